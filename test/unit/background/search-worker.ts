import { vi } from 'vitest';
import type { Pack } from '../../../utils/center/schema';
import type { Asker } from '../../../utils/messaging/router';
import { article, packOf } from '../storage/example-pack';

const ASKER: Asker = { kind: 'surface', tabId: undefined, origin: 'chrome-extension://giljabi' };

/** Articles of an invented centre: id, title and text. */
export const TEXTS: [string, string, string][] = [
  ['returns', '반품 택배사 설정은 어떻게 하나요?', '메뉴에서 택배사를 고릅니다. 수거는 다음 날입니다.'],
  ['payout', '정산 금액은 언제 입금되나요?', '다음 영업일에 정산합니다.'],
  ['delay', '발송지연 안내는 어떻게 하나요?', '새 발송예정일을 알립니다.'],
];

export function searchPack(center = 'market', texts = TEXTS): Pack {
  const articles = texts.map(([id, title, text]) => ({
    ...article(id),
    title,
    category: id === 'payout' ? ['정산'] : ['판매관리', '주문'],
    body: [{ type: 'paragraph' as const, children: [{ text }] }],
  }));
  return { ...packOf(center, articles), synonyms: [{ say: ['늦다'], mean: ['지연'], weight: 0.9 }] };
}

export const copyOf = (title: string, text: string, hash = text) => ({
  ...{ title, text, hash, service: '7' },
  body: [{ type: 'paragraph' as const, children: [{ text }] }],
});

/** A background that has just been woken: it knows nothing but what is stored. @param build the version of its build */
export async function wake(build = '1.0.0') {
  vi.resetModules();
  vi.doMock('../../../utils/messaging/version', () => ({ VERSION: build }));
  const { articleHandlers } = await import('../../../entrypoints/background/handlers/articles');
  const { searchIndex } = await import('../../../entrypoints/background/search-index');
  const copies = await import('../../../utils/storage/help-articles');
  const { fillPack } = await import('../../../utils/storage/fill');
  const { withRoom } = await import('../../../utils/storage/room');
  const { database } = await import('../../../utils/storage/database');
  const { wipe } = await import('../../../utils/storage/wipe');
  const { setVote } = await import('../../../utils/storage/votes');
  const { fillings } = await import('../../../utils/storage/fillings');
  const { keepSearchReady } = await import('../../../entrypoints/background/search-ready');
  const find = (query: string, category?: string[]) =>
    articleHandlers['search.find']({ query, ...(category && { category }) }, ASKER);
  const ids = async (...how: Parameters<typeof find>) => (await find(...how)).hits.map(({ id }) => id);
  return { find, ids, searchIndex, ...copies, fillPack, withRoom, database, wipe, setVote, fillings, keepSearchReady };
}

/** How many segments were written while something was done. */
export async function segmentsWritten(work: () => Promise<unknown>): Promise<number> {
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === 'searchPieces' && row[0].at >= 0 && row[0].piece === 0) count++;
    return put.apply(this, row);
  });
  await work();
  spy.mockRestore();
  return count;
}
