// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeSeenPresses, type Untaken } from '@/components/app/presses/take-seen';

/** What the browser says of the panel; an observer hears it when it begins, and at each change. */
let isVisible = true;
const observers = new Set<{ tell(width?: number): void }>();

class Observer {
  readonly #hear: IntersectionObserverCallback;
  constructor(hear: IntersectionObserverCallback) {
    this.#hear = hear;
  }
  tell(width = 400) {
    const entry = { intersectionRatio: width > 0 ? 1 : 0, boundingClientRect: { width }, isVisible };
    this.#hear([entry as never], this as never);
  }
  observe() {
    observers.add(this);
    setTimeout(() => observers.has(this) && this.tell(), 10);
  }
  unobserve() {
    observers.delete(this);
  }
  disconnect() {
    observers.delete(this);
  }
  takeRecords = () => [];
}

function become(isSeen: boolean): void {
  isVisible = isSeen;
  for (const observer of observers) observer.tell();
}

const done = vi.fn();
const told: (Untaken | null)[] = [];
let button: HTMLButtonElement;
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('IntersectionObserver', Observer);
  isVisible = true;
  observers.clear();
  told.length = 0;
  done.mockClear();
  button = document.createElement('button');
  button.addEventListener('click', done);
  document.body.replaceChildren(button);
  end = takeSeenPresses((why) => told.push(why));
});

afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function press({ isTrusted = true, detail = 1 } = {}): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, detail });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  button.dispatchEvent(event);
}
const pass = (time: number) => vi.advanceTimersByTimeAsync(time);

it('takes a press of what was in sight for half a second', async () => {
  await pass(600);
  press();
  expect(done).toHaveBeenCalledTimes(1);
  expect(told).toEqual([null]);
});

it('holds one in a panel that has just been opened, and takes it once', async () => {
  await pass(100);
  press();
  press();
  expect(done).not.toHaveBeenCalled();
  await pass(600);
  expect(done).toHaveBeenCalledTimes(1);
  expect(told).toEqual([null]);
});

it('holds one in a panel that was closed and is opened again', async () => {
  await pass(2_000);
  isVisible = false;
  for (const observer of observers) observer.tell(0);
  await pass(2_000);
  become(true);
  await pass(150);
  press();
  expect(done).not.toHaveBeenCalled();
  await pass(500);
  expect(done).toHaveBeenCalledTimes(1);
});

it('holds one while the panel is moved to where it is needed', async () => {
  await pass(2_000);
  become(false);
  press();
  await pass(100);
  become(true);
  await pass(200);
  expect(done).toHaveBeenCalledTimes(1);
});

it('takes none under a cover, nor just after it is gone', async () => {
  await pass(2_000);
  become(false);
  await pass(1_000);
  press();
  expect(told).toEqual(['covered']);
  become(true);
  await pass(50);
  press();
  expect(told).toEqual(['covered', 'new']);
  await pass(2_000);
  expect(done).not.toHaveBeenCalled();
  press();
  expect(done).toHaveBeenCalledTimes(1);
});

it('takes none in a panel that was covered when it was opened', async () => {
  become(false);
  press();
  await pass(2_000);
  expect(done).not.toHaveBeenCalled();
  expect(told).toEqual(['covered']);
});

it('takes none just after it has come up: nobody aims so soon', async () => {
  await pass(50);
  press();
  await pass(2_000);
  expect(done).not.toHaveBeenCalled();
  expect(told).toEqual(['new']);
});

it('takes one only after half a second without any cover, or a second with no more than a blink', async () => {
  const span = fc.record({ on: fc.integer({ min: 20, max: 1_200 }), off: fc.integer({ min: 20, max: 900 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(span, { minLength: 1, maxLength: 5 }), async (spans) => {
      become(true);
      await pass(3_000);
      done.mockClear();
      /** Milliseconds before the press, the last first. */
      const covers: [from: number, to: number][] = [];
      let at = 0;
      for (const { on, off } of spans.toReversed()) {
        covers.push([at + on, at + on + off]);
        at += on + off;
      }
      for (const { on, off } of spans) {
        become(false);
        await pass(off);
        become(true);
        await pass(on);
      }
      press();
      const taken = done.mock.calls.length > 0;
      await pass(2_000);
      const last = covers[0]?.[0] ?? 0;
      const hidden = covers.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, 1_000) - from), 0);
      // Within a few milliseconds of either limit both are right.
      fc.pre(Math.abs(last - 500) > 15 && Math.abs(hidden - 200) > 15);
      expect(taken).toBe(last > 500 || hidden < 200);
      // What was refused is not taken later.
      expect(done).toHaveBeenCalledTimes(taken ? 1 : 0);
    }),
    { numRuns: 60 },
  );
});

it('takes none through a cover, however short the seller saw the panel between two', async () => {
  await pass(2_000);
  for (let times = 0; times < 5; times += 1) {
    become(false);
    await pass(450);
    press();
    become(true);
    await pass(300);
  }
  await pass(2_000);
  expect(done).not.toHaveBeenCalled();
});

it('lets the keyboard pass, and no script', async () => {
  become(false);
  press({ detail: 0 });
  expect(done).toHaveBeenCalledTimes(1);
  become(true);
  await pass(2_000);
  press({ isTrusted: false });
  expect(done).toHaveBeenCalledTimes(1);
});

it('asks again whether it is covered: the browser may not tell', async () => {
  await pass(2_000);
  become(false);
  isVisible = true;
  await pass(1_000);
  press();
  expect(done).toHaveBeenCalledTimes(1);
});

it('takes one after a dialog has opened and closed: each moves the panel, which the browser tells of just once', async () => {
  await pass(2_000);
  for (const _ of ['opened', 'closed']) {
    become(false);
    isVisible = true;
    await pass(130);
  }
  press();
  expect(told).toEqual([null]);
  expect(done).toHaveBeenCalledTimes(1);
});

it('holds one in a window that has just been shown again', async () => {
  await pass(2_000);
  const shown = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(2_000);
  shown.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(150);
  press();
  expect(done).not.toHaveBeenCalled();
  await pass(600);
  expect(done).toHaveBeenCalledTimes(1);
});
