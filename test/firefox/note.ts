import { coloursAt } from './colours.ts';
import type { Seller } from './seller.ts';

/** The ground of the note (`style.css`): it stands in a closed shadow root, but anybody sees it. */
const GROUND = [255, 250, 240];

/** Whether our note stands right above an element of the page. */
export async function isNoted(seller: Seller, selector: string): Promise<boolean> {
  const { x, y } = await seller.page.evaluate((selector) => {
    const { left, width, top } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top - 20 };
  }, selector);
  return (await coloursAt(seller, x, y)).has(GROUND.join());
}

/** Gives a button of the page an id. @returns its selector */
export async function buttonOf(seller: Seller, name: string): Promise<string> {
  const button = await seller.page.locator(`::-p-aria([name="${name}"][role="button"])`).waitHandle();
  await button.evaluate((button) => button.setAttribute('id', 'pointed-at'));
  return '#pointed-at';
}
