/** A seller at a computer: Firefox with the built extension, and the practice centre under its real address. */
import type { Page } from 'puppeteer-core';
import { type FirefoxHarness, type FirefoxOptions, launchFirefox } from '../harness/firefox.ts';
import { type PracticeCenter, startPracticeCenter } from '../harness/practice.ts';
import { eventually, Part } from './part.ts';
import { servePage } from './serve-page.ts';

export const CENTER = 'https://seller.pay.kakao.com';
export const BUILT = '.output/firefox-mv3';

/** A popup is never in the background, where Firefox slows timers and drawing down; its page in a tab may be. */
const POPUP_IN_TAB = {
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'layout.throttled_frame_rate': 60,
};

type Tab = '이 페이지' | '할 일' | '가이드' | '찾기';

/** What a seller does, in their own words. */
export class Seller {
  browser: FirefoxHarness;
  readonly practice: PracticeCenter;
  page: Page;

  readonly #how: Partial<FirefoxOptions>;

  constructor(browser: FirefoxHarness, practice: PracticeCenter, page: Page, how: Partial<FirefoxOptions>) {
    this.browser = browser;
    this.practice = practice;
    this.page = page;
    this.#how = how;
  }

  /** Closes the browser and starts it again; with a `profile` of the test's it is the same one. */
  async restart(): Promise<void> {
    await this.browser.close();
    this.browser = await launchFirefox({ extension: BUILT, practice: this.practice, ...this.#how });
    this.page = await this.browser.browser.newPage();
  }

  /** What stands in the page itself. */
  readonly site = new Part(() => this.page.mainFrame());

  /** The open panel. */
  readonly panel = new Part(() => this.browser.panel(this.page));

  /** Opens a screen of the centre by its address. */
  async visit(path: string): Promise<void> {
    await this.page.goto(CENTER + path);
  }

  /** Goes on in a new tab, which remembers nothing of the one before. */
  async newTab(): Promise<void> {
    const before = this.page;
    this.page = await this.browser.browser.newPage();
    await before.close();
  }

  /** Goes to a screen through the centre's own menu. */
  async choose(menu: string): Promise<void> {
    const exactly = new RegExp(`^${menu}$`);
    await this.site.byRole('navigation').byRole('link', exactly).click();
    await this.site.byRole('heading', exactly).appear();
  }

  /** Opens the panel by its launcher with the real mouse; it stands in a closed shadow root, so it is found by place. */
  async openPanel(): Promise<Part> {
    await eventually(() => this.oursAt('launcher')).toBe(true);
    if (!(await this.oursAt('panel'))) {
      const { x, y } = await this.#place('launcher');
      await this.page.mouse.click(x, y);
    }
    await this.browser.panel(this.page);
    return this.panel;
  }

  /** Turns to a tab of the panel. */
  async turnTo(name: Tab): Promise<Part> {
    await this.panel.byRole('tab', name).click();
    return this.panel.byRole('tabpanel', name);
  }

  /** Whether a click at the place of our launcher, or of the open panel, would meet us and not the page. */
  async oursAt(what: 'launcher' | 'panel'): Promise<boolean> {
    const { x, y } = await this.#place(what);
    return this.page.evaluate(
      (x, y) => {
        const ours = document.documentElement.lastElementChild;
        return ours !== document.body && document.elementFromPoint(x, y) === ours;
      },
      x,
      y,
    );
  }

  /** Where the panel stands: its distance from the page's sides and its width, in CSS pixels. */
  async panelBox(): Promise<{ left: number; right: number; width: number }> {
    const inScreen = () => {
      const x = (window as unknown as { mozInnerScreenX: number }).mozInnerScreenX;
      return { x, end: x + document.documentElement.clientWidth };
    };
    const panel = await (await this.browser.panel(this.page)).evaluate(inScreen);
    const page = await this.page.evaluate(inScreen);
    return { left: panel.x - page.x, right: page.end - panel.end, width: panel.end - panel.x };
  }

  /** Opens the popup's page in a tab. With `beside`, the seller's page stays the active tab, which the popup asks about. */
  async openPopup(beside = false): Promise<{ page: Page; screen: Part }> {
    const page = await this.browser.extensionPage('popup.html', beside ? this.page : undefined);
    return { page, screen: new Part(() => page.mainFrame()) };
  }

  /** The places are fixed: the launcher at the right edge above the bottom, the panel over the whole height. */
  async #place(what: 'launcher' | 'panel'): Promise<{ x: number; y: number }> {
    const [width, height] = await this.page.evaluate(
      () => [document.documentElement.clientWidth, innerHeight] as const,
    );
    return what === 'launcher' ? { x: width - 17, y: height - 59 } : { x: width - 200, y: height / 2 };
  }

  async leave(): Promise<void> {
    await this.browser.close();
    await this.practice.stop();
  }
}

interface Start extends Partial<FirefoxOptions> {
  /** No network from the first start on: the proxy that Firefox knows is gone, and the test hands the pages over. */
  offline?: boolean;
}

/** Starts Firefox for the first time, beside a practice centre of its own. */
export async function startSeller({ offline = false, ...how }: Start = {}): Promise<Seller> {
  const practice = await startPracticeCenter();
  const all = { ...how, preferences: { ...POPUP_IN_TAB, ...how.preferences } };
  const network = offline ? await startPracticeCenter() : practice;
  if (offline) await network.stop();
  const browser = await launchFirefox({ extension: BUILT, practice: network, ...all });
  const page = await browser.browser.newPage();
  if (offline) await servePage(page, practice);
  return new Seller(browser, practice, page, all);
}
