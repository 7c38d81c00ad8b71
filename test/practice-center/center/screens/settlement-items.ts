import { renderGrid } from '../grid.ts';
import { html, type Markup } from '../markup.ts';
import type { Row } from '../row.ts';
import { renderFooter, renderHeading } from '../shell.ts';
import type { Screen } from '../view.ts';
import { MADE_UP, renderDetailButton, renderDetailDialog } from './settlement-detail.ts';

const COLUMNS = ['정산기준일', '지급예정일', '상품주문번호', '구분', '항목', '결제금액', '수수료'];
const DETAIL = ['주결제 수단', '주결제 수수료', '포인트 결제금액', '포인트 결제 수수료'];

function detailOf(row: Row): Markup {
  const cells = ['상품주문번호', '항목', '결제금액', '수수료', ...DETAIL, '정산예정금액'];
  return renderDetailDialog(Object.fromEntries(cells.map((cell) => [cell, row[cell] ?? '-'])));
}

/** 정산관리 > 건별 정산내역 */
export const settlementItems: Screen = {
  datasets: ['settlements'],
  render(view) {
    const rows = view.data.settlements ?? [];
    const idOf = (row: Row) => row.상품주문번호 ?? '';
    const opened = rows.find((row) => idOf(row) === view.query.detail);
    return html`
      ${renderHeading(view.path)}
      <p class="lead">${MADE_UP} 정산예정금액은 결제금액에서 수수료를 뺀 금액입니다.</p>
      <section class="panel results" aria-label="건별 정산내역">
        <div class="panel-head"><h2>건별 정산내역</h2><p class="total">총 <b>${rows.length}</b>건</p></div>
        ${renderGrid(
          [...COLUMNS, '정산예정금액', '지급상태'],
          rows.map((row) => [
            ...COLUMNS.map((column) => row[column] ?? '-'),
            html`${row.정산예정금액} ${renderDetailButton(view, idOf(row))}`,
            row.지급상태 ?? '-',
          ]),
        )}
      </section>
      ${opened && detailOf(opened)}
      ${renderFooter()}`;
  },
};
