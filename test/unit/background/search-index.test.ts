import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stampOf } from '../storage/example-pack';
import { fillDisk } from '../storage/quota';
import { copyOf, searchPack, segmentsWritten, TEXTS, wake } from './search-worker';

let worker: Awaited<ReturnType<typeof wake>>;
const fill = (hash = 'h1', texts = TEXTS, center = 'market') =>
  worker.fillPack(searchPack(center, texts), stampOf(center, hash), [], 1).whole;
const keep = (id: string, title: string, text: string) =>
  worker.keepCopy('market', { id, category: ['판매관리'] }, copyOf(title, text), 1);

beforeEach(async () => {
  fakeBrowser.reset();
  worker = await wake();
  await worker.database().delete();
  await worker.database().open();
  await worker.database().meta.put({ key: 'schema', value: worker.database().verno });
  await fill();
});
afterEach(() => {
  vi.restoreAllMocks();
  worker.database().close();
});

describe('the index', () => {
  it('is worked out at the first question, once, and read by the next worker', async () => {
    expect(await segmentsWritten(() => worker.ids('반품'))).toBe(1);
    expect(await segmentsWritten(() => worker.ids('정산'))).toBe(0);
    worker.database().close();
    worker = await wake();
    expect(await segmentsWritten(() => worker.ids('반품'))).toBe(0);
    expect(await worker.ids('반품')).toEqual(['returns']);
    expect(await worker.ids('늦어요')).toEqual(['delay']);
  });

  it('is the same as long as nothing changed', async () => {
    expect(await worker.searchIndex()).toBe(await worker.searchIndex());
  });

  it('asked for twice at once is worked out once', async () => {
    expect(await segmentsWritten(() => Promise.all([worker.ids('반품'), worker.ids('정산'), worker.ids('발송')]))).toBe(
      1,
    );
  });

  it('is worked out anew for another pack', async () => {
    await worker.ids('반품');
    await fill('h2', [['new', '교환 안내', '']]);
    expect(await worker.ids('교환')).toEqual(['new']);
    expect(await worker.ids('반품')).toEqual([]);
  });

  it('is of all centres', async () => {
    await fill('h1', [['bazaar-returns', '반품 안내', '']], 'bazaar');
    const { hits } = await worker.find('반품');
    expect(hits.map(({ center, id }) => `${center}/${id}`).sort()).toEqual(['bazaar/bazaar-returns', 'market/returns']);
  });

  it('of another version of the build counts as none', async () => {
    await worker.ids('반품');
    worker.database().close();
    worker = await wake('1.0.1');
    expect(await segmentsWritten(() => worker.ids('반품'))).toBe(1);
  });

  it('of another form counts as none', async () => {
    await worker.ids('반품');
    const { searchPieces } = worker.database();
    await searchPieces.toCollection().modify((row) => {
      row.fields = { ...row.fields, version: 0 };
    });
    worker.database().close();
    worker = await wake();
    expect(await segmentsWritten(() => worker.ids('반품'))).toBe(1);
  });
});

