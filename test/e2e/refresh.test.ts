import type { Frame, Page } from '@playwright/test';
import type { PracticeCenter } from '../harness/practice.ts';
import { expect, type Seller, test } from './seller.ts';
import { rowsOf } from './stored.ts';

/** The whole measure takes an hour: `GILJABI_FULL=1` runs it, everyday runs a part. */
const FULL = process.env.GILJABI_FULL === '1';
const ARTICLES = FULL ? 300 : 13;
const KILLS = FULL ? 20 : 3;
/** Time for all requests, a second and a bit apart, and for what has to be asked for again. Milliseconds. */
const LONG = FULL ? 60 * 60_000 : 150_000;

test.use({ help: { articles: ARTICLES } });

const HELP = 'cs.kakao.com';
/** Least time between two requests, and how much longer one may be on its way than the next. Milliseconds. */
const APART = 1_000;
const LONGER = 150;

async function openSettings(seller: Seller): Promise<Frame> {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  await panel.getByRole('button', { name: '설정', exact: true }).click();
  await expect(panel.getByRole('heading', { name: '설정' })).toBeVisible();
  return panel;
}

const contentOf = (panel: Frame) => panel.getByRole('region', { name: '도움말 내용' });

/** What we hold of the help centre: titles by number, without those that were taken down. */
async function heldTitles(popup: Page): Promise<Record<string, unknown>> {
  const rows = await rowsOf(popup, 'helpArticles');
  return Object.fromEntries(rows.filter(({ goneAt }) => goneAt === null).map(({ id, title }) => [id, title]));
}

const letters = (text: unknown) => String(text).replace(/\s+/g, '');
const trueTitles = (practice: PracticeCenter) =>
  Object.fromEntries(
    practice.help.articles.filter(({ service }) => service === 174).map(({ id, title }) => [id, letters(title)]),
  );

async function holdsWhatIsTrue(popup: Page, practice: PracticeCenter) {
  const held = await heldTitles(popup);
  expect(Object.fromEntries(Object.entries(held).map(([id, title]) => [id, letters(title)]))).toEqual(
    trueTitles(practice),
  );
  const texts = await rowsOf(popup, 'helpBlocks');
  for (const article of practice.help.articles.filter(({ service }) => service === 174)) {
    const text = letters(JSON.stringify(texts.find(({ id }) => id === article.id)?.body));
    const [first = ''] = article.body.filter((line) => /^[가-힣]/.test(line));
    expect(text).toContain(letters(first).slice(0, 20));
  }
}

/**
 * Requests as we made them: one whose kept-alive connection broke before any answer is repeated by the browser itself,
 * at once, and nobody can tell it not to.
 */
function withoutRepeats(requests: PracticeCenter['help']['requests']) {
  return requests.filter(({ address, time }, at) => {
    const before = requests[at - 1];
    const isRepeat = before?.fault === 'drop' && before.status === null && before.address === address;
    return !isRepeat || time - before.time > 100;
  });
}

test.describe.configure({ mode: 'serial' });

test('the seller looks at the help centre: progress, then what is new; again, what changed', async ({
  seller,
  practice,
}) => {
  test.setTimeout(LONG * 2);
  const panel = await openSettings(seller);
  const content = contentOf(panel);
  await content.getByRole('button', { name: '지금 확인' }).click();
  await expect(content.getByRole('progressbar', { name: '고객센터 글 확인 중' })).toBeVisible();
  await expect(content.getByText(`새 글 ${ARTICLES}`)).toBeVisible({ timeout: LONG });
  const popup = await seller.browser.openPopup();
  await holdsWhatIsTrue(popup, practice);
  await expect(popup.locator('footer')).toContainText(`고객센터 글 ${ARTICLES}편`);

  const before = practice.help.requests.length;
  const [first, second] = practice.help.articles.filter(({ service }) => service === 174);
  practice.help.edit(first!.id, { body: [...first!.body, '새로 덧붙인 안내 한 줄입니다.'] });
  practice.help.remove(second!.id);
  await seller.page.bringToFront();
  await content.getByRole('button', { name: '지금 확인' }).click();
  await expect(content.getByText('바뀐 글 1')).toBeVisible({ timeout: LONG });
  await expect(content.getByText('내려간 글 1')).toBeVisible();
  await holdsWhatIsTrue(popup, practice);

  // The second time the browser asks by what it knows, and is mostly told that nothing changed.
  const again = practice.help.requests.slice(before).filter(({ address }) => address.startsWith('/helps_html/'));
  expect(again.filter(({ headers }) => headers['if-none-match']).length).toBeGreaterThan(again.length * 0.9);
  expect(again.filter(({ status }) => status === 304).length).toBeGreaterThan(again.length * 0.8);
});

