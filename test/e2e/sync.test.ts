/**
 * What the seller's browsers share. Two of them with one account can't be had here: the other one is played by writing
 * into the browser's sync storage what ours would find there.
 */
import type { Frame, Page } from '@playwright/test';
import { expectNoViolations } from '../harness/axe.ts';
import { expect, pick, type Seller, test } from './seller.ts';

const ORDER = '2300000304';

async function openSettings(surface: Frame | Page): Promise<void> {
  await surface.getByRole('button', { name: '설정', exact: true }).click();
  await expect(surface.getByRole('heading', { name: '설정', level: 1 })).toBeVisible();
}
const section = (surface: Frame | Page) => surface.getByRole('region', { name: '다른 브라우저와 맞추기' });
const theSwitch = (surface: Frame | Page) => section(surface).getByRole('switch');

type Entry = [name: string, at: number, value: unknown];

const stored = async (seller: Seller): Promise<Record<string, { entries: Entry[] }>> =>
  (await seller.browser.worker()).evaluate(() => chrome.storage.sync.get());
const entries = async (seller: Seller, kind: string) =>
  Object.entries(await stored(seller)).flatMap(([key, item]) => (key.startsWith(`${kind}.`) ? item.entries : []));
const names = async (seller: Seller, kind: string) => (await entries(seller, kind)).map(([name]) => name);

/** Another browser writes. */
const leave = async (seller: Seller, items: Record<string, unknown>) =>
  (await seller.browser.worker()).evaluate((items) => chrome.storage.sync.set(items), items);

async function pinFirst(panel: Frame): Promise<string> {
  await panel.getByRole('tab', { name: '찾기' }).click();
  await panel.getByRole('combobox', { name: '도움말 찾기' }).fill('페널티');
  await panel.getByRole('option').first().click();
  const title = await panel.getByRole('article').getByRole('heading', { level: 1 }).innerText();
  await panel.getByRole('button', { name: '고정하기' }).click();
  await expect(panel.getByRole('button', { name: '고정 풀기' })).toBeVisible();
  return title;
}

test('nothing is shared until it is switched on, and then what was changed last is the same everywhere', async ({
  seller,
  practice,
}) => {
  test.slow();
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  const title = await pinFirst(panel);
  await openSettings(panel);
  await pick(panel.getByRole('radio', { name: '어둡게' }));
  expect(await stored(seller)).toEqual({});

  await expect(theSwitch(panel)).not.toBeChecked();
  await theSwitch(panel).click();
  await expect(theSwitch(panel)).toBeChecked();
  await expect(section(panel)).toContainText('에 맞춤');
  await expectNoViolations(seller.page, panel);
  expect(await entries(seller, 'settings')).toEqual([['theme', expect.any(Number), 'dark']]);
  const [pinned] = await names(seller, 'pins');
  expect(pinned).toMatch(/^talkcheckout\//);

  // A guide goes on, and is told by itself.
  await panel.getByRole('tab', { name: '가이드' }).click();
  await panel.getByRole('button', { name: /^반품 택배사 설정/ }).click();
  await panel.getByRole('button', { name: /^시작/ }).click();
  await panel.getByRole('progressbar').waitFor();
  await expect.poll(() => names(seller, 'runs'), { timeout: 30_000 }).toHaveLength(1);
  expect(JSON.stringify(await stored(seller))).not.toContain(ORDER);
  expect(Object.keys(await stored(seller)).sort()).toEqual(['pins.0', 'runs.0', 'settings.0']);

  // Another browser has chosen otherwise since, taken the pin out, and left what nobody can read.
  const later = Date.now() + 1_000;
  await leave(seller, {
    'settings.0': {
      format: 1,
      entries: [
        ['theme', later, 'light'],
        ['textSize', later, 'large'],
        ['palette', later, 'sepia'],
      ],
    },
    'pins.0': { format: 1, entries: [[pinned, later, null]] },
    'runs.0': 'no item',
    'runs.3': { format: 1, entries: 7 },
  });
  const ground = () => panel.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(ground, { timeout: 30_000 }).toBe('rgb(255, 255, 255)');
  expect(await panel.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('17.5px');
  await panel.getByRole('tab', { name: '찾기' }).click();
  await panel.getByRole('combobox', { name: '도움말 찾기' }).fill('');
  await expect(panel.getByRole('region', { name: '고정한 글' })).toHaveCount(0);
  // The run that the other one lost is told again, and what only a newer build knows is still there.
  await expect.poll(() => names(seller, 'runs'), { timeout: 30_000 }).toHaveLength(1);
  expect(await names(seller, 'settings')).toContain('palette');

  const again = await seller.restart(practice);
  try {
    await again.visit('/claim/return');
    const side = await again.browser.openExtensionPage('sidepanel.html');
    await side.getByRole('tab', { name: '찾기' }).click();
    await expect(side.getByText(title)).toHaveCount(0);
    await openSettings(side);
    await expect(theSwitch(side)).toBeChecked();
    await theSwitch(side).click();
    await expect(theSwitch(side)).not.toBeChecked();
    await expect.poll(() => stored(again)).toEqual({});
    await expect(side.getByRole('radio', { name: '밝게' })).toBeChecked();
    await pick(side.getByRole('radio', { name: '작게' }));
    await side.waitForTimeout(5_000);
    expect(await stored(again)).toEqual({});
  } finally {
    await again.browser.close();
  }
});

test('a wipe takes along what lies there', async ({ seller }) => {
  await seller.visit('/claim/return');
  const side = await seller.browser.openExtensionPage('sidepanel.html');
  await openSettings(side);
  await pick(side.getByRole('radio', { name: '어둡게' }));
  await theSwitch(side).click();
  await expect.poll(() => names(seller, 'settings')).toEqual(['theme']);
  await side.getByRole('button', { name: '내가 만든 것만 지우기' }).click();
  await side.getByRole('button', { name: '지우기', exact: true }).click();
  await expect(theSwitch(side)).not.toBeChecked();
  expect(await stored(seller)).toEqual({});
  await expect.poll(() => side.evaluate(() => document.documentElement.dataset.theme)).toBe('system');
});
