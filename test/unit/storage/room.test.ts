import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onceForContent } from '../../../utils/storage/content-changes';
import { database } from '../../../utils/storage/database';
import { fillPack } from '../../../utils/storage/fill';
import { pin } from '../../../utils/storage/marks';
import { getBlocks } from '../../../utils/storage/packs';
import { isQuota, withRoom } from '../../../utils/storage/room';
import { article, packOf, stampOf } from './example-pack';
import { fillDisk } from './quota';
import { emptyDatabase, helpArticle, putHelpRows, putSellerRows, rowsByTable, SELLER_TABLES } from './seller-rows';

/** 73001 is pinned; 73002 was checked longest ago. */
const COPIES = [73001, 73002, 73003, 73004, 73005, 73006, 73007].map((id, at) => helpArticle(String(id), at));
const ROWS = Array.from({ length: 100 }, (_, at) => ({ center: 'market', id: `a-${at}`, at }));
const write = () => database().transaction('rw', database().recents, () => database().recents.bulkPut(ROWS));
const copies = async () => (await database().helpArticles.toArray()).map(({ id }) => id);

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  await fillPack(packOf('market', [article('returns')]), stampOf('market', 'h1'), [], 1).whole;
  await putSellerRows();
  await putHelpRows(...COPIES);
});
afterEach(() => vi.restoreAllMocks());

describe('a failure for want of room', () => {
  const quota = new DOMException('no room', 'QuotaExceededError');
  it.each([
    ['the browser’s', quota, true],
    ['Dexie’s, inside', { name: 'AbortError', inner: quota }, true],
    ['Dexie’s, of many rows', { name: 'BulkError', failures: [new Error('x'), quota] }, true],
    ['Firefox’s', { name: 'NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR' }, true],
    ['an abort for another reason', { name: 'AbortError', inner: new Error('x') }, false],
    ['an error that only speaks of it', new Error('QuotaExceededError'), false],
    ['nothing', null, false],
    ['a text', 'QuotaExceededError', false],
  ])('%s: %j', (_, error, is) => {
    expect(isQuota(error)).toBe(is);
  });
});

describe('writing with room', () => {
  it('drops nothing and answers', async () => {
    const before = await rowsByTable('helpListings', 'helpArticles');
    expect(await withRoom(async () => 7)).toBe(7);
    expect(await rowsByTable('helpListings', 'helpArticles')).toEqual(before);
  });

  it('that fails for another reason is not tried again', async () => {
    const failing = vi.fn(async () => {
      throw new Error('other');
    });
    await expect(withRoom(failing)).rejects.toThrow('other');
    expect(failing).toHaveBeenCalledOnce();
    expect(await database().helpListings.count()).toBe(1);
  });
});

describe.each(['request', 'commit'] as const)('without room, as said by a %s', (how) => {
  it('the kept search results go first, and nothing else where that is enough', async () => {
    fillDisk(50, 1, how);
    await withRoom(write);
    expect(await database().recents.count()).toBe(101);
    expect(await database().helpListings.count()).toBe(0);
    expect(await copies()).toHaveLength(COPIES.length);
  });

  it('then the third of the copies that was checked longest ago, but none that is pinned', async () => {
    const worked = vi.fn(async () => null);
    const known = onceForContent(worked);
    await known('market');
    // Once for each of the first two tries.
    fillDisk(0, 2, how);
    await withRoom(write);
    expect(await database().recents.count()).toBe(101);
    expect(await copies()).toEqual(['73001', '73004', '73005', '73006', '73007']);
    expect((await database().helpBlocks.toArray()).map(({ id }) => id)).toEqual(await copies());
    await known('market');
    expect(worked).toHaveBeenCalledTimes(2);
  });

  it.each([0, 50, 99])('at %i of 100 writes for good, it is said so and the old content stays', async (allowed) => {
    const before = await rowsByTable(...SELLER_TABLES);
    const full = fillDisk(allowed, Number.POSITIVE_INFINITY, how);
    await expect(withRoom(write)).rejects.toMatchObject({ code: 'full' });
    expect(await rowsByTable(...SELLER_TABLES)).toEqual(before);
    expect(await copies()).toContain('73001');
    expect(await getBlocks('market', 'returns')).toEqual(article('returns').body);
    // Room again: the next write succeeds.
    full.mockRestore();
    await withRoom(() => pin('market', 'later', 9));
    expect(await database().pins.count()).toBe(3);
  });
});
