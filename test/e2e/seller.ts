/** A seller at a computer: Chromium with the built extension, and the practice centre under its real address. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Frame, type Locator, type Page } from '@playwright/test';
import { BUILT, type ChromiumHarness, type ChromiumOptions, launchChromium } from '../harness/chromium.ts';
import { type HelpOptions, type PracticeCenter, startPracticeCenter } from '../harness/practice.ts';

export { BUILT, expect };

export const CENTER = 'https://seller.pay.kakao.com';

type Tab = '이 페이지' | '할 일' | '가이드' | '찾기';

/** What a seller does, in their own words. */
export class Seller {
  readonly browser: ChromiumHarness;
  readonly page: Page;

  readonly #how: Partial<ChromiumOptions>;

  constructor(browser: ChromiumHarness, page: Page, how: Partial<ChromiumOptions>) {
    this.browser = browser;
    this.page = page;
    this.#how = how;
  }

  /** Closes the browser and starts it again with the same profile; the new seller has to be closed by the test. */
  async restart(practice: PracticeCenter): Promise<Seller> {
    await this.browser.close();
    return startSeller(practice, this.#how);
  }

  /** Opens a screen of the centre by its address. */
  async visit(path: string): Promise<void> {
    await this.page.goto(CENTER + path);
  }

  /** Goes to a screen through the centre's own menu: no page load. */
  async choose(menu: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: menu, exact: true }).first().click();
    await expect(this.page.getByRole('heading', { name: menu, exact: true }).first()).toBeVisible();
  }

  async openPanel(): Promise<Frame> {
    await this.browser.clickLauncher(this.page);
    return this.panel();
  }

  /** The open panel. */
  panel(): Promise<Frame> {
    return this.browser.panel(this.page);
  }

  /** Turns to a tab of the panel. */
  async turnTo(name: Tab): Promise<Locator> {
    const panel = await this.panel();
    await panel.getByRole('tab', { name }).click();
    // For a moment the tab that was left is still there.
    await expect(panel.getByRole('tabpanel')).toHaveCount(1);
    return panel.getByRole('tabpanel', { name });
  }
}

/** Chooses one of several: in a panel that has just been opened a press waits until it was seen. */
export async function pick(radio: Locator): Promise<void> {
  await radio.click();
  await expect(radio).toBeChecked();
}

/**
 * Presses in the panel, and once more where it says that it has only just come up: so it is for a moment after a dialog of
 * the page has closed, which on a busy machine lasts longer than a test waits.
 */
export async function press(panel: Frame, button: Locator): Promise<void> {
  await button.click();
  const tooSoon = panel.getByText('방금 나타난 것이라 누름을 받지 않았어요.');
  if (!(await tooSoon.isVisible())) return;
  // It lies above what stands there, until it is pressed.
  await tooSoon.click();
  await button.click();
}

async function startSeller(practice: PracticeCenter, how: Partial<ChromiumOptions>): Promise<Seller> {
  const browser = await launchChromium({ extension: BUILT, practice, ...how });
  const [page = await browser.context.newPage()] = browser.context.pages();
  return new Seller(browser, page, how);
}

interface SellerFixtures {
  /** Starts the seller's browser another way; `null` leaves the default. */
  how: Partial<ChromiumOptions>;
  seller: Seller;
}

interface WorkerFixtures {
  /** Another help centre than the usual small one, for all tests of a file. */
  help: HelpOptions;
  practice: PracticeCenter;
}

export const test = base.extend<SellerFixtures, WorkerFixtures>({
  help: [{}, { option: true, scope: 'worker' }],
  practice: [
    async ({ help }, use) => {
      const practice = await startPracticeCenter({ help });
      await use(practice);
      await practice.stop();
    },
    { scope: 'worker' },
  ],
  how: [{}, { option: true }],
  seller: async ({ practice, how }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'giljabi-seller-'));
    const seller = await startSeller(practice, { profile, ...how });
    await use(seller);
    await seller.browser.close();
    rmSync(profile, { recursive: true, force: true });
  },
});
