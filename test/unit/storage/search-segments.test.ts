import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildSegment } from '../../../utils/search/build-segment';
import { search } from '../../../utils/search/search';
import { openIndex } from '../../../utils/search/search-index';
import type { Segment } from '../../../utils/search/segment';
import { packSynonyms } from '../../../utils/search/synonyms';
import { untilReplaced } from '../../../utils/storage/content-changes';
import { database } from '../../../utils/storage/database';
import { fillPack } from '../../../utils/storage/fill';
import { deleteCopies, keepCopy, markGone, markSame } from '../../../utils/storage/help-articles';
import { waitingChanges as changesOf, type WaitingChange } from '../../../utils/storage/search-changes';
import type { CenterIndex } from '../../../utils/storage/search-pieces';
import { type IndexState, isIndexReady, readIndex, writeIndex } from '../../../utils/storage/search-segments';
import { wipe } from '../../../utils/storage/wipe';
import { documentOf } from '../search/small-index';
import { article, packOf, stampOf } from './example-pack';
import { emptyDatabase } from './seller-rows';

const segmentOf = (...titles: string[]) => buildSegment(titles.map((title) => documentOf(`market/${title}`, title)));
const synonyms = packSynonyms([{ say: ['회수'], mean: ['수거'], weight: 0.9 }]);
const fill = (center: string, hash: string) =>
  fillPack(packOf(center, [article('a')]), stampOf(center, hash), [], 1).whole;
const copy = (hash: string) => ({ title: '수거', hash, text: '글', body: [], service: '7' });
const keep = (id: string, hash = 'h', title = '수거', category: string[] = []) =>
  keepCopy('market', { id, category }, { ...copy(hash), title }, 1);

const indexOf = async (center = 'market') => (await readIndex(center)).index;
const idsOf = (changes: WaitingChange[]) => changes.map(({ helpId }) => helpId);
const waitingChanges = async (center: string) => idsOf(await changesOf(center));

/** Writes an index, or from a place on a part of one. @returns whether it was kept */
async function put(segments: Segment[], from = 0, state?: IndexState, replaced = new AbortController().signal) {
  return writeIndex('market', { from, segments, synonyms }, state ?? (await readIndex('market')), replaced);
}

/** Writes a whole index. */
async function write(segments = [segmentOf('반품')]): Promise<CenterIndex> {
  expect(await put(segments)).toBe(true);
  return { segments, synonyms };
}

beforeEach(async () => {
  await emptyDatabase();
  await fill('market', 'h1');
});

describe('the stored index', () => {
  it('is none until it was written, and then of use as it is', async () => {
    expect(await indexOf()).toBeUndefined();
    const written = await write();
    const read = await indexOf();
    expect(read).toEqual(written);
    const index = openIndex(read?.segments ?? [], [read?.synonyms ?? synonyms]);
    expect(search(index, '반품', { limit: 1 }).results.map(({ key }) => key)).toEqual(['market/반품']);
  });

  it('is one centre’s', async () => {
    await fill('bazaar', 'h1');
    await write();
    expect(await indexOf('bazaar')).toBeUndefined();
  });

  it('may have nothing in it', async () => {
    const written = await write([buildSegment([])]);
    expect(await indexOf()).toEqual(written);
  });

  it('takes the place of the one before, whole', async () => {
    await write([segmentOf('반품'), segmentOf('교환')]);
    const written = await write([segmentOf('정산')]);
    expect(await indexOf()).toEqual(written);
    expect((await database().searchPieces.toArray()).map(({ at }) => at)).toEqual([-1, 0]);
  });

  it('grows by segments, in their order, and from a place on they may become one', async () => {
    const { segments } = await write();
    const more = Array.from({ length: 11 }, (_, at) => segmentOf(`글 ${at}`));
    for (const [at, segment] of more.entries()) await put([segment], at + 1);
    expect((await indexOf())?.segments).toEqual([...segments, ...more]);
    await put([segmentOf('글')], 1);
    expect((await indexOf())?.segments).toEqual([...segments, segmentOf('글')]);
  });
});