describe('a copy of the help centre’s', () => {
  beforeEach(() => worker.ids('반품'));

  it('is found once it is kept, by one more segment', async () => {
    await keep('73001', '굿즈 포장 안내', '포장을 합니다.');
    expect(await segmentsWritten(() => worker.ids('굿즈'))).toBe(1);
    expect(await worker.ids('굿즈')).toEqual(['help-73001']);
    expect((await worker.searchIndex()).segments).toHaveLength(2);
  });

  it('is found by its new text and title, and no more by the old', async () => {
    await keep('73001', '굿즈 포장 안내', '포장을 합니다.');
    expect(await worker.ids('굿즈')).toEqual(['help-73001']);
    await keep('73001', '선물 상자 안내', '상자에 담습니다.');
    expect(await worker.ids('선물')).toEqual(['help-73001']);
    expect(await worker.ids('굿즈')).toEqual([]);
  });

  it('of the same question adds its text to our own article, and takes it along when it goes', async () => {
    await keep('73002', '정산 금액은 언제 입금되나요?', '새벽에 이체됩니다.');
    expect(await worker.ids('새벽 이체')).toEqual(['payout']);
    await worker.deleteCopies('market', ['73002']);
    expect(await worker.ids('새벽 이체')).toEqual([]);
    expect(await worker.ids('정산 금액')).toEqual(['payout']);
  });

  it('that was taken down is told as gone, and is found on', async () => {
    await keep('73001', '굿즈 포장 안내', '포장을 합니다.');
    await worker.ids('굿즈');
    await worker.markGone('market', '73001', 2);
    expect((await worker.find('굿즈')).hits).toMatchObject([{ id: 'help-73001', gone: true }]);
    await worker.markSame('market', '73001', 3);
    expect((await worker.find('굿즈')).hits[0]).not.toHaveProperty('gone');
  });

  it('that was deleted is found no more, nor by the next worker', async () => {
    await keep('73001', '굿즈 포장 안내', '포장을 합니다.');
    await worker.ids('굿즈');
    await worker.deleteCopies('market', ['73001']);
    expect(await worker.ids('굿즈')).toEqual([]);
    worker.database().close();
    worker = await wake();
    expect(await worker.ids('굿즈')).toEqual([]);
    expect(await worker.ids('반품')).toEqual(['returns']);
  });

  it('kept while no background was awake is taken in by the next', async () => {
    await keep('73001', '굿즈 포장 안내', '포장을 합니다.');
    worker.database().close();
    worker = await wake();
    expect(await worker.ids('굿즈')).toEqual(['help-73001']);
  });

  it('that comes between our article and an older copy of the same title leaves all of them findable', async () => {
    await keep('73002', '정산 금액은 언제 입금되나요?', '새벽에 이체됩니다.');
    await worker.ids('정산');
    await keep('73003', '정산 금액은 언제 입금되나요?', '저녁에 송금됩니다.');
    const apart = ['help-73002', 'help-73003', 'payout'];
    expect((await worker.ids('정산 금액')).sort()).toEqual(apart);
    await worker.deleteCopies('market', ['73003']);
    expect(await worker.ids('정산 금액')).toEqual(['payout']);
  });

  it('that parts a pair by its going, or joins one, leaves no entry behind', async () => {
    await keep('73002', '정산 금액은 언제 입금되나요?', '새벽에 이체됩니다.');
    await keep('73003', '정산 금액은 언제 입금되나요?', '저녁에 송금됩니다.');
    const apart = ['help-73002', 'help-73003', 'payout'];
    expect((await worker.ids('정산 금액')).sort()).toEqual(apart);
    await worker.deleteCopies('market', ['73002']);
    expect(await worker.ids('정산 금액')).toEqual(['payout']);
    expect(await worker.ids('저녁 송금')).toEqual(['payout']);
    await keep('73002', '정산 금액은 언제 입금되나요?', '새벽에 이체됩니다.');
    expect((await worker.ids('정산 금액')).sort()).toEqual(apart);
  });

  it('is found in its new category, with the same text', async () => {
    await keep('73001', '굿즈 포장 안내', '포장을 합니다.');
    expect(await worker.ids('굿즈', ['정산'])).toEqual([]);
    await worker.keepCopy('market', { id: '73001', category: ['정산'] }, copyOf('굿즈 포장 안내', '포장을 합니다.'), 2);
    expect(await worker.ids('굿즈', ['정산'])).toEqual(['help-73001']);
  });

  it('is found by its new title, with the same text', async () => {
    await keep('73001', '굿즈 포장 안내', '상자에 담습니다.');
    await worker.ids('굿즈');
    await keep('73001', '선물 포장 안내', '상자에 담습니다.');
    expect(await worker.ids('굿즈')).toEqual([]);
    expect((await worker.find('상자')).hits).toMatchObject([{ title: '선물 포장 안내' }]);
  });

  it('after many, those that came are made one segment, and each is found as it is now', async () => {
    const first = (await worker.searchIndex()).segments[0]?.keys;
    for (let at = 0; at < 7; at++) {
      await keep(`7400${at}`, `굿즈 안내 ${at}`, '굿즈');
      await worker.ids('굿즈');
    }
    expect((await worker.searchIndex()).segments).toHaveLength(8);
    await keep('74000', '선물 안내', '선물');
    await worker.ids('굿즈');
    await worker.deleteCopies('market', ['74001']);
    for (const woken of [false, true]) {
      if (woken) {
        worker.database().close();
        worker = await wake();
      }
      expect((await worker.ids('굿즈')).sort()).toEqual([2, 3, 4, 5, 6].map((at) => `help-7400${at}`));
      expect(await worker.ids('선물')).toEqual(['help-74000']);
      expect(await worker.ids('반품')).toEqual(['returns']);
      const { segments } = await worker.searchIndex();
      expect(segments.length).toBeLessThanOrEqual(3);
      expect(segments[0]?.keys).toEqual(first);
    }
  });

  it('that was deleted stays deleted when the segments are made one', async () => {
    await keep('73002', '정산 금액은 언제 입금되나요?', '새벽에 이체됩니다.');
    await keep('73009', '굿즈 포장 안내', '포장을 합니다.');
    await worker.ids('굿즈');
    // Worked out anew, so that it stands in the first segment.
    await worker.database().searchPieces.clear();
    worker.database().close();
    worker = await wake();
    await worker.ids('굿즈');
    await worker.deleteCopies('market', ['73009']);
    // No more than that: what comes next is compared with all that is there.
    for (let at = 0; at < 8; at++) {
      await keep(`7400${at}`, `선물 안내 ${at}`, '선물');
      await worker.ids('선물');
    }
    expect((await worker.searchIndex()).segments).toHaveLength(2);
    expect(await worker.ids('굿즈')).toEqual([]);
    expect(await worker.ids('선물')).toHaveLength(8);
  });

  it('with so many others that they outweigh the first segment has all worked out anew', async () => {
    for (let at = 0; at < 70; at++) await keep(`74${100 + at}`, `굿즈 안내 ${at}`, '굿즈');
    await worker.ids('굿즈');
    expect((await worker.searchIndex()).segments).toHaveLength(1);
    expect((await worker.find('굿즈')).total).toBe(70);
  });

  it('is gone from the search when the copies are wiped', async () => {
    await keep('73001', '굿즈 포장 안내', '포장을 합니다.');
    await worker.ids('굿즈');
    await worker.wipe('cache');
    expect(await worker.ids('굿즈')).toEqual([]);
    expect(await worker.ids('반품')).toEqual(['returns']);
  });
});

