/** Where marks stand: within what is seen of their rows, under the page's heads, dialogs and menus, and the way to a row. */
import { type DrawnMark, day, marksByOrder, marksOn, showPage } from './marked-page.ts';
import { expect, type Seller, test } from './seller.ts';

const HEAD = '<h1>주문/배송관리</h1>';
const NAMES = ['상품주문번호', '주문상태', '발송기한', '상품명'];
const number = (at: number) => String(9_200_000_000 + at);
const cells = (at: number) => [number(at), '결제완료', day(-30), '견본 상품'];
const tr = (texts: string[], tag = 'td') => `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const rows = (count: number) => Array.from({ length: count }, (_, at) => tr(cells(at))).join('');
const table = (count: number, how = '') =>
  `<table ${how}><thead>${tr(NAMES, 'th')}</thead><tbody>${rows(count)}</tbody></table>`;

const count = (seller: Seller) => expect.poll(async () => (await marksOn(seller.page)).length);
const edges = (marks: DrawnMark[]) => ({
  top: Math.min(...marks.map(({ bar }) => bar.top)),
  bottom: Math.max(...marks.map(({ bar }) => bar.bottom)),
});

test('marks stay in a scroller, below a head that sticks, and beside their rows', async ({ seller }) => {
  const { page } = seller;
  const style = '<style>thead th { position: sticky; top: 0; background: #ddd }</style>';
  await showPage(
    seller,
    `${HEAD}${style}<div id="view" style="height:330px;overflow:auto;width:400px">${table(60)}</div>`,
  );
  await count(seller).toBe(8);
  for (const top of [15, 20, 333, 1_000]) {
    await page.evaluate((top) => document.querySelector('#view')?.scrollTo(0, top), top);
    await page.waitForTimeout(400);
    const view = await page.locator('#view').boundingBox();
    const head = await page.locator('thead').boundingBox();
    const marks = await marksOn(page);
    expect(marks.length).toBeGreaterThan(6);
    expect(edges(marks).top).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
    expect(edges(marks).bottom).toBeLessThanOrEqual((view?.y ?? 0) + (view?.height ?? 0));
    expect(Object.keys(await marksByOrder(page))).not.toContain('no row');
  }
  // Sideways they stay at the edge of what is seen.
  await page.evaluate(() => document.querySelector('#view')?.scrollTo(300, 400));
  await page.waitForTimeout(400);
  for (const { bar } of await marksOn(page)) expect(bar.left).toBeGreaterThanOrEqual(0);
});

test('a dialog or a menu of the page stands over marks, not under them', async ({ seller }) => {
  const { page } = seller;
  await showPage(
    seller,
    `${HEAD}${table(6)}<dialog style="width:90vw;height:90vh">알림</dialog>
     <div id="menu" style="position:fixed;left:0;top:100px;width:300px;height:90px;background:#eee;display:none">메뉴</div>`,
  );
  await count(seller).toBe(6);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await count(seller).toBe(0);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await count(seller).toBe(6);
  await page.evaluate(() =>
    document
      .querySelector('#menu')
      ?.setAttribute('style', 'position:fixed;left:0;top:0;width:300px;height:190px;background:#eee'),
  );
  await expect.poll(async () => edges(await marksOn(page)).top).toBeGreaterThanOrEqual(190);
});

test('rows in a table with frozen columns, in a shadow root and in a frame are marked where they stand', async ({
  seller,
}) => {
  const { page } = seller;
  const half = (from: number, to: number) => (texts: string[]) => texts.slice(from, to);
  const part = (take: (texts: string[]) => string[]) => {
    const body = [0, 1, 2].map((at) => tr(take(cells(at)))).join('');
    return `<div style="float:left"><table><tbody>${tr(take(NAMES), 'th')}</tbody></table><div><table><tbody>${body}</tbody></table></div></div>`;
  };
  const shadow = `<div id="host"></div><script>
    document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<table><tr><th>상품주문번호<th>주문상태<th>발송기한</tr>${tr(cells(50).slice(0, 3))}</table>`)};</script>`;
  await showPage(
    seller,
    `${HEAD}<div>${part(half(0, 1))}${part(half(1, 4))}</div><div style="clear:both;height:20px"></div>${shadow}
     <iframe src="/marks/frame" style="margin:30px 0 0 40px;border:5px solid;height:150px"></iframe>`,
    table(5),
  );
  // Of the frame's five rows as many as have room in it.
  await expect.poll(async () => (await marksOn(page)).filter(({ bar }) => bar.left > 40).length).toBe(3);
  const marks = await marksOn(page);
  expect(marks).toHaveLength(7);
  const frame = await page.locator('iframe').boundingBox();
  const inFrame = marks.filter(({ bar }) => bar.left > 40);
  for (const { bar } of inFrame) {
    expect(bar.left).toBeCloseTo((frame?.x ?? 0) + 5, 0);
    expect(bar.bottom).toBeLessThanOrEqual((frame?.y ?? 0) + 155);
  }
});

