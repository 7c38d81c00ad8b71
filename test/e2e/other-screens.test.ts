import { CENTER, expect, type Seller, test } from './seller.ts';

/** A day in Korea, so many days from now, as screens write it. */
function day(offset: number): string {
  return new Date(Date.now() + (9 + offset * 24) * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** Shows the seller a screen that is none of the practice centre's. */
async function show(seller: Seller, html: string): Promise<void> {
  await seller.page.route(`${CENTER}/other/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="ko">${html}</html>` }),
  );
  await seller.visit('/other/screen');
  await seller.openPanel();
}

const ORDERS = `
  <table>
    <tr><td>No</td><td>발송 기한 ▼</td><td>상품 주문번호</td><td>진행 상태</td><td>수취인</td></tr>
    <tr><td>1</td><td>${day(-8).replaceAll('-', '.')}</td><td>7700000001</td><td>결제 완료</td><td>김견본</td></tr>
    <tr><td>2</td><td>${day(-8).replaceAll('-', '.')}</td><td>7700000002</td><td>배송중</td><td>이견본</td></tr>
    <tr><td>3</td><td>다음 주쯤</td><td>7700000003</td><td>결제 완료</td><td>박견본</td></tr>
    <tr><td>4</td><td>${day(-8).replaceAll('-', '.')}</td><td>7700000004</td><td>처음 보는 상태</td><td>최견본</td></tr>
  </table>`;

test('orders on a screen nobody knows: the past one is warned of, the unread one is counted', async ({ seller }) => {
  await show(seller, `<title>관리</title><h2>오늘의 화면</h2>${ORDERS}`);
  await expect(await seller.turnTo('이 페이지')).toContainText('모르는 화면');
  const todo = await seller.turnTo('할 일');
  const items = todo.getByRole('listitem');
  await expect(items.filter({ hasText: '7700000001' })).toContainText(/발송기한.*영업일 지남/s);
  await expect(items.filter({ hasText: '7700000002' })).toHaveCount(0);
  await expect(items.filter({ hasText: '7700000004' })).toContainText('상태를 확인할 수 없음');
  await expect(todo).toContainText('기한을 읽지 못한 1건');
  await expect(todo).toContainText('상태를 알 수 없는 1건');
});

for (const [how, html] of [
  ['a heading deep in the page', '<div><section><div><h3>반품 관리</h3></div></section></div>'],
  [
    'the menu entry that is current',
    '<nav><a href="#1">교환관리</a><a href="#2" aria-current="page">반품관리</a></nav>',
  ],
  [
    'the tab that is selected',
    '<div role="tablist"><a role="tab">교환관리</a><a role="tab" aria-selected="true">반품관리</a></div>',
  ],
  ['the document’s title', '<title>판매관리 | 반품관리 | 어떤센터</title><p>목록</p>'],
  ['its own heading although another is hidden', '<h1 hidden>교환관리</h1><h1>반품관리</h1>'],
] as const) {
  test(`반품관리 is recognised by ${how}`, async ({ seller }) => {
    await show(seller, html);
    await expect(await seller.turnTo('이 페이지')).toContainText('판매관리 › 반품관리');
  });
}

test('a screen that names two pages alike is not guessed', async ({ seller }) => {
  await show(seller, '<h2>반품관리</h2><h2>교환관리</h2>');
  await expect(await seller.turnTo('이 페이지')).toContainText('모르는 화면');
});

test('goods of one order without numbers of their own are all kept', async ({ seller }) => {
  await show(
    seller,
    `<h1>주문/배송관리</h1>
     <table><thead><tr><th>주문번호</th><th>주문상태</th><th>발송기한</th></tr></thead><tbody>
       <tr><td>8800000001</td><td>결제완료</td><td>${day(-9)}</td></tr>
       <tr><td>8800000001</td><td>배송중</td><td>${day(-9)}</td></tr>
     </tbody></table>`,
  );
  const todo = await seller.turnTo('할 일');
  await expect(todo.getByRole('listitem').filter({ hasText: '8800000001' })).toHaveCount(1);
});

test('phone numbers where order numbers should be leave the other rows readable', async ({ seller }) => {
  await show(
    seller,
    `<h1>주문/배송관리</h1>
     <table><thead><tr><th>주문번호</th><th>주문상태</th><th>발송기한</th></tr></thead><tbody>
       <tr><td>010-1234-5678</td><td>결제완료</td><td>${day(-9)}</td></tr>
       <tr><td>8800000002</td><td>결제완료</td><td>${day(-9)}</td></tr>
     </tbody></table>`,
  );
  const todo = await seller.turnTo('할 일');
  await expect(todo.getByRole('listitem').filter({ hasText: '8800000002' })).toHaveCount(1);
  await expect(todo).toContainText('주문번호를 읽지 못한 1건');
  await expect(todo).not.toContainText('010-1234');
});
