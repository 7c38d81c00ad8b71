/** The seller of guides at Chromium. */
import type { Frame, Locator } from '@playwright/test';
import { withOwn } from '../../harness/closed-shadow.ts';
import { expect, press, type Seller } from '../seller.ts';
import { type Hands, keepNarrow, readGuide, type Within } from './hands.ts';

/** What can't be done in this time can't be done at all, in milliseconds. */
const PATIENCE = 8_000;

/** The line stands a little outside of what it is about. */
const AROUND = 12;

export function chromiumHands(seller: Seller): Hands {
  const { page } = seller;
  page.setDefaultTimeout(PATIENCE);
  const part = (name: Within) =>
    name === undefined
      ? page.locator('body')
      : page.getByRole('region', { name, exact: true }).or(page.getByRole('dialog', { name, exact: true }));
  const menu = (name: string) =>
    page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link', { name, exact: true });
  const field = (label: string) =>
    page
      .locator('input,select,textarea')
      .and(page.getByLabel(label, { exact: true }))
      .filter({ visible: true })
      .first();
  const onPage = (role: 'button' | 'link' | 'tab' | 'menu', name: string, within: Within) =>
    role === 'menu' ? menu(name) : part(within).getByRole(role, { name, exact: true }).first();
  return {
    async visit(path) {
      await seller.visit(path);
      await page.evaluate(keepNarrow);
    },
    shown: async () => (await seller.panel()).evaluate(readGuide),
    async press(name) {
      const panel = await seller.panel();
      await press(panel, panel.getByRole('button', { name, exact: true }));
    },
    choose: async (text) => choose(await seller.panel(), text),
    menu: (name) => menu(name).click(),
    click: (role, name, within) => onPage(role, name, within).click(),
    async fill(label, value) {
      await field(label).fill(value);
      // Filled is what the seller has left.
      await field(label).blur();
    },
    select: async (label, option) => void (await field(label).selectOption(option)),
    tick: (order) => page.getByRole('checkbox', { name: `${order} 선택` }).check(),
    pointsAt: (role, name, within) => expectPointing(seller, onPage(role, name, within)),
    inPage: (act, given) => page.evaluate(act as never, given),
  };
}

/** Chooses a way to go on; while another move is being kept a choice is not taken. */
export async function choose(panel: Frame, name: string): Promise<void> {
  const radio = panel.getByRole('radio', { name, exact: true });
  await expect(async () => {
    await radio.click();
    await expect(radio).toBeChecked({ timeout: 1_000 });
  }).toPass();
}

/** Waits until the outline stands around this. */
export async function expectPointing(seller: Seller, target: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const line = await outline(seller);
      const box = await target.boundingBox();
      if (!line || !box) return `line ${Boolean(line)}, target ${Boolean(box)}`;
      const off = [
        box.x - line.x,
        box.y - line.y,
        line.x + line.width - box.x - box.width,
        line.y + line.height - box.y - box.height,
      ];
      return off.every((gap) => gap >= -1 && gap <= AROUND) ? 'around' : `off by ${off.map(Math.round).join(', ')}`;
    }, `the outline around ${target}`)
    .toBe('around');
}

/** Where the outline is drawn; `null` while there is none. */
export const outline = ({ page }: Seller) =>
  withOwn(page, 'class="target', function (this: Element) {
    const { x, y, width, height } = this.getBoundingClientRect();
    return this.matches(':popover-open') ? { x, y, width, height } : null;
  });
