/** A dialog of the page makes all else inert, but the panel is where help is needed then. */
import type { Frame } from '@playwright/test';
import { showPage } from './marked-page.ts';
import { expect, pick, type Seller, test } from './seller.ts';

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
  // Nobody tells of its end either: the next move of the pointer does.
  await page.getByRole('button', { name: '닫기' }).press('Escape');
  await page.mouse.move(200, 300);
  await page.mouse.move(220, 320);
  await turnsTo(panel, '할 일');
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
  await pick(panel.getByRole('radio', { name: '톡체크아웃 지정택배' }));
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

/** As style sheets for dialogs have them: as large as the window, and what is seen of them in the middle. */
const WHOLE_WINDOW = `#dialog { width: 100vw; max-width: none; height: 100vh; max-height: none; margin: 0; padding: 0; border: 0;
  background: #0006 } #wrap { position: fixed; inset: 0; display: grid; place-items: center } #box { background: #fff }`;

test('a dialog as large as the window leaves the panel in use beside what is drawn of it', async ({ seller }) => {
  const { page } = seller;
  const box = (width: number) => dialog(`<div id="wrap"><div id="box" style="width:${width}px">${FIELDS}</div></div>`);
  const panel = await beside(seller, box(300), WHOLE_WINDOW);
  await showModal(seller);
  await turnsTo(panel, '가이드');
  await page.locator('#alias').fill('본사 창고');

  // What is drawn of it is as wide as the panel lets it not be.
  await page.locator('#box').evaluate((one: HTMLElement) => {
    one.style.width = '1100px';
  });
  await page.mouse.move(200, 300);
  await page.mouse.move(300, 360);
  await page.locator('#alias').fill('둘째 창고');
  await page.mouse.move(1270, 20);
  await turnsTo(panel, '찾기');
  await expect(page.locator('#alias')).toHaveValue('둘째 창고');
});

test('asked for by its key the panel stays above a dialog until the seller has been there', async ({ seller }) => {
  const { page } = seller;
  const panel = await beside(seller, dialog('<div style="width:1200px;height:600px">넓은 창</div>'));
  await showModal(seller);
  await seller.browser.pressCommand('toggle-panel');
  await seller.browser.pressCommand('toggle-panel');
  await page.mouse.move(200, 300);
  await page.mouse.move(220, 320);
  await turnsTo(panel, '가이드');
});

test('a dialog that covered the panel and is taken away gives it its place back', async ({ seller }) => {
  const { page } = seller;
  const panel = await beside(seller, dialog('<div style="width:1200px;height:600px">넓은 창</div>'));
  await mark(panel);
  await showModal(seller);
  await page.locator('#dialog').evaluate((one) => one.remove());
  await page.evaluate(() => document.querySelector('h1')?.append(' '));
  await turnsTo(panel, '가이드');
  // Above all of the page again, whatever z-index that has.
  await page.evaluate(() => {
    const sheet = document.createElement('div');
    sheet.style.cssText = 'position:fixed;inset:0;z-index:2147483647';
    document.documentElement.append(sheet);
  });
  await turnsTo(panel, '할 일');
  expect(await isMarked(panel)).toBe(true);
});

test('a press on what is ours is none outside of a dialog, which would close it', async ({ seller }) => {
  const { page } = seller;
  const panel = await beside(seller, dialog(FIELDS));
  await page.locator('#dialog').evaluate((one: HTMLDialogElement) => {
    one.onclick = ({ clientX, clientY }) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      if (clientX < left || clientX > right || clientY < top || clientY > bottom) one.close();
    };
  });
  await showModal(seller);
  await page.locator('#alias').fill('본사 창고');
  // The panel's edge, by which it is made wider.
  const handle = await page.evaluate(() => innerWidth - 404);
  await page.mouse.move(handle, 700);
  await page.mouse.down();
  await page.mouse.move(handle + 20, 700, { steps: 3 });
  await page.mouse.up();
  await turnsTo(panel, '가이드');
  await expect(page.locator('#alias')).toBeVisible();
});

test('in a dialog whose contents are drawn anew the panel is loaded anew once, and then stays out', async ({
  seller,
}) => {
  const { page } = seller;
  await beside(seller, dialog(FIELDS));
  await showModal(seller);
  let loads = 0;
  page.on('framenavigated', (frame) => {
    if (frame.url().endsWith('/panel.html')) loads += 1;
  });
  await page.locator('#dialog').evaluate(async (one) => {
    for (let times = 0; times < 20; times += 1) {
      one.innerHTML = '<h2>배송지 등록</h2><p>글</p>';
      await new Promise((drawn) => setTimeout(drawn, 50));
    }
  });
  await page.waitForTimeout(500);
  expect(loads).toBeLessThanOrEqual(1);
  await page.locator('#dialog').evaluate((one: HTMLDialogElement) => one.close());
  await turnsTo(await seller.panel(), '가이드');
});

for (const [name, style, isUsed] of [
  ['its last part', '#dialog > :not(:last-child) { margin-bottom: 40px }', true],
  ['its first part', '#dialog > :not(:first-child) { margin-top: 40px }', true],
  ['both', '#dialog > :not(:first-child, :last-child) { padding: 40px } #dialog > * + * { margin: 40px }', false],
  [
    'none, but it is drawn by a transform',
    '#dialog { transform: scale(0.9); overflow: hidden; filter: sepia(1) }',
    true,
  ],
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
    // Where we would move something of it we stay out, and the panel waits for its end.
    if (!isUsed) await page.locator('#alias').press('Escape');
    await turnsTo(await seller.panel(), '가이드');
  });
}
