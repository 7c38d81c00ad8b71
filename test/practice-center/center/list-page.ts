import { renderFilters, renderQuickStrip } from './list-filters.ts';
import { countState, queryRows } from './list-rows.ts';
import type { ListScreen } from './list-screen.ts';
import { renderPagination, renderTable, renderToolbar } from './list-table.ts';
import { html, type Markup } from './markup.ts';
import type { Row } from './row.ts';
import { renderFooter, renderHeading } from './shell.ts';
import { linkTo, type Screen, type View } from './view.ts';

/** Makes a screen out of a list's description. */
export function listPage(screen: ListScreen): Screen {
  return {
    datasets: [screen.dataset],
    render(view) {
      const rows = view.data[screen.dataset] ?? [];
      const result = queryRows(rows, view.query, screen);
      const opened = rows.find((row) => row[screen.idColumn] === view.query.detail);
      return html`
        ${renderHeading(view.path)}
        ${renderLead(view, screen, rows)}
        ${renderQuickStrip(view, screen, rows)}
        ${renderFilters(view, screen)}
        <section class="panel results" aria-label="조회 결과">
          ${renderToolbar(view, screen, result)}
          ${renderTable(view, screen, result.shown)}
          ${renderPagination(view, result)}
        </section>
        ${opened && renderDetail(view, screen, opened)}
        ${renderFooter()}`;
    },
  };
}

function renderLead(view: View, screen: ListScreen, rows: Row[]): Markup | false {
  if (!screen.lead) return false;
  const { before, after, state } = screen.lead;
  return html`<p class="lead">
    <a href="${linkTo(view, view.path, { state })}">${before} <b>${countState(rows, screen, state)}</b>${after}</a>
  </p>`;
}

function renderDetail(view: View, screen: ListScreen, row: Row): Markup {
  const { detail: _closed, ...query } = view.query;
  return html`<section class="panel detail" id="detail" aria-labelledby="detail-title">
    <div class="panel-head">
      <h2 id="detail-title">${screen.detail.title}</h2>
      <a class="button small" href="${linkTo(view, view.path, query)}">닫기</a>
    </div>
    <dl class="facts">
      ${screen.detail.cells.map((cell) => html`<div class="fact"><dt>${cell}</dt><dd>${row[cell] ?? '-'}</dd></div>`)}
    </dl>
  </section>`;
}
