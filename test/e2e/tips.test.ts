/** Tips on the page: where they stand, what they say, and that the page never feels them. */
import { expectNoViolations } from '../harness/axe.ts';
import { waitForOwn, withOwn } from '../harness/closed-shadow.ts';
import { showPage } from './marked-page.ts';
import { expect, type Seller, test } from './seller.ts';
import { coveredBy, namesOn, pointAt, pressInTip, saidOn, tipOf, tipsOn } from './tipped.ts';

const CARRIERS = '/store/shipping';
const FIELD = '반품 배송비(편도)';

/** A screen that is known by its heading, with fields that have tips. */
const form = (more = '') => `<main><h1>택배사/배송지 정보 관리</h1>
  <p><a href="#a">첫 링크</a></p>
  <p><label>계약코드 <input id="code"></label></p>
  <p><label>${FIELD} <input id="fee"></label></p>
  <p><button id="apply">서비스 이용 신청</button></p>${more}</main>`;

const points = (tip: { x: number; y: number; width: number; height: number }) =>
  [tip.x + tip.width / 2, tip.y + tip.height / 2] as const;

test('on the screens of the centre they stand beside their things, and over none of the page', async ({ seller }) => {
  const { page } = seller;
  await seller.visit('/order/delivery');
  await tipOf(page, '발송기한');
  for (const menu of ['반품관리', '교환관리', '취소관리']) {
    await seller.choose(menu);
    await expect.poll(() => tipsOn(page)).not.toEqual([]);
    await page.waitForTimeout(1_000);
    const tips = await tipsOn(page);
    expect(tips.length, menu).toBeGreaterThan(0);
    expect(tips.length, menu).toBeLessThanOrEqual(7);
    expect(await coveredBy(page, tips), menu).toEqual([]);
  }
});

test('pointed at, it says a sentence or two with its basis; it stays for the pointer, and goes with it', async ({
  seller,
}) => {
  const { page } = seller;
  await showPage(seller, form());
  const tip = await pointAt(page, FIELD);
  await expect.poll(() => saidOn(page)).toContain('도움말 보기');
  expect(await saidOn(page)).toMatch(/길잡이 · 근거 확인, \d{4}-\d{2}-\d{2}/);
  const box = await withOwn(page, 'class="tip"', function (this: Element) {
    const { x, y, width, height } = this.getBoundingClientRect();
    return { x, y, width, height };
  });
  await page.mouse.move(...points(box ?? tip), { steps: 6 });
  await page.waitForTimeout(600);
  expect(await saidOn(page)).not.toBeNull();
  await page.mouse.move(5, 400);
  await expect.poll(() => saidOn(page)).toBeNull();

  await pointAt(page, FIELD);
  await expect.poll(() => saidOn(page)).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => saidOn(page)).toBeNull();
});

test('it takes no focus from the page, and a press or a tap opens it until one elsewhere', async ({ seller }) => {
  const { page } = seller;
  await showPage(seller, form());
  await page.locator('#code').click();
  const tip = await tipOf(page, FIELD);
  await page.mouse.click(...points(tip));
  await expect.poll(() => saidOn(page)).not.toBeNull();
  await page.keyboard.type('123');
  await expect(page.locator('#code')).toHaveValue('123');
  await page.mouse.move(5, 400);
  await page.waitForTimeout(600);
  expect(await saidOn(page)).not.toBeNull();
  await page.mouse.click(5, 400);
  await expect.poll(() => saidOn(page)).toBeNull();

  const devtools = await page.context().newCDPSession(page);
  const [x, y] = points(tip);
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => saidOn(page)).not.toBeNull();
});

/** What has the focus after each press of Tab, from the page's beginning to its end. */
async function tabWay({ page }: Seller): Promise<string[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const way: string[] = [];
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement: at } = document;
      return at === document.body ? 'end' : at?.parentElement === document.documentElement ? 'ours' : (at?.id ?? '');
    });
    if (at === 'end') break;
    way.push(at);
  }
  return way;
}

