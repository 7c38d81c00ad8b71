import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildSegment } from '../../../utils/search/build-segment';
import { search } from '../../../utils/search/search';
import { openIndex } from '../../../utils/search/search-index';
import { packSynonyms } from '../../../utils/search/synonyms';
import { database } from '../../../utils/storage/database';
import { fillPack } from '../../../utils/storage/fill';
import { deleteCopies, keepCopy, markGone, markSame } from '../../../utils/storage/help-articles';
import {
  addSegment,
  readIndex,
  type StoredIndex,
  waitingChanges,
  writeIndex,
} from '../../../utils/storage/search-segments';
import { currentSet } from '../../../utils/storage/sets';
import { documentOf } from '../search/small-index';
import { article, packOf, stampOf } from './example-pack';
import { emptyDatabase } from './seller-rows';

const segmentOf = (...titles: string[]) => buildSegment(titles.map((title) => documentOf(`market/${title}`, title)));
const synonyms = packSynonyms([{ say: ['회수'], mean: ['수거'], weight: 0.9 }]);
const fill = (center: string, hash: string) =>
  fillPack(packOf(center, [article('a')]), stampOf(center, hash), [], 1).whole;
const copy = (hash: string) => ({ title: '수거', hash, text: '글', body: [], service: '7' });
const keep = (id: string, hash = 'h') => keepCopy('market', { id, category: [] }, copy(hash), 1);

async function write(more: Partial<StoredIndex> = {}): Promise<StoredIndex> {
  const set = (await currentSet('market')) ?? '';
  const index = { set, segments: [segmentOf('반품')], synonyms, changed: [], ...more };
  await writeIndex('market', index);
  return index;
}

beforeEach(async () => {
  await emptyDatabase();
  await fill('market', 'h1');
});

describe('the stored index', () => {
  it('is none until it was written, and then of use as it is', async () => {
    expect(await readIndex('market')).toBeUndefined();
    const written = await write();
    const read = await readIndex('market');
    expect(read).toEqual(written);
    const index = openIndex(read?.segments ?? [], [read?.synonyms ?? synonyms]);
    expect(search(index, '반품', { limit: 1 }).results.map(({ key }) => key)).toEqual(['market/반품']);
  });

  it('is one centre’s', async () => {
    await fill('bazaar', 'h1');
    await write();
    expect(await readIndex('bazaar')).toBeUndefined();
  });

  it('may have nothing in it', async () => {
    const written = await write({ segments: [buildSegment([])] });
    expect(await readIndex('market')).toEqual(written);
  });

  it('takes the place of the one before, whole', async () => {
    await write({ segments: [segmentOf('반품'), segmentOf('교환')] });
    const written = await write({ segments: [segmentOf('정산')] });
    expect(await readIndex('market')).toEqual(written);
    expect(await database().searchSegments.count()).toBe(1);
  });

  it('grows by segments, in their order', async () => {
    const { set, segments } = await write();
    const more = Array.from({ length: 11 }, (_, at) => segmentOf(`글 ${at}`));
    for (const [at, segment] of more.entries()) await addSegment('market', { at: at + 1, set, segment }, []);
    expect((await readIndex('market'))?.segments).toEqual([...segments, ...more]);
  });
});

describe('it counts as none', () => {
  it('of a set that is no longer in use', async () => {
    await write();
    await fill('market', 'h2');
    expect(await readIndex('market')).toBeUndefined();
  });

  it('where one segment is of another set', async () => {
    await write();
    await addSegment('market', { at: 1, set: 'market@old', segment: segmentOf('교환') }, []);
    expect(await readIndex('market')).toBeUndefined();
  });

  it.each([
    ['of another build', { version: 0 }],
    ['of a build to come', { version: 9_999 }],
    ['of no version', {}],
  ])('where one segment is %s', async (_, segment) => {
    await write();
    await addSegment('market', { at: 1, set: (await currentSet('market')) ?? '', segment: segment as never }, []);
    expect(await readIndex('market')).toBeUndefined();
  });

  it('where its first segment is gone, or its synonyms, or all of it', async () => {
    await write({ segments: [segmentOf('반품'), segmentOf('교환')] });
    await database().searchSegments.delete(['market', 0]);
    expect(await readIndex('market')).toBeUndefined();
    await write();
    await database().searchSynonyms.clear();
    expect(await readIndex('market')).toBeUndefined();
    await write();
    await database().searchSegments.clear();
    expect(await readIndex('market')).toBeUndefined();
  });

  it('where no content is in use', async () => {
    await write();
    await database().meta.delete('pack:market');
    expect(await readIndex('market')).toBeUndefined();
  });
});

it('a write that fails leaves the old one whole', async () => {
  const written = await write();
  const broken = { ...segmentOf('교환'), version: () => {} } as never;
  await expect(write({ segments: [segmentOf('정산'), broken] })).rejects.toThrow();
  expect(await readIndex('market')).toEqual(written);
});

describe('a change of a copy', () => {
  it.each<[string, () => Promise<void>, string[]]>([
    ['kept anew', () => keep('73001'), ['73001']],
    ['kept as it was', () => keep('73000'), []],
    ['kept with another text', () => keep('73000', 'h2'), ['73000']],
    ['taken down', () => markGone('market', '73000', 2), ['73000']],
    ['deleted', () => deleteCopies('market', ['73000']), ['73000']],
    ['seen again', () => markSame('market', '73000', 2), []],
  ])('%s waits: %j', async (_, change, waiting) => {
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
    const { set } = await write();
    for (const id of ['1', '2', '3']) await keep(id);
    expect((await readIndex('market'))?.changed).toEqual(['1', '2', '3']);
    await addSegment('market', { at: 1, set, segment: segmentOf('수거') }, ['1']);
    expect((await readIndex('market'))?.changed).toEqual(['2', '3']);
    await write({ changed: ['2'] });
    expect(await waitingChanges('market')).toEqual(['3']);
  });
});
