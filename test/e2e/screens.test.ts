/** What a screen can't show us is said in 할 일, and nothing is made up of it. */
import { CENTER, expect, type Seller, Seller as SellerOf, test } from './seller.ts';

/** Goes to a screen of the practice centre, and turns to 할 일; the panel is open. */
async function turn(seller: Seller, screen: string) {
  await seller.visit(`/variants/${screen}`);
  return seller.turnTo('할 일');
}

/** The same for the first screen, on which the panel is closed. */
async function look(seller: Seller, screen: string) {
  await seller.visit(`/variants/${screen}`);
  await seller.openPanel();
  return seller.turnTo('할 일');
}

for (const [screen, words] of [
  ['canvas', '이 화면은 표를 그림으로 그려 읽을 수 없어요'],
  ['unqueried-grid', '조회를 누르면 기한을 읽어요'],
  ['empty', /본 이 화면의 목록은 비어 있었어요/],
  ['sign-in', '로그인이 풀려 있어요. 다시 로그인하면 이어서 읽어요.'],
  ['maintenance', '센터가 점검 중이라고 해요'],
] as const) {
  test(`${screen} is said, and not to be checked`, async ({ seller }) => {
    const todo = await look(seller, screen);
    await expect(todo).toContainText(words);
    await expect(todo).not.toContainText('확인했어요');
    await expect(todo.getByRole('listitem')).toHaveCount(0);
  });
}

test('a list that nobody has asked for is read once somebody does', async ({ seller }) => {
  const todo = await look(seller, 'unqueried');
  await expect(todo).toContainText('조회를 누르면 기한을 읽어요');
  await seller.page.getByRole('button', { name: '조회', exact: true }).click();
  await expect(todo).toContainText('건만 확인했어요');
  await expect(todo).not.toContainText('조회를 누르면');
  await expect(todo.getByRole('listitem').filter({ hasText: '3300000303' })).toContainText('반품 처리 기한');
});

test('rows that are still to come are unread, and are read once they are there', async ({ seller }) => {
  const todo = await look(seller, 'loading');
  await expect(todo).toContainText('불러오는 중이에요');
  await expect(todo).toContainText('주문번호를 읽지 못한 4건은 확인할 수 없었어요');
  await expect(todo).not.toContainText('확인했어요');
  await seller.page.getByRole('button', { name: '기다리기' }).click();
  await expect(todo).toContainText('5건만 확인했어요');
  await expect(todo).not.toContainText('불러오는 중');
});

test('behind a notice that nobody is signed in nothing is seen now, and what was is from before', async ({
  seller,
}) => {
  const todo = await look(seller, 'signed-out');
  const warning = todo.getByRole('listitem').filter({ hasText: '3300000303' });
  await expect(warning).not.toContainText('지금 상태는 확인할 수 없음');
  await seller.page.getByRole('button', { name: '한참 뒤' }).click();
  await expect(todo).toContainText(/로그인이 풀려 있어요\. 아래는 \d\d:\d\d에 본 것이에요/);
  await expect(warning).toContainText('지금 상태는 확인할 수 없음');
  // Rows that come in behind it, of whomever, are no rows.
  await seller.page.evaluate(() => {
    const row = document.querySelector('#list tbody tr');
    const other = row?.cloneNode(true) as Element;
    if (other.firstElementChild) other.firstElementChild.textContent = '3300000999';
    row?.after(other);
  });
  await seller.page.waitForTimeout(1_500);
  await expect(todo.getByRole('listitem').filter({ hasText: '3300000999' })).toHaveCount(0);
  await expect(todo).not.toContainText('확인했어요');
});

test('after somebody signed in, what was seen before is said to be maybe another seller’s, until it is seen again', async ({
  seller,
}) => {
  await expect((await look(seller, 'signed-out')).getByRole('listitem').first()).toBeVisible();
  await expect(await turn(seller, 'sign-in')).toContainText('로그인이 풀려 있어요. 아래는');
  await expect(await turn(seller, 'empty')).toContainText('그 전에 본 기한은 다른 판매점의 것일 수 있으니');
  const todo = await turn(seller, 'signed-out');
  await expect(todo).toContainText('건만 확인했어요');
  await expect(todo).not.toContainText('다른 판매점의 것');
});

test('a seller who finds another one’s deadlines has them forgotten', async ({ seller }) => {
  await expect((await look(seller, 'signed-out')).getByRole('listitem').first()).toBeVisible();
  await expect(await turn(seller, 'sign-in')).toContainText('로그인이 풀려 있어요. 아래는');
  const todo = await turn(seller, 'empty');
  await todo.getByRole('button', { name: '전에 본 것 지우기' }).click();
  await todo.getByRole('button', { name: '지우기', exact: true }).click();
  await expect(todo.getByRole('listitem')).toHaveCount(0);
  await expect(todo).not.toContainText('다른 판매점의 것');
});

test('one tab that is signed out takes nothing from another one that shows rows', async ({ seller }) => {
  const todo = await look(seller, 'signed-out');
  await expect(todo).toContainText('건만 확인했어요');
  const second = new SellerOf(seller.browser, await seller.browser.context.newPage(), {});
  await expect(await turn(second, 'sign-in')).toContainText('로그인이 풀려 있어요');
  await expect(todo).toContainText('건만 확인했어요');
  await expect(todo).not.toContainText('로그인이 풀려 있어요.');
  await expect(todo).toContainText('그 전에 본 기한은 다른 판매점의 것일 수 있으니');
});

test('what the screen counts is told in one line, as far as it is known what it counts', async ({ seller }) => {
  const todo = await look(seller, 'counts');
  await expect(todo).toContainText(/이 화면의 건수: 신규주문 12 · 발송지연 3 · 반품요청 2 · 취소요청 1 · \d\d:\d\d/);
  await expect(todo).not.toContainText('방문자');
});

test('the counts of 간편 조회 are read where the practice centre has them', async ({ seller }) => {
  await seller.visit('/claim/return');
  await seller.openPanel();
  await expect(await seller.turnTo('할 일')).toContainText(/이 화면의 건수: 반품요청 \d+/);
});

test('an inquiry about no order is told by its own number', async ({ seller }) => {
  const day = new Date(Date.now() - 39 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await seller.page.route(`${CENTER}/other/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="ko"><h1>고객 문의 관리</h1><table>
        <tr><th>문의번호</th><th>답변상태</th><th>접수일시</th></tr>
        <tr><td>5000000777</td><td>답변대기</td><td>${day} 10:00</td></tr></table></html>`,
    }),
  );
  await seller.visit('/other/inquiries');
  await seller.openPanel();
  const warning = (await seller.turnTo('할 일')).getByRole('listitem').filter({ hasText: '5000000777' });
  await expect(warning).toContainText('문의 답변 기한');
  await expect(warning).toContainText('문의번호 5000000777');
  await expect(warning).not.toContainText('주문번호');
});