test('the page’s own order of Tab is as without them; they come last, with their names and words', async ({
  seller,
}) => {
  const { page } = seller;
  await showPage(seller, form().replace('<a href', '<a id="first" href'));
  await tipOf(page, FIELD);
  const way = await tabWay(seller);
  const own = ['first', 'code', 'fee', 'apply'];
  expect(way.slice(0, own.length)).toEqual(own);
  expect(new Set(way.slice(own.length))).toEqual(new Set(['ours']));

  await page.locator('#apply').focus();
  // The launcher, and the first mark.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect.poll(() => saidOn(page)).not.toBeNull();
  const mark = await waitForOwn(page, { role: 'button', nameStart: '도움말: ' });
  expect(mark.focused).toBe(true);
  expect((await saidOn(page)) ?? '').toContain(mark.description);
  expect(mark.description.length).toBeGreaterThan(10);
  // Into what it says, and back with Escape.
  await page.keyboard.press('Tab');
  expect(await saidOn(page)).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => saidOn(page)).toBeNull();
  expect((await waitForOwn(page, { role: 'button', nameStart: '도움말: ' })).focused).toBe(true);
});

test('its links open the article and the guide in the panel, over which nothing of it is drawn', async ({ seller }) => {
  const { page } = seller;
  await showPage(seller, form('<p style="text-align:right"><label>업체코드 <input></label></p>'));
  await pointAt(page, FIELD);
  await expect.poll(() => saidOn(page)).not.toBeNull();
  await pressInTip(page, '도움말 보기');
  const panel = await seller.panel();
  await expect(panel.getByRole('article')).toBeVisible();
  const edge = (await (await panel.frameElement()).boundingBox())?.x ?? 0;
  await page.waitForTimeout(500);
  for (const { x, width } of await tipsOn(page)) expect(x + width).toBeLessThanOrEqual(edge - 2);
  // Browsers tell of what covers the panel: this press counts.
  await panel.getByRole('tab', { name: '할 일' }).click();
  await expect(panel.getByRole('tabpanel', { name: '할 일' })).toBeVisible();

  await pointAt(page, FIELD);
  await expect.poll(() => saidOn(page)).not.toBeNull();
  await pressInTip(page, '가이드');
  await expect(panel.getByRole('button', { name: /시작하기/ })).toBeVisible();
});

test('one is turned off on the page and on again in the settings; all are there, and gone', async ({ seller }) => {
  const { page } = seller;
  await showPage(seller, form());
  await pointAt(page, FIELD);
  await expect.poll(() => saidOn(page)).not.toBeNull();
  await pressInTip(page, '이 도움말 끄기');
  await expect.poll(() => namesOn(page)).not.toContain(FIELD);
  await page.reload();
  await tipOf(page, '계약코드');
  expect(await namesOn(page)).not.toContain(FIELD);

  const panel = await seller.openPanel();
  await panel.getByRole('button', { name: '설정', exact: true }).click();
  const settings = panel.getByRole('region', { name: '화면의 도움말 표시' });
  await settings.getByRole('button', { name: `다시 켜기: ${FIELD}` }).click();
  await expect.poll(() => namesOn(page)).toContain(FIELD);
  await expectNoViolations(page, panel);

  const all = settings.getByRole('switch', { name: '화면에 도움말 표시하기' });
  await all.click();
  await expect.poll(() => namesOn(page)).toEqual([]);
  await page.reload();
  await page.waitForTimeout(1_500);
  expect(await namesOn(page)).toEqual([]);
  const again = (await seller.panel()).getByRole('switch', { name: '화면에 도움말 표시하기' });
  await again.click();
  await expect.poll(() => namesOn(page)).toContain(FIELD);
});

test('one that was read is fainter from then on', async ({ seller }) => {
  const { page } = seller;
  await showPage(seller, form());
  const isSeen = async () => (await tipsOn(page)).find(({ name }) => name === FIELD)?.isSeen;
  await expect.poll(isSeen).toBe(false);
  await pointAt(page, FIELD);
  await expect.poll(() => saidOn(page)).not.toBeNull();
  await expect.poll(isSeen).toBe(true);
  await page.mouse.move(5, 400);
  await page.reload();
  await expect.poll(isSeen).toBe(true);
  expect((await tipsOn(page)).find(({ name }) => name === '계약코드')?.isSeen).toBe(false);
});

