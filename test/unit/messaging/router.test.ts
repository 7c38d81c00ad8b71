import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type MessageName, protocol } from '../../../utils/messaging/protocol';
import { GiljabiError } from '../../../utils/messaging/result';
import { createRouter, type Handlers, type MessageSender } from '../../../utils/messaging/router';

const SELF = { id: 'giljabi', baseUrl: 'chrome-extension://giljabi/' };
const POPUP: MessageSender = { id: 'giljabi', url: 'chrome-extension://giljabi/popup.html' };
const PAGE: MessageSender = { id: 'giljabi', url: 'https://seller.example.com/returns', frameId: 0, tab: { id: 7 } };
const FACTS = { center: 'market', page: null, reason: null, orders: [], rows: 0, unreadRows: 0 };

const names = Object.keys(protocol) as MessageName[];
const log = vi.fn();
const ready = vi.fn();
/** Every handler answers null, which suits the messages used here. */
const handlers = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as {
  [N in MessageName]: ReturnType<typeof vi.fn>;
};
const route = createRouter({ handlers: handlers as unknown as Handlers, ready, version: '1.0', self: SELF, log });
const send = (name: unknown, request: unknown = null, sender = POPUP, version = '1.0') =>
  route({ version, name, request } as never, sender);
const failed = (code: string) => ({ ok: false, error: { code } });
const calls = () => names.reduce((sum, name) => sum + handlers[name].mock.calls.length, 0);

beforeEach(() => {
  vi.resetAllMocks();
  for (const name of names) handlers[name].mockResolvedValue(null);
  ready.mockResolvedValue(undefined);
});

describe('a message that may pass', () => {
  it('reaches its handler with its request and its sender, and is answered', async () => {
    const telling = '0c0a5f5e-3f0a-4f43-9b51-5d3c1f6a7b10';
    handlers['page.seen'].mockResolvedValue(telling);
    expect(await send('page.seen', FACTS, PAGE)).toEqual({ ok: true, value: telling });
    const asker = { kind: 'page', tabId: 7, origin: 'https://seller.example.com' };
    expect(handlers['page.seen']).toHaveBeenCalledExactlyOnceWith(FACTS, asker);
    expect(calls()).toBe(1);
  });

  it('waits until the background is ready', async () => {
    let open = () => {};
    ready.mockReturnValue(new Promise<void>((resolve) => (open = resolve)));
    const answer = send('history.get');
    await Promise.resolve();
    expect(handlers['history.get']).not.toHaveBeenCalled();
    open();
    expect(await answer).toEqual({ ok: true, value: null });
  });
});

