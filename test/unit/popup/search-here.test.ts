import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Found } from '../../../components/app/searcher';
import { bumpRevision } from '../../../utils/browser/revision';
import { SCHEMA } from '../../../utils/storage/schema';
import { searchPack, TEXTS, wake } from '../background/search-worker';
import { found, hit } from '../components/found';
import { stampOf } from '../storage/example-pack';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/messaging/client', () => ({ ask }));

let worker: Awaited<ReturnType<typeof wake>>;
type Beginning = import('../../../entrypoints/popup/beginning').Beginning;
let begun: () => Beginning;
let searchHere: (beginning?: Beginning) => import('../../../entrypoints/popup/search-here').SearcherHere;
const fill = (texts = TEXTS, hash = 'h1') =>
  worker.fillPack(searchPack('market', texts), stampOf('market', hash), [], 1).whole;
const ids = async (answer: Found | Promise<Found>) => (await answer).hits.map(({ id }) => id);

beforeEach(async () => {
  fakeBrowser.reset();
  ask.mockReset().mockImplementation(async () => found([hit('asked')]));
  worker = await wake((await import('../../../utils/messaging/version')).VERSION);
  const here = await import('../../../entrypoints/popup/search-here');
  const { begin } = await import('../../../entrypoints/popup/beginning');
  begun = begin;
  searchHere = (beginning = begin()) => here.searchHere(beginning);
  await worker.database().delete();
  await worker.database().open();
  await worker.database().meta.put({ key: 'schema', value: SCHEMA });
  await fill();
  await worker.find('반품');
});
afterEach(() => {
  worker.database().close();
  vi.restoreAllMocks();
});

/** The background makes the index anew, and is stopped. */
async function wakeAgain() {
  worker.database().close();
  worker = await wake((await import('../../../utils/messaging/version')).VERSION);
  await worker.database().open();
  await worker.find('반품');
}

describe('the popup', () => {
  it('finds what the background finds, without asking it', async () => {
    const searcher = searchHere();
    for (const query of ['반품', 'qksvna', '늦어요', 'ㅂㅍ', '김치찌개', '벌솜지앤']) {
      expect(await searcher.find(query, '')).toEqual(await worker.find(query));
    }
    expect(await searcher.isHere).toBe(true);
    expect(ask).not.toHaveBeenCalled();
  });

  it('keeps to a category', async () => {
    expect(await ids(searchHere().find('안내', '정산'))).toEqual([]);
    expect(await ids(searchHere().find('정산', '정산'))).toEqual(['payout']);
  });

  it('has the answer at once when it has read what was found before', async () => {
    const searcher = searchHere();
    const first = searcher.find('발송', '');
    expect(first).toBeInstanceOf(Promise);
    const again = await first;
    expect(searcher.find('발송', '')).toEqual(again);
  });

  it('puts what helped first among equally good ones', async () => {
    const texts = ['a', 'b', 'c'].map((id): [string, string, string] => [id, '배송비 안내', '배송비']);
    await fill(texts, 'h2');
    await worker.setVote('market', 'c', true, 1);
    await worker.find('배송비');
    expect(await ids(searchHere().find('배송비', ''))).toEqual(['c', 'a', 'b']);
  });

  it('asks the background where the index isn’t ready, has it made, and searches by itself from then on', async () => {
    await worker.database().searchIndexes.clear();
    const prepared = Promise.withResolvers<null>();
    ask.mockImplementation((name) => (name === 'search.prepare' ? prepared.promise : found([hit('asked')])));
    const searcher = searchHere();
    expect(await ids(searcher.find('반품', '정산'))).toEqual(['asked']);
    expect(ask).toHaveBeenCalledWith('search.find', { query: '반품', category: ['정산'] });
    expect(await searcher.isHere).toBe(false);
    await wakeAgain();
    prepared.resolve(null);
    await vi.waitFor(async () => expect(await ids(searcher.find('반품', ''))).toEqual(['returns']));
  });

  it('asks the background where the database never opens, and lets only the first key wait', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest);
    const searcher = searchHere();
    const first = searcher.find('반품', '');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await ids(first)).toEqual(['asked']);
    expect(await ids(searcher.find('반품', ''))).toEqual(['asked']);
    expect(await searcher.isHere).toBe(false);
    vi.useRealTimers();
  });

  it('asks the background where what is kept can’t be searched, and goes on so', async () => {
    await worker
      .database()
      .searchPieces.toCollection()
      .modify((row) => {
        if ('postings' in row.fields)
          row.fields = {
            ...row.fields,
            postingStarts: new Uint32Array(0),
            phraseStarts: new Uint32Array(0),
            phrases: null as never,
          };
      });
    const searcher = searchHere();
    for (const query of ['반품', '반품 택배', '교환']) expect(await ids(searcher.find(query, ''))).toEqual(['asked']);
  });

  it('hears of what changes before it listens itself', async () => {
    const beginning = begun();
    await beginning.stored;
    await fill(TEXTS.slice(0, 2), 'h2');
    await worker.find('반품');
    await bumpRevision(1);
    expect(await ids(searchHere(beginning).find('발송지연', ''))).toEqual([]);
    expect(ask).not.toHaveBeenCalled();
  });

  it('forgets a database that is deleted under its hands', async () => {
    const searcher = searchHere();
    expect(await ids(searcher.find('발송지연', ''))).toEqual(['delay']);
    await worker.database().delete();
    await vi.waitFor(async () => expect(await ids(searcher.find('발송지연', ''))).toEqual(['asked']));
  });

  it('follows what changes while it is open', async () => {
    const searcher = searchHere();
    expect(await ids(searcher.find('발송지연', ''))).toEqual(['delay']);
    await fill(TEXTS.slice(0, 2), 'h2');
    await worker.find('반품');
    await bumpRevision(1);
    expect(await ids(searcher.find('발송지연', ''))).toEqual([]);
    expect(ask).not.toHaveBeenCalled();
  });

  it('tells nothing of what was wiped', async () => {
    const searcher = searchHere();
    expect(await ids(searcher.find('발송지연', ''))).toEqual(['delay']);
    await worker.wipe('all');
    await bumpRevision(1);
    expect(await ids(searcher.find('발송지연', ''))).toEqual(['asked']);
  });
});
