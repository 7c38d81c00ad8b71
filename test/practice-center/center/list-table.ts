import type { ListResult } from './list-rows.ts';
import type { ListScreen } from './list-screen.ts';
import { html, type Markup } from './markup.ts';
import type { Row } from './row.ts';
import { linkTo, type Query, type View } from './view.ts';

const DONE = new Set(['배송완료', '구매결정', '취소 완료', '반품 완료', '교환 완료', '답변완료']);
const STOPPED = new Set(['취소 철회', '취소 거부', '반품 불가', '교환 불가', '교환 철회', '반품 전환', '교환 전환']);
const HELD = new Set(['반품 보류', '교환 보류']);

/** Which colour a state's chip has. The words carry the meaning, the colour only helps the eye. */
export function stateTone(state: string): 'open' | 'done' | 'stopped' | 'held' {
  if (DONE.has(state)) return 'done';
  if (STOPPED.has(state)) return 'stopped';
  return HELD.has(state) ? 'held' : 'open';
}

/** One cell's content: a state chip, a number that opens the details, or text. */
export function renderCell(view: View, screen: ListScreen, row: Row, column: string): Markup {
  const text = row[column] ?? '-';
  if (column === screen.stateColumn) return html`<span class="state ${stateTone(text)}">${text}</span>`;
  if (column === screen.idColumn) {
    return html`<a class="number" href="${linkTo(view, view.path, { ...view.query, detail: text })}">${text}</a>`;
  }
  return html`${text}`;
}

/** The plain semantic table: checkbox column, then the screen's columns. */
export function renderTable(view: View, screen: ListScreen, rows: Row[]): Markup {
  const selectable = screen.actions.length > 0;
  if (rows.length === 0) return html`<p class="empty">조회된 내역이 없습니다.</p>`;
  return html`<div class="table-wrap" tabindex="0" role="region" aria-label="목록">
    <table class="grid${selectable && ' selectable'}">
      <thead><tr>
        ${selectable && html`<th scope="col" class="check"><input type="checkbox" data-check="all" aria-label="전체 선택"></th>`}
        ${screen.columns.map((column) => html`<th scope="col"${cellClass(column)}>${column}</th>`)}
      </tr></thead>
      <tbody>${rows.map((row) => renderRow(view, screen, row, selectable))}</tbody>
    </table>
  </div>`;
}

function renderRow(view: View, screen: ListScreen, row: Row, selectable: boolean): Markup {
  const id = row[screen.idColumn] ?? '';
  return html`<tr data-id="${id}">
    ${
      selectable &&
      html`<td class="check"><input type="checkbox" name="pick" value="${id}" form="row-actions" aria-label="${id} 선택"></td>`
    }
    ${screen.columns.map((column) => html`<td${cellClass(column)}>${renderCell(view, screen, row, column)}</td>`)}
  </tr>`;
}

function cellClass(column: string): Markup | false {
  if (/금액$|수량$|^점수$/.test(column)) return html` class="amount"`;
  return /상품명|배송지|수거지|제목/.test(column) && html` class="wide"`;
}

/** Counts and buttons over the table. */
export function renderToolbar(view: View, screen: ListScreen, result: ListResult): Markup {
  return html`<form class="toolbar" id="row-actions" method="get" data-form="actions">
    ${view.ownClock && html`<input type="hidden" name="now" value="${view.ownClock}">`}
    ${view.query.state && html`<input type="hidden" name="state" value="${view.query.state}">`}
    <p class="total">총 <b>${result.matched.length}</b>건${
      screen.actions.length > 0 && html`<span class="picked">선택 <b data-picked>0</b>건</span>`
    }</p>
    <div class="buttons">
      ${screen.actions.map(
        (action) => html`<button type="submit" name="action" value="${action.id}" class="button ${action.tone ?? ''}">
          ${action.label}</button>`,
      )}
      <span class="gap"></span>
      ${screen.notes.map(
        (note) =>
          html`<button type="submit" name="action" value="${note.id}" class="button ghost">${note.label}</button>`,
      )}
    </div>
  </form>`;
}

/** Page numbers under the table. */
export function renderPagination(view: View, result: ListResult): Markup {
  const to = (page: number): Query => ({ ...view.query, page: String(page) });
  const numbers = Array.from({ length: result.pages }, (_, index) => index + 1);
  return html`<nav class="pagination" aria-label="페이지">
    ${result.page > 1 && html`<a href="${linkTo(view, view.path, to(result.page - 1))}">이전</a>`}
    ${numbers.map((page) => {
      const current = page === result.page && html` aria-current="page"`;
      return html`<a href="${linkTo(view, view.path, to(page))}"${current}>${page}</a>`;
    })}
    ${result.page < result.pages && html`<a href="${linkTo(view, view.path, to(result.page + 1))}">다음</a>`}
  </nav>`;
}
