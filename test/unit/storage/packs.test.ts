import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../utils/center/schema';
import { database, openDisk } from '../../../utils/storage/database';
import { fillPack } from '../../../utils/storage/fill';
import { fillingOf } from '../../../utils/storage/fillings';
import {
  countArticles,
  getBlocks,
  getHead,
  hasPack,
  headsOf,
  listCenters,
  pagesOf,
  skippedEntries,
} from '../../../utils/storage/packs';
import { currentSet, sweepSets } from '../../../utils/storage/sets';
import { wipe } from '../../../utils/storage/wipe';
import { article, packOf, stampOf } from './example-pack';
import { fillDisk } from './quota';
import { helpArticle, putHelpRows } from './seller-rows';

const NOW = Date.UTC(2026, 10, 23);
const start = (center: string, hash: string, ids: string[], skipped: string[] = []) =>
  fillPack(packOf(center, ids.map(article)), stampOf(center, hash), skipped, NOW);
const fill = (...how: Parameters<typeof start>) => start(...how).whole;
const ids = async (center = 'market') => (await headsOf(center)).map(({ id }) => id);
const many = (count: number, prefix: string) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
/** All rows of a table that belong to sets, whatever the set's name. */
const rowsOf = async (table: string) =>
  (await database().table(table).toArray()).map(({ set: _, ...row }: { set: string }) => row);

beforeEach(async () => {
  await database().delete();
  await openDisk();
});
afterEach(() => vi.restoreAllMocks());

describe('filling a pack', () => {
  it('an empty store holds none, and has no article', async () => {
    expect(await hasPack(stampOf('market', 'h1'))).toBe(false);
    expect(await ids()).toEqual([]);
    expect(await currentSet('market')).toBeUndefined();
  });

  it('twice leaves what once leaves', async () => {
    const rows = () => Promise.all(['centers', 'pages', 'articles', 'blocks'].map(rowsOf));
    await fill('market', 'h1', ['a', 'b']);
    const once = await rows();
    await fill('market', 'h1', ['a', 'b']);
    expect(await rows()).toEqual(once);
    expect(await hasPack(stampOf('market', 'h1'))).toBe(true);
  });

  it.each([
    ['hash', { hash: 'h2' }],
    ['version', { version: '2' }],
    ['format', { format: 2 }],
    ['centre', { center: 'other' }],
  ])('a pack of another %s is not held', async (_, change) => {
    await fill('market', 'h1', ['a']);
    expect(await hasPack({ ...stampOf('market', 'h1'), ...change })).toBe(false);
  });

  it('in place of another leaves none of its rows', async () => {
    await fill('market', 'h1', ['a', 'b'], ['articles/c']);
    await fill('market', 'h2', ['b', 'd']);
    expect(await ids()).toEqual(['b', 'd']);
    expect(await getHead('market', 'a')).toBeUndefined();
    expect(await database().articles.count()).toBe(2);
    expect(await database().blocks.count()).toBe(2);
    expect(await skippedEntries()).toEqual([]);
  });

  it('touches no other centre', async () => {
    await fill('market', 'h1', ['a']);
    await fill('bazaar', 'h1', ['a', 'x']);
    await fill('market', 'h2', []);
    expect(await ids('bazaar')).toEqual(['a', 'x']);
    expect(await ids('market')).toEqual([]);
    expect((await listCenters()).map(({ id }) => id)).toEqual(['bazaar', 'market']);
    expect(await pagesOf('bazaar')).toHaveLength(1);
  });

  it('that fails half-way leaves the old set whole', async () => {
    await fill('market', 'h1', ['a', 'b']);
    const broken = { ...article('c'), id: undefined } as unknown as Article;
    const pack = packOf('market', [...many(300, 'new').map(article), broken]);
    pack.center.name = '새 이름';
    const { usable, whole } = fillPack(pack, stampOf('market', 'h2'), [], NOW);
    await expect(whole).rejects.toThrow();
    await expect(usable).rejects.toThrow();
    expect(await ids()).toEqual(['a', 'b']);
    expect((await listCenters())[0]?.name).toBe('연습 장터');
    expect(await hasPack(stampOf('market', 'h1'))).toBe(true);
    expect(await hasPack(stampOf('market', 'h2'))).toBe(false);
    await sweepSets();
    expect(await database().articles.count()).toBe(2);
  });

  it('names the entries that were left out, over all centres', async () => {
    await fill('market', 'h1', [], ['articles/a']);
    await fill('bazaar', 'h1', [], ['pages/2']);
    expect((await skippedEntries()).sort()).toEqual(['articles/a', 'pages/2']);
  });

  it('keeps the text of an article apart from what lists and searches read', async () => {
    await fill('market', 'h1', ['a']);
    expect(await getHead('market', 'a')).not.toHaveProperty('body');
    expect(await getBlocks('market', 'a')).toEqual(article('a').body);
  });
});

