import { addDays, kstDate } from '../../clock.ts';
import { renderFacts, renderGrid } from '../grid.ts';
import { html, type Markup } from '../markup.ts';
import { renderFooter, renderHeading } from '../shell.ts';
import { type Balance, balanceOf, DEPOSIT_DAYS } from '../shop/balance.ts';
import type { Screen } from '../view.ts';
import { won } from '../won.ts';

function renderWaiting({ waiting }: Balance, now: Date): Markup | false {
  if (waiting === null) return false;
  return html`<section class="panel" aria-labelledby="waiting-title">
    <div class="panel-head">
      <h2 id="waiting-title">입금 안내</h2>
      <button class="button small" type="button" data-do="balance-refresh">입금 상태 새로고침</button>
    </div>
    ${renderFacts({
      상태: html`<span class="state held" role="status">입금 대기</span>`,
      금액: won(waiting),
      가상계좌: '연습은행 000-0000-0000',
      입금기한: kstDate(addDays(now, DEPOSIT_DAYS)),
    })}
  </section>`;
}

/** 정산관리 > 충전금 현황 */
export const balance: Screen = {
  datasets: [],
  render(view) {
    const { balance: state } = view.shop;
    const rows = state.entries.map((entry) => [kstDate(addDays(view.now, -entry.age)), entry.what, won(entry.won)]);
    return html`
      ${renderHeading(view.path)}
      <section class="panel" aria-labelledby="balance-title">
        <div class="panel-head">
          <h2 id="balance-title">충전금 잔액</h2>
          <button class="button primary" type="button" data-do="balance-deposit">충전금 입금</button>
        </div>
        ${renderFacts({ '충전금 잔액': html`<b>${won(balanceOf(state))}</b>` })}
      </section>
      ${renderWaiting(state, view.now)}
      <section class="panel" aria-labelledby="entries-title">
        <div class="panel-head"><h2 id="entries-title">충전금 내역</h2></div>
        ${renderGrid(['일자', '내용', '변동 금액'], rows)}
      </section>
      ${renderFooter()}`;
  },
};
