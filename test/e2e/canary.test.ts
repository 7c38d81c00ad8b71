/** What belongs to buyers goes nowhere (reliability V1–V4, V13). */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeBuild } from '../harness/changed-build.ts';
import { CANARIES, canariesIn, filesWith, heldByExtension, overhear, overheardBuild, walkPlanted } from './canary.ts';
import { BUILT, test as base, expect, pick, type Seller } from './seller.ts';

/** An order of the practice centre's in whose row nothing is planted; it has to be found wherever a buyer is looked for. */
const ORDER = '3100000120';
/** Only typed, and never sent. */
const TYPED = '노랑부리저어새';

const test = base.extend<{ profile: string; overheard: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  profile: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'giljabi-canary-'));
    await use(profile);
    rmSync(profile, { recursive: true, force: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  overheard: async ({}, use) => {
    const folder = overheardBuild(BUILT);
    await use(folder);
    removeBuild(folder);
  },
  how: async ({ overheard, profile }, use) => use({ extension: overheard, profile }),
});

/** Has the seller's browsers share what they may, which ends that nothing leaves this one. */
async function shareAll(seller: Seller): Promise<void> {
  const side = await seller.browser.openExtensionPage('sidepanel.html');
  await side.getByRole('button', { name: '설정', exact: true }).click();
  const turn = side.getByRole('region', { name: '다른 브라우저와 맞추기' }).getByRole('switch');
  await turn.click();
  await expect(turn).toBeChecked();
  await pick(side.getByRole('radio', { name: '크게', exact: true }));
  await side.close();
}

test('nothing of a buyer is kept, told, asked for, logged or shown', async ({ seller, practice, profile }) => {
  const logged: string[] = [];
  const { context } = seller.browser;
  context.on('console', (line) => logged.push(line.text()));
  context.on('request', (asked) => logged.push(asked.url(), asked.postData() ?? '', JSON.stringify(asked.headers())));
  await shareAll(seller);
  const desk = await seller.browser.openExtensionPage('desk.html');
  await overhear(desk);
  await seller.page.bringToFront();
  await walkPlanted(seller, desk, seller.page);

  const panel = await seller.panel();
  await panel.getByRole('combobox', { name: '도움말 찾기' }).fill(TYPED);
  await expect(panel.getByRole('tabpanel', { name: '찾기' })).toContainText('없어요');
  const popup = await seller.browser.openPopup(seller.page);
  await popup.getByRole('combobox', { name: '도움말 찾기' }).fill(TYPED);
  await expect(popup.getByRole('main')).toContainText('없어요');
  const shown = (await panel.content()) + (await popup.content());

  // What the last screen shows may still be on its way.
  await expect.poll(() => desk.evaluate(heldByExtension)).toContain(ORDER);
  const held = await desk.evaluate(heldByExtension);
  expect(canariesIn(held)).toEqual([]);
  expect(canariesIn(shown)).toEqual([]);
  const shared = () => desk.evaluate(() => chrome.storage.sync.get().then(JSON.stringify));
  // The last look may still be due.
  await expect.poll(shared, { timeout: 20_000 }).toContain('textSize');
  expect(canariesIn(await shared(), [...CANARIES, TYPED, ORDER])).toEqual([]);
  const asked = JSON.stringify([practice.hits, practice.help.requests]);
  expect(canariesIn(logged.join('\n') + asked)).toEqual([]);
  expect(canariesIn(asked, [TYPED, ORDER])).toEqual([]);

  await seller.browser.close();
  expect(filesWith(profile, [ORDER]).length).toBeGreaterThan(0);
  expect(filesWith(profile, CANARIES)).toEqual([]);
});