test('killed again and again it ends with every article right, and never hurries', async ({ seller, practice }) => {
  test.setTimeout(LONG + 60_000);
  // What comes wrong is tried again minutes later: all kinds of it are in test/unit/help-center, in virtual time.
  const garbage = { garbled: 0.05, wrongService: 0.05, duplicate: 0.1 };
  practice.help.faults = { drop: 0.05, error: { chance: 0.05, how: 503 }, ...(FULL && garbage), atMost: 1 };
  const before = practice.help.requests.length;
  const panel = await openSettings(seller);
  await contentOf(panel).getByRole('button', { name: '지금 확인' }).click();
  const popup = await seller.browser.openPopup();
  for (let kill = 0; kill < KILLS; kill++) {
    await seller.page.waitForTimeout(Math.random() * (FULL ? 20_000 : 4_000));
    await seller.browser.killWorker();
    // Any question wakes the next worker, which goes on where the last one died.
    await popup.reload();
  }
  await expect(async () => {
    await popup.reload();
    const [row] = await rowsOf(popup, 'refreshes');
    expect(row).toMatchObject({ run: null });
    expect(row?.last).toMatchObject({ failed: 0 });
  }).toPass({ timeout: LONG, intervals: [3_000] });
  practice.help.faults = {};
  await holdsWhatIsTrue(popup, practice);

  const times = withoutRepeats(practice.help.requests.slice(before)).map(({ time }) => time);
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  console.log(`${times.length} requests, ${KILLS} kills, least distance ${Math.min(...gaps).toFixed(0)} ms`);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(APART - LONGER);
});

test('says nothing of the seller to the help centre, and nothing to anybody else', async ({ seller, practice }) => {
  test.setTimeout(90_000);
  const before = practice.help.requests.length;
  const panel = await openSettings(seller);
  await contentOf(panel).getByRole('button', { name: '지금 확인' }).click();
  await expect.poll(() => practice.help.requests.length, { timeout: 60_000 }).toBeGreaterThan(before + 4);
  await contentOf(panel).getByRole('button', { name: '멈추기' }).click();
  for (const { method, headers } of practice.help.requests.slice(before)) {
    expect(method).toBe('GET');
    expect(headers.host).toBe(HELP);
    for (const name of ['cookie', 'referer', 'authorization', 'x-requested-with']) {
      expect(headers).not.toHaveProperty(name);
    }
    expect(headers.origin ?? '').not.toContain('extension');
  }
  expect(practice.hits.filter((hit) => hit.startsWith('refused'))).toEqual([]);
});

test('without a network nothing changes, and it says so', async ({ seller }) => {
  test.setTimeout(90_000);
  const panel = await openSettings(seller);
  const popup = await seller.browser.openPopup();
  const stored = async () => [await rowsOf(popup, 'helpArticles'), await rowsOf(popup, 'articles')];
  const before = await stored();
  await seller.browser.context.setOffline(true);
  await seller.page.bringToFront();
  await contentOf(panel).getByRole('button', { name: '지금 확인' }).click();
  await expect(contentOf(panel)).toContainText(/뒤에 다시 확인할 수 있어요|연결할 수 없어요/, { timeout: 30_000 });
  expect(await stored()).toEqual(before);
});
