import { rmSync } from 'node:fs';
import { changePack, copyBuild, growPack, removeBuild } from '../harness/changed-build.ts';
import { BUILT, expect, test } from './seller.ts';
import { packInUse } from './stored.ts';

/** The whole measure takes minutes: `GILJABI_FULL=1` runs it, everyday runs a part. */
const FULL = process.env.GILJABI_FULL === '1';
const ARTICLES = FULL ? 10_000 : 2_000;
const KILLS = FULL ? 20 : 6;
/** The longest that a fill lives before it is killed, in milliseconds. */
const LONGEST = FULL ? 3_500 : 1_000;

const build = copyBuild(BUILT);
const big = copyBuild(BUILT);
changePack(big, (pack) => growPack(pack, ARTICLES));
test.afterAll(() => {
  for (const folder of [build, big]) removeBuild(folder);
});

test.describe('a pack of thousands of articles', () => {
  test.use({ how: { extension: big } });

  test('is filled in behind a panel that works meanwhile', async ({ seller }) => {
    await seller.visit('/claim/return');
    const panel = await seller.openPanel();
    await expect(panel.getByRole('tabpanel')).toContainText('반품관리');
    await expect(panel.getByRole('tabpanel').getByRole('listitem').first()).toBeVisible();

    const tab = await seller.turnTo('찾기');
    await expect(async () => {
      await expect(tab.locator('footer')).toContainText(`글 ${ARTICLES.toLocaleString('ko')}편`, { timeout: 500 });
    }).toPass({ timeout: 60_000 });
    await tab.getByRole('combobox').fill('늘린 글 1234');
    await tab.getByRole('option').first().click();
    await expect(panel.getByRole('article')).toContainText('1234번 글의 4번째 문단');
  });
});

test.describe('an update to a pack of thousands of articles', () => {
  test.use({ how: { extension: build } });

  test('killed on the way leaves the old set or the new one whole', async ({ seller, practice }) => {
    test.setTimeout(FULL ? 600_000 : 120_000);
    const first = await seller.browser.openPopup();
    await expect.poll(async () => (await packInUse(first)).hash).not.toBeNull();
    const before = await packInUse(first);
    changePack(build, (pack) => growPack(pack, ARTICLES));
    // What the browser has compiled of the old build must not run in place of the new one.
    rmSync(`${build}/_metadata`, { recursive: true, force: true });
    const again = await seller.restart(practice);
    const popup = await again.browser.openPopup();
    const seen: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      await popup.waitForTimeout((LONGEST / KILLS) * kill + Math.random() * (LONGEST / KILLS));
      await again.browser.killWorker();
      const now = await packInUse(popup);
      const isOld = now.hash === before.hash;
      expect(now.articles).toBe(isOld ? before.articles : ARTICLES);
      expect(now.texts).toBe(now.articles);
      seen.push(isOld ? 'old' : 'new');
      await popup.reload();
    }
    await expect.poll(() => packInUse(popup), { timeout: 60_000 }).toMatchObject({ articles: ARTICLES, all: ARTICLES });
    console.log(`killed ${KILLS} times: ${seen.join(' ')}`);
    expect(seen).toContain('old');
    await again.browser.close();
  });
});
