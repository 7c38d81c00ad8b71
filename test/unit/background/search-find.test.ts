import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Found } from '../../../utils/messaging/help-shapes';
import { stampOf } from '../storage/example-pack';
import { copyOf, searchPack, TEXTS, wake } from './search-worker';

let worker: Awaited<ReturnType<typeof wake>>;
const shown = (parts: { text: string; hit: boolean }[] = []) =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const first = async (query: string) => (await worker.find(query)).hits[0];

beforeEach(async () => {
  fakeBrowser.reset();
  worker = await wake();
  await worker.database().delete();
  await worker.database().open();
  await worker.fillPack(searchPack('market', TEXTS), stampOf('market', 'h1'), [], 1).whole;
});
afterEach(() => {
  vi.restoreAllMocks();
  worker.database().close();
});

describe('what is found', () => {
  it('comes with all that a surface shows', async () => {
    expect(await first('택배사 고르기')).toEqual({
      center: 'market',
      id: 'returns',
      title: '반품 택배사 설정은 어떻게 하나요?',
      category: ['판매관리', '주문'],
      markedTitle: [
        { text: '반품 ', hit: false },
        { text: '택배사', hit: true },
        { text: ' 설정은 어떻게 하나요?', hit: false },
      ],
      excerpt: expect.arrayContaining([{ text: '택배사', hit: true }]),
      reason: undefined,
    });
  });

  it.each([
    ['qksvna', { kind: 'layout', typed: 'qksvna', meant: '반품' }],
    ['ㅂㅍㅌㅂ', { kind: 'initials', typed: 'ㅂㅍㅌㅂ', meant: '반품 택배' }],
    ['발숑지연', { kind: 'spelling', typed: '발숑지연', meant: '발송지연' }],
    ['늦어요', { kind: 'synonym', typed: '늦어요', meant: '발송지연' }],
    ['반품', undefined],
  ])('by %s says why: %j', async (query, reason) => {
    expect((await first(query))?.reason).toEqual(reason);
  });

  it('may be of one category only', async () => {
    expect(await worker.ids('안내', ['정산'])).toEqual([]);
    expect(await worker.ids('정산', ['정산'])).toEqual(['payout']);
    expect(await worker.ids('발송지연', ['판매관리', '주문'])).toEqual(['delay']);
  });

  it('of equally good ones is first what helped', async () => {
    const texts = ['a', 'b', 'c'].map((id): [string, string, string] => [id, '배송비 안내', '배송비']);
    await worker.fillPack(searchPack('market', texts), stampOf('market', 'h2'), [], 1).whole;
    expect(await worker.ids('배송비')).toEqual(['a', 'b', 'c']);
    await worker.setVote('market', 'c', true, 1);
    await worker.setVote('market', 'a', false, 1);
    expect(await worker.ids('배송비')).toEqual(['c', 'b', 'a']);
  });

  it('is at most twenty, with how many there are', async () => {
    const texts = Array.from({ length: 30 }, (_, at): [string, string, string] => [`a${at}`, `배송비 안내 ${at}`, '']);
    await worker.fillPack(searchPack('market', texts), stampOf('market', 'h2'), [], 1).whole;
    const { hits, total } = await worker.find('안내');
    expect([hits.length, total]).toEqual([20, 30]);
  });

  it.each([
    ['nothing', ''],
    ['something else', '김치찌개'],
    ['half a character', '\ud800'],
    ['a whole page', '반품 '.repeat(5_000)],
  ])('is what the protocol promises, asked for %s', async (_, query) => {
    const found = await worker.find(query);
    expect(Found.parse(structuredClone(found))).toEqual(found);
  });

  it('is none where nothing answers, with spellings to try', async () => {
    expect(await worker.find('김치찌개')).toEqual({ hits: [], total: 0, answered: false, spellings: [] });
    expect((await worker.find('벌솜지앤')).spellings).toEqual(['발송지연']);
  });
});

describe('the text below a title', () => {
  it('is where most matched', async () => {
    expect(shown((await first('수거 다음 날'))?.excerpt)).toBe(
      '메뉴에서 택배사를 고릅니다. [수거]는 [다음] [날]입니다.',
    );
  });

  it('is the newest, of our article and the help centre’s', async () => {
    const keep = (text: string) =>
      worker.keepCopy('market', { id: '73002', category: [] }, copyOf('정산 금액은 언제 입금되나요?', text), 1);
    await first('정산');
    await keep('새벽에 이체됩니다.');
    expect(shown((await first('정산 새벽'))?.excerpt)).toContain('[새벽]에 이체됩니다.');
    await keep('저녁에 이체됩니다.');
    expect(shown((await first('정산 저녁'))?.excerpt)).toContain('[저녁]에 이체됩니다.');
    expect(shown((await first('정산 저녁'))?.excerpt)).not.toContain('새벽');
  });

  it('is empty where it can’t be read', async () => {
    await first('반품');
    await worker.database().blocks.clear();
    worker.database().close();
    worker = await wake();
    expect(await first('반품')).toMatchObject({ id: 'returns', excerpt: [] });
  });
});
