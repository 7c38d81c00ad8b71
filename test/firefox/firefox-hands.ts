/** The seller of guides at Firefox. */
import type { ElementHandle, Frame } from 'puppeteer-core';
import { expectShown, type Hands, keepNarrow, readGuide, type Within } from '../e2e/guides/hands.ts';
import { eventually } from './part.ts';
import type { Seller } from './seller.ts';

/** Roles of the practice centre and the panel, as they are written there; `field` is whatever has that label. */
const ROLES = {
  button: 'button',
  link: 'a[href]',
  tab: '[role=tab]',
  menu: 'nav.menu a[href]',
  field: 'input, select, textarea',
};

/** So long after a click another one is none of a double click, in milliseconds. */
const DOUBLE_CLICK = 900;

export function firefoxHands(seller: Seller): Hands {
  const find = async (role: keyof typeof ROLES, name: string, within?: Within, frame?: Frame) => {
    const there = frame ?? seller.page.mainFrame();
    const found = async () =>
      (
        await there.evaluateHandle(look, ROLES[role], name, within ?? '')
      ).asElement() as ElementHandle<HTMLElement> | null;
    await eventually(async () => (await found()) !== null).toBe(true);
    return (await found()) as ElementHandle<HTMLElement>;
  };
  const panel = () => seller.browser.panel(seller.page);
  const hands: Hands = {
    async visit(path) {
      await seller.visit(path);
      await seller.page.evaluate(keepNarrow);
    },
    shown: async () => (await panel()).evaluate(readGuide),
    press: async (name) => {
      const pattern = typeof name === 'string' ? new RegExp(`^${name}$`) : name;
      const button = seller.panel.byRole('button', pattern);
      // While a choice is kept nothing can be pressed.
      await eventually(() => button.attribute('disabled')).toBe(null);
      // Driven, Firefox takes a click for the second of two by its time alone, wherever the first was.
      await new Promise((passed) => setTimeout(passed, DOUBLE_CLICK));
      await button.click();
    },
    // What comes up beside the choices moves them away from below the mouse.
    choose: (text) =>
      eventually(async () => {
        if ((await hands.shown())?.chosen !== text) await (await find('field', text, undefined, await panel())).click();
        return (await hands.shown())?.chosen;
      }).toBe(text),
    menu: async (name) => (await find('menu', name)).click(),
    click: async (role, name, within) => (await find(role, name, within)).click(),
    async fill(label, value) {
      const field = await find('field', label);
      await field.click({ count: 3 });
      await field.type(value);
      await field.press('Tab');
    },
    select: async (label, option) => void (await (await find('field', label)).select(option)),
    tick: async (order) => (await find('field', `${order} 선택`)).click(),
    // The outline stands in a closed shadow root; the panel tells of it.
    pointsAt: (_, name) =>
      expectShown(hands, `${name} is pointed at`, ({ text }) => /화면에 표시했어요|보이는 곳의 밖/.test(text)),
    inPage: (act, given) => seller.page.evaluate(act as never, given) as Promise<never>,
  };
  return hands;
}

/** Runs in the page: the first that is seen of these with exactly this name, inside of what has the other one. */
function look(selector: string, name: string, within: string): HTMLElement | null {
  const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
  const nameOf = (element: HTMLElement) => {
    const labelledBy = element.getAttribute('aria-labelledby');
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0] : null;
    return (
      element.getAttribute('aria-label') ??
      textOf(labelledBy ? document.getElementById(labelledBy) : (label ?? element))
    );
  };
  const seen = (root: ParentNode, which: string) =>
    [...root.querySelectorAll<HTMLElement>(which)].filter((element) => element.checkVisibility());
  const isOf = (named: string) => (element: HTMLElement) => nameOf(element) === named;
  // In a dialog that shuts out the rest it is the dialog's.
  const roots = within
    ? seen(document, 'section, dialog').filter(isOf(within))
    : [...seen(document, 'dialog[open]'), document];
  return roots.flatMap((root) => seen(root, selector).filter(isOf(name)))[0] ?? null;
}
