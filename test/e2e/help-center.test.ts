import type { Locator } from '@playwright/test';
import { expect, pick, type Seller, test } from './seller.ts';

test.use({ help: { articles: 60 } });

/** Types a question in `찾기` and gives back the part with the help centre's own results. */
async function look(seller: Seller, question: string): Promise<{ tab: Locator; results: Locator }> {
  await seller.visit('/claim/return');
  await seller.openPanel();
  const tab = await seller.turnTo('찾기');
  await tab.getByRole('combobox', { name: '도움말 찾기' }).fill(question);
  return { tab, results: tab.getByRole('region', { name: '카카오 고객센터 검색' }) };
}

const askMore = (results: Locator) => results.getByRole('button', { name: '고객센터에서 더 찾기' }).click();
const searches = (requests: { address: string }[]) => requests.filter(({ address }) => address.startsWith('/search'));

test('the help centre hears a question only when the seller sends it there', async ({ seller, practice }) => {
  const before = practice.help.requests.length;
  const { tab, results } = await look(seller, '반품 택배사');
  await expect(tab.getByRole('option').first()).toContainText('반품 택배사');
  await expect(results).toContainText('누르면 찾는 말을 cs.kakao.com에 보내요.');
  await seller.page.waitForTimeout(1_000);
  expect(practice.help.requests.length).toBe(before);

  await askMore(results);
  await expect(results.getByText(/총 \d+건/)).toBeVisible();
  const [asked, ...others] = searches(practice.help.requests.slice(before));
  expect(others).toEqual([]);
  expect(new URL(asked!.address, 'https://cs.kakao.com').searchParams.get('query')).toBe('반품 택배사');
});

test('total, sort, category, pages, and each result opens in the panel', async ({ seller, practice }) => {
  test.setTimeout(90_000);
  const { results } = await look(seller, '안내');
  await askMore(results);
  await expect(results.getByText(/총 \d+건/)).toBeVisible();
  const firstPage = await results.getByRole('listitem').allTextContents();
  expect(firstPage).toHaveLength(10);

  await results.getByRole('button', { name: '다음' }).click();
  await expect(results.getByText(/^2 \/ \d+$/)).toBeVisible();
  await expect.poll(() => results.getByRole('listitem').allTextContents()).not.toEqual(firstPage);
  await pick(results.getByRole('radio', { name: '조회순' }));
  await expect.poll(() => searches(practice.help.requests).at(-1)?.address).toContain('sort=hits');
  await results.getByRole('combobox', { name: '분류', exact: true }).selectOption({ label: '정산관리' });
  await expect.poll(() => searches(practice.help.requests).at(-1)?.address).toContain('categoryId=628');
  await expect(results.getByRole('listitem').first()).toContainText('정산관리');

  const first = results.getByRole('listitem').first().getByRole('button');
  await first.click();
  const panel = await seller.panel();
  const article = panel.getByRole('article');
  await expect(article).toContainText('고객센터 글');
  await panel.getByRole('button', { name: '뒤로' }).click();
  await expect(results.getByRole('radio', { name: '조회순' })).toBeChecked();
});

test('an article that both have is one: the live text first, ours as its summary', async ({ seller }) => {
  const { results } = await look(seller, '리뷰 포인트');
  await askMore(results);
  const row = results.getByRole('listitem').filter({ hasText: '리뷰 포인트는 무엇인가요?' }).first();
  await row.getByRole('button').click();
  const panel = await seller.panel();
  const article = panel.getByRole('article');
  await expect(article.getByRole('heading', { level: 1 })).toHaveText('리뷰 포인트는 무엇인가요?');
  await expect(article).toContainText('길잡이 요약');
  await expect(article).toContainText(/고객센터 글 · .*에 확인/);
  await expect(article).toContainText('지급한 포인트는 리뷰를 쓴 날의 다음 영업일에 충전금에서 빠집니다.');

  const tab = await seller.turnTo('찾기');
  await tab.getByRole('combobox', { name: '도움말 찾기' }).fill('리뷰 포인트는 무엇인가요');
  await expect(tab.getByRole('option').filter({ hasText: '리뷰 포인트는 무엇인가요?' })).toHaveCount(1);
});

test('offline: the last results with their age, else a plain sentence', async ({ seller }) => {
  const { tab, results } = await look(seller, '페널티');
  await askMore(results);
  await expect(results.getByText(/총 \d+건/)).toBeVisible();
  const rows = await results.getByRole('listitem').allTextContents();

  await seller.browser.context.setOffline(true);
  const box = tab.getByRole('combobox', { name: '도움말 찾기' });
  await box.fill('정산');
  await askMore(results);
  await expect(results).toContainText('지금은 고객센터에 연결할 수 없어요', { timeout: 20_000 });
  await expect(results.getByRole('listitem')).toHaveCount(0);
  await expect(tab.getByRole('option').first()).toContainText('정산');

  await box.fill('페널티');
  await expect(results).toContainText('찾은 결과');
  expect(await results.getByRole('listitem').allTextContents()).toEqual(rows);
});