describe('while a big pack is being filled', () => {
  it('the old set answers until the new one is whole', async () => {
    await fill('market', 'h1', ['a', 'b']);
    const { whole } = start('market', 'h2', many(1_000, 'n'));
    const seen = new Set<string>();
    let done = false;
    const finish = whole.then(() => {
      done = true;
    });
    while (!done)
      seen.add(`${(await ids()).length} articles, ${await countArticles('market')}, ${fillingOf('market')}`);
    await finish;
    expect([...seen].filter((state) => !/^(2|1000) articles, (2|1000), null$/.test(state))).toEqual([]);
    expect(await ids()).toHaveLength(1_000);
  });

  it('the first time, its pages answer at once, its articles as they come, and it says how far it is', async () => {
    const { usable, whole } = start('market', 'h1', many(1_000, 'n'));
    await usable;
    expect(await pagesOf('market')).toHaveLength(1);
    expect(fillingOf('market')).toMatchObject({ of: 1_000 });
    expect((await ids()).length).toBeLessThan(1_000);
    expect(await hasPack(stampOf('market', 'h1'))).toBe(false);
    await whole;
    expect(fillingOf('market')).toBeNull();
    expect(await ids()).toHaveLength(1_000);
  });

  /** Lets n writes through; what comes after is the killed worker's. */
  const dieAfter = (writes: number) => {
    let left = writes;
    const { put, add } = IDBObjectStore.prototype;
    const die = () => {
      if (left-- <= 0) throw new DOMException('killed', 'AbortError');
    };
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...how) {
      die();
      return put.apply(this, how);
    });
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...how) {
      die();
      return add.apply(this, how);
    });
  };

  it.each(Array.from({ length: 20 }, (_, at) => 1 + at * 64))(
    'killed after %i writes, the old set or the new one is whole',
    async (writes) => {
      await fill('market', 'h1', many(40, 'old'));
      dieAfter(writes);
      const outcome = await fill('market', 'h2', many(600, 'new')).then(
        () => 'new',
        () => 'old',
      );
      vi.restoreAllMocks();
      expect(await ids()).toEqual(outcome === 'new' ? many(600, 'new').sort() : many(40, 'old').sort());
      expect(await hasPack(stampOf('market', outcome === 'new' ? 'h2' : 'h1'))).toBe(true);

      await fill('market', 'h2', many(600, 'new'));
      expect(await ids()).toEqual(many(600, 'new').sort());
      expect(await database().articles.count()).toBe(600);
      expect(await database().blocks.count()).toBe(600);
    },
  );
});

describe('a fill', () => {
  it('of what somebody before has filled in already does not write it again', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await Promise.all([1, 2, 3].map(() => fill('market', 'h1', ['a', 'b'])));
    expect(put.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'articles')).toHaveLength(2);
  });

  it('that finds no room leaves nothing of the new set, and the old one whole', async () => {
    await fill('market', 'h1', ['a', 'b']);
    fillDisk(20, Number.POSITIVE_INFINITY, 'request');
    await expect(fill('market', 'h2', many(600, 'new'))).rejects.toMatchObject({ code: 'full' });
    vi.restoreAllMocks();
    expect(await ids()).toEqual(['a', 'b']);
    expect(await database().articles.count()).toBe(2);
    expect(await database().centers.count()).toBe(1);
  });

  it('takes the room of the help centre’s copies where there is no other', async () => {
    await putHelpRows(helpArticle('73001', 1), helpArticle('73002', 2));
    fillDisk(3, 2, 'request');
    await fill('market', 'h1', ['a', 'b']);
    vi.restoreAllMocks();
    expect(await ids()).toEqual(['a', 'b']);
    expect(await database().helpArticles.count()).toBe(1);
  });

  it('that is wiped half-way never comes into use', async () => {
    const { usable, whole } = start('market', 'h1', many(600, 'new'));
    const failed = whole.catch((error: unknown) => error);
    await usable;
    await wipe('all');
    expect(await failed).toBeInstanceOf(Error);
    expect(await hasPack(stampOf('market', 'h1'))).toBe(false);
    expect(await database().articles.count()).toBe(0);
  });
});

describe('a row that another build wrote otherwise', () => {
  const change = async (table: 'articles' | 'pages', id: string, to: object) =>
    database()
      .table(table)
      .update([await currentSet('market'), id], to);

  it('is left out of what is read; the others stay', async () => {
    await fill('market', 'h1', ['a', 'b']);
    await change('articles', 'a', { title: null });
    await change('pages', 'returns', { menu: null });
    expect(await ids()).toEqual(['b']);
    expect(await getHead('market', 'a')).toBeUndefined();
    expect(await getHead('market', 'b')).toMatchObject({ id: 'b', title: '글 b', center: 'market' });
    expect(await pagesOf('market')).toEqual([]);
  });

  it('is filled again when it is the centre’s own', async () => {
    await fill('market', 'h1', ['a']);
    await database().centers.update((await currentSet('market')) ?? '', { words: undefined });
    expect(await listCenters()).toEqual([]);
    expect(await hasPack(stampOf('market', 'h1'))).toBe(false);
  });

  it.each(['articles', 'blocks'] as const)('is filled again when one of the %s is lost', async (table) => {
    await fill('market', 'h1', ['a', 'b']);
    await database()[table].delete([(await currentSet('market')) ?? '', 'a']);
    expect(await hasPack(stampOf('market', 'h1'))).toBe(false);
  });
});

describe('a store that was wiped while it was open', () => {
  it('holds no pack, and can be filled again', async () => {
    await fill('market', 'h1', ['a']);
    await Dexie.delete('giljabi');
    expect(await hasPack(stampOf('market', 'h1'))).toBe(false);
    await fill('market', 'h1', ['a']);
    expect(await ids()).toEqual(['a']);
  });
});
