import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stampOf } from '../storage/example-pack';
import { copyOf, searchPack, segmentsWritten, wake } from './search-worker';

let worker: Awaited<ReturnType<typeof wake>>;
const fill = (hash: string) => worker.fillPack(searchPack(), stampOf('market', hash), [], 1).whole;
const keep = (id: string) => worker.keepCopy('market', { id, category: [] }, copyOf(`굿즈 ${id}`, '굿즈'), 1);

/** Lets time pass, and what began in it come to its end. */
async function pass(time: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(time);
  for (let turn = 0; turn < 40; turn++) await new Promise((done) => setImmediate(done));
}

beforeEach(async () => {
  fakeBrowser.reset();
  worker = await wake();
  await worker.database().delete();
  await worker.database().open();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  worker.keepSearchReady();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  worker.database().close();
});

it('two seconds after a fill the index stands ready, and the first key works nothing out', async () => {
  await fill('h1');
  expect(await segmentsWritten(() => pass(1_900))).toBe(0);
  expect(await segmentsWritten(() => pass(200))).toBe(1);
  expect(await segmentsWritten(() => worker.ids('반품'))).toBe(0);
});

it('many changes are taken in together, and the next ones ten seconds later', async () => {
  await fill('h1');
  await pass(2_000);
  const copies = ['1', '2', '3'];
  for (const id of copies) await keep(id);
  expect(await segmentsWritten(() => pass(9_900))).toBe(0);
  expect(await segmentsWritten(() => pass(200))).toBe(1);
  expect(await segmentsWritten(() => worker.ids('굿즈'))).toBe(0);
  await pass(20_000);
  await keep('4');
  expect(await segmentsWritten(() => pass(2_000))).toBe(1);
});

it('what somebody’s search has taken in is left alone', async () => {
  await fill('h1');
  await worker.ids('반품');
  expect(await segmentsWritten(() => pass(20_000))).toBe(0);
});

it('waits for the end of a first fill', async () => {
  worker.fillings.set('market', { set: 'market@1', done: 1, of: 100, first: true });
  await keep('1');
  const { searchIndexes } = worker.database();
  await pass(2_000);
  worker.fillings.clear();
  await pass(20_000);
  expect(await searchIndexes.count()).toBe(0);
  await fill('h1');
  await pass(20_000);
  expect(await searchIndexes.count()).toBe(1);
});

it('a failure is told to nobody, and the next change tries again', async () => {
  await fill('h1');
  worker.database().close();
  await pass(2_000);
  await worker.database().open();
  await keep('1');
  expect(await segmentsWritten(() => pass(10_000))).toBe(1);
});
