import { renderFacts } from '../grid.ts';
import { html } from '../markup.ts';
import { renderFooter, renderHeading } from '../shell.ts';
import type { IdentityStatus } from '../shop/identity.ts';
import type { Screen } from '../view.ts';

const TONES: Record<IdentityStatus, string> = {
  '고객확인정보 등록 필요': 'stopped',
  심사중: 'held',
  고객확인완료: 'done',
};

/** 판매점정보 > 고객확인정보 관리, and 판매점입점 > 고객확인정보. */
export const identity: Screen = {
  datasets: [],
  render(view) {
    const { status, sent } = view.shop.identity;
    return html`
      ${renderHeading(view.path)}
      <p class="lead">입력 칸은 화면 연습을 위해 지어낸 것이며, 넣은 값은 어디에도 남지 않습니다.</p>
      <section class="panel" aria-labelledby="identity-title">
        <div class="panel-head">
          <h2 id="identity-title">고객확인 상태</h2>
          <button class="button primary" type="button" data-do="identity-enter">정보 입력</button>
        </div>
        ${renderFacts({
          상태: html`<span class="state ${TONES[status]}" role="status">${status}</span>
            ${
              status === '심사중' &&
              html`<button class="button small" type="button" data-do="identity-refresh">새로고침</button>`
            }`,
          '마지막 등록': sent ?? '-',
        })}
        <p class="help-line">대표자가 바뀌면 다시 등록합니다. 완료를 눌러야 심사가 시작됩니다.</p>
      </section>
      ${renderFooter()}`;
  },
};
