import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { helpCenterHandlers } from '../../../entrypoints/background/handlers/help-center';
import { wakeRefreshes } from '../../../entrypoints/background/refreshes';
import type { Asker } from '../../../utils/messaging/router';
import { database, openDisk } from '../../../utils/storage/database';
import { fillPack } from '../../../utils/storage/fill';
import { getHelpArticle, getHelpCopy } from '../../../utils/storage/help-articles';
import { changeRefresh, getRefresh } from '../../../utils/storage/refreshes';
import { changeSettings } from '../../../utils/storage/settings';
import { article, HELP_CENTER, packOf, stampOf } from '../storage/example-pack';

const ASKER: Asker = { kind: 'surface', tabId: undefined, origin: 'https://panel' };
const SEARCH = { query: '반품', sort: 'relevance', category: '', subcategory: '', page: 1 } as const;
const NOW = Date.UTC(2026, 10, 23, 12);
const SECOND = 1_000;

/** What the help centre answers, by the start of the path. */
let site: Record<string, () => Response>;
const asked: { address: string; at: number }[] = [];
const grant = vi.fn(async () => true);

function page(html: string, init: ResponseInit = {}) {
  return new Response(`<!doctype html><html lang="ko"><body><main>${html}</main></body></html>`, {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    ...init,
  });
}
const row = (id: string, title: string, text: string) =>
  `<li><a href="/helps_html/${id}?locale=ko"><span>[${HELP_CENTER.service.name}][판매관리][반품관리]</span><strong>${title}</strong><span>${text}</span></a></li>`;
const listing = (...rows: string[]) =>
  page(`<h1>도움말 검색 결과 <span>(총 ${rows.length}건)</span></h1><ul>${rows.join('')}</ul>`);
const TEXT = [
  '반품은 이레 안에 신청할 수 있습니다.',
  '반품 배송비는 사유에 따라 다릅니다.',
  '수거는 택배사가 합니다.',
  '환불은 사흘 안에 됩니다.',
];
const whole = (title: string) => page(`<h1>${title}</h1><div>${TEXT.map((line) => `<p>${line}</p>`).join('')}</div>`);
const excerpt = TEXT[0] ?? '';

const find = (ask: boolean) => helpCenterHandlers['help.find']({ center: 'market', ...SEARCH, ask }, ASKER);
const copy = (helpId: string) =>
  helpCenterHandlers['help.copy']({ center: 'market', helpId }, ASKER).catch((error: { code: string }) => error.code);
