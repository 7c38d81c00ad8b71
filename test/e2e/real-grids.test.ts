/**
 * Grids that others wrote, as they are, in a real browser: what the reader tells of them at every place to which they
 * are scrolled is held against the data behind them.
 */
import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.mjs';
import { requirePacks } from '../../scripts/packs.ts';
import { toReading } from '../../utils/center/reading.ts';
import type { CenterReading, OrderFact } from '../../utils/page/facts.ts';
import { type Bundle, bundle } from './grids/bundle.ts';
import { type Compared, compare } from './grids/compare.ts';
import type { GridPage } from './grids/pages/page.ts';
import type { Told } from './grids/reader.ts';
import { makeSheet, type Sheet } from './grids/sheet.ts';

declare const gridPage: GridPage;
declare const readGrids: (reading: CenterReading) => Told;

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

const [pack] = requirePacks().map((compiled) => compiled.pack);
const { center, ...contents } = pack as NonNullable<typeof pack>;
const reading = toReading(center.id, contents);

/** Each script is made once. */
const made = new Map<string, Promise<Bundle>>();
function scripts(file: string): Promise<Bundle> {
  const script = made.get(file) ?? bundle(file);
  made.set(file, script);
  return script;
}

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
  const [{ script, style }, reader] = await Promise.all([scripts(`pages/${file}`), scripts('reader.ts')]);
  await page.setContent(`<!doctype html><html lang="ko"><style>${style}</style><body></body></html>`);
  await page.addScriptTag({ content: script });
  await page.addScriptTag({ content: reader.script });
  const isShown = await page.evaluate(([name, data, pixels]) => gridPage.show(name, data, pixels), [
    variant,
    sheet,
    height,
  ] as const);
  expect(isShown).toBe(true);
}

/** Waits until the page has drawn what it was going to: a grid may come to it in several frames. */
const drawn = (page: Page) =>
  page.evaluate(async () => {
    const turn = () =>
      new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(next, 20))));
    await turn();
    for (let before = '', now = gridPage.numbers().join(); now !== before; ) {
      await turn();
      before = now;
      now = gridPage.numbers().join();
    }
  });

async function readNow(page: Page, sheet: Sheet): Promise<Compared & { orders: OrderFact[] }> {
  const [told, numbers] = await page.evaluate((words) => [readGrids(words), gridPage.numbers()] as const, reading);
  return { ...compare(told, numbers, sheet), orders: told.orders };
}

/** Scrolls from the top to the end and reads at each step, also before the grid has drawn what it comes to. */
async function readThrough(page: Page, sheet: Sheet, step: number) {
  const sums = { equal: 0, partial: 0, unread: 0, lost: 0, wrong: [] as OrderFact[] };
  const numbers = new Set<string>();
  for (let top = 0, goesOn = true; goesOn; top += step) {
    goesOn = await page.evaluate((pixels) => gridPage.scrollTo(pixels), top);
    const early = await readNow(page, sheet);
    await drawn(page);
    const read = await readNow(page, sheet);
    for (const sum of ['equal', 'partial', 'unread', 'lost'] as const) sums[sum] += read[sum];
    sums.wrong.push(...early.wrong, ...read.wrong);
    for (const { orderNumber } of read.orders) numbers.add(orderNumber);
  }
  return { ...sums, numbers: numbers.size };
}

const report = (about: string, { wrong, ...sums }: Awaited<ReturnType<typeof readThrough>>) =>
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
      for (const left of [300, 600, 900, 2_000, 4_000, 0]) {
        await grid.evaluate((pixels) => gridPage.scrollTo(0, pixels), left);
        await drawn(grid);
        const sideways = await readNow(grid, sheet);
        expect({ left, ...sideways }).toMatchObject({ wrong: [], lost: 0 });
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
