import { html, type Markup } from '../center/markup.ts';
import type { Row } from '../center/row.ts';
import type { Variant } from './variants.ts';

const COLUMNS = ['상품주문번호', '주문번호', '반품상태', '반품요청일', '수거 완료일'];

const head = html`<thead><tr>${COLUMNS.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>`;
const lines = (rows: Row[]) =>
  rows.map((row) => html`<tr>${COLUMNS.map((column) => html`<td>${row[column] ?? '-'}</td>`)}</tr>`);

/** A list with an id, so that scripts find it. */
function list(body: Markup, hidden = false): Markup {
  return html`<div class="table-wrap" id="list"${hidden && html` hidden`}><table class="grid">${head}<tbody>${body}</tbody></table></div>`;
}

const search = html`<form class="filters" onsubmit="event.preventDefault(); ask()">
  <input type="date" aria-label="시작일"> <button class="button primary">조회</button></form>`;

/** Shows the list when somebody asks, and hides what stood in its place. */
const asking = html`<script>
  function ask() { list.hidden = false; if (window.instead) instead.hidden = true; }
</script>`;

/** A list drawn as a picture; whoever doesn't see it gets nothing. */
const drawn = html`<canvas id="drawn" width="1100" height="400"></canvas>
  <script>
    const pen = drawn.getContext('2d');
    pen.font = '14px sans-serif';
    for (let at = 0; at < 12; at += 1) pen.fillText('2026112300' + at + '   반품 요청중   2026-11-23', 16, 32 + at * 30);
  </script>`;

const skeleton = (count: number) =>
  Array.from({ length: count }, () => html`<tr>${COLUMNS.map(() => html`<td><span class="bar"></span></td>`)}</tr>`);

/** Laid over a list by a button of the page, as a centre does when its session has run out. */
const overlay = html`<button type="button" class="button" onclick="over.hidden = false">한참 뒤</button>
  <div id="over" hidden style="position:fixed;inset:0;background:#0008;display:none">
    <div style="margin:20vh auto;width:320px;background:#fff;padding:24px">
      <p>오랫동안 사용하지 않아 로그아웃되었습니다.</p><button type="button">다시 로그인</button></div></div>
  <style>#over:not([hidden]) { display: block !important }</style>`;

const counts: [string, number][] = [
  ['신규주문', 12],
  ['발송지연', 3],
  ['반품요청', 2],
  ['취소요청', 1],
  ['오늘 방문자', 240],
];

/** Screens of the same list that can't show it, or say something beside it. */
export const SCREENS: Record<string, Variant> = {
  canvas: { about: '표를 그림(canvas)으로 그림', render: () => html`${search}${drawn}${asking}` },
  unqueried: {
    about: '조회를 누르기 전에는 비어 있음',
    render: (rows) =>
      html`${search}<p id="instead">검색 조건을 선택한 뒤 조회 버튼을 눌러 주세요.</p>${list(html`${lines(rows)}`, true)}${asking}`,
  },
  'unqueried-grid': { about: '빈 표와 조회 버튼', render: () => html`${search}${list(html``)}${asking}` },
  loading: {
    about: '한 줄만 오고 나머지는 오는 중. 버튼을 누르면 다 옴',
    render: (rows) => html`<button type="button" class="button" onclick="
        rest.innerHTML = later.innerHTML; wait.removeAttribute('aria-busy')">기다리기</button>
      <div id="wait" aria-busy="true"><div class="table-wrap"><table class="grid">${head}
        <tbody>${lines(rows.slice(0, 1))}</tbody><tbody id="rest">${skeleton(4)}</tbody></table></div></div>
      <table hidden><tbody id="later">${lines(rows.slice(1, 5))}</tbody></table>`,
  },
  empty: {
    about: '조회했지만 없음',
    render: () =>
      html`${search}${list(html`<tr><td colspan="${COLUMNS.length}">조회된 데이터가 없습니다.</td></tr>`)}${asking}`,
  },
  'signed-out': {
    about: '한참 뒤에 로그인이 풀린 화면',
    render: (rows) => html`${overlay}${list(html`${lines(rows)}`)}`,
  },
  'sign-in': {
    about: '로그인 화면',
    render: () => html`<form><p><label>아이디 <input></label></p><p><label>비밀번호 <input type="password"></label></p>
      <button type="button">로그인</button></form>`,
  },
  maintenance: {
    about: '시스템 점검',
    render: () =>
      html`<h2>시스템 점검 중</h2><p>더 나은 서비스를 위해 02:00부터 06:00까지 점검을 진행하고 있습니다.</p>`,
  },
  counts: {
    about: '간편 조회의 건수',
    render: (rows) =>
      html`<ul>${counts.map(
        ([label, count]) => html`<li><button type="button">${label} <span>${count}</span></button></li>`,
      )}</ul>${list(html`${lines(rows)}`)}`,
  },
};
