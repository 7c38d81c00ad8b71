import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Block } from '../../../utils/center/blocks';
import { toCopy } from '../../../utils/help-center/refreshing/check-copy';
import { FRESH } from '../../../utils/help-center/refreshing/state';
import { startRun } from '../../../utils/help-center/refreshing/steps';
import type { HelpSearch, Listing } from '../../../utils/help-center/types';
import { onceForContent } from '../../../utils/storage/content-changes';
import { database, openDisk } from '../../../utils/storage/database';
import {
  deleteCopies,
  getHelpArticle,
  getHelpBlocks,
  helpArticlesOf,
  keepCopy,
  markGone,
} from '../../../utils/storage/help-articles';
import { getListing, keepListing, listedRow, MOST_LISTINGS } from '../../../utils/storage/help-listings';
import { changeRefresh, getRefresh, refreshStore } from '../../../utils/storage/refreshes';

const PLACE = { id: '1001', category: ['반품'] };
const body = (text: string): Block[] => [{ type: 'paragraph', children: [{ text }] }];
const copyOf = (text: string, title = '물음') => toCopy({ title, body: body(text), service: null });

beforeEach(async () => {
  await database().delete();
  await openDisk();
});

describe('a copy', () => {
  it('remembers when it was first read, last read, and changed', async () => {
    await keepCopy('market', PLACE, await copyOf('하나'), 1);
    expect(await getHelpArticle('market', '1001')).toMatchObject({ addedAt: 1, checkedAt: 1, changedAt: null });
    await keepCopy('market', PLACE, await copyOf('하나'), 2);
    expect(await getHelpArticle('market', '1001')).toMatchObject({ addedAt: 1, checkedAt: 2, changedAt: null });
    await keepCopy('market', { ...PLACE, category: [] }, await copyOf('둘'), 3);
    const row = { addedAt: 1, checkedAt: 3, changedAt: 3, category: ['반품'] };
    expect(await getHelpArticle('market', '1001')).toMatchObject(row);
    await keepCopy('market', PLACE, await copyOf('둘'), 4);
    expect(await getHelpArticle('market', '1001')).toMatchObject({ checkedAt: 4, changedAt: 3 });
    expect(await getHelpBlocks('market', '1001')).toEqual(body('둘'));
  });

  it('that was taken down is marked, keeps its text, and may come back', async () => {
    await keepCopy('market', PLACE, await copyOf('하나'), 1);
    await markGone('market', '1001', 2);
    expect(await getHelpArticle('market', '1001')).toMatchObject({ goneAt: 2 });
    expect(await getHelpBlocks('market', '1001')).toEqual(body('하나'));
    await keepCopy('market', PLACE, await copyOf('하나'), 3);
    expect(await getHelpArticle('market', '1001')).toMatchObject({ goneAt: null });
  });

  it('says that the content changed when it did, and not otherwise', async () => {
    let worked = 0;
    const work = onceForContent(async () => ++worked);
    const changes = async (act: () => Promise<void>) => {
      const before = await work('market');
      await act();
      return (await work('market')) !== before;
    };
    const [one, two] = [await copyOf('하나'), await copyOf('둘')];
    expect(await changes(() => keepCopy('market', PLACE, one, 1))).toBe(true);
    expect(await changes(() => keepCopy('market', PLACE, one, 2))).toBe(false);
    expect(await changes(() => keepCopy('market', PLACE, two, 3))).toBe(true);
    expect(await changes(() => deleteCopies('market', []))).toBe(false);
    expect(await changes(() => deleteCopies('market', ['1001']))).toBe(true);
  });

  it.each([
    ['without a hash', { hash: undefined }],
    ['with a title that is none', { title: 7 }],
    ['with a category of another build', { category: '반품' }],
  ])('%s is passed over, and the others are there', async (_, broken) => {
    await keepCopy('market', PLACE, await copyOf('하나'), 1);
    await keepCopy('market', { id: '1002', category: [] }, await copyOf('둘'), 1);
    await database().helpArticles.update(['market', '1001'], broken as never);
    expect((await helpArticlesOf('market')).map(({ id }) => id)).toEqual(['1002']);
    expect(await getHelpArticle('market', '1001')).toBeUndefined();
  });

  it('of another centre is another copy', async () => {
    await keepCopy('market', PLACE, await copyOf('하나'), 1);
    await keepCopy('bazaar', PLACE, await copyOf('둘'), 1);
    await deleteCopies('bazaar', ['1001']);
    expect(await getHelpBlocks('market', '1001')).toEqual(body('하나'));
    expect(await getHelpBlocks('bazaar', '1001')).toBeUndefined();
  });
});

