/**
 * Grids that others wrote, as they are, in a real browser: what the reader tells of them at every place to which they
 * are scrolled is held against the data behind them.
 */
import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.mjs';
import { makeSheet, type Sheet } from './grids/sheet.ts';
import { drawGrid, type ReadThrough, readSideways, readThrough } from './grids/through.ts';

/** `frozen` columns and the like; those of which each row is read whole, at every place. */
const WHOLE: Record<string, string[]> = {
  'tui.ts': [
    'plain',
    'frozen',
    'one frozen',
    'groups of columns',
    'frozen groups',
    'merged cells',
    'sorted',
    'hidden columns',
    'rows appended and removed',
    'cells with buttons',
    'summary',
    'tree',
    'editable cells',
    'variable heights',
  ],
  'ag.ts': [
    'plain',
    'pinned left',
    'pinned on both sides',
    'groups of columns',
    'checked rows with numbers',
    'sorted',
    'hidden columns',
    'moved columns',
    'filters below the header',
    'cells with buttons',
    'rows of full width',
    'rows pinned at the bottom',
    'pages',
    'from right to left',
    'rows in the order of the screen',
    'all rows at once',
  ],
  'tanstack.tsx': [
    'plain',
    'groups of columns',
    'pinned columns',
    'cells with buttons',
    'rows with details',
    'virtual rows',
    'virtual rows between spacers',
    'an ARIA grid with virtual rows',
    'blocks without roles',
    'cards',
  ],
};
/** Those of which some columns are not drawn, or some cells are said to be in others: what is told of them is true. */
const PARTLY: Record<string, string[]> = {
  'tui.ts': ['frozen and checked'],
  'ag.ts': ['columns over others', 'merged rows', 'virtual columns', 'virtual columns with the number pinned'],
  'tanstack.tsx': ['an ARIA grid with virtual rows and columns'],
};
/** Those that are scrolled through 10,000 rows. */
const LONG: [string, string][] = [
  ['tui.ts', 'plain'],
  ['tui.ts', 'frozen'],
  ['ag.ts', 'plain'],
  ['ag.ts', 'pinned left'],
  ['tanstack.tsx', 'virtual rows'],
  ['tanstack.tsx', 'virtual rows between spacers'],
  ['tanstack.tsx', 'an ARIA grid with virtual rows'],
  ['tanstack.tsx', 'blocks without roles'],
  ['tanstack.tsx', 'cards'],
];

/** Heights of a grid and of its steps, in pixels; a row has about 30, and some rows are drawn beyond the edges. */
const [LOW, HIGH, STEP] = [700, 9_000, 7_500];

const test = base.extend<{ grid: Page }, { browser: Browser }>({
  browser: [
    async ({ playwright }, use) => {
      const browser = await playwright.chromium.launch({ executablePath: findChromium() });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  grid: async ({ browser }, use) => {
    const page = await browser.newPage({ viewport: { width: 1400, height: LOW + 200 } });
    await use(page);
    await page.close();
  },
});

async function show(page: Page, file: string, variant: string, sheet: Sheet, height = LOW) {
  await page.setContent('<!doctype html><html lang="ko"><body></body></html>');
  await drawGrid(page, file, variant, sheet, height);
}

const report = (about: string, { wrong, ...sums }: ReadThrough) =>
  test.info().annotations.push({ type: 'rows', description: JSON.stringify({ about, ...sums, wrong: wrong.length }) });

for (const [file, variants] of Object.entries(WHOLE)) {
  for (const [at, variant] of variants.entries()) {
    test(`${file}, ${variant}: 50 rows are told as they are`, async ({ grid }) => {
      const sheet = makeSheet(50, at + 1);
      await show(grid, file, variant, sheet);
      const read = await readThrough(grid, sheet, 300);
      report(`${file} ${variant}`, read);
      expect(read).toMatchObject({ wrong: [], partial: 0, unread: 0, lost: 0 });
      expect(read.numbers).toBeGreaterThan(15);
    });
  }
}

for (const [file, variants] of Object.entries(PARTLY)) {
  for (const [at, variant] of variants.entries()) {
    test(`${file}, ${variant}: nothing that is told of 50 rows is wrong, and none is lost`, async ({ grid }) => {
      const sheet = makeSheet(50, at + 1);
      await show(grid, file, variant, sheet);
      const read = await readThrough(grid, sheet, 300);
      report(`${file} ${variant}`, read);
      expect(read).toMatchObject({ wrong: [], lost: 0 });
      for (const sideways of await readSideways(grid, sheet)) {
        expect(sideways).toMatchObject({ wrong: [], lost: 0 });
        expect(sideways.equal + sideways.partial + sideways.unread).toBeGreaterThan(15);
      }
    });
  }
}

/** All of the rows take minutes where the grid itself is slow to draw; else there are some places among them. */
const isFull = Boolean(process.env.GILJABI_FULL);

/** One of each library, where time is short. */
const ONE_EACH = ['frozen', 'pinned left', 'virtual rows'];

for (const [file, variant] of LONG.filter(([, variant]) => isFull || ONE_EACH.includes(variant))) {
  test(`${file}, ${variant}: ${isFull ? '' : 'rows here and there among '}10,000 are told as they are`, async ({
    grid,
  }) => {
    test.setTimeout(isFull ? 900_000 : 240_000);
    // A window of that height takes several times as long to draw, so that the others have a lower one.
    await grid.setViewportSize({ width: 1400, height: HIGH + 200 });
    const sheet = makeSheet(10_000, 20);
    await show(grid, file, variant, sheet, HIGH);
    const read = await readThrough(grid, sheet, isFull ? STEP : 12 * STEP);
    report(`${file} ${variant} 10,000`, read);
    expect(read).toMatchObject({ wrong: [], partial: 0, unread: 0, lost: 0 });
    if (isFull) expect(read.numbers).toBe(10_000);
    else expect(read.numbers).toBeGreaterThan(500);
  });
}
