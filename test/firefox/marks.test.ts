import { afterAll, beforeAll, expect, test } from 'vitest';
import { coloursAt } from './colours.ts';
import { eventually } from './part.ts';
import { type Seller, startSeller } from './seller.ts';

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
afterAll(() => seller.leave());

/** A row that is past on the practice centre, whatever day it is (`rows/orders.ts`). */
const PAST = '3100000101';
const RED = [168, 31, 23];
const GREEN = [11, 92, 86];

/** Where a row is on the page. */
const rowOf = (number: string) =>
  seller.page.evaluate((number) => {
    const row = [...document.querySelectorAll('tr')].find(({ textContent }) => textContent?.includes(number));
    const { left, top, bottom, width } = row?.getBoundingClientRect() ?? new DOMRect();
    return { left: left + scrollX, top: top + scrollY, bottom: bottom + scrollY, width };
  }, number);

test('a row that is past is marked, 화면에서 보기 leads to it, and 처리함 takes the mark away', async () => {
  await seller.visit('/order/delivery');
  await seller.openPanel();
  const todo = await seller.turnTo('할 일');
  const item = todo.byRole('listitem', PAST);
  await item.byRole('button', /^화면에서 보기/).click();
  const middle = async () => {
    const { top, bottom } = await rowOf(PAST);
    return (top + bottom) / 2 - (await seller.page.evaluate(() => scrollY + innerHeight / 2));
  };
  await eventually(async () => Math.abs(await middle())).toBeLessThan(200);
  const bar = async () => {
    const { left, top } = await rowOf(PAST);
    return coloursAt(seller, left, top + 6);
  };
  await eventually(async () => (await bar()).has(RED.join())).toBe(true);
  const { left, top } = await rowOf(PAST);
  expect(await coloursAt(seller, left + 100, top)).toContain(GREEN.join());

  await item.byRole('button', /^처리함$/).click();
  await eventually(async () => (await bar()).has(RED.join())).toBe(false);
});
