import { renderFacts } from '../grid.ts';
import { html, type Markup } from '../markup.ts';
import type { View } from '../view.ts';

/** The `[상세]` beside an amount; the address carries what is open, so that it opens without scripts too. */
export function renderDetailButton(view: View, id: string): Markup {
  return html`<form method="get" data-form="detail" style="display:inline">
    ${view.ownClock && html`<input type="hidden" name="now" value="${view.ownClock}">`}
    <button class="button small" type="submit" name="detail" value="${id}">[상세]</button>
  </form>`;
}

/** The dialog 정산 상세. */
export function renderDetailDialog(facts: Readonly<Record<string, string>>): Markup {
  return html`<dialog class="dialog" data-modal open aria-labelledby="settlement-title">
    <form method="dialog">
      <header><h2 id="settlement-title">정산 상세</h2></header>
      <div class="dialog-body">${renderFacts(facts)}</div>
      <footer><button class="button primary" type="submit">닫기</button></footer>
    </form>
  </dialog>`;
}

/** What the pages of the settlements say of their numbers. */
export const MADE_UP = '금액과 수수료율은 화면 연습을 위해 지어낸 값입니다.';