describe('it counts as none', () => {
  it('of a set that is no longer in use', async () => {
    await write();
    await fill('market', 'h2');
    expect(await indexOf()).toBeUndefined();
  });

  it.each([{ set: 'market@old' }, { build: '0.0.0' }])('of %j', async (other) => {
    await write();
    await database().searchIndexes.update('market', other);
    expect(await indexOf()).toBeUndefined();
    expect(await isIndexReady('market')).toBe(false);
  });

  it.each([
    ['an older form', { version: 0 }],
    ['a form to come', { version: 9_999 }],
    ['no form', {}],
  ])('where one segment is of %s', async (_, segment) => {
    await write();
    await put([segment as never], 1);
    expect(await indexOf()).toBeUndefined();
  });

  it.each<[string, () => Promise<void>]>([
    ['its first segment', () => database().searchPieces.delete(['market', 0, 0])],
    ['one in between', () => database().searchPieces.delete(['market', 1, 0])],
    ['all segments', () => database().searchPieces.clear()],
    ['what holds for all of it', () => database().searchIndexes.clear()],
    ['the content itself', () => database().meta.delete('pack:market')],
  ])('where %s is gone', async (_, lose) => {
    await write([segmentOf('반품'), segmentOf('교환'), segmentOf('정산')]);
    await lose();
    expect(await indexOf()).toBeUndefined();
  });
});

describe('a write', () => {
  it('that fails leaves the old one whole', async () => {
    const written = await write();
    const broken = { ...segmentOf('교환'), version: () => {} } as never;
    await expect(put([segmentOf('정산'), broken])).rejects.toThrow();
    expect(await indexOf()).toEqual(written);
  });

  it('of what was worked out from other content is not kept', async () => {
    const state = await readIndex('market');
    await fill('market', 'h2');
    expect(await put([segmentOf('반품')], 0, state)).toBe(false);
    expect(await indexOf()).toBeUndefined();
  });

  it('of what another one was faster with is not kept', async () => {
    const state = await readIndex('market');
    const written = await write();
    expect(await put([segmentOf('정산')], 0, state)).toBe(false);
    expect(await indexOf()).toEqual(written);
  });

  it('of what was replaced meanwhile is not kept', async () => {
    expect(await put([segmentOf('반품')], 0, undefined, AbortSignal.abort())).toBe(false);
    expect(await indexOf()).toBeUndefined();
  });

  it.each(['cache', 'all'] as const)('at the time of a wipe of %s leaves nothing, whichever is first', async (what) => {
    const [state, replaced] = [await readIndex('market'), untilReplaced()];
    await Promise.all([wipe(what), put([segmentOf('반품')], 0, state, replaced)]);
    await Promise.all([put([segmentOf('반품')], 0, state, replaced), wipe(what)]);
    expect(await database().searchPieces.count()).toBe(0);
  });
});

describe('a change of a copy', () => {
  it.each<[string, () => Promise<void>, string[]]>([
    ['kept anew', () => keep('73001'), ['73001']],
    ['kept as it was', () => keep('73000'), []],
    ['kept with another text', () => keep('73000', 'h2'), ['73000']],
    ['kept under another title', () => keep('73000', 'h', '회수'), ['73000']],
    ['kept in another category', () => keep('73000', 'h', '수거', ['정산']), ['73000']],
    ['taken down', () => markGone('market', '73000', 2), ['73000']],
    ['deleted', () => deleteCopies('market', ['73000']), ['73000']],
    ['seen again', () => markSame('market', '73000', 2), []],
  ])('%s waits: $2', async (_, change, waiting) => {
    await keep('73000');
    await database().searchChanges.clear();
    await change();
    expect(await waitingChanges('market')).toEqual(waiting);
    expect(await waitingChanges('bazaar')).toEqual([]);
  });

  it('taken down and seen again waits', async () => {
    await keep('73000');
    await markGone('market', '73000', 2);
    await database().searchChanges.clear();
    await markSame('market', '73000', 3);
    expect(await waitingChanges('market')).toEqual(['73000']);
  });

  it('waits until a segment, or a new index, has taken it in', async () => {
    await write();
    for (const id of ['1', '2', '3']) await keep(id);
    const state = await readIndex('market');
    expect(idsOf(state.changes)).toEqual(['1', '2', '3']);
    expect(await isIndexReady('market')).toBe(false);
    await put([segmentOf('수거')], 1, { ...state, changes: state.changes.slice(0, 1) });
    expect(await waitingChanges('market')).toEqual(['2', '3']);
    await write();
    expect(await waitingChanges('market')).toEqual([]);
    expect(await isIndexReady('market')).toBe(true);
  });

  it('that comes over one that is being taken in waits on', async () => {
    await write();
    for (const id of ['1', '2']) await keep(id);
    const state = await readIndex('market');
    await keep('2', 'h2');
    await put([segmentOf('수거')], 1, state);
    expect(await waitingChanges('market')).toEqual(['2']);
  });
});
