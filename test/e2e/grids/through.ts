/** A real grid in a page, scrolled through, and what the reader tells of it at each place; the same in both browsers. */
import { requirePacks } from '../../../scripts/packs.ts';
import { toReading } from '../../../utils/center/reading.ts';
import type { CenterReading, OrderFact } from '../../../utils/page/facts.ts';
import { type Bundle, bundle } from './bundle.ts';
import { type Compared, compare } from './compare.ts';
import type { GridPage } from './pages/page.ts';
import type { Told } from './reader.ts';
import type { Sheet } from './sheet.ts';

declare const gridPage: GridPage;
declare const readGrids: (reading: CenterReading) => Told;

/** An empty page in either browser. */
interface Empty {
  addScriptTag(script: { content: string }): Promise<unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: the two harnesses' types differ, and agree in what is done with them here
  evaluate: any;
}

/** What was told at all places together. */
export type ReadThrough = Omit<Compared, 'orders'> & { numbers: number };

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

/**
 * Draws one of the grids in a page, and brings the reader there.
 * @throws when there is none of that name
 */
export async function drawGrid(page: Empty, file: string, variant: string, sheet: Sheet, height: number) {
  const [{ script, style }, reader] = await Promise.all([scripts(`pages/${file}`), scripts('reader.ts')]);
  await page.evaluate((text: string) => {
    const style = document.createElement('style');
    style.textContent = text;
    document.head.append(style);
  }, style);
  await page.addScriptTag({ content: script });
  await page.addScriptTag({ content: reader.script });
  const isShown = await page.evaluate(
    ([name, data, pixels]: [string, Sheet, number]) => gridPage.show(name, data, pixels),
    [variant, sheet, height],
  );
  if (!isShown) throw new Error(`${file} draws no ${variant}`);
}

/** Waits until the page has drawn what it was going to: a grid may come to it in several frames. */
const drawn = (page: Empty) =>
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

/** Scrolls to a place; says whether rows are left below. */
const scrollTo = (page: Empty, top: number, left?: number): Promise<boolean> =>
  page.evaluate(([top, left]: [number, number?]) => gridPage.scrollTo(top, left), [top, left]);

async function readNow(page: Empty, sheet: Sheet): Promise<Compared & { orders: OrderFact[] }> {
  const [told, numbers]: [Told, string[]] = await page.evaluate(
    (words: CenterReading) => [readGrids(words), gridPage.numbers()],
    reading,
  );
  return { ...compare(told, numbers, sheet), orders: told.orders };
}

/** Scrolls from the top to the end and reads at each step, also before the grid has drawn what it comes to. */
export async function readThrough(page: Empty, sheet: Sheet, step: number): Promise<ReadThrough> {
  const sums = { equal: 0, partial: 0, unread: 0, lost: 0, wrong: [] as OrderFact[] };
  const numbers = new Set<string>();
  for (let top = 0, goesOn = true; goesOn; top += step) {
    goesOn = await scrollTo(page, top);
    const early = await readNow(page, sheet);
    await drawn(page);
    const read = await readNow(page, sheet);
    for (const sum of ['equal', 'partial', 'unread', 'lost'] as const) sums[sum] += read[sum];
    sums.wrong.push(...early.wrong, ...read.wrong);
    for (const { orderNumber } of read.orders) numbers.add(orderNumber);
  }
  return { ...sums, numbers: numbers.size };
}

/** Scrolls sideways at the top and reads at each step. */
export async function readSideways(page: Empty, sheet: Sheet): Promise<(Compared & { left: number })[]> {
  const read = [];
  for (const left of [300, 600, 900, 2_000, 4_000, 0]) {
    await scrollTo(page, 0, left);
    await drawn(page);
    const { orders: _, ...compared } = await readNow(page, sheet);
    read.push({ left, ...compared });
  }
  return read;
}
