/** A dialog of the page makes all else inert, but the panel is where help is needed then. */
import type { Frame } from '@playwright/test';
import { showPage } from './marked-page.ts';
import { expect, type Seller, test } from './seller.ts';

const dialog = (inside: string, id = 'dialog') => `<dialog id="${id}">${inside}</dialog>`;
const FIELDS = '<h2>배송지 등록</h2><label>별칭 <input id="alias"></label><p><button>저장</button></p>';

/** The panel beside a screen with that on it. */
async function beside(seller: Seller, body: string, style = ''): Promise<Frame> {
  await showPage(seller, `<style>${style}</style><main><h1>택배사/배송지 정보 관리</h1>${body}</main>`);
  return seller.openPanel();
}

const showModal = ({ page }: Seller, id = 'dialog') =>
  page.evaluate((name) => document.querySelector<HTMLDialogElement>(`#${name}`)?.showModal(), id);

/** Marks the panel's document: a frame that is loaded anew has lost it. */
const mark = (panel: Frame) => panel.evaluate(() => Object.assign(window, { isMarked: true }));
const isMarked = (panel: Frame) => panel.evaluate(() => 'isMarked' in window);

const tab = (panel: Frame, name: string) => panel.getByRole('tab', { name });
const turnsTo = async (panel: Frame, name: string) => {
  await tab(panel, name).click();
  await expect(tab(panel, name)).toHaveAttribute('aria-selected', 'true');
};

test('while a dialog is open the panel is used as ever, and nothing that is typed in either is lost', async ({
  seller,
}) => {
  const { page } = seller;
  const panel = await beside(seller, dialog(FIELDS));
  await turnsTo(panel, '찾기');
  await panel.getByRole('combobox').fill('반품');
  await mark(panel);
  await showModal(seller);
  await page.locator('#alias').fill('본사 창고');
  await turnsTo(panel, '가이드');
  await turnsTo(panel, '찾기');
  await expect(panel.getByRole('combobox')).toHaveValue('반품');
  await expect(page.locator('#alias')).toHaveValue('본사 창고');
  expect(await page.locator('#dialog').evaluate((one: HTMLDialogElement) => one.open)).toBe(true);

  await page.locator('#alias').press('Escape');
  await expect(page.locator('#dialog')).toBeHidden();
  await turnsTo(panel, '할 일');
  expect(await isMarked(panel)).toBe(true);
});

test('one above another, and one within a part of the page that has its own root', async ({ seller }) => {
  const { page } = seller;
  const above = dialog('<button>확인</button>', 'above');
  const panel = await beside(seller, `${dialog(FIELDS)}${above}<div id="part"></div>`);
  await mark(panel);
  await showModal(seller);
  await showModal(seller, 'above');
  await turnsTo(panel, '가이드');
  await page.locator('#above').press('Escape');
  await turnsTo(panel, '찾기');
  await page.locator('#alias').press('Escape');

  await page.locator('#part').evaluate((part) => {
    const root = part.attachShadow({ mode: 'open' });
    root.innerHTML = '<dialog><button>닫기</button></dialog>';
    setTimeout(() => root.querySelector('dialog')?.showModal(), 1_500);
  });
  await expect(page.getByRole('button', { name: '닫기' })).toBeVisible();
  await turnsTo(panel, '가이드');
  expect(await isMarked(panel)).toBe(true);
});

test('a step is ended in one, and one that is taken away without being closed leaves the panel where it was', async ({
  seller,
}) => {
  const panel = await beside(seller, dialog(FIELDS));
  await turnsTo(panel, '가이드');
  await panel.getByRole('button', { name: /^반품 택배사 설정/ }).click();
  await showModal(seller);
  await panel.getByRole('button', { name: /시작하기/ }).click();
  await panel.getByRole('radio', { name: '톡체크아웃 지정택배' }).check();
  await panel.getByRole('button', { name: '계속' }).click();
  await expect(panel.getByRole('heading', { name: '반품택배사 바꾸기' })).toBeVisible();
  await seller.page.locator('#dialog').evaluate((one) => one.remove());
  const again = await seller.panel();
  await expect(again.getByRole('heading', { name: '반품택배사 바꾸기' })).toBeVisible();
  await again.getByRole('button', { name: '했어요' }).click();
  await expect(again.getByRole('heading', { name: /저장하고 다시 보기/ })).toBeVisible();
});

test('a wide dialog stays above the panel, until the seller turns to that, and comes back when they leave it', async ({
  seller,
}) => {
  const { page } = seller;
  const wide =
    '<div style="width:1100px;height:300px;text-align:right"><button onclick="this.textContent+=1">저장</button></div>';
  const panel = await beside(seller, dialog(wide));
  await turnsTo(panel, '할 일');
  await showModal(seller);
  const save = page.locator('#dialog button');
  await save.click();
  await expect(save).toHaveText('저장1');
  // What is left of the panel beside it.
  await page.mouse.move(1270, 20);
  await turnsTo(panel, '가이드');
  const { x, y } = (await save.boundingBox()) ?? { x: 0, y: 0 };
  const onTop = () =>
    page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.tagName, [x + 5, y + 5] as const);
  expect(await onTop()).toBe('DIV');
  await page.mouse.move(200, 400);
  expect(await onTop()).toBe('BUTTON');
  await save.click();
  await expect(save).toHaveText('저장11');
  await page.keyboard.press('Escape');
  await turnsTo(panel, '찾기');
});

for (const [name, style] of [
  ['its last part', '#dialog > :not(:last-child) { margin-bottom: 40px }'],
  ['its first part', '#dialog > :not(:first-child) { margin-top: 40px }'],
  ['both', '#dialog > :not(:first-child, :last-child) { padding: 40px } #dialog > * + * { margin: 40px }'],
  ['none, but it is drawn by a transform', '#dialog { transform: scale(0.9); overflow: hidden; filter: sepia(1) }'],
] as const) {
  test(`a dialog whose layout depends on ${name} stays as it is`, async ({ seller }) => {
    const { page } = seller;
    await beside(seller, dialog(FIELDS), style);
    const [before, after] = await page.evaluate(async () => {
      const one = document.querySelector('#dialog') as HTMLDialogElement;
      const boxes = () =>
        [one, ...one.querySelectorAll('h2, label, input, p, button')].map((part) =>
          JSON.stringify(part.getBoundingClientRect()),
        );
      one.showModal();
      const at = boxes();
      await new Promise((drawn) => setTimeout(drawn, 300));
      return [at, boxes()];
    });
    expect(after).toEqual(before);
    await expect((await seller.panel()).getByRole('tab', { name: '가이드' })).toBeVisible();
  });
}
