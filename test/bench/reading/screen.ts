/** The screen that is read in the bench, and what happens on it. All of it runs in the page. */

const HEAD = '주문번호,상품주문번호,주문상태,주문일시,결제일시,발송기한,상품명,수량,수취인,연락처,주소,메모';

/** Makes what the page's own scripts use: `bench.fill(rows)` shows the table, the rest changes it. */
export const SCREEN = `<!doctype html><html lang="ko"><title>주문 관리</title><body><header><nav><a href="/">홈</a></nav></header>
<main><h1>주문 관리</h1><p id="clock">0</p><div id="place"></div></main><script>
const two = (number) => String(number).padStart(2, '0');
const states = ['결제완료', '배송준비중', '배송중', '배송완료'];
let made = 0;
const day = (n) => '2026-' + two(1 + n % 12) + '-' + two(1 + n % 28);
const cells = () => { made += 1; return [
  String(20260000000000 + made), String(30260000000000 + made), states[made % 4], day(made) + ' 14:03', day(made * 7) + ' 09:10',
  day(made * 5), '상품 ' + made, '1', '김견본', '010-0000-' + String(made % 10000).padStart(4, '0'), '서울시 견본구 ' + made, '' ]; };
const row = () => '<tr>' + cells().map((text) => '<td>' + text + '</td>').join('') + '</tr>';
/** The same as screens dress them: with links, badges, buttons, in boxes. */
const link = (text) => '<a href="#' + text + '">' + text + '</a>';
const badge = (text) => '<span class="badge on">' + text + '</span>';
const copy = '<button type="button" aria-label="복사"><svg><path d="M0 0h9"/></svg></button>';
const time = (text) => badge(text.slice(0, 10)) + ' ' + badge(text.slice(11));
const dresses = [(text) => link(text) + copy, link, badge, time, time, badge];
const dressed = () => '<tr class="row">' + cells().map((text, at) =>
  '<td class="cell"><div class="in">' + (dresses[at] ?? String)(text) + '</div></td>').join('') + '</tr>';
const body = () => document.querySelector('tbody');
const any = (list) => list[Math.floor(Math.random() * list.length)];
const made_row = () => { const box = document.createElement('tbody'); box.innerHTML = row(); return box.firstChild; };
globalThis.bench = {
  fill(rows, made = row) {
    const html = Array.from({ length: rows }, made).join('');
    place.innerHTML = '<table><thead><tr>${HEAD.split(',')
      .map((text) => `<th>${text}</th>`)
      .join('')}</tr></thead><tbody>' + html + '</tbody></table>';
    document.body.offsetHeight;
  },
  dress(rows) { bench.fill(rows, dressed); },
  virtual(rows) {
    const head = '${HEAD}'.split(',').map((text, at) => '<div role="columnheader" aria-colindex="' + (at + 1) + '">' + text + '</div>').join('');
    place.innerHTML = '<div role="grid" aria-rowcount="10001"><div role="row" aria-rowindex="1">' + head + '</div>' +
      '<div role="row"></div>'.repeat(rows) + '</div>';
    bench.scroll();
  },
  text() { any(any(body().rows).cells).textContent = '바뀐 ' + made++; },
  state() { any(body().rows).cells[2].firstChild.nodeValue = states[made++ % 4]; },
  replace() { any(body().rows).replaceWith(made_row()); },
  append() { body().append(made_row()); },
  remove() { body().lastElementChild.remove(); },
  outside() { clock.textContent = String(made++); },
  look() { clock.className = 'a' + made++; },
  scroll() {
    for (const one of [...place.firstChild.children].slice(1)) {
      one.setAttribute('aria-rowindex', 2 + made);
      one.innerHTML = cells().map((text, at) => '<div role="gridcell" aria-colindex="' + (at + 1) + '">' + text + '</div>').join('');
    }
  },
  storm(changes, ms, gap) {
    let at = 0;
    let due = 0;
    const began = performance.now();
    const timer = setInterval(() => {
      const passed = performance.now() - began;
      if (passed > ms) return clearInterval(timer);
      // On a page that can't keep up the storm ends in time all the same.
      for (; due < passed && performance.now() - began < ms; due += gap) bench[changes[at++ % changes.length]]();
    }, 10);
  },
};
</script>`;

/** One change of the page each. */
export const CHANGES: Record<string, string> = {
  'a text in one row': 'bench.text()',
  'the state of one row': 'bench.state()',
  'one row replaced': 'bench.replace()',
  'one row added': 'bench.append()',
  'a text outside of the table': 'bench.outside()',
  'a class outside of the table': 'bench.look()',
};

/** Names of changes that come in turn, and how many milliseconds are between two of them. */
export interface Storm {
  changes: string[];
  gap: number;
}

export const STORMS: Record<string, { rows?: number; fill?: 'virtual'; storm: Storm }> = {
  '1,000 texts of rows a second': { storm: { changes: ['text', 'state'], gap: 1 } },
  '1,000 rows a second replaced, added, removed': { storm: { changes: ['replace', 'append', 'remove'], gap: 1 } },
  '1,000 texts and classes a second outside of the table': { storm: { changes: ['outside', 'look'], gap: 1 } },
  '50 rows by role, all recycled 20 times a second': {
    rows: 50,
    fill: 'virtual',
    storm: { changes: ['scroll'], gap: 50 },
  },
};