test('화면에서 보기 leads to the row and outlines it; of a row that is gone the number is copied', async ({
  seller,
}) => {
  const { page } = seller;
  await showPage(seller, HEAD + table(80));
  await seller.openPanel();
  const todo = await seller.turnTo('할 일');
  const item = todo.getByRole('listitem').filter({ hasText: number(60) });
  await item.getByRole('button', { name: /^화면에서 보기/ }).click();
  const place = () => page.locator('tr', { hasText: number(60) }).boundingBox();
  const outline = async () => (await marksOn(page)).flatMap(({ outline }) => outline ?? []);
  await expect.poll(async () => (await outline()).length).toBe(1);
  const apart = async () => Math.abs(((await outline())[0]?.top ?? -99) - ((await place())?.y ?? 99));
  await expect.poll(apart).toBeLessThan(1);
  expect((await place())?.y).toBeGreaterThan(100);
  // It goes by itself.
  await expect.poll(async () => (await outline()).length).toBe(0);

  await page.evaluate((text) => {
    for (const row of document.querySelectorAll('tr')) if (row.textContent?.includes(text)) row.remove();
  }, number(61));
  const gone = todo.getByRole('listitem').filter({ hasText: number(61) });
  await expect(gone.getByRole('button', { name: /^주문번호 복사/ })).toBeVisible();
  await gone.getByRole('button', { name: /^주문번호 복사/ }).click();
  await expect(gone).toContainText('복사했어요. ‘주문/배송관리’ 화면에서 찾아보세요.');
});

test('in a long table the rows in the window are marked, wherever it is scrolled to', async ({ seller }) => {
  const { page } = seller;
  await showPage(seller, HEAD + table(1_500));
  for (const top of [0, 30_000, 12_345]) {
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), top);
    const wanted = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('tbody tr')].flatMap((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return bottom > 1 && top < document.documentElement.clientHeight - 1
            ? [row.children[0]?.textContent ?? '']
            : [];
        }),
      );
    await expect
      .poll(async () =>
        Object.keys(await marksByOrder(page))
          .sort()
          .join(),
      )
      .toBe((await wanted()).join());
  }
  // What opens over them is over them there as well.
  const menu = '<div style="position:fixed;inset:0 auto auto 0;width:300px;height:190px;background:#eee">메뉴</div>';
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), menu);
  await expect.poll(async () => edges(await marksOn(page)).top).toBeGreaterThanOrEqual(190);
  expect((await marksOn(page)).length).toBeGreaterThan(5);
});

test('marks go with the page that they were on', async ({ seller }) => {
  const { page } = seller;
  await showPage(seller, `${HEAD}<main>${table(4)}</main>`);
  await count(seller).toBe(4);
  await page.evaluate(() => {
    history.pushState(null, '', '/marks/other');
    for (const one of document.querySelectorAll('h1, main')) one.remove();
  });
  await count(seller).toBe(0);
});

test('a quiet page costs nothing, with marks on it', async ({ seller }) => {
  const { page } = seller;
  await showPage(seller, HEAD + table(60));
  await expect.poll(async () => (await marksOn(page)).length).toBeGreaterThan(10);
  await page.waitForTimeout(1_500);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const measure = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    return { layouts: of('LayoutCount'), styles: of('RecalcStyleCount') };
  };
  const before = await measure();
  await page.waitForTimeout(2_000);
  expect(await measure()).toEqual(before);
});
