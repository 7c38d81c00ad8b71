import { afterAll, beforeAll, expect, test } from 'vitest';
import { coloursAt } from './colours.ts';
import { isMarked, rowOf } from './mark.ts';
import { eventually } from './part.ts';
import { type Seller, startSeller } from './seller.ts';

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
afterAll(() => seller.leave());

/** A row that is past on the practice centre, whatever day it is (`rows/orders.ts`). */
const PAST = '3100000101';
const GREEN = [11, 92, 86];

test('a row that is past is marked, 화면에서 보기 leads to it, and 처리함 takes the mark away', async () => {
  await seller.visit('/order/delivery');
  await seller.openPanel();
  const todo = await seller.turnTo('할 일');
  const item = todo.byRole('listitem', PAST);
  await item.byRole('button', /^화면에서 보기/).click();
  const middle = async () => {
    const { top, bottom } = await rowOf(seller, PAST);
    return (top + bottom) / 2 - (await seller.page.evaluate(() => scrollY + innerHeight / 2));
  };
  await eventually(async () => Math.abs(await middle())).toBeLessThan(200);
  await eventually(() => isMarked(seller, PAST)).toBe(true);
  const { left, top } = await rowOf(seller, PAST);
  expect(await coloursAt(seller, left + 100, top)).toContain(GREEN.join());

  await item.byRole('button', /^처리함$/).click();
  await eventually(() => isMarked(seller, PAST)).toBe(false);
});
