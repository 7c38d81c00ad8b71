/** Lets the page change and reads from its trace how long we kept it. */
import type { CDPSession, Page } from '@playwright/test';
import type { ChromiumHarness } from '../../harness/chromium.ts';
import { type OurTask, PARTS, type Part, tracedTasks } from './our-tasks.ts';
import { PROBE, WALK } from './probe.ts';
import { SCREEN, type Storm } from './screen.ts';

const CENTER = 'https://seller.pay.kakao.com';
/** Longer than the reader waits for more changes. Milliseconds. */
const SETTLED = 4_000;

/** Milliseconds of the thread's own time, save `longest`, and in how many tasks. */
export interface Cost {
  total: number;
  longest: number;
  longestCpu: number;
  tasks: number;
}

/** What each part of our work costs. */
export type Costs = Record<Part, Cost>;

/** One first scan with what follows from it, and a bare walk over the same cells. */
export interface FirstScan {
  costs: Costs;
  walk: number;
}

function costsOf(tasks: OurTask[]): Costs {
  const costOf = (part: Part): Cost => {
    const some = tasks.filter((task) => task.part === part);
    return {
      total: some.reduce((sum, { cpu }) => sum + cpu, 0),
      longest: Math.max(0, ...some.map(({ ms }) => ms)),
      longestCpu: Math.max(0, ...some.map(({ cpu }) => cpu)),
      tasks: some.length,
    };
  };
  return Object.fromEntries(PARTS.map((part) => [part, costOf(part)])) as Costs;
}

/** A page of the centre, and where in it one goes to begin. */
export interface BenchPage {
  html: string;
  path: string;
  next: string;
}

const TABLE: BenchPage = { html: SCREEN, path: '/bench/screen', next: '/bench/table' };

/** Opens a screen, by default that still without its table, with our script's timers and observers told apart from the page's. */
export async function openBenchPage(browser: ChromiumHarness, { html, path, next } = TABLE): Promise<Page> {
  const page = await browser.context.newPage();
  await page.route(`${CENTER}/**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const session = await page.context().newCDPSession(page);
  const world = new Promise<number>((found) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) found(context.id);
    });
  });
  await session.send('Runtime.enable');
  await page.goto(CENTER + path);
  const contextId = await world;
  await page.waitForTimeout(SETTLED);
  await session.send('Runtime.evaluate', { contextId, expression: PROBE });
  // The next view watches with an observer of its own.
  await page.evaluate((path) => history.pushState(null, '', path), next);
  await page.waitForTimeout(SETTLED);
  await session.detach();
  return page;
}

/** What the cells of a first scan hold: mere texts, or these with links, badges, buttons; or they are cells by role. */
export type Fill = 'fill' | 'dress' | 'virtual';

/** Shows so many rows. */
export async function measureFirst(page: Page, rows: number, fill: Fill = 'fill'): Promise<FirstScan> {
  const session = await page.context().newCDPSession(page);
  const { tasks, walks } = await tracedTasks(session, async () => {
    await page.evaluate(`bench.${fill}(${rows})`);
    await page.waitForTimeout(6_000);
    for (let at = 0; at < 3; at += 1) await walk(session);
  });
  await session.detach();
  return { costs: costsOf(tasks), walk: median(walks.map(({ cpu }) => cpu)) };
}

/** The same cells, in a world that has not seen them yet. */
async function walk(session: CDPSession): Promise<void> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `walk ${Math.random()}`,
  });
  await session.send('Runtime.evaluate', { contextId, expression: WALK });
}

/** What each of some changes costs. */
export async function measureRows(page: Page, change: string, times: number): Promise<Costs[]> {
  const session = await page.context().newCDPSession(page);
  const costs: Costs[] = [];
  const { tasks, changes } = await tracedTasks(session, async () => {
    for (let at = 0; at < times; at += 1) {
      await page.evaluate(`performance.mark('change'), ${change}`);
      await page.waitForTimeout(SETTLED);
    }
  });
  await session.detach();
  for (const [at, from] of changes.entries()) {
    const to = changes[at + 1] ?? Number.POSITIVE_INFINITY;
    costs.push(costsOf(tasks.filter(({ at }) => at >= from && at < to)));
  }
  return costs;
}

/** How often we did anything in ten seconds without a change. */
export async function measureQuiet(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { tasks } = await tracedTasks(session, () => page.waitForTimeout(10_000));
  await session.detach();
  return tasks.length;
}

/** What a storm of changes costs, our share of the time, and by how many bytes it left the page's heap larger. */
export interface StormCost {
  share: number;
  costs: Costs;
  grown: number;
}

/** Bytes of the page and its scripts that are in use, ours among them. */
async function heapOf(session: CDPSession): Promise<number> {
  // What is let go by what is cleared up first is cleared up in the second turn.
  for (let turn = 0; turn < 2; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Lets a storm go over the page for so long. */
export async function measureStorm(page: Page, storm: Storm, seconds: number): Promise<StormCost> {
  const session = await page.context().newCDPSession(page);
  const before = await heapOf(session);
  const { tasks } = await tracedTasks(session, async () => {
    await page.evaluate(`bench.storm(${JSON.stringify(storm.changes)}, ${seconds * 1000}, ${storm.gap})`);
    await page.waitForTimeout(seconds * 1000);
  });
  await page.waitForTimeout(SETTLED);
  const grown = (await heapOf(session)) - before;
  await session.detach();
  const costs = costsOf(tasks);
  return { share: PARTS.reduce((sum, part) => sum + costs[part].total, 0) / (seconds * 1000), costs, grown };
}

export const median = (times: number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