const revision = async () => Number((await fakeBrowser.storage.local.get('revision')).revision ?? 0);
const status = async () => (await helpCenterHandlers['refresh.get'](null, ASKER))[0];
const start = () => helpCenterHandlers['refresh.start']({ center: 'market' }, ASKER);

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  watchDigests();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, { contains: grant });
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({}) });
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push({ address, at: Date.now() });
    const { pathname } = new URL(address);
    const answer = Object.entries(site).find(([path]) => pathname.startsWith(path))?.[1]() ?? page('', { status: 404 });
    return Object.defineProperty(answer, 'url', { value: address });
  });
  asked.length = 0;
  grant.mockResolvedValue(true);
  await database().delete();
  await openDisk();
  await fillPack(packOf('market', [{ ...article('a'), title: '반품은 어떻게 하나요?' }]), stampOf('market', 'h'), [], 1)
    .whole;
  site = {
    '/search': () =>
      listing(row('1001', '반품은 어떻게 하나요 ?', excerpt), row('1002', '환불은 언제 되나요?', excerpt)),
    '/helps_html/1001': () => whole('반품은 어떻게 하나요?'),
    '/helps_html/1002': () => whole('환불은 언제 되나요?'),
  };
});
afterEach(async () => {
  // The one runner of this worker is idle again before the next test.
  await pass(120 * SECOND);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Digests are worked out on other threads, in real time. */
let digesting = 0;
function watchDigests() {
  const { digest } = crypto.subtle;
  vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (...how) => {
    digesting++;
    return digest.apply(crypto.subtle, how).finally(() => digesting--);
  });
}

/** Lets time pass, with all that happens in it. */
async function pass(time: number) {
  for (let left = time; left > 0; left -= 100) {
    await vi.advanceTimersByTimeAsync(Math.min(left, 100));
    for (let turn = 0; turn < 6 || digesting > 0; turn++) await new Promise((next) => setImmediate(next));
  }
}
const passing = async <T>(time: number, promise: Promise<T>): Promise<T> => {
  await pass(time);
  return promise;
};

describe('searching the help centre', () => {
  it('asks nobody until the seller says so', async () => {
    expect(await find(false)).toMatchObject({ listing: null, categories: [{ id: '71', children: [{ id: '711' }] }] });
    expect(asked).toEqual([]);
  });

  it('gives results with the ways to our entries, and keeps them', async () => {
    const found = await passing(2 * SECOND, find(true));
    const entry = { center: 'market', id: 'a', title: '반품은 어떻게 하나요?', category: ['반품'] };
    expect(found.listing?.rows).toMatchObject([
      { helpId: '1001', entry, address: 'https://help.example.com/helps_html/1001?locale=ko' },
      { helpId: '1002', entry: null, excerpt },
    ]);
    expect(found).not.toHaveProperty('fault');
    expect(asked.map(({ address }) => address)).toEqual([
      `https://help.example.com/search?query=${encodeURIComponent('반품')}&serviceId=7`,
    ]);
    expect((await find(false)).listing).toEqual(found.listing);
    expect(asked).toHaveLength(1);
  });

  it('gives the last results and the fault where nothing newer comes', async () => {
    const before = await passing(2 * SECOND, find(true));
    site['/search'] = () => page('', { status: 503 });
    const found = await passing(2 * SECOND, find(true));
    expect(found).toMatchObject({ listing: before.listing, fault: 'busy' });
    grant.mockResolvedValue(false);
    expect(await passing(2 * SECOND, find(true))).toMatchObject({ listing: before.listing, fault: 'no-access' });
    expect(asked).toHaveLength(2);
  });

  it('tells the seller before they give up', async () => {
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    const found = find(true);
    await pass(15_600);
    expect(await found).toMatchObject({ listing: null, fault: 'offline' });
  });

  it('keeps what comes after they were told', async () => {
    vi.stubGlobal('fetch', async (address: string) => {
      await new Promise((answer) => setTimeout(answer, 9 * SECOND));
      return Object.defineProperty(site['/search']?.() ?? page(''), 'url', { value: address });
    });
    const other = { center: 'market', ...SEARCH, query: '교환' };
    const first = find(true);
    const second = helpCenterHandlers['help.find']({ ...other, ask: true }, ASKER);
    await pass(15_600);
    expect((await first).listing?.rows).toHaveLength(2);
    expect(await second).toMatchObject({ listing: null, fault: 'slow' });
    const before = await revision();
    await pass(5 * SECOND);
    // The surfaces are told, and show it.
    expect(await revision()).toBeGreaterThan(before);
    const kept = await helpCenterHandlers['help.find']({ ...other, ask: false }, ASKER);
    expect(kept.listing?.rows).toHaveLength(2);
  });

  it('shows no result as younger than now after the clock was set back', async () => {
    await passing(2 * SECOND, find(true));
    vi.setSystemTime(NOW - 86_400_000);
    expect((await find(false)).listing?.savedAt).toBe(NOW - 86_400_000);
  });
});

describe('copying one article', () => {
  it('checks it against its listing, keeps it and opens it; the next time nobody is asked', async () => {
    await passing(2 * SECOND, find(true));
    expect(await passing(3 * SECOND, copy('1002'))).toMatchObject({
      id: 'help-1002',
      title: '환불은 언제 되나요?',
      category: ['판매관리', '반품관리'],
    });
    const asks = asked.length;
    expect(await copy('1002')).toMatchObject({ id: 'help-1002' });
    expect(asked).toHaveLength(asks);
    expect((await find(false)).listing?.rows[1]?.entry).toMatchObject({ id: 'help-1002' });
  });

  it('copies it again where its text can’t be read any more', async () => {
    await passing(2 * SECOND, find(true));
    await passing(3 * SECOND, copy('1002'));
    await database().helpBlocks.update(['market', '1002'], { body: '<b>' as never });
    expect(await passing(3 * SECOND, copy('1002'))).toMatchObject({ id: 'help-1002' });
    expect((await getHelpCopy('market', '1002'))?.body).not.toEqual([]);
  });

  it('opens the bundled article that asks the same', async () => {
    expect(await passing(3 * SECOND, copy('1001'))).toMatchObject({ id: 'a' });
  });

  it.each([
    ['a page that is gone', () => page('', { status: 404 }), 'help-gone'],
    ['too many questions', () => page('', { status: 429 }), 'help-busy'],
    ['another article', () => whole('전혀 다른 물음인가요?'), 'help-unreadable'],
    ['JSON', () => new Response('{}', { headers: { 'content-type': 'application/json' } }), 'help-unreadable'],
  ])('says what is wrong with %s, and keeps nothing', async (_, answer, code) => {
    await passing(2 * SECOND, find(true));
    site['/helps_html/1002'] = answer;
    expect(await passing(5 * SECOND, copy('1002'))).toBe(code);
    expect(await getHelpArticle('market', '1002')).toBeUndefined();
  });

  it('says so without the grant and without a network', async () => {
    grant.mockResolvedValue(false);
    expect(await passing(2 * SECOND, copy('1002'))).toBe('help-no-access');
    grant.mockResolvedValue(true);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await passing(2 * SECOND, copy('1002'))).toBe('help-offline');
  });
});

