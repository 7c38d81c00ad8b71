import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LAUNCHER } from '../harness/chromium.ts';
import { waitForOwn } from '../harness/closed-shadow.ts';
import { grantInProfile } from '../harness/granted-site.ts';
import { builtFiles } from '../repo/built.ts';
import { test as base, expect, type Seller } from './seller.ts';

/** A seller centre whose address no pack knows. */
const SITE = 'https://seller.example.test';
const TURN_ON = '이 사이트에서 켜기';
const TURN_OFF = '이 사이트에서 끄기';

const test = base.extend<{ profile: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: a fixture of no other
  profile: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'giljabi-any-site-'));
    await use(profile);
    rmSync(profile, { recursive: true, force: true });
  },
  how: async ({ profile }, use) => use({ profile }),
});

/** What a click on our button in the toolbar does: the browser tells us the tab's address from then on. */
async function pressToolbarButton({ browser, page }: Seller): Promise<void> {
  await page.bringToFront();
  const devtools = await browser.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  await devtools.send('Extensions.triggerAction' as never, { id: browser.id, targetId: tab?.targetId } as never);
  await devtools.detach();
}

/** The popup as it was opened by the toolbar, in a tab of its own, where it can be pressed. */
async function openPopup(seller: Seller): Promise<Page> {
  await pressToolbarButton(seller);
  return seller.browser.openPopup(seller.page);
}

// A browser is started up to three times.
test.setTimeout(180_000);

const isThere = (page: Page) => page.evaluate(() => document.documentElement.lastElementChild !== document.body);

/** Nothing of ours comes, also a moment after the page has come to rest. */
async function expectNothing(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: '반품관리' })).toBeVisible();
  await page.waitForTimeout(1_000);
  expect(await isThere(page)).toBe(false);
}

/** The files of ours that a page's own scripts get hold of: by asking, as a picture, in a frame. */
async function reached(page: Page, base: string, files: string[]): Promise<string[]> {
  const asked = await page.evaluate(
    async ([base, files]) => {
      const frames: HTMLIFrameElement[] = [];
      const tries = files.map(async (file) => {
        const address = `${base}/${file}`;
        const picture = new Promise<boolean>((resolve) => {
          const image = Object.assign(new Image(), { onload: () => resolve(true), onerror: () => resolve(false) });
          image.src = address;
        });
        const fetched = fetch(address).then(
          () => true,
          () => false,
        );
        if (file.endsWith('.html')) frames.push(Object.assign(document.createElement('iframe'), { src: address }));
        return (await fetched) || (await picture) ? [file] : [];
      });
      document.body.append(...frames);
      return (await Promise.all(tries)).flat();
    },
    [base, files] as const,
  );
  await page.waitForTimeout(500);
  // Those that the page has put there itself: ours stands in a closed shadow root, right in the document.
  const framed = [];
  for (const frame of page.frames().slice(1)) {
    const isPages = await (await frame.frameElement()).evaluate((element) => element.parentElement === document.body);
    if (isPages && frame.url().startsWith(base)) framed.push(frame.url());
  }
  return [...asked, ...framed];
}

/** The seller switches us on; the browser has their yes already. */
async function grantedSeller(seller: Seller, practice: Parameters<Seller['restart']>[0], profile: string) {
  await seller.browser.close();
  grantInProfile(profile, seller.browser.id, `${SITE}/*`);
  const again = await seller.restart(practice);
  await again.page.goto(`${SITE}/claim/return`);
  return again;
}

test('installing asks for nothing wider than the packs’ sites and their help centre', async ({ seller }) => {
  const worker = await seller.browser.worker();
  const warnings = await worker.evaluate(() => {
    const whole = chrome.runtime.getManifest() as chrome.runtime.ManifestV3;
    const before = {
      ...whole,
      permissions: whole.permissions?.filter((name) => name !== 'activeTab'),
      optional_host_permissions: undefined,
    };
    const of = (manifest: object) => chrome.management.getPermissionWarningsByManifest(JSON.stringify(manifest));
    return Promise.all([of(whole), of(before)]);
  });
  expect(warnings[0]).toHaveLength(1);
  expect(warnings[0]?.[0]).toMatch(/cs\.kakao\.com.*seller\.pay\.kakao\.com/);
  expect(warnings[0]).toEqual(warnings[1]);
  expect(await worker.evaluate(() => chrome.permissions.contains({ origins: ['https://seller.example.test/*'] }))).toBe(
    false,
  );
});

