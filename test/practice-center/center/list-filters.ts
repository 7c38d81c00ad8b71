import { countState, periodOf } from './list-rows.ts';
import type { ListScreen } from './list-screen.ts';
import { html, type Markup } from './markup.ts';
import type { Row } from './row.ts';
import { linkTo, type Query, type View } from './view.ts';

const PERIODS = [
  { label: '오늘', days: 0 },
  { label: '1주일', days: 7 },
  { label: '1개월', days: 30 },
  { label: '3개월', days: 90 },
];

/** 간편 조회: one entry per state with its count, under a heading that can be pressed and has nothing more to show. */
export function renderQuickStrip(view: View, screen: ListScreen, rows: Row[]): Markup {
  const cells = [{ label: '전체', state: '', count: rows.length }].concat(
    screen.states.map((state) => ({ label: state, state, count: countState(rows, screen, state) })),
  );
  return html`<section class="quick" aria-label="간편 조회">
    <h2><button type="button" class="heading">간편 조회</button></h2>
    <ul>
      ${cells.map((cell) => {
        const chosen = (view.query.state ?? '') === cell.state && html` aria-current="true"`;
        return html`<li><a href="${linkTo(view, view.path, cell.state ? { state: cell.state } : {})}"${chosen}>
          <span>${cell.label}</span> <b>${cell.count}</b></a></li>`;
      })}
    </ul>
  </section>`;
}

/** The search form: period, state, 검색구분, 조회. */
export function renderFilters(view: View, screen: ListScreen): Markup {
  const { query } = view;
  return html`<form class="filters" method="get" data-form="filters" aria-label="검색 조건">
    ${view.ownClock && html`<input type="hidden" name="now" value="${view.ownClock}">`}
    <div class="filter-row">
      <span class="filter-name">조회기간</span>
      <div class="filter-body">
        ${renderSelect('period', '기간 기준', screen.periods, query.period)}
        <span class="segments">
          ${PERIODS.map(({ label, days }) => {
            const { from, to } = periodOf(days, view.now);
            return html`<button type="button" class="button small" data-from="${from}" data-to="${to}">${label}</button>`;
          })}
        </span>
        <input type="date" name="from" aria-label="시작일" value="${query.from ?? ''}"> ~
        <input type="date" name="to" aria-label="종료일" value="${query.to ?? ''}">
      </div>
    </div>
    <div class="filter-row">
      <label class="filter-name" for="filter-state">${screen.stateColumn}</label>
      <div class="filter-body">${renderSelect('state', null, screen.states, query.state, '전체')}</div>
      <label class="filter-name" for="filter-by">검색구분</label>
      <div class="filter-body">
        ${renderSelect('by', null, Object.keys(screen.searches), query.by)}
        <input type="search" name="keyword" class="keyword" aria-label="검색어" placeholder="검색어를 입력하세요"
          value="${query.keyword ?? ''}" autocomplete="off">
      </div>
    </div>
    <div class="filter-buttons">
      <button type="submit" class="button primary">조회</button>
      <a class="button" href="${linkTo(view, view.path)}">초기화</a>
    </div>
  </form>`;
}

function renderSelect(
  name: string,
  accessibleName: string | null,
  options: readonly string[],
  chosen: Query[string] | undefined,
  all?: string,
): Markup {
  return html`<select name="${name}" id="filter-${name}"${accessibleName && html` aria-label="${accessibleName}"`}>
    ${all && html`<option value="">${all}</option>`}
    ${options.map((option) => html`<option${option === chosen && html` selected`}>${option}</option>`)}
  </select>`;
}
