import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventually } from './part.ts';
import { CENTER, type Seller, startSeller } from './seller.ts';

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
beforeEach(() => seller.newTab());
afterAll(() => seller.leave());

const shown = () => seller.panel.byRole('tabpanel').text();

test.each([
  ['pushState', '/claim/return', '/claim/exchange'],
  ['hash', '/hash/#/claim/return', '/hash/#/claim/exchange'],
  ['page load', '/plain/claim/return', '/plain/claim/exchange'],
])('the panel follows the page by %s', async (_, from, to) => {
  await seller.visit(from);
  await seller.openPanel();
  await eventually(shown).toContain('판매관리 › 반품관리');
  await seller.choose('교환관리');
  expect(seller.page.url()).toBe(CENTER + to);
  await eventually(shown).toContain('판매관리 › 교환관리');
  await seller.page.evaluate(() => history.back());
  await eventually(shown).toContain('판매관리 › 반품관리');
});

test('back and forward lead through what was read', async () => {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  const tab = await seller.turnTo('이 페이지');
  await tab.byRole('button', '이미 반품 완료된 건').click();
  await eventually(() => panel.byRole('article').count()).toBe(1);
  await panel.byRole('button', '뒤로').click();
  await eventually(() => tab.byRole('region', '이 화면의 도움말').count()).toBe(1);
  await panel.byRole('button', '앞으로').click();
  await eventually(() => panel.byRole('article').text()).toContain('이미 반품 완료된 건');
});

test('an open article is still open after a page load, and the way back too', async () => {
  await seller.visit('/plain/claim/return');
  await seller.openPanel();
  const tab = await seller.turnTo('이 페이지');
  await tab.byRole('button', '이미 반품 완료된 건').click();
  await eventually(() => seller.panel.byRole('article').count()).toBe(1);
  await seller.visit('/plain/claim/exchange');
  await eventually(() => seller.panel.byRole('article').text()).toContain('이미 반품 완료된 건');
  await seller.panel.byRole('button', '뒤로').click();
  await eventually(shown).toContain('판매관리 › 교환관리');
});

test('a screen it does not know gets a list all the same', async () => {
  await seller.visit('/no/such/screen');
  await seller.openPanel();
  await eventually(shown).toContain('모르는 화면');
  expect(await seller.panel.byRole('region', '먼저 볼 글').byRole('listitem').count()).toBeGreaterThan(0);
});

test('the popup on another site does not pretend to know the page', async () => {
  await seller.visit('/claim/return');
  await eventually(() => seller.oursAt('launcher')).toBe(true);
  await seller.page.goto('https://cs.kakao.com/helps?service=174');
  const popup = await seller.openPopup(true);
  await eventually(() => popup.screen.byRole('main').text()).toContain('판매자센터 밖');
  await popup.screen.byRole('combobox').type('페널티');
  await eventually(() => popup.screen.byRole('option').text()).toContain('페널티');
  await popup.page.close();
});

test('a page that takes our host out has it back, and it goes on following', async () => {
  await seller.visit('/claim/return');
  await seller.openPanel();
  await seller.page.evaluate(() => document.documentElement.lastElementChild?.remove());
  await eventually(() => seller.oursAt('panel')).toBe(true);
  await seller.choose('교환관리');
  await eventually(shown).toContain('판매관리 › 교환관리');
});
