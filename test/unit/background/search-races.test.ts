import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stampOf } from '../storage/example-pack';
import { fillDisk } from '../storage/quota';
import { copyOf, searchPack, TEXTS, wake } from './search-worker';

/** What happens once the articles are read: before their segment is built, and between that and its writing. */
const meanwhile: Record<'before' | 'after', (() => unknown) | undefined> = vi.hoisted(() => ({
  before: undefined,
  after: undefined,
}));

vi.mock('../../../utils/page/slices', async (original) => {
  const { inSlices } = await original<typeof import('../../../utils/page/slices')>();
  const take = async (when: 'before' | 'after') => {
    const what = meanwhile[when];
    meanwhile[when] = undefined;
    await what?.();
  };
  return {
    async inSlices(...[work, signal]: Parameters<typeof inSlices>) {
      await take('before');
      const result = await inSlices(work, signal);
      await take('after');
      return result;
    },
  };
});

let worker: Awaited<ReturnType<typeof wake>>;
const fill = (hash = 'h1', texts = TEXTS) =>
  worker.fillPack(searchPack('market', texts), stampOf('market', hash), [], 1).whole;
const keep = (id: string, title: string, text: string) =>
  worker.keepCopy('market', { id, category: ['판매관리'] }, copyOf(title, text), 1);
const wakeAnew = async () => {
  worker.database().close();
  worker = await wake();
};
/** Makes room by dropping copies. */
const dropCopies = async () => {
  const full = fillDisk(0, 2, 'request');
  await worker.withRoom(() => worker.database().settings.put({ key: 'autoRefresh', value: true }));
  full.mockRestore();
};

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(meanwhile, { before: undefined, after: undefined });
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

/** An index of all that is there, or a segment of what has changed. */
const WAYS = ['worked out', 'taken in'] as const;
const begin = async (way: (typeof WAYS)[number]) => {
  if (way === 'taken in') await worker.ids('반품');
};
const WHEN = ['before', 'after'] as const;
const CASES = WAYS.flatMap((way) => WHEN.map((when) => ({ way, when })));

describe.each(CASES)('while articles are $way, $when their segment is built,', ({ way, when }) => {
  it.each<[string, () => Promise<void>]>([
    ['the copies are wiped', () => worker.wipe('cache')],
    ['copies make room', dropCopies],
    ['all is wiped', () => worker.wipe('all')],
  ])('%s: nothing of them is found, then or by the next worker', async (_, what) => {
    await begin(way);
    await keep('73001', '굿즈 포장 안내', '포장을 합니다.');
    meanwhile[when] = what;
    expect(await worker.ids('굿즈')).toEqual([]);
    expect(await worker.ids('굿즈')).toEqual([]);
    await wakeAnew();
    expect(await worker.ids('굿즈')).toEqual([]);
    expect(JSON.stringify(await worker.database().searchPieces.toArray())).not.toContain('굿즈');
  });

  it('one of them changes again: it is found as it is at last', async () => {
    await begin(way);
    await keep('73001', '굿즈 포장 안내', '포장을 합니다.');
    meanwhile[when] = () => keep('73001', '선물 상자 안내', '상자에 담습니다.');
    await worker.ids('굿즈');
    expect(await worker.ids('선물 상자')).toEqual(['help-73001']);
    expect(await worker.ids('굿즈')).toEqual([]);
    await wakeAnew();
    expect(await worker.ids('선물 상자')).toEqual(['help-73001']);
    expect(await worker.ids('굿즈')).toEqual([]);
  });

  it('another pack comes: what is found is the new one’s', async () => {
    await begin(way);
    await keep('73001', '굿즈 포장 안내', '포장을 합니다.');
    meanwhile[when] = () => fill('h2', [['new', '교환 안내', '']]);
    expect(await worker.ids('반품')).toEqual([]);
    expect(await worker.ids('교환')).toEqual(['new']);
    await wakeAnew();
    expect(await worker.ids('반품')).toEqual([]);
    expect(await worker.ids('굿즈')).toEqual(['help-73001']);
  });

  it('another change comes, and somebody asks: both are kept', async () => {
    await begin(way);
    await keep('73001', '굿즈 포장 안내', '포장을 합니다.');
    let later: Promise<string[]> | undefined;
    meanwhile[when] = async () => {
      await keep('73004', '쿠폰 발급 안내', '쿠폰을 냅니다.');
      later = worker.ids('쿠폰');
      // Time enough to overtake us.
      await new Promise((done) => setTimeout(done, 50));
    };
    expect(await worker.ids('굿즈')).toEqual(['help-73001']);
    expect(await later).toEqual(['help-73004']);
    for (const woken of [false, true]) {
      if (woken) await wakeAnew();
      expect(await worker.ids('굿즈')).toEqual(['help-73001']);
      expect(await worker.ids('쿠폰')).toEqual(['help-73004']);
      expect(await worker.ids('반품')).toEqual(['returns']);
    }
  });
});

it('a search that never gets its articles read holds nobody up once the content was replaced', async () => {
  meanwhile.before = () => new Promise(() => {});
  worker.ids('반품').catch(() => {});
  await vi.waitFor(() => expect(meanwhile.before).toBeUndefined());
  await fill('h2', [['new', '교환 안내', '']]);
  expect(await worker.ids('교환')).toEqual(['new']);
});
