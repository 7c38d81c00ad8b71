import axe from 'axe-core';
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, type Part } from './part.ts';
import { type Seller, startSeller } from './seller.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Opens each screen of the panel in turn, and knows it by something that only this one has. */
const SCREENS: [name: string, open: (seller: Seller) => Promise<Part>][] = [
  ['이 페이지', async (seller) => (await seller.turnTo('이 페이지')).byRole('listitem', '‘반품관리’ 화면의 글')],
  [
    'an article',
    async (seller) => {
      await (await seller.turnTo('이 페이지')).byRole('listitem').byRole('button').click();
      return seller.panel.byRole('article').byRole('heading');
    },
  ],
  [
    '할 일 with a reason opened',
    async (seller) => {
      const tab = await seller.turnTo('할 일');
      await tab.byRole('summary', '이유와 근거').click();
      return tab.byRole('listitem').byRole('link', '출처');
    },
  ],
  ['가이드', async (seller) => (await seller.turnTo('가이드')).byRole('listitem', '단계 · 약')],
  [
    'a guide’s step',
    async (seller) => {
      const tab = await seller.turnTo('가이드');
      await tab.byRole('button', '반품 택배사 설정').click();
      const started = tab.byRole('progressbar');
      const ahead = tab.byRole('button', '시작하기');
      await eventually(async () => (await started.count()) + (await ahead.count())).toBe(1);
      if (await ahead.count()) await ahead.click();
      return started;
    },
  ],
  [
    '찾기 with results',
    async (seller) => {
      const tab = await seller.turnTo('찾기');
      await tab.byRole('combobox').type('반품');
      return tab.byRole('option');
    },
  ],
];

/** Rules of WCAG 2.2 AA and best practice that are broken in the frame, and how many are kept. */
async function check(frame: Frame) {
  await frame.evaluate(axe.source);
  return frame.evaluate(async (tags) => {
    const { run } = (window as unknown as { axe: typeof import('axe-core') }).axe;
    const results = await run(document, { runOnly: { type: 'tag', values: tags }, iframes: false });
    const broken = results.violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      where: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    }));
    return { broken, kept: results.passes.length };
  }, TAGS);
}

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
afterAll(() => seller.leave());

async function choose(setting: number): Promise<void> {
  const preference = 'layout.css.prefers-color-scheme.content-override';
  await seller.browser.marionette.inBrowser('Services.prefs.setIntPref(args[0], args[1]);', [preference, setting]);
}

describe.each([
  ['light', 1],
  ['dark', 0],
])('in the %s theme', (theme, setting) => {
  const expectNoFault = async (frame: Frame, screen: string) => {
    const inTheme = () => frame.evaluate((theme) => matchMedia(`(prefers-color-scheme: ${theme})`).matches, theme);
    await eventually(inTheme).toBe(true);
    const { broken, kept } = await check(frame);
    expect(broken, screen).toEqual([]);
    expect(kept).toBeGreaterThan(0);
  };

  test('the panel has no accessibility fault', async () => {
    await seller.newTab();
    await seller.visit('/claim/return');
    await choose(setting);
    await seller.openPanel();
    for (const [name, open] of SCREENS) {
      await (await open(seller)).appear();
      await eventually(() => seller.panel.byRole('tabpanel').text()).toContain('카카오의 공식 제품이 아닙니다');
      await expectNoFault(await seller.browser.panel(seller.page), name);
    }
  });

  test('the popup has no accessibility fault', async () => {
    await choose(setting);
    const popup = await seller.openPopup();
    // What the last look-up left in the box.
    await popup.screen.byRole('combobox').appear();
    await popup.page.keyboard.press('Escape');
    await eventually(() => popup.screen.byRole('main').text()).toContain('카카오의 공식 제품이 아닙니다');
    await expectNoFault(popup.page.mainFrame(), 'before anything is typed');
    await popup.screen.byRole('combobox').type('교환');
    await popup.screen.byRole('option').appear();
    await expectNoFault(popup.page.mainFrame(), 'with results');
    await popup.page.close();
  });
});
