/**
 * Grids that others wrote, as they are, on a screen of the centre's: what the reader tells of them at every place to
 * which they are scrolled, and what the extension has kept by then, are held against the data behind them.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OrderFact } from '../../utils/page/facts.ts';
import { compare } from '../e2e/grids/compare.ts';
import { makeSheet } from '../e2e/grids/sheet.ts';
import { drawGrid, readSideways, readThrough } from '../e2e/grids/through.ts';
import { rowsOf } from '../e2e/stored.ts';
import { atFirefox } from './at-firefox.ts';
import { eventually } from './part.ts';
import { type Seller, startSeller } from './seller.ts';

let seller: Seller;
let desk: Page;
beforeAll(async () => {
  seller = await startSeller();
  desk = await seller.browser.extensionPage('sidepanel.html');
});
afterAll(() => seller.leave());

/** Pixels. */
const [HEIGHT, STEP] = [600, 300];

/** An empty screen of the centre's in a tab of its own. */
async function showEmpty() {
  await seller.newTab();
  await seller.page.setViewport({ width: 1_400, height: 900 });
  await atFirefox(seller).show('');
}

test.each([
  ['tui.ts', 'frozen'],
  ['tui.ts', 'merged cells'],
  ['ag.ts', 'pinned left'],
  ['ag.ts', 'sorted'],
  ['tanstack.tsx', 'virtual rows'],
  ['tanstack.tsx', 'an ARIA grid with virtual rows'],
  ['tanstack.tsx', 'blocks without roles'],
])('%s, %s: 50 rows are told and kept as they are', async (file, variant) => {
  const sheet = makeSheet(50, 7);
  const begun = Date.now();
  await showEmpty();
  await drawGrid(seller.page, file, variant, sheet, HEIGHT);
  const read = await readThrough(seller.page, sheet, STEP);
  expect(read).toMatchObject({ wrong: [], partial: 0, unread: 0, lost: 0 });
  expect(read.numbers).toBeGreaterThan(15);

  const all = sheet.facts.map(({ orderNumber }) => orderNumber);
  const kept = async () => {
    const orders = (await rowsOf(desk, 'orders')).filter(
      ({ seenAt }) => Number(seenAt) >= begun,
    ) as never as OrderFact[];
    return compare({ orders, rows: orders.length, unreadRows: 0 }, all, sheet);
  };
  // It may not have come by each place before the next one was there.
  await eventually(async () => (await kept()).equal).toBeGreaterThan(10);
  expect(await kept()).toMatchObject({ wrong: [], partial: 0 });
});

test('an ARIA grid with virtual rows and columns: nothing that is told of 50 rows is wrong, and none is lost', async () => {
  const sheet = makeSheet(50, 1);
  await showEmpty();
  await drawGrid(seller.page, 'tanstack.tsx', 'an ARIA grid with virtual rows and columns', sheet, HEIGHT);
  expect(await readThrough(seller.page, sheet, STEP)).toMatchObject({ wrong: [], lost: 0 });
  for (const sideways of await readSideways(seller.page, sheet)) {
    expect(sideways).toMatchObject({ wrong: [], lost: 0 });
    expect(sideways.equal + sideways.partial + sideways.unread).toBeGreaterThan(15);
  }
});