describe('a message that is refused reaches no handler', () => {
  it.each([
    ['a page asks what only a surface may', 'view.get', null, PAGE],
    ['a surface tells what only a page may', 'page.seen', FACTS, POPUP],
    ['nobody knows the name', 'view.steal', null, POPUP],
    ['the name is __proto__', '__proto__', null, POPUP],
    ['the name is toString', 'toString', null, POPUP],
    ['the name is constructor', 'constructor', null, POPUP],
    ['the name is hasOwnProperty', 'hasOwnProperty', null, POPUP],
    ['there is no name', undefined, null, POPUP],
    ['the name is an object', { toString: 1 }, null, POPUP],
    ['the request is of another kind', 'article.get', 'return-fee', POPUP],
    ['the request is missing', 'article.get', null, POPUP],
    ['there is a request where none belongs', 'view.get', { center: 'market' }, POPUP],
    ['an id is a path', 'article.get', { center: 'market', id: '../secret' }, POPUP],
    ['a page tells of a buyer', 'page.seen', { ...FACTS, buyer: '홍길동' }, PAGE],
    [
      'a row has a buyer',
      'page.seen',
      { ...FACTS, orders: [{ orderNumber: '2026112300001', dates: {}, buyer: '홍길동' }] },
      PAGE,
    ],
    ['a name is in the order number', 'page.seen', { ...FACTS, orders: [{ orderNumber: '홍길동', dates: {} }] }, PAGE],
    [
      'a phone number is in the order number',
      'page.seen',
      { ...FACTS, orders: [{ orderNumber: '010-1234-5678', dates: {} }] },
      PAGE,
    ],
    ['the panel is wider than any screen', 'panel.remember', { open: true, side: 'left', width: 99_999 }, PAGE],
    ['the query is a book', 'search.find', { query: 'ㄱ'.repeat(100_001) }, POPUP],
    ['the sender is a stranger', 'view.get', null, { ...POPUP, id: 'other' }],
  ])('%s', async (_, name, request, sender) => {
    expect(await send(name, request, sender as MessageSender)).toEqual(failed('refused'));
    expect(calls()).toBe(0);
    expect(ready).not.toHaveBeenCalled();
    expect(log).not.toHaveBeenCalled();
  });

  it.each([null, undefined, 'view.get', 7])('the envelope is %j', async (envelope) => {
    expect(await route(envelope as never, POPUP)).toEqual(failed('refused'));
  });

  it.each(['0.9', '', undefined, 1, '1.0 '])('another build’s version: %j', async (version) => {
    expect(await route({ version, name: 'view.get', request: null } as never, POPUP)).toEqual(failed('version'));
    expect(calls()).toBe(0);
  });

  it('says nothing of its version to a stranger', async () => {
    expect(await send('view.get', null, { ...POPUP, id: 'other' }, '0.9')).toEqual(failed('refused'));
  });
});

describe('a handler that fails', () => {
  it.each(['not-found', 'no-page', 'storage', 'refused'] as const)(
    'with the code %s is answered with it',
    async (code) => {
      handlers['history.get'].mockRejectedValue(new GiljabiError(code));
      expect(await send('history.get')).toEqual(failed(code));
      expect(log).not.toHaveBeenCalled();
    },
  );

  it('in a way nobody expected is logged once by name, without what was asked', async () => {
    const error = new Error('broken');
    handlers['search.find'].mockRejectedValue(error);
    expect(await send('search.find', { query: '홍길동 010-1234-5678' })).toEqual(failed('unexpected'));
    expect(log).toHaveBeenCalledExactlyOnceWith('search.find', error);
    expect(JSON.stringify(log.mock.calls.map(([name, why]) => [name, String(why)]))).not.toContain('홍길동');
  });

  it('or answers what the protocol does not know: the answer’s content is not in the log', async () => {
    handlers['history.get'].mockResolvedValue({ places: [{ tab: '홍길동' }], at: 0 });
    expect(await send('history.get')).toEqual(failed('unexpected'));
    expect(log).toHaveBeenCalledOnce();
    expect(String(log.mock.calls[0]?.[1])).not.toContain('홍길동');
  });

  it('throws at once, before it gives a promise', async () => {
    handlers['history.get'].mockImplementation(() => {
      throw new Error('at once');
    });
    expect(await send('history.get')).toEqual(failed('unexpected'));
  });
});

it('a start that failed is told, and the next question is answered', async () => {
  ready.mockRejectedValueOnce(new GiljabiError('storage'));
  expect(await send('history.get')).toEqual(failed('storage'));
  ready.mockRejectedValueOnce(new Error('disk'));
  expect(await send('history.get')).toEqual(failed('unexpected'));
  expect(await send('history.get')).toEqual({ ok: true, value: null });
  expect(log).toHaveBeenCalledOnce();
});

it('an answer carries no field that the protocol does not know', async () => {
  handlers['article.list'].mockResolvedValue([{ center: 'a', id: 'b', title: 'c', category: [], secret: 1 }]);
  const answer = await send('article.list');
  expect(answer).toEqual({ ok: true, value: [{ center: 'a', id: 'b', title: 'c', category: [] }] });
});
