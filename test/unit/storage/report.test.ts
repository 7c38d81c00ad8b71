import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../utils/storage/database';
import { fillPack } from '../../../utils/storage/fill';
import { reportStore } from '../../../utils/storage/report';
import { article, packOf, stampOf } from './example-pack';
import { emptyDatabase, helpArticle, putHelpRows, putSellerRows } from './seller-rows';

const fill = (center: string, hash: string, ids: string[]) =>
  fillPack(packOf(center, ids.map(article)), stampOf(center, hash), [], 7_000).whole;
const estimate = (answer: () => Promise<{ usage?: number }>) =>
  vi.stubGlobal('navigator', { storage: { estimate: answer } });

beforeEach(emptyDatabase);
afterEach(() => vi.unstubAllGlobals());

describe('the report of the store', () => {
  it('of an empty one is empty', async () => {
    expect(await reportStore()).toMatchObject({
      centers: [],
      pins: 0,
      recents: 0,
      runs: 0,
      votes: 0,
      penalties: 0,
      orders: 0,
      handled: 0,
      listings: 0,
    });
  });

  it('counts each table, and each centre’s own', async () => {
    await fill('market', 'h1', ['a', 'b', 'c']);
    await fill('market', 'h2', ['a', 'b']);
    await fill('bazaar', 'h1', ['a']);
    await putSellerRows();
    await putHelpRows(helpArticle('73001', 500), helpArticle('73002', 100), helpArticle('73003', 300));
    // Another build's: it is there, and its time is no time.
    await database().helpArticles.put({ ...helpArticle('73004', 0), checkedAt: 'today' as never });
    const report = await reportStore();
    expect(report).toMatchObject({
      mode: { kind: 'disk' },
      pins: 2,
      recents: 1,
      runs: 2,
      votes: 1,
      penalties: 1,
      listings: 1,
    });
    expect(report.centers).toEqual([
      expect.objectContaining({
        id: 'bazaar',
        articles: 1,
        helpArticles: 0,
        helpCheckedFrom: null,
        helpCheckedTo: null,
      }),
      {
        id: 'market',
        name: '연습 장터',
        version: '1',
        filledAt: 7_000,
        articles: 2,
        helpArticles: 4,
        guides: 0,
        helpCheckedFrom: 100,
        helpCheckedTo: 500,
        checkedFrom: '2026-11-23',
        checkedTo: '2026-11-23',
      },
    ]);
  });
});

describe('the bytes that we use', () => {
  it('are what the browser says', async () => {
    estimate(async () => ({ usage: 12_345 }));
    expect((await reportStore()).bytes).toBe(12_345);
  });

  it.each([
    ['it knows nothing', () => estimate(async () => ({}))],
    ['it refuses', () => estimate(() => Promise.reject(new TypeError('no')))],
    ['it can’t be asked', () => vi.stubGlobal('navigator', {})],
  ])('are unknown where %s', async (_, stub) => {
    stub();
    expect((await reportStore()).bytes).toBeNull();
  });
});
