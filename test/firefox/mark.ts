import { coloursAt } from './colours.ts';
import type { Seller } from './seller.ts';

const RED = [168, 31, 23];

/** Where a row is on the page. */
export const rowOf = (seller: Seller, number: string) =>
  seller.page.evaluate((number) => {
    const row = [...document.querySelectorAll('tr')].find(({ textContent }) => textContent?.includes(number));
    const { left, top, bottom, width } = row?.getBoundingClientRect() ?? new DOMRect();
    return { left: left + scrollX, top: top + scrollY, bottom: bottom + scrollY, width };
  }, number);

/** Whether the bar of a deadline that is past stands on a row, as far as the row is in view. */
export async function isMarked(seller: Seller, number: string): Promise<boolean> {
  const { left, top } = await rowOf(seller, number);
  return (await coloursAt(seller, left, top + 6)).has(RED.join());
}
