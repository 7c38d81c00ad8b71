import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../utils/center/schema';
import { database, openDatabase } from '../../../utils/storage/database';
import {
  fillPack,
  getArticle,
  hasPack,
  listArticles,
  listCenters,
  pagesOf,
  skippedEntries,
} from '../../../utils/storage/packs';
import { article, packOf, stampOf } from './example-pack';

const NOW = Date.UTC(2026, 10, 23);
const fill = (center: string, hash: string, ids: string[], skipped: string[] = []) =>
  fillPack(packOf(center, ids.map(article)), stampOf(center, hash), skipped, NOW);
const ids = async () => (await listArticles()).map(({ center, id }) => `${center}/${id}`);

beforeEach(async () => {
  await database.delete();
  await openDatabase();
});

describe('filling a pack', () => {
  it('an empty store holds none, and has no article', async () => {
    expect(await hasPack(stampOf('market', 'h1'))).toBe(false);
    expect(await listArticles()).toEqual([]);
  });

  it('twice leaves what once leaves', async () => {
    const rows = () => Promise.all(database.tables.map((table) => table.toArray()));
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
    expect(await ids()).toEqual(['market/b', 'market/d']);
    expect(await getArticle('market', 'a')).toBeUndefined();
    expect(await skippedEntries()).toEqual([]);
  });

  it('touches no other centre', async () => {
    await fill('market', 'h1', ['a']);
    await fill('bazaar', 'h1', ['a', 'x']);
    await fill('market', 'h2', []);
    expect(await ids()).toEqual(['bazaar/a', 'bazaar/x']);
    expect((await listCenters()).map(({ id }) => id)).toEqual(['bazaar', 'market']);
    expect(await pagesOf('bazaar')).toHaveLength(1);
  });

  it('that fails half-way leaves the old set whole', async () => {
    await fill('market', 'h1', ['a', 'b']);
    const broken = { ...article('c'), id: undefined } as unknown as Article;
    const pack = packOf('market', [article('new'), broken]);
    pack.center.name = '새 이름';
    await expect(fillPack(pack, stampOf('market', 'h2'), [], NOW)).rejects.toThrow();
    expect(await ids()).toEqual(['market/a', 'market/b']);
    expect((await listCenters())[0]?.name).toBe('연습 장터');
    expect(await hasPack(stampOf('market', 'h1'))).toBe(true);
    expect(await hasPack(stampOf('market', 'h2'))).toBe(false);
  });

  it('names the entries that were left out, over all centres', async () => {
    await fill('market', 'h1', [], ['articles/a']);
    await fill('bazaar', 'h1', [], ['pages/2']);
    expect((await skippedEntries()).sort()).toEqual(['articles/a', 'pages/2']);
  });
});

describe('a row that another build wrote otherwise', () => {
  it('is left out of what is read; the others stay', async () => {
    await fill('market', 'h1', ['a', 'b']);
    await database.articles.update(['market', 'a'], { body: '<p>본문</p>' as never });
    await database.pages.update(['market', 'returns'], { menu: null as never });
    expect(await ids()).toEqual(['market/b']);
    expect(await getArticle('market', 'a')).toBeUndefined();
    expect(await getArticle('market', 'b')).toEqual({ ...article('b'), center: 'market' });
    expect(await pagesOf('market')).toEqual([]);
  });

  it('is filled again when it is the centre’s own', async () => {
    await fill('market', 'h1', ['a']);
    await database.centers.update('market', { words: undefined });
    expect(await listCenters()).toEqual([]);
    expect(await hasPack(stampOf('market', 'h1'))).toBe(false);
  });
});

describe('a store that was wiped while it was open', () => {
  it('holds no pack, and can be filled again', async () => {
    await fill('market', 'h1', ['a']);
    await new Promise((resolve, reject) => {
      const wipe = indexedDB.deleteDatabase('giljabi');
      wipe.onsuccess = resolve;
      wipe.onerror = reject;
    });
    expect(await hasPack(stampOf('market', 'h1'))).toBe(false);
    await fill('market', 'h1', ['a']);
    expect(await ids()).toEqual(['market/a']);
  });
});
