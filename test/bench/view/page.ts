/** A page of about 2,000 elements, as a centre with one script draws it: the menu stays, and what it shows comes anew. */
import type { BenchPage } from '../reading/measure.ts';

export const CENTER = 'https://seller.pay.kakao.com';

const MENU = [
  '판매관리',
  '주문/배송관리',
  '취소관리',
  '반품관리',
  '교환관리',
  '고객문의',
  '상품관리',
  '정산관리',
  '공지사항',
];
const HEAD = '주문번호,상품주문번호,처리상태,요청일시,수거완료일,발송기한,상품명,수량,사유,연락처,주소,메모';

/** Each with the title that it has: all but the last are pages that help is known for. */
export const PLACES: readonly { path: string; title: string }[] = [
  { path: '/claim/return', title: '반품관리' },
  { path: '/claim/exchange', title: '교환관리' },
  { path: '/claim/cancel', title: '취소관리' },
  { path: '/order/delivery', title: '주문/배송관리' },
  { path: '/bench/other', title: '견본 화면' },
];

const HTML = `<!doctype html><html lang="ko"><title>톡체크아웃 관리자센터</title>
<style>body { margin: 0; font: 13px/20px sans-serif } td { height: 24px }</style><body>
<nav aria-label="주 메뉴">${MENU.map((name) => `<a href="#">${name}</a>`).join('')}</nav><main></main><script>
const main = document.querySelector('main');
const many = (count, made) => Array.from({ length: count }, (_, n) => made(n)).join('');
const states = ['반품요청', '수거중', '수거완료', '교환요청', '취소요청', '결제완료'];
let made = 0;
const cells = (n) => { made += 1; return [20260000000000 + made, 3100000000 + made, states[n % 6], '2026-11-2' + n % 9, '2026-11-2' + n % 8,
  '2026-12-0' + (1 + n % 8), '상품 ' + n, 1, '단순변심', '010-0000-0000', '서울시 견본구', '']; };
globalThis.bench = {
  show(title, path) {
    history.pushState(null, '', path);
    // The same orders each time, as long as the seller does nothing.
    made = 0;
    main.innerHTML = '<ol><li>판매관리<li>' + title + '</ol><h1>' + title + '</h1>' +
      '<form>' + many(60, (n) => '<label>조건 ' + n + ' <input></label><button type="button">조회 ' + n + '</button>') + '</form>' +
      '<p>총 <b>100</b>건</p><table><thead><tr>${HEAD.split(',')
        .map((name) => `<th>${name}</th>`)
        .join('')}</tr></thead><tbody>' +
      many(100, (n) => '<tr>' + cells(n).map((text) => '<td>' + text + '</td>').join('') + '</tr>') + '</tbody></table>' +
      '<section>' + many(150, (n) => '<p><span>안내 ' + n + '</span> <a href="#">자세히</a></p>') + '</section>';
    document.body.offsetHeight;
  },
};
const places = ${JSON.stringify(PLACES)};
let at = 0;
bench.next = () => { at = (at + 1) % places.length; const { title, path } = places[at]; bench.show(title, path); };
bench.begin = () => { at = -1; };
bench.show('반품관리', location.pathname);
</script></body></html>`;

export const VIEW: BenchPage = { html: HTML, path: '/claim/return', next: '/claim/return' };
