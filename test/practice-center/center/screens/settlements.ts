import { renderGrid } from '../grid.ts';
import { html, type Markup } from '../markup.ts';
import type { Row } from '../row.ts';
import { settlementDays } from '../settlement-days.ts';
import { renderFooter, renderHeading } from '../shell.ts';
import { linkTo, type Screen } from '../view.ts';
import { MADE_UP, renderDetailButton, renderDetailDialog } from './settlement-detail.ts';

const COLUMNS = ['정산기준일', '지급예정일', '건수', '결제금액', '수수료', '기타'];
const OTHER = ['정산기준일', '구분', '항목', '상품주문번호', '정산예정금액'];

const cellsOf = (columns: string[], row: Row) => columns.map((column) => row[column] ?? '-');

function renderOther(rows: Row[]): Markup {
  const other = rows.filter(({ 구분 }) => 구분 === '기타');
  return html`<section class="panel results" aria-label="기타 정산">
    <div class="panel-head"><h2>기타 정산</h2></div>
    ${renderGrid(
      OTHER,
      other.map((row) => cellsOf(OTHER, row)),
    )}
  </section>`;
}

/** 정산관리 > 일별/건별 정산내역: the days, and what 기타 is made of. */
export const settlements: Screen = {
  datasets: ['settlements'],
  render(view) {
    const rows = view.data.settlements ?? [];
    const days = settlementDays(rows);
    const opened = days.find(({ 정산기준일 }) => 정산기준일 === view.query.detail);
    return html`
      ${renderHeading(view.path)}
      <p class="lead">${MADE_UP} 정산기준일 다음 영업일에 지급합니다.
        <a href="${linkTo(view, '/settlement/items')}">건별로 보기</a></p>
      <section class="panel results" aria-label="일별 정산내역">
        <div class="panel-head"><h2>일별 정산내역</h2></div>
        ${renderGrid(
          [...COLUMNS, '정산예정금액'],
          days.map((day) => {
            const date = day.정산기준일 ?? '';
            return [...cellsOf(COLUMNS, day), html`${day.정산예정금액} ${renderDetailButton(view, date)}`];
          }),
        )}
      </section>
      ${renderOther(rows)}
      ${opened && renderDetailDialog(opened)}
      ${renderFooter()}`;
  },
};
