import { FEES } from '../fees.ts';
import { renderFacts, renderGrid } from '../grid.ts';
import { html } from '../markup.ts';
import { renderFooter, renderHeading } from '../shell.ts';
import type { Screen } from '../view.ts';

/** 판매점정보 > 기본정보관리 */
export const basicInfo: Screen = {
  datasets: [],
  render(view) {
    const rows = Object.entries(FEES).map(([payment, percent]) => [payment, `${percent.toFixed(2)}%`]);
    return html`
      ${renderHeading(view.path)}
      <p class="lead">수수료율은 화면 연습을 위해 지어낸 값이며, 실제 수수료율이 아닙니다.</p>
      <section class="panel" aria-labelledby="store-title">
        <div class="panel-head"><h2 id="store-title">판매점 정보</h2></div>
        ${renderFacts({ 판매점명: '연습 상점', 대표자명: '김연습', '정산 계좌': '연습은행 000-00-000000' })}
      </section>
      <section class="panel" aria-labelledby="fees-title">
        <div class="panel-head"><h2 id="fees-title">결제수수료</h2></div>
        <p class="help-line">부가세는 들어 있지 않습니다. 정산할 때 부가세를 더해 계산합니다.</p>
        ${renderGrid(['결제수단', '수수료율 (부가세 미포함)'], rows)}
      </section>
      ${renderFooter()}`;
  },
};
