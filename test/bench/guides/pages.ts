/** The pages on which a guide is followed in the bench, and what happens on them. All of it runs in the page. */

const ROWS = 10_000;
const COLUMNS = 12;
const CONTROLS = 2_000;

/** 10,000 rows and 2,000 controls around what the guide speaks of. */
const BIG = `<!doctype html><html lang="ko"><title>택배사/배송지 정보 관리 | 톡체크아웃 관리자센터</title>
<style>body { margin: 0; width: 1000px; font: 13px/20px sans-serif } td { height: 24px }</style><body>
<nav aria-label="주 메뉴"><a href="/">홈</a> <a href="/store/shipping">택배사/배송지 정보 관리</a></nav>
<main><h1>택배사/배송지 정보 관리</h1>
<section aria-labelledby="contract-title"><h2 id="contract-title">굿스플로 서비스 택배사 등록 정보</h2>
<div style="height: 40px"><button type="button">서비스 이용 신청</button></div></section>
<div id="controls"></div><table id="rows"></table></main><script>
const made = [(n) => '<button type="button">처리 ' + n + '</button>', (n) => '<label>메모 ' + n + ' <input></label>',
  (n) => '<a href="#' + n + '">주문 ' + n + '</a>', (n) => '<label><input type="checkbox"> 선택 ' + n + '</label>'];
controls.innerHTML = Array.from({ length: ${CONTROLS} }, (_, n) => made[n % 4](n)).join(' ');
const cells = (n) => Array.from({ length: ${COLUMNS} }, (_, at) => '<td>' + ['계약', '서비스', '반품', '택배'][at % 4] + ' ' + n + '-' + at + '</td>').join('');
rows.innerHTML = '<tbody>' + Array.from({ length: ${ROWS} }, (_, n) => '<tr>' + cells(n) + '</tr>').join('') + '</tbody>';
</script></body></html>`;

/** By name, where each is; a page without markup is the practice centre's own. */
export const PAGES: Readonly<Record<string, { path: string; html?: string }>> = {
  'practice page': { path: '/store/shipping' },
  [`${ROWS.toLocaleString('en-US')} rows × ${COLUMNS} columns, ${CONTROLS.toLocaleString('en-US')} controls`]: {
    path: '/bench/guide',
    html: BIG,
  },
};

/** The target is taken away and put back, and the page changes a thousand times a second beside it. */
export const HELPERS = `(() => {
  const target = document.querySelector('section[aria-labelledby=contract-title] button');
  const place = target.parentElement;
  // As wide as many back offices are: our panel stands beside it.
  document.head.insertAdjacentHTML('beforeend', '<style>.content { max-width: 900px } body { min-height: 5000px }</style>');
  const box = document.createElement('div');
  box.style.cssText = 'position:fixed;left:0;bottom:0;width:300px;height:20px;overflow:hidden;contain:strict';
  box.innerHTML = '<span>0</span>'.repeat(20);
  document.body.append(box);
  const shifts = { sum: 0 };
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shifts.sum += value; })
    .observe({ type: 'layout-shift' });
  let made = 0;
  const cells = [...document.querySelectorAll('td')].slice(0, 5000);
  const changes = [
    () => { box.children[made % 20].textContent = '바뀐 ' + made; },
    () => { box.children[made % 20].className = 'a' + made; },
    () => { const one = document.createElement('span'); one.textContent = '새 ' + made; box.children[made % 20].replaceWith(one); },
    () => { const cell = cells[(made * 7) % (cells.length || 1)]; if (cell) cell.textContent = '바뀐 칸 ' + made; },
  ];
  let timer;
  globalThis.bench = {
    target,
    shifts,
    take: () => target.remove(),
    put: () => place.append(target),
    calm: () => clearInterval(timer),
    storm(ms) {
      const began = performance.now();
      let due = 0;
      bench.calm();
      timer = setInterval(() => {
        const passed = performance.now() - began;
        if (passed > ms) return bench.calm();
        for (; due < passed && performance.now() - began < ms; due += 1) { made += 1; changes[made % changes.length](); }
      }, 10);
    },
  };
})()`;

/** What stands in the page. */
export interface Bench {
  target: HTMLElement;
  shifts: { sum: number };
  take(): void;
  put(): void;
  calm(): void;
  storm(ms: number): void;
}
