import { CENTER, expect, type Seller, test } from './seller.ts';

/** A day in Korea, so many days from now, as screens write it. */
const day = (offset: number) => new Date(Date.now() + (9 + offset * 24) * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Shows a screen that is none of the practice centre's. */
async function show(seller: Seller, html: string): Promise<void> {
  await seller.page.route(`${CENTER}/other/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="ko">${html}</html>` }),
  );
  await seller.visit('/other/screen');
  await seller.openPanel();
}

/** Shows a screen called 반품관리 with one collected return. */
const showReturn = (seller: Seller, collected: string) =>
  show(
    seller,
    `<h1>반품관리</h1><table>
      <tr><th>상품주문번호</th><th>반품상태</th><th>수거 완료일</th></tr>
      <tr><td>9900000001</td><td>수거 완료</td><td>${collected}</td></tr></table>`,
  );

/** `11월 24일`, as warnings write it. */
const inWords = (date: string) => `${Number(date.slice(5, 7))}월 ${Number(date.slice(8))}일`;

test('a return is due six days after its collection, or one day later if the first day doesn’t count', async ({
  seller,
}) => {
  await showReturn(seller, day(-3));
  const warning = (await seller.turnTo('할 일')).getByRole('listitem').filter({ hasText: '9900000001' });
  await expect(warning).toContainText(/이르면 (?:\d영업일 남음|내일까지|\d일 남음)/);
  await expect(warning).toContainText(`기한 ${inWords(day(3))}`);
  await expect(warning).toContainText(`첫날을 빼면 ${inWords(day(4))}`);
  await warning.getByText('이유와 근거').click();
  await expect(warning).toContainText(`수거 완료일 ${inWords(day(-3))}`);
  await expect(warning).toContainText('7일을 더했어요');
  await expect(warning).toContainText(/첫날을 세는지는 알려지지 않았어요/);
  await expect(warning).toContainText('7일 안에 승인, 보류, 불가');
});

test('one that is past gets the advice for that, not the one for before', async ({ seller }) => {
  await showReturn(seller, day(-12));
  const warning = (await seller.turnTo('할 일')).getByRole('listitem').filter({ hasText: '9900000001' });
  await warning.getByText('이유와 근거').click();
  await expect(warning).toContainText('자동으로 승인되고 환불되었을 수 있습니다');
  await expect(warning).not.toContainText('7일 안에 승인, 보류, 불가');
});

test('a screen whose deadlines nobody computes is not called checked', async ({ seller }) => {
  await show(
    seller,
    `<h1>클레임 상세 정보</h1><table><tr><th>상품주문번호</th><th>클레임상태</th><th>구매결정일</th></tr>
     <tr><td>9900000002</td><td>구매결정</td><td>${day(-3)}</td></tr></table>`,
  );
  const todo = await seller.turnTo('할 일');
  await expect(todo).toContainText('이 화면의 기한은 길잡이가 아직 셈하지 않아요');
  await expect(todo).not.toContainText('건만 확인했어요');
});

for (const [path, number, kind, due, rule] of [
  ['/order/deposit', '2100000903', '입금 기한', day(0), /화면의 입금기한에 적힌/],
  ['/claim/cancel', '3200000202', '취소 승인 기한', day(2), /취소요청일 .*에 6일을 더했어요/],
  ['/customer/inquiry', '3500000503', '문의 답변 기한', day(1), /문의접수일 .*에 5일을 더했어요.*더 이른 쪽인 ‘일’로/s],
] as const) {
  test(`${path} has a ${kind} that says how it was counted`, async ({ seller }) => {
    await seller.visit(path);
    await seller.openPanel();
    const warning = (await seller.turnTo('할 일')).getByRole('listitem').filter({ hasText: number });
    await expect(warning).toContainText(kind);
    await expect(warning).toContainText(`기한 ${inWords(due)}`);
    await warning.getByText('이유와 근거').click();
    await expect(warning).toContainText(rule);
  });
}

test('an open exchange whose due date nobody can know is not passed over', async ({ seller }) => {
  await seller.visit('/claim/exchange');
  await seller.openPanel();
  const todo = await seller.turnTo('할 일');
  await expect(todo).toContainText(
    '이 화면의 10건만 확인했어요. 기한을 읽지 못한 6건은 확인할 수 없으니 화면에서 봐 주세요.',
  );
  await expect(todo.getByRole('listitem').filter({ hasText: '3400000404' })).toHaveCount(0);
});

test('what a missed deadline costs is told as far as it is published', async ({ seller }) => {
  await showReturn(seller, day(-3));
  const warning = (await seller.turnTo('할 일')).getByRole('listitem').filter({ hasText: '9900000001' });
  await warning.getByText('이유와 근거').click();
  await expect(warning).toContainText('반품 처리지연, 점수 미확인');
});

test('what is not on the screen any more is told with the time it was seen', async ({ seller }) => {
  await seller.visit('/claim/return');
  await seller.openPanel();
  const todo = await seller.turnTo('할 일');
  const warning = todo.getByRole('listitem').filter({ hasText: '3300000303' });
  await expect(warning).not.toContainText('지금 상태는 확인할 수 없음');
  await seller.choose('교환관리');
  await expect(warning).toContainText('지금 상태는 확인할 수 없음');
  await expect(todo).toContainText('다른 화면의 기한은 그 화면을 마지막으로 봤을 때의 것이에요');
});

test('it says how business days are counted', async ({ seller }) => {
  await seller.visit('/claim/return');
  await seller.openPanel();
  await expect(await seller.turnTo('할 일')).toContainText(
    /영업일은 월–금에서 공휴일을 뺀 날로 셌어요\(추정\).*\d{4}-\d{2}-\d{2}/,
  );
});
