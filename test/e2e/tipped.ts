/** Tips on a page, as a seller sees them: the marks beside fields, columns and buttons, and what the open one says. */
import type { Page } from '@playwright/test';
import { withOwn } from '../harness/closed-shadow.ts';
import { expect } from './seller.ts';

const LAYER = 'class="tips"';

export interface DrawnTip {
  /** What it stands beside. */
  name: string;
  isSeen: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** All marks that are drawn now. */
export async function tipsOn(page: Page): Promise<DrawnTip[]> {
  const drawn = await withOwn(page, LAYER, function (this: Element) {
    return [...this.querySelectorAll<HTMLElement>('.tip-mark')].flatMap((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      const name = mark.ariaLabel?.replace('도움말: ', '') ?? '';
      return width > 0 ? [{ name, isSeen: mark.classList.contains('seen'), x, y, width, height }] : [];
    });
  });
  return drawn ?? [];
}

export const namesOn = async (page: Page): Promise<string[]> => (await tipsOn(page)).map(({ name }) => name);

/** What the open tip says, with what can be pressed in it; `null` while none is open. */
export const saidOn = (page: Page): Promise<string | null> =>
  withOwn(page, LAYER, function (this: Element) {
    const tip = this.querySelector<HTMLElement>('.tip');
    return tip?.checkVisibility() ? tip.innerText : null;
  });

/** Waits for the mark beside something, and points at it. */
export async function pointAt(page: Page, name: string): Promise<DrawnTip> {
  const tip = await tipOf(page, name);
  await page.mouse.move(tip.x + tip.width / 2, tip.y + tip.height / 2);
  return tip;
}

/** Waits for the mark beside something, until it has come to rest. */
export async function tipOf(page: Page, name: string): Promise<DrawnTip> {
  let last: DrawnTip | undefined;
  await expect
    .poll(async () => {
      const now = (await tipsOn(page)).find((one) => one.name === name);
      const isSame = now !== undefined && now.x === last?.x && now.y === last.y;
      last = now;
      return isSame;
    })
    .toBe(true);
  return last as DrawnTip;
}

/** Presses what is in the open tip. */
export async function pressInTip(page: Page, words: string): Promise<void> {
  const at = await withOwn(page, LAYER, function (this: Element) {
    return [...this.querySelectorAll<HTMLElement>('.tip button')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { words: one.textContent, x: x + width / 2, y: y + height / 2 };
    });
  });
  const button = at?.find((one) => one.words === words);
  if (!button) throw new Error(`${words} is not in ${JSON.stringify(at)}`);
  await page.mouse.click(button.x, button.y);
}

/** What of the page's own text and controls stands under marks: asked of every node, and not as the product asks. */
export async function coveredBy(page: Page, tips: readonly DrawnTip[]): Promise<string[]> {
  return page.evaluate((tips) => {
    const overs = (box: DOMRect, what: string) =>
      tips
        .filter(
          ({ x, y, width, height }) => box.left < x + width && x < box.right && box.top < y + height && y < box.bottom,
        )
        .map(({ name }) => `${name} over ${what}`);
    const texts: Node[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
    const isShown = (text: Node) =>
      text.nodeValue?.trim() && text.parentElement?.checkVisibility({ visibilityProperty: true });
    const overTexts = texts.filter(isShown).flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].flatMap((box) => overs(box, text.nodeValue?.trim() ?? ''));
    });
    const controls = [...document.querySelectorAll('a,button,input,select,textarea,img,svg')];
    const shown = controls.filter((control) => control.checkVisibility());
    return [...overTexts, ...shown.flatMap((control) => overs(control.getBoundingClientRect(), control.tagName))];
  }, tips);
}
