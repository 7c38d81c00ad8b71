import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Block } from '../../../utils/center/blocks';
import { search } from '../../../utils/search/search';
import type { Found } from '../../../utils/search/types';
import { openBare } from '../../../utils/storage/bare-database';
import { SCHEMA } from '../../../utils/storage/schema';
import { storedIndex } from '../../../utils/storage/stored-index';
import { readStoredRows } from '../../../utils/storage/stored-rows';
import { copyOf, searchPack, TEXTS, wake } from '../background/search-worker';
import { stampOf } from './example-pack';

/** What a seller sees of an answer. */
const shown = (found: Found | null) =>
  found && { ...found, results: found.results.map(({ excerpt: _, ...one }) => one) };

let worker: Awaited<ReturnType<typeof wake>>;
let opened: IDBDatabase | null = null;

async function read() {
  const rows = await readStoredRows();
  opened = rows?.database ?? null;
  return rows && storedIndex(rows);
}

beforeEach(async () => {
  fakeBrowser.reset();
  // The build that the reader is of.
  worker = await wake((await import('../../../utils/messaging/version')).VERSION);
  await worker.database().delete();
  await worker.database().open();
  await worker.database().meta.put({ key: 'schema', value: SCHEMA });
  await worker.fillPack(searchPack('market', TEXTS), stampOf('market', 'h1'), [], 1).whole;
  await worker.find('반품');
});
afterEach(() => {
  opened?.close();
  worker.database().close();
  vi.restoreAllMocks();
});

describe('the index as it is read without the background', () => {
  it('is the one that the background has', async () => {
    const stored = await read();
    const index = await worker.searchIndex();
    expect(stored?.index.segments).toEqual(index.segments);
    // 늦다 is in no article: it is found by a synonym, or not at all.
    for (const query of ['늦었어요', '반품']) {
      const answer = stored && search(stored.index, query, { limit: 10 });
      expect(answer?.results.length).toBeGreaterThan(0);
      expect(shown(answer)).toEqual(shown(search(index, query, { limit: 10 })));
    }
  });

  it('has all centres', async () => {
    await worker.fillPack(searchPack('bazaar'), stampOf('bazaar', 'h1'), [], 1).whole;
    await worker.find('반품');
    expect((await read())?.index.live).toBe(TEXTS.length * 2);
  });

  it('comes with what the seller thinks of articles', async () => {
    await worker.setVote('market', 'delay', true, 1);
    await worker.setVote('market', 'payout', false, 1);
    expect((await read())?.votes).toEqual(
      new Map([
        ['market/delay', 1],
        ['market/payout', -1],
      ]),
    );
  });
});

describe('there is none to read', () => {
  it.each([
    ['nothing is filled yet', () => worker.database().meta.delete('pack:market')],
    ['it was never worked out', () => worker.database().searchIndexes.clear()],
    ['a part of it is lost', () => worker.database().searchPieces.clear()],
    ['another build worked it out', () => worker.database().searchIndexes.update('market', { build: '0.0.1' })],
    [
      'its content was replaced',
      () => worker.fillPack(searchPack('market', TEXTS.slice(1)), stampOf('market', 'h2'), [], 1).whole,
    ],
    [
      'an article has changed since',
      () => worker.keepCopy('market', { id: '12', category: [] }, copyOf('수거', '글'), 1),
    ],
    ['another centre has none', () => worker.fillPack(searchPack('bazaar'), stampOf('bazaar', 'h1'), [], 1).whole],
    ['everything was wiped', () => worker.wipe('all')],
    ['its segment is one that this build can’t read', () => spoilSegment()],
  ])('where %s', async (_, spoil) => {
    expect(await read()).not.toBeNull();
    opened?.close();
    await spoil();
    expect(await read()).toBeNull();
  });

  it('where there is no database, and none is made', async () => {
    await worker.database().delete();
    expect(await openBare()).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('where a newer build has written it', async () => {
    await worker.database().delete();
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('giljabi', (SCHEMA + 1) * 10);
      opening.onsuccess = () => resolve(opening.result.close());
    });
    expect(await openBare()).toBeNull();
  });

  it('where the browser refuses', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await openBare()).toBeNull();
  });
});

describe('keeps nobody', () => {
  /** Ends badly where somebody is in the way. */
  const unhindered = (request: IDBOpenDBRequest) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('blocked'));
    });

  beforeEach(async () => {
    expect(await read()).not.toBeNull();
    // Only the reader is left to be in the way.
    worker.database().close();
  });

  it('from deleting the database', async () => {
    await unhindered(indexedDB.deleteDatabase('giljabi'));
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('from upgrading it', async () => {
    const version = (SCHEMA + 1) * 10;
    const upgraded = await unhindered(indexedDB.open('giljabi', version));
    expect(upgraded.version).toBe(version);
    upgraded.close();
  });
});

describe('the texts of what was found', () => {
  const found = (id: string, note = '') => ({ key: `market/${id}`, note });

  it('are those of the entries, in their order, and at hand for a pack of usual size', async () => {
    const stored = await read();
    const texts = ['새 발송예정일을 알립니다.', '메뉴에서 택배사를 고릅니다. 수거는 다음 날입니다.'];
    const wanted = [found('delay'), found('returns')];
    expect(stored?.knownTexts(wanted)).toEqual(texts);
    expect(await stored?.readTexts(wanted)).toEqual(texts);
  });

  it('of a larger one are known once they were read', async () => {
    const many = Array.from({ length: 200 }, (_, at): (typeof TEXTS)[number] => [`z${at}`, `글 ${at}`, `본문 ${at}`]);
    await worker.fillPack(searchPack('market', many), stampOf('market', 'h2'), [], 1).whole;
    await worker.find('글');
    const stored = await read();
    const wanted = [found('z0'), found('z99'), found('z98')];
    expect(stored?.knownTexts(wanted)).toBeUndefined();
    expect(await stored?.readTexts(wanted)).toEqual(['본문 0', '본문 99', '본문 98']);
    expect(stored?.knownTexts(wanted)).toEqual(['본문 0', '본문 99', '본문 98']);
  });

  it('have the help centre’s too', async () => {
    await worker.keepCopy('market', { id: '12', category: [] }, copyOf('수거', '고객센터 글'), 1);
    await worker.find('반품');
    const stored = await read();
    const wanted = [found('help-12', '12'), found('returns', '12!')];
    expect(stored?.knownTexts(wanted)).toBeUndefined();
    expect(await stored?.readTexts(wanted)).toEqual([
      '고객센터 글',
      expect.stringMatching(/^메뉴에서 .*\n고객센터 글$/),
    ]);
  });

  it('are empty where there is none or it can’t be read', async () => {
    const broken = [{ type: 'paragraph' }] as unknown as Block[];
    const { blocks } = worker.database();
    await blocks.toCollection().modify((row) => {
      if (row.id === 'payout') row.body = broken;
    });
    const stored = await read();
    expect(await stored?.readTexts([found('payout'), found('none'), found('delay')])).toEqual([
      '',
      '',
      '새 발송예정일을 알립니다.',
    ]);
  });

  it('are empty when the database has gone meanwhile', async () => {
    await worker.keepCopy('market', { id: '12', category: [] }, copyOf('수거', '고객센터 글'), 1);
    await worker.find('반품');
    const stored = await read();
    opened?.close();
    expect(await stored?.readTexts([found('help-12', '12')])).toEqual(['']);
  });
});

async function spoilSegment() {
  await worker
    .database()
    .searchPieces.toCollection()
    .modify((row) => {
      row.fields = { ...row.fields, version: 0 };
    });
}
