// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askAgain } from '../../../entrypoints/guide.content/ask-again';
import { REVISION_KEY } from '../../../utils/browser/revision-key';
import { following } from './following';

const ask = vi.fn(async () => following());
const tell = vi.fn();
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  end = new AbortController();
  history.replaceState(null, '', '#first');
});
afterEach(() => {
  end.abort();
  vi.clearAllMocks();
  vi.useRealTimers();
});

const start = async () => {
  askAgain({ ask, tell, signal: end.signal });
  await vi.advanceTimersByTimeAsync(200);
};
const navigate = () => {
  history.replaceState(null, '', '#second');
  window.dispatchEvent(new Event('popstate'));
};

it('leaves the step on another page, and asks when the background knows of that', async () => {
  await start();
  expect(tell).toHaveBeenLastCalledWith(following());
  navigate();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(tell).toHaveBeenLastCalledWith(null);
  expect(ask).toHaveBeenCalledTimes(1);
  await browser.storage.local.set({ [REVISION_KEY]: 2 });
  await vi.advanceTimersByTimeAsync(200);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(tell).toHaveBeenLastCalledWith(following());
});

it('keeps what was answered for the new page, where it hears of that only later', async () => {
  await start();
  history.replaceState(null, '', '#second');
  await browser.storage.local.set({ [REVISION_KEY]: 3 });
  await vi.advanceTimersByTimeAsync(200);
  window.dispatchEvent(new Event('popstate'));
  expect(ask).toHaveBeenCalledTimes(2);
  expect(tell).not.toHaveBeenCalledWith(null);
});

it('drops what is answered for the page before', async () => {
  let answer: (step: ReturnType<typeof following>) => void = () => {};
  ask.mockImplementationOnce(() => new Promise((answered) => (answer = answered)));
  await start();
  navigate();
  answer(following());
  await vi.advanceTimersByTimeAsync(200);
  expect(tell.mock.calls).toEqual([[null]]);
});

it('asks where a picture takes the name of what says that nobody sees the page', async () => {
  Object.defineProperty(document, 'hidden', { value: document.createElement('img'), configurable: true });
  await start();
  Reflect.deleteProperty(document, 'hidden');
  expect(ask).toHaveBeenCalledTimes(1);
});
