/** Tips in Firefox: our marks stand in a closed shadow root, but anybody sees them, and whose a place is. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atFirefox } from './at-firefox.ts';
import { coloursAt } from './colours.ts';
import { eventually } from './part.ts';
import { type Seller, startSeller } from './seller.ts';

/** The ground of a mark, and of what it says. */
const [MARK, TIP] = ['11,92,86', '255,255,255'];

const FORM = `<main><h1>택배사/배송지 정보 관리</h1>
  <p style="margin-top:150px"><a id="first" href="#a">첫 링크</a></p>
  <p style="background:#dfe6e4"><label>계약코드 <input id="code"></label></p>
  <p><button id="last">저장</button></p></main>`;

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
afterAll(() => seller.leave());

/** The middle of the place behind the field, where its mark stands. */
const place = () =>
  seller.page.evaluate(() => {
    const { right, top, bottom } = document.querySelector('#code')?.getBoundingClientRect() ?? new DOMRect();
    return { x: Math.round(right + 12), y: Math.round((top + bottom) / 2) };
  });
const isOurs = (x: number, y: number) =>
  seller.page.evaluate(
    (x, y) => {
      const ours = document.documentElement.lastElementChild;
      return ours !== document.body && document.elementFromPoint(x, y) === ours;
    },
    x,
    y,
  );
const isMarked = async () => {
  const { x, y } = await place();
  return isOurs(x, y);
};
/** Whether what the tip says stands above its mark. */
const isOpen = async () => {
  const { x, y } = await place();
  return isOurs(x, y - 30);
};
const lies = () =>
  seller.page.evaluate(() =>
    [...document.querySelectorAll('main *')].map((one) => JSON.stringify(one.getBoundingClientRect())).join(),
  );

test('a mark stands behind its field, says its words to the pointer, and moves nothing of the page', async () => {
  await atFirefox(seller).show(FORM);
  const before = await lies();
  await eventually(isMarked).toBe(true);
  const { x, y } = await place();
  // Beside the letter.
  expect(await coloursAt(seller, x - 6, y - 2, 2, 4)).toContain(MARK);
  await seller.page.mouse.move(x, y);
  await eventually(isOpen).toBe(true);
  expect(await coloursAt(seller, x - 20, y - 22, 8, 4)).toContain(TIP);
  await seller.page.mouse.move(5, 5);
  await eventually(isOpen).toBe(false);
  await seller.page.mouse.move(x, y);
  await eventually(isOpen).toBe(true);
  await seller.page.keyboard.press('Escape');
  await eventually(isOpen).toBe(false);
  expect(await lies()).toBe(before);
});

test('one that was read is fainter, also after a reload', async () => {
  const { x, y } = await place();
  await seller.page.mouse.move(5, 5);
  await seller.page.mouse.move(x, y);
  await eventually(isOpen).toBe(true);
  await new Promise((read) => setTimeout(read, 1_500));
  await seller.page.mouse.move(5, 5);
  await eventually(isOpen).toBe(false);
  await eventually(async () => (await coloursAt(seller, x - 6, y - 2, 2, 4)).has(MARK)).toBe(false);
  await seller.page.reload();
  await eventually(isMarked).toBe(true);
  expect(await coloursAt(seller, x - 6, y - 2, 2, 4)).not.toContain(MARK);
});

test('it comes after all of the page’s own in the order of Tab, and leads into the panel', async () => {
  await seller.page.focus('#first');
  const way: string[] = [];
  const focused = () => seller.page.evaluate(() => document.activeElement?.id ?? '');
  for (let presses = 0; presses < 2; presses += 1) {
    await seller.page.keyboard.press('Tab');
    way.push(await focused());
  }
  expect(way).toEqual(['code', 'last']);
  // The launcher, then the mark, then the first way on from what it says.
  for (let presses = 0; presses < 2; presses += 1) await seller.page.keyboard.press('Tab');
  await eventually(isOpen).toBe(true);
  await seller.page.keyboard.press('Tab');
  await seller.page.keyboard.press('Enter');
  await seller.browser.panel(seller.page);
  await seller.panel.byRole('article').appear();
});

test('all are turned off in the settings, and on again', async () => {
  await seller.panel.byRole('button', /^설정$/).click();
  const turn = async () => {
    const panel = await seller.browser.panel(seller.page);
    await panel.locator('::-p-text(화면에 도움말 표시하기)').click();
  };
  await turn();
  await eventually(isMarked).toBe(false);
  await turn();
  await eventually(isMarked).toBe(true);
});