test('the page’s layout never moves for them, and they go along with it', async ({ seller }) => {
  const { page } = seller;
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await showPage(seller, form('<div style="height:2000px"></div>'));
  const before = await tipOf(page, FIELD);
  const fee = async () => (await page.locator('#fee').boundingBox())?.y ?? 0;
  const distance = before.y - (await fee());
  await page.evaluate(() => window.scrollBy(0, 40));
  await expect.poll(async () => Math.abs((await tipOf(page, FIELD)).y - (await fee()) - distance)).toBeLessThan(1);
  await pointAt(page, FIELD);
  await expect.poll(() => saidOn(page)).not.toBeNull();
  expect(await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)).toBe(0);
  await page.evaluate(() => window.scrollTo(0, 1_500));
  await expect.poll(() => tipsOn(page)).toEqual([]);
  expect(await saidOn(page)).toBeNull();
});

test('a target that goes takes its mark along, a dialog all of them, and another screen has its own', async ({
  seller,
}) => {
  const { page } = seller;
  await showPage(seller, form());
  await tipOf(page, FIELD);
  await page.locator('p', { hasText: FIELD }).evaluate((line) => line.remove());
  await expect.poll(() => namesOn(page)).not.toContain(FIELD);
  expect(await namesOn(page)).toContain('계약코드');
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<label>계약코드 <input></label>';
    document.body.append(dialog);
    dialog.showModal();
  });
  await expect.poll(() => tipsOn(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect.poll(() => namesOn(page)).toContain('계약코드');

  await seller.visit('/order/delivery');
  await tipOf(page, '발송기한');
  await seller.choose('반품관리');
  await expect.poll(() => namesOn(page)).toContain('수거 완료일');
  expect(await namesOn(page)).not.toContain('발송기한');
});

test('at most seven on a page where every word has one, and none where there is no room', async ({ seller }) => {
  const { page } = seller;
  const names = ['수거 완료', '승인', '보류', '불가'];
  const states = ['반품 요청중', '반품완료'];
  const body = `<main><h1>반품관리</h1><p><label>검색구분 <input></label></p>
    ${names.map((name) => `<p><button>${name}</button></p>`).join('')}
    <table><thead><tr><th>주문번호</th><th style="padding-right:40px">수거 완료일</th><th style="padding-right:40px">상태</th></tr></thead>
    <tbody>${[...Array(40).keys()].map((at) => `<tr><td>33000001${at + 10}</td><td>2026-11-20</td><td>${states[at % 2]}</td></tr>`).join('')}</tbody></table></main>`;
  await showPage(seller, body);
  await expect.poll(async () => (await tipsOn(page)).length).toBe(7);
  await page.waitForTimeout(1_000);
  const tips = await tipsOn(page);
  expect(tips).toHaveLength(7);
  expect(await coveredBy(page, tips)).toEqual([]);

  const tight = `<main style="font-size:14px;line-height:16px"><h1>반품관리</h1>
    <div style="display:flex">${['가', ...names, '나'].map((name) => `<button style="padding:0">${name}</button>`).join('')}</div>
    <div>${'가나다라마바사'.repeat(80)}</div></main>`;
  await showPage(seller, tight);
  await page.waitForTimeout(2_500);
  expect(await coveredBy(page, await tipsOn(page))).toEqual([]);
});

test('nothing is wrong with an open tip by the rules of accessibility', async ({ seller }) => {
  const { page } = seller;
  await showPage(seller, form());
  const tip = await tipOf(page, FIELD);
  await page.mouse.click(...points(tip));
  await expect.poll(() => saidOn(page)).not.toBeNull();
  // No script looks into our root, axe neither: it is shown the same in one that is open.
  const ours = await withOwn(page, 'class="tips"', function (this: Element) {
    const styles = [...(this.parentElement?.querySelectorAll('style') ?? [])].map(({ outerHTML }) => outerHTML);
    return styles.join('') + this.outerHTML;
  });
  const looking = await page.context().newPage();
  await looking.setContent(`<!doctype html><html lang="ko"><title>도움말</title><main><h1>도움말</h1></main></html>`);
  await looking.evaluate((ours) => {
    const host = document.createElement('div');
    document.querySelector('main')?.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = ours;
  }, ours ?? '');
  expect(ours).toContain('도움말 보기');
  await expectNoViolations(looking);
  await looking.close();
  await expectNoViolations(page);
});

test('the practice centre’s form of carriers has its tips', async ({ seller }) => {
  await seller.visit(CARRIERS);
  await expect.poll(() => tipsOn(seller.page)).not.toEqual([]);
});
