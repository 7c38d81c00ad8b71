import { renderGrid } from '../grid.ts';
import { html } from '../markup.ts';
import { renderFooter, renderHeading } from '../shell.ts';
import type { Screen } from '../view.ts';

const COLUMNS = ['정산기준일', '상품주문번호', '항목', '보류 사유', '정산예정금액', '지급상태'];

/** 정산관리 > 지급 보류내역 */
export const payoutHolds: Screen = {
  datasets: ['settlements'],
  render(view) {
    const held = (view.data.settlements ?? []).filter(({ 지급상태 }) => 지급상태 === '지급 보류');
    return html`
      ${renderHeading(view.path)}
      <p class="lead">보류 사유는 화면 연습을 위해 지어낸 것입니다.</p>
      <section class="panel results" aria-label="지급 보류내역">
        <div class="panel-head"><h2>지급 보류내역</h2><p class="total">총 <b>${held.length}</b>건</p></div>
        ${renderGrid(
          COLUMNS,
          held.map((row) => COLUMNS.map((column) => row[column] ?? '-')),
        )}
      </section>
      ${renderFooter()}`;
  },
};
