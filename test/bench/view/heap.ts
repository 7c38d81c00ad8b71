/** How much of a page's heap are objects and texts: what the browser compiles of scripts grows for long by itself. */
import type { Page } from '@playwright/test';
import type { ChromiumHarness } from '../../harness/chromium.ts';
import { CENTER, VIEW } from './page.ts';

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
}

/** What is no object of a script: compiled code, what describes shapes, and the browser's own. */
const OTHERS = ['code', 'object shape', 'native', 'hidden', 'synthetic'];

/** Milliseconds; after the last navigation nothing is read any more. */
const GAP = 100;
const SETTLED = 5_000;

/** What is in use after so many navigations, and after so many more; each time the page is at the same place. */
export async function heapsAfter(browser: ChromiumHarness, navigations: readonly number[]): Promise<number[]> {
  const page = await browser.context.newPage();
  await page.route(`${CENTER}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: VIEW.html }),
  );
  await page.goto(CENTER + VIEW.path);
  const heaps: number[] = [];
  for (const times of navigations) {
    for (let at = 0; at < times; at += 1) {
      await page.evaluate('bench.next()');
      await page.waitForTimeout(GAP);
    }
    await page.waitForTimeout(SETTLED);
    heaps.push(await objectsIn(page));
  }
  await page.close();
  return heaps;
}

/** Bytes of the objects and texts that are in use, of the page and of its scripts, ours among them. */
async function objectsIn(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  // What is let go by what is cleared up first is cleared up in the second turn.
  for (let turn = 0; turn < 2; turn += 1) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const { snapshot, nodes }: Snapshot = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const type = types[0][nodes[at + typeAt] ?? 0] ?? '';
    if (!OTHERS.includes(type)) bytes += nodes[at + sizeAt] ?? 0;
  }
  return bytes;
}
