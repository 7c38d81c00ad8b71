import { atChromium } from './at-chromium.ts';
import { COMING, SESSIONS, UNSHOWN } from './screens.ts';
import { CENTER, expect, test } from './seller.ts';

for (const { title, act } of [...UNSHOWN, ...COMING, ...SESSIONS])
  test(title, ({ seller }) => act(atChromium(() => seller)));

test('what the screen counts is told in one line, as far as it is known what it counts', async ({ seller }) => {
  await seller.visit('/variants/counts');
  await seller.openPanel();
  const todo = await seller.turnTo('할 일');
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
