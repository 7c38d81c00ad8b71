import { html, type Markup } from './markup.ts';

/** A table that is only read, or a sentence when there is nothing in it. */
export function renderGrid(columns: readonly string[], rows: readonly (readonly (Markup | string)[])[]): Markup {
  if (rows.length === 0) return html`<p class="empty">조회된 내역이 없습니다.</p>`;
  return html`<div class="table-wrap"><table class="grid">
    <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

/** Terms with their values, two in a line. */
export function renderFacts(facts: Readonly<Record<string, Markup | string>>): Markup {
  return html`<dl class="facts">${Object.entries(facts).map(
    ([term, value]) => html`<div class="fact"><dt>${term}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}