test('a site of no pack: off, on with the browser’s leave, on after a restart, and taken back', async ({
  seller: first,
  practice,
  profile,
}) => {
  await first.page.goto(`${SITE}/claim/return`);
  await expectNothing(first.page);
  const asking = await openPopup(first);
  await expect(asking.getByRole('main')).toContainText('여기가 판매자센터라면 길잡이를 켤 수 있어요.');
  await asking.getByRole('button', { name: TURN_ON }).click();
  // The browser asks its user now.
  await expect(asking.getByRole('main')).toContainText('브라우저가 묻는 창에서 허용해 주세요.');
  await expectNothing(first.page);

  const granted = await grantedSeller(first, practice, profile);
  await expectNothing(granted.page);
  const popup = await openPopup(granted);
  await popup.getByRole('button', { name: TURN_ON }).click();
  await expect(popup.getByRole('button', { name: TURN_OFF })).toBeVisible();
  // Without loading the page anew.
  await waitForOwn(granted.page, LAUNCHER);

  const later = await granted.restart(practice);
  await later.page.goto(`${SITE}/claim/return`);
  const panel = await later.openPanel();
  await expect(panel.getByRole('tabpanel')).toContainText('반품관리');
  await later.turnTo('할 일');
  await expect(panel.getByRole('listitem').filter({ hasText: '반품 처리 기한' }).first()).toBeVisible();

  const worker = await later.browser.worker();
  await worker.evaluate(() => chrome.permissions.remove({ origins: ['https://seller.example.test/*'] }));
  await later.page.reload();
  await expectNothing(later.page);
  const told = await openPopup(later);
  await expect(told.getByRole('main')).toContainText('접근이 꺼져 있어 패널이 나오지 않아요.');
  await expect(told.getByRole('button', { name: TURN_ON })).toBeVisible();
  await told.getByRole('button', { name: TURN_OFF }).click();
  await expect(told.getByRole('main')).toContainText('껐어요.');
  await later.browser.close();
});

test('a page that we don’t stand on can’t tell that we are installed, whatever file of ours it asks for', async ({
  seller,
}) => {
  await seller.page.goto(`${SITE}/claim/return`);
  const base = `chrome-extension://${seller.browser.id}`;
  expect(await reached(seller.page, base, builtFiles('chrome'))).toEqual([]);
});

test('nor can one that we do stand on, by the panel’s plain address', async ({ seller: first, practice, profile }) => {
  const seller = await grantedSeller(first, practice, profile);
  const popup = await openPopup(seller);
  await popup.getByRole('button', { name: TURN_ON }).click();
  await waitForOwn(seller.page, LAUNCHER);
  await seller.openPanel();
  const base = `chrome-extension://${seller.browser.id}`;
  expect(await reached(seller.page, base, ['panel.html', 'site.html'])).toEqual([]);
  const named = () => performance.getEntries().map(({ name }) => name);
  expect((await seller.page.evaluate(named)).filter((name) => name.startsWith('chrome-extension:'))).toEqual([]);
  await seller.browser.close();
});

test('it is listed in the settings, and switched off there for good', async ({ seller: first, practice, profile }) => {
  const seller = await grantedSeller(first, practice, profile);
  const popup = await openPopup(seller);
  await popup.getByRole('button', { name: TURN_ON }).click();
  await waitForOwn(seller.page, LAUNCHER);
  const panel = await seller.openPanel();
  await panel.getByRole('button', { name: '설정', exact: true }).click();
  const sites = panel.getByRole('region', { name: '사이트' });
  await expect(sites.getByRole('listitem')).toHaveCount(2);
  await sites.getByRole('button', { name: 'seller.example.test에서 끄기' }).click();
  await expect(sites).toContainText('껐어요.');
  await expect(sites.getByRole('listitem')).toHaveCount(1);
  const worker = await seller.browser.worker();
  expect(await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  expect((await worker.evaluate(() => chrome.permissions.getAll())).origins).not.toContain(`${SITE}/*`);
  await seller.page.reload();
  await expectNothing(seller.page);
  await seller.browser.close();
});