describe('on a disk without room', () => {
  it('lasts as long as the worker', async () => {
    const told = vi.spyOn(console, 'warn').mockImplementation(() => {});
    fillDisk(0, Number.POSITIVE_INFINITY, 'request');
    expect(await worker.ids('반품')).toEqual(['returns']);
    expect(await worker.ids('정산')).toEqual(['payout']);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is worked out again from what is left, after the oldest copies made way', async () => {
    await keep('73001', '굿즈 포장 안내', '포장을 합니다.');
    expect(await worker.ids('굿즈')).toEqual(['help-73001']);
    const full = fillDisk(0, 2, 'request');
    await worker.withRoom(() => worker.database().settings.put({ key: 'autoRefresh', value: true }));
    full.mockRestore();
    expect(await worker.ids('굿즈')).toEqual([]);
    expect(await worker.ids('반품')).toEqual(['returns']);
  });
});

describe('while a first fill is under way', () => {
  const filling = (done: number) => worker.fillings.set('market', { set: 'market@1', done, of: 100, first: true });
  const write = async (id: string, title: string) => {
    const { articles, blocks, centers } = worker.database();
    const { articles: heads, words, synonyms, center } = searchPack('market', [[id, title, '']]);
    await centers.put({ ...center, words, synonyms, set: 'market@1' });
    const { body, ...head } = heads[0]!;
    await articles.put({ ...head, set: 'market@1', center: 'market' });
    await blocks.put({ set: 'market@1', id, body });
  };

  it('what is there already is found, worked out again when there is twice as much, and nothing is kept of it', async () => {
    await worker.wipe('all');
    filling(1);
    await write('a', '반품 안내');
    expect(await worker.ids('안내')).toEqual(['a']);
    await write('b', '교환 안내');
    expect(await worker.ids('안내')).toEqual(['a']);
    filling(2);
    expect((await worker.ids('안내')).sort()).toEqual(['a', 'b']);
    expect(await worker.database().searchPieces.count()).toBe(0);
    worker.fillings.clear();
  });
});
