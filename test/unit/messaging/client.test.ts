import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../../utils/messaging/client';
import { GiljabiError } from '../../../utils/messaging/result';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/messaging/wire', () => ({ wire: { sendMessage } }));
vi.mock('../../../utils/messaging/version', () => ({ VERSION: '1.0' }));

/** What the browser gives a script; some take all of it away when the extension goes, some only its id. */
const { runtime } = fakeBrowser;
const answer = { ok: true, value: null };
const never = () => new Promise(() => {});
/** The code that a question fails with, or what it is answered. */
const outcome = () =>
  ask('history.get').catch((error: unknown) => (error instanceof GiljabiError ? error.code : error));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  sendMessage.mockReset();
  Object.assign(fakeBrowser, { runtime });
});

describe('ask', () => {
  it('sends the build’s version, the name and the request', async () => {
    sendMessage.mockResolvedValue(answer);
    await ask('article.get', { center: 'market', id: 'return-fee' });
    const request = { center: 'market', id: 'return-fee' };
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith('ask', { version: '1.0', name: 'article.get', request });
  });

  it('sends null where nothing is asked', async () => {
    sendMessage.mockResolvedValue(answer);
    expect(await outcome()).toBeNull();
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith('ask', { version: '1.0', name: 'history.get', request: null });
  });

  it.each(['version', 'refused', 'not-found', 'storage', 'unexpected'])(
    'throws the answer’s code %s, and asks once',
    async (code) => {
      sendMessage.mockResolvedValue({ ok: false, error: { code } });
      expect(await outcome()).toBe(code);
      expect(sendMessage).toHaveBeenCalledOnce();
    },
  );

  it('asks a worker that was just stopped once more', async () => {
    sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist')).mockResolvedValue(answer);
    expect(await outcome()).toBeNull();
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('gives up after the second try', async () => {
    sendMessage.mockRejectedValue(new Error('No response'));
    expect(await outcome()).toBe('no-answer');
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('waits 5 seconds and no longer', async () => {
    sendMessage.mockImplementation(never);
    const settled = vi.fn();
    const waiting = outcome().then(settled);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(settled).toHaveBeenCalledExactlyOnceWith('no-answer');
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it.each(['help.find', 'help.copy'] as const)('waits 20 seconds for the help centre (%s)', async (name) => {
    sendMessage.mockImplementation(never);
    const settled = vi.fn();
    const waiting = ask(name, {} as never).catch((error: GiljabiError) => settled(error.code));
    await vi.advanceTimersByTimeAsync(19_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(settled).toHaveBeenCalledExactlyOnceWith('no-answer');
  });

  it('waits 5 seconds for both tries together', async () => {
    const late = () => new Promise((_, reject) => setTimeout(() => reject(new Error('gone')), 3_000));
    sendMessage.mockImplementationOnce(late).mockImplementation(never);
    const waiting = outcome();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await waiting).toBe('no-answer');
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });
});

describe('a page whose extension was updated or reloaded', () => {
  const gone = [
    ['all of it', undefined],
    ['its id', { ...runtime, id: undefined }],
  ] as const;

  it.each(gone)('is told to load again, and nothing is sent (%s is gone)', async (_, left) => {
    Object.assign(fakeBrowser, { runtime: left });
    expect(await outcome()).toBe('version');
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it.each(gone)('is told so while it waits for an answer, too (%s is gone)', async (_, left) => {
    sendMessage.mockImplementation(async () => {
      Object.assign(fakeBrowser, { runtime: left });
      throw new Error('Extension context invalidated.');
    });
    expect(await outcome()).toBe('version');
  });
});