const search = (query: string): HelpSearch => ({ query, sort: 'relevance', category: '', subcategory: '', page: 1 });
const listing = (id: string, title = '물음'): Listing => ({
  total: 1,
  rows: [{ id, service: '장터', category: ['반품'], title, excerpt: '' }],
  elsewhere: 0,
  categories: [],
});

describe('search results', () => {
  it('are those of exactly the same question', async () => {
    await keepListing('market', search('환불'), listing('1'), 5);
    expect(await getListing('market', search(' 환불 '))).toEqual({ listing: listing('1'), savedAt: 5 });
    expect(await getListing('market', { ...search('환불'), page: 2 })).toBeNull();
    expect(await getListing('market', { ...search('환불'), sort: 'views' })).toBeNull();
    expect(await getListing('bazaar', search('환불'))).toBeNull();
  });

  it('are kept for 200 questions, the oldest out', async () => {
    for (let at = 0; at <= MOST_LISTINGS; at++) await keepListing('market', search(`물음 ${at}`), listing('1'), at);
    expect(await database().helpListings.count()).toBe(200);
    expect(await getListing('market', search('물음 0'))).toBeNull();
    expect(await getListing('market', search('물음 1'))).not.toBeNull();
  });

  it('that can’t be read are none', async () => {
    await keepListing('market', search('환불'), listing('1'), 5);
    await database()
      .helpListings.toCollection()
      .modify({ listing: { rows: 'all' } as never });
    expect(await getListing('market', search('환불'))).toBeNull();
    expect(await listedRow('market', '1')).toBeUndefined();
  });

  it('say what an article is called, the newest first', async () => {
    await keepListing('market', search('가'), listing('1', '옛 물음'), 5);
    await keepListing('market', search('나'), listing('1', '새 물음'), 6);
    await keepListing('bazaar', search('나'), listing('1', '남의 물음'), 7);
    expect(await listedRow('market', '1')).toMatchObject({ title: '새 물음' });
    expect(await listedRow('market', '2')).toBeUndefined();
  });
});

describe('the state of a refresh', () => {
  it.each([undefined, { run: 'yes' }, { ...FRESH, run: { tasks: 'all' } }])(
    'is as at first where %j is stored',
    async (row) => {
      if (row) await database().refreshes.put({ ...row, center: 'market' } as never);
      expect(await getRefresh('market')).toEqual(FRESH);
    },
  );

  it('is read back as it was written, whatever it holds', async () => {
    const state = {
      ...startRun(FRESH, 7, true),
      last: { at: 1, added: 1, changed: 0, gone: 0, failed: 2, fault: 'busy' as const },
    };
    await changeRefresh('market', () => state);
    expect(await getRefresh('market')).toEqual(state);
  });

  it('loses no change of those made at the same time', async () => {
    const add = () => changeRefresh('market', (state) => ({ ...state, askedAt: state.askedAt + 1 }));
    await Promise.all([add(), add(), add()]);
    expect((await getRefresh('market')).askedAt).toBe(3);
  });

  it('is not changed by a step whose copy can’t be kept', async () => {
    const copy = { ...(await copyOf('하나')), body: (() => {}) as never };
    const task = {
      ...PLACE,
      kind: 'article' as const,
      title: '',
      excerpt: '',
      unlisted: false,
      doubt: null,
      tries: 0,
      after: 0,
    };
    const step = refreshStore('market').step(
      async (state) => ({ state: { ...state, dueAt: 9 }, keep: { task, copy } }),
      1,
    );
    await expect(step).rejects.toThrow();
    expect(await getRefresh('market')).toEqual(FRESH);
    expect(await database().helpArticles.count()).toBe(0);
  });
});