describe('a refresh', () => {
  it('by the seller’s button copies all, a second apart, and says how far it is', async () => {
    await passing(100, start());
    expect(await status()).toMatchObject({ progress: { done: 0, of: 1 }, last: null, waitUntil: null });
    expect(asked).toEqual([]);
    await pass(100 * SECOND);
    expect(await status()).toMatchObject({ progress: null, last: { added: 2, changed: 0, gone: 0, failed: 0 } });
    // The quiet after the browser's start is for what begins by itself: here the seller waits.
    expect(asked[0]?.at).toBeLessThan(NOW + 2 * SECOND);
    const gaps = asked.slice(1).map(({ at }, before) => at - (asked[before]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(SECOND);
    expect((await find(false)).listing).toBeNull();
  });

  it('that is stopped ends; its copies stay, and what the last whole one brought is still told', async () => {
    await passing(100, start());
    await pass(100 * SECOND);
    await passing(100, start());
    await pass(2 * SECOND);
    expect(await status()).toMatchObject({ progress: { of: expect.any(Number) } });
    await passing(100, helpCenterHandlers['refresh.stop']({ center: 'market' }, ASKER));
    const asks = asked.length;
    await pass(20 * SECOND);
    // One may have been at the gate already.
    expect(asked.length - asks).toBeLessThanOrEqual(1);
    expect(await status()).toMatchObject({ progress: null, last: { added: 2, failed: 0 } });
    expect(await getHelpArticle('market', '1001')).toBeDefined();
  });

  it('of a fresh install begins within six hours, by itself, once a day', async () => {
    wakeRefreshes();
    await pass(11 * SECOND);
    const { dueAt } = await getRefresh('market');
    expect(dueAt - NOW).toBeGreaterThan(0);
    expect(dueAt - NOW).toBeLessThanOrEqual(6 * 3600 * SECOND + 11 * SECOND);
    expect(asked).toEqual([]);
    vi.setSystemTime(dueAt);
    for (let questions = 0; questions < 50; questions++) wakeRefreshes();
    await pass(100 * SECOND);
    expect((await status())?.last).toMatchObject({ added: 2 });
    const asks = asked.length;
    wakeRefreshes();
    await pass(20 * SECOND);
    expect(asked).toHaveLength(asks);
    expect((await getRefresh('market')).dueAt - Date.now()).toBeGreaterThan(23 * 3600 * SECOND);
  });

  it('is not begun where the seller wants none, and one under way rests', async () => {
    await changeSettings({ autoRefresh: false });
    await changeRefresh('market', (state) => ({ ...state, dueAt: NOW - 1 }));
    wakeRefreshes();
    await pass(20 * SECOND);
    expect(asked).toEqual([]);
    await changeSettings({ autoRefresh: true });
    wakeRefreshes();
    await pass(2 * SECOND);
    await changeSettings({ autoRefresh: false });
    const asks = asked.length;
    expect(asks).toBeGreaterThan(0);
    await pass(20 * SECOND);
    expect(asked.length - asks).toBeLessThanOrEqual(1);
    // A look that rests until the seller wants it again is none under way.
    expect(await status()).toMatchObject({ progress: null });
  });

  it('rests after the store failed, and never rejects', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(database().helpArticles, 'put').mockRejectedValue(new Error('full'));
    await passing(100, start());
    await pass(60 * SECOND);
    const asks = asked.length;
    for (let questions = 0; questions < 10; questions++) {
      wakeRefreshes();
      await pass(SECOND);
    }
    expect(asked).toHaveLength(asks);
    expect(error).toHaveBeenCalledOnce();
    await changeRefresh('market', (state) => ({ ...state, run: null }));
  });
});
