import { html, type Markup } from '../center/markup.ts';
import type { Row } from '../center/row.ts';
import type { Variant } from './variants.ts';

const USUAL = [
  '상품주문번호',
  '주문번호',
  '반품상태',
  '반품요청일',
  '수거 완료일',
  '반품사유',
  '상품명',
  '구매자명',
  '연락처',
];
const REORDERED = [
  '구매자명',
  '수거 완료일',
  '상품명',
  '반품사유',
  '반품상태',
  '연락처',
  '반품요청일',
  '주문번호',
  '상품주문번호',
];

const td = (text: string | undefined) => html`<td>${text ?? '-'}</td>`;
const tr = (columns: string[]) => (row: Row) => html`<tr>${columns.map((column) => td(row[column]))}</tr>`;

function wrap(inside: Markup): Markup {
  return html`<div class="table-wrap"><table class="grid">${inside}</table></div>`;
}

function simple(header: Markup, rows: Row[], columns = USUAL): Markup {
  return wrap(html`<thead>${header}</thead><tbody>${rows.map(tr(columns))}</tbody>`);
}

/** Header words as a designer breaks them: extra spaces, a line break, a sort arrow, a unit. */
const DECORATED: Record<string, Markup> = {
  상품주문번호: html`상품<br>주문번호`,
  주문번호: html` 주문 번호 `,
  반품상태: html`<button type="button">반품상태 <i>▲</i></button>`,
  반품요청일: html`반품 요청일 ▼`,
  '수거 완료일': html`수거완료일<sup>?</sup>`,
  반품사유: html`반품<br> 사유`,
  상품명: html`<span>상품</span><span>명</span>`,
};

const DATE_STYLES = [
  (day: string) => day.replaceAll('-', '.'),
  (day: string) => day.slice(2).replaceAll('-', '.'),
  (day: string) => day.replaceAll('-', '/'),
  (day: string) => day.replace(/(\d+)-0?(\d+)-0?(\d+)/, '$1년 $2월 $3일'),
  (day: string) => `${day} 14:10:05`,
  (day: string) => day.slice(5).replace('-', '/'),
];

function withDateStyle(row: Row, index: number): Row {
  const write = DATE_STYLES[index % DATE_STYLES.length] ?? ((day: string) => day);
  const styled = (day: string | undefined) => (day && day !== '-' ? write(day) : '-');
  return { ...row, 반품요청일: styled(row.반품요청일), '수거 완료일': styled(row['수거 완료일']) };
}

/** Ways in which a seller centre might write the same table. */
export const VARIANTS: Record<string, Variant> = {
  reordered: {
    about: '열 순서가 다름',
    render: (rows) => simple(html`<tr>${REORDERED.map((c) => html`<th scope="col">${c}</th>`)}</tr>`, rows, REORDERED),
  },
  'decorated-headers': {
    about: '제목에 공백, 줄바꿈, 정렬 화살표',
    render: (rows) => simple(html`<tr>${USUAL.map((c) => html`<th scope="col">${DECORATED[c] ?? c}</th>`)}</tr>`, rows),
  },
  'no-thead': {
    about: 'thead 없이 tbody의 첫 줄이 th',
    render: (rows) =>
      wrap(html`<tbody><tr>${USUAL.map((c) => html`<th>${c}</th>`)}</tr>${rows.map(tr(USUAL))}</tbody>`),
  },
  'td-header': {
    about: '제목 줄도 td',
    render: (rows) => wrap(html`<tbody><tr class="head">${USUAL.map(td)}</tr>${rows.map(tr(USUAL))}</tbody>`),
  },
  'group-header': {
    about: '묶음 제목이 있는 두 줄 제목',
    render: (rows) =>
      simple(
        html`<tr>
          <th rowspan="2" scope="col">상품주문번호</th><th rowspan="2" scope="col">주문번호</th>
          <th colspan="4" scope="colgroup">반품 정보</th><th colspan="3" scope="colgroup">주문 정보</th>
        </tr>
        <tr>${USUAL.slice(2).map((c) => html`<th scope="col">${c}</th>`)}</tr>`,
        rows,
      ),
  },
  'split-table': {
    about: '제목과 본문이 다른 table (스크롤 그리드)',
    render: (rows) => html`<div class="table-wrap split">
      <div class="grid-head"><table class="grid"><colgroup>${USUAL.map(() => html`<col width="130">`)}</colgroup>
        <tbody><tr>${USUAL.map((c) => html`<th>${c}</th>`)}</tr></tbody></table></div>
      <div class="grid-body"><table class="grid"><colgroup>${USUAL.map(() => html`<col width="130">`)}</colgroup>
        <tbody>${rows.map(tr(USUAL))}</tbody></table></div>
    </div>`,
  },
  'role-grid': {
    about: 'table 없이 div와 ARIA role',
    render: (rows) => html`<div class="table-wrap"><div role="grid" class="div-grid" aria-rowcount="${rows.length + 1}">
      <div role="row">${USUAL.map((c) => html`<div role="columnheader">${c}</div>`)}</div>
      ${rows.map((row) => html`<div role="row">${USUAL.map((c) => html`<div role="gridcell">${row[c]}</div>`)}</div>`)}
    </div></div>`,
  },
  dates: {
    about: '줄마다 다른 날짜 표기 (연도 없는 것 포함)',
    render: (rows) =>
      simple(html`<tr>${USUAL.map((c) => html`<th scope="col">${c}</th>`)}</tr>`, rows.map(withDateStyle)),
  },
};
