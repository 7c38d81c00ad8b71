/** The panel stays where it is used: beside and within the page's dialogs, and in a page that takes it out. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './part.ts';
import { type Seller, startSeller } from './seller.ts';

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
afterAll(() => seller.leave());

const isSelected = (name: string) =>
  seller.panel.byRole('tab', name).read(([tab]) => tab?.getAttribute('aria-selected') === 'true');

test('while a dialog of the page is open the panel is used as ever, and it keeps what was typed', async () => {
  await seller.visit('/claim/return');
  await seller.openPanel();
  const find = await seller.turnTo('찾기');
  await find.byRole('combobox').type('반품');
  await seller.page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<label>사유 <input id="reason"></label>';
    dialog.style.marginLeft = '20px';
    document.body.append(dialog);
    dialog.showModal();
  });
  await seller.page.type('#reason', '단순 변심');
  await seller.turnTo('가이드');
  await eventually(() => isSelected('가이드')).toBe(true);
  await seller.turnTo('찾기');
  const typed = () => seller.panel.byRole('combobox').read(([box]) => (box as HTMLInputElement | undefined)?.value);
  await eventually(typed).toBe('반품');
  expect(await seller.page.$eval('#reason', (field) => (field as HTMLInputElement).value)).toBe('단순 변심');

  await seller.page.$eval('dialog', (dialog) => dialog.remove());
  await seller.turnTo('할 일');
  await eventually(() => isSelected('할 일')).toBe(true);
});

test('a page that takes it out has it back', async () => {
  await seller.newTab();
  await seller.visit('/claim/return');
  await seller.openPanel();
  await seller.page.evaluate(() => document.documentElement.replaceChildren(document.head, document.body));
  await eventually(() => seller.oursAt('panel')).toBe(true);
  await seller.turnTo('가이드');
  await eventually(() => isSelected('가이드')).toBe(true);
});
