import { afterAll, beforeAll, expect, test } from 'vitest';
import { FRAMED, type GuidedSeller, MADE_UP, PRESSES } from '../e2e/hostile-page.ts';
import { atFirefox } from './at-firefox.ts';
import { eventually } from './part.ts';
import { type Seller, startSeller } from './seller.ts';
import { serveMade } from './serve-page.ts';

let seller: Seller;
let desk: GuidedSeller;
beforeAll(async () => {
  seller = await startSeller();
  desk = guided();
});
afterAll(() => seller.leave());

/** What a frame says where it is the panel's page, whose address Firefox doesn't tell. */
const saidOf = (frame: { evaluate<T>(question: () => T): Promise<T> }) =>
  frame
    .evaluate(() => (location.pathname === '/panel.html' ? (document.body?.innerText ?? '') : null))
    .catch(() => null);

async function spoken(frames: Parameters<typeof saidOf>[0][]): Promise<string[]> {
  return (await Promise.all(frames.map(saidOf))).filter((said) => said !== null);
}

function guided(): GuidedSeller {
  const { panel, browser } = seller;
  const panelAddress = `${browser.origin}/panel.html`;
  const step = () => panel.byRole('progressbar').attribute('aria-valuetext');
  return {
    ...atFirefox(seller),
    async beginGuide() {
      await seller.visit('/claim/return');
      await seller.openPanel();
      const tab = await seller.turnTo('가이드');
      await tab.byRole('button', '반품 택배사 설정').click();
      await tab.byRole('button', /시작하기|처음부터/).click();
      await eventually(step).toBe('1 / 6');
    },
    step,
    async middleOf(name) {
      const inFrame = await panel.byRole('button', new RegExp(`^${name}$`)).read(([button]) => {
        const { left, top, width, height } = (button as HTMLElement).getBoundingClientRect();
        const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<string, number>;
        return { x: left + width / 2 + (mozInnerScreenX ?? 0), y: top + height / 2 + (mozInnerScreenY ?? 0) };
      });
      const page = await seller.page.evaluate(() => {
        const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<string, number>;
        return { x: mozInnerScreenX ?? 0, y: mozInnerScreenY ?? 0 };
      });
      return { x: inFrame.x - page.x, y: inFrame.y - page.y };
    },
    clickByScript: (name) => panel.byRole('button', new RegExp(`^${name}$`)).read(([button]) => button?.click()),
    move: ({ x, y }) => seller.page.mouse.move(x, y),
    async press() {
      await seller.page.mouse.down();
      await seller.page.mouse.up();
    },
    type: (text) => seller.page.keyboard.type(text),
    panelAddress,
    panelsHere: () => spoken(seller.page.frames().slice(1)),
    panelsAlone: async () => spoken(await browser.browser.pages()),
    async panelsElsewhere(body) {
      const other = await browser.browser.newPage();
      await serveMade(other, (url) => (url.startsWith('https://other.example/') ? `<!doctype html>${body}` : null));
      await other.goto('https://other.example/');
      await new Promise((loaded) => setTimeout(loaded, 2_000));
      expect(other.frames()).toHaveLength(2);
      const said = await spoken(other.frames());
      await other.close();
      await seller.page.bringToFront();
      return said;
    },
  };
}

for (const { title, act } of [...PRESSES, ...MADE_UP, ...FRAMED])
  test(title, async () => {
    await desk.beginGuide();
    await act(desk);
    // The next one begins anew; a window that has just come to the front is not pressed at once.
    await new Promise((seen) => setTimeout(seen, 300));
    const { panel } = seller;
    await panel.byRole('button', /^그만두기$/).click();
    await panel.byRole('button', /^네, 그만둘게요$/).click();
    await eventually(() => panel.byRole('button', '시작하기').count()).toBe(1);
  });
