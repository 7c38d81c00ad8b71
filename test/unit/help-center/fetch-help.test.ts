import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchHelp } from '../../../utils/help-center/asking/fetch-help';
import { readRetryAfter } from '../../../utils/help-center/asking/retry-after';
import type { Edition } from '../../../utils/help-center/types';

const ADDRESS = 'https://help.example.com/helps_html/1001?locale=ko';
const NOW = Date.UTC(2026, 10, 23, 12);
const HOUR = 3_600_000;

/** An answer as a browser gives it: a response made by hand has no address of its own. */
function answer(body: BodyInit | null, init: ResponseInit = {}, url = ADDRESS): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8', ...init.headers };
  return Object.defineProperty(new Response(body, { ...init, headers }), 'url', { value: url });
}
const page = '<!doctype html><h1>물음</h1>';

function ask(fetch: typeof globalThis.fetch, mayAsk = true, have: Edition | null = null) {
  return fetchHelp(ADDRESS, { fetch, mayAsk: async () => mayAsk, now: () => NOW }, have);
}
/** The code of what comes of an answer. */
const outcome = async (response: Response) => {
  const fetched = await ask(async () => response);
  return fetched.ok ? 'page' : fetched.error.code;
};

describe('the request', () => {
  it('says nothing of who asks, and leaves the browser’s own cache out', async () => {
    const fetch = vi.fn(async () => answer(page));
    await ask(fetch);
    const signal = expect.any(AbortSignal);
    const silent = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'follow' };
    expect(fetch).toHaveBeenCalledExactlyOnceWith(ADDRESS, { ...silent, headers: {}, signal });
  });

  it.each<Edition>([
    { header: 'If-None-Match', value: '"abc"' },
    { header: 'If-Modified-Since', value: 'Mon, 23 Nov 2026 11:00:00 GMT' },
  ])('asks whether there is a newer edition than ours by $header', async (have) => {
    const fetch = vi.fn(async () => answer(null, { status: 304 }));
    expect(await ask(fetch, true, have)).toEqual({ ok: true, value: null });
    expect(fetch).toHaveBeenCalledWith(ADDRESS, expect.objectContaining({ headers: { [have.header]: have.value } }));
  });

  it('that was not conditional has no use for a 304', async () => {
    expect(await ask(async () => answer(null, { status: 304 }))).toMatchObject({ ok: false });
  });

  it('is not made where the browser doesn’t grant the host', async () => {
    const fetch = vi.fn();
    expect(await ask(fetch, false)).toEqual({ ok: false, error: { code: 'no-access' } });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('an answer', () => {
  it('is the page’s bytes and type', async () => {
    const fetched = await ask(async () => answer(page));
    expect(fetched).toMatchObject({ ok: true, value: { contentType: 'text/html; charset=utf-8' } });
    expect(fetched.ok && fetched.value && new TextDecoder().decode(fetched.value.bytes)).toBe(page);
  });

  it.each([
    [
      { etag: 'W/"a"', 'last-modified': 'Mon, 23 Nov 2026 11:00:00 GMT' },
      { header: 'If-None-Match', value: 'W/"a"' },
    ],
    [
      { 'last-modified': 'Mon, 23 Nov 2026 11:00:00 GMT' },
      { header: 'If-Modified-Since', value: 'Mon, 23 Nov 2026 11:00:00 GMT' },
    ],
    [{}, null],
  ])('with %j is of the edition %j', async (headers, edition) => {
    expect(await ask(async () => answer(page, { headers }))).toMatchObject({ ok: true, value: { edition } });
  });

  it.each(['text/html', 'TEXT/HTML;charset=euc-kr', 'application/xhtml+xml', 'text/plain; charset=utf-8'])(
    'may be %s',
    async (type) => expect(await outcome(answer(page, { headers: { 'content-type': type } }))).toBe('page'),
  );

  it.each(['application/json', 'image/png', 'text/htmlx', ''])('is no page as %j', async (type) => {
    expect(await outcome(answer(page, { headers: { 'content-type': type } }))).toBe('not-help');
  });

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [429, 'busy'],
    [500, 'busy'],
    [503, 'busy'],
    [401, 'not-help'],
    [403, 'not-help'],
    [201, 'not-help'],
  ])('with status %i is %s', async (status, code) => expect(await outcome(answer(page, { status }))).toBe(code));

  it.each([
    ['another host', 'https://login.example.com/helps_html/1001'],
    ['no TLS', 'http://help.example.com/helps_html/1001'],
    ['another port', 'https://help.example.com:8443/helps_html/1001'],
    ['a login page', 'https://help.example.com/login?next=/helps_html/1001'],
    ['another article', 'https://help.example.com/helps_html/1002'],
    ['nowhere', ''],
  ])('that was led to %s is no help', async (_, url) => expect(await outcome(answer(page, {}, url))).toBe('not-help'));

  it('may have tidied its parameters', async () => {
    expect(await outcome(answer(page, {}, 'https://help.example.com/helps_html/1001'))).toBe('page');
  });

  it('is read up to a million bytes', async () => {
    expect(await outcome(answer(new Uint8Array(1_000_000)))).toBe('page');
    expect(await outcome(answer(new Uint8Array(1_000_001)))).toBe('too-big');
  });

  it('without an end is left when it is too big', async () => {
    const body = new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(100_000)) });
    expect(await outcome(answer(body))).toBe('too-big');
  });

  it('that breaks off is none', async () => {
    const broken = (stream: ReadableStreamDefaultController) => stream.error(new TypeError('terminated'));
    const body = new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(10)), pull: broken });
    expect(await outcome(answer(body))).toBe('offline');
  });
});

describe('nobody', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('there is as good as offline', async () => {
    expect(await ask(() => Promise.reject(new TypeError('Failed to fetch')))).toEqual({
      ok: false,
      error: { code: 'offline' },
    });
  });

  it.each([
    ['before its head', () => new Promise<Response>(() => {})],
    ['in its body', async () => answer(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(10)) }))],
  ])('is waited for longer than 15 seconds %s', async (_, fetch) => {
    const seen = vi.fn();
    let signal: AbortSignal | null | undefined;
    const asking = ask((_address, init) => {
      signal = init?.signal;
      return fetch();
    }).then(seen);
    await vi.advanceTimersByTimeAsync(14_999);
    expect(seen).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await asking;
    expect(seen).toHaveBeenCalledExactlyOnceWith({ ok: false, error: { code: 'offline' } });
    expect(signal?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    ['0', 0],
    [' 5 ', 5_000],
    ['999999999', 24 * HOUR],
    ['Mon, 23 Nov 2026 13:00:00 GMT', HOUR],
    ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
    ['Sun, 23 Nov 2036 11:00:00 GMT', 24 * HOUR],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['', undefined],
    [null, undefined],
  ])('of %j is %s ms', (header, wait) => expect(readRetryAfter(header, NOW)).toBe(wait));

  it('comes with a busy answer, and whether we asked too much', async () => {
    const headers = { 'retry-after': 'Mon, 23 Nov 2026 12:00:30 GMT' };
    expect(await ask(async () => answer('', { status: 429, headers }))).toEqual({
      ok: false,
      error: { code: 'busy', tooMany: true, retryAfter: 30_000 },
    });
    expect(await ask(async () => answer('', { status: 503 }))).toEqual({
      ok: false,
      error: { code: 'busy', tooMany: false },
    });
  });
});
