/** A build whose page side counts what it does, and a look at the numbers; the same in both browsers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the page side has done since it was started, or holds now. */
export interface Counts {
  /** Each reading asks once what day it is, and nothing else asks but each message for its stamp. */
  readings: number;
  /** Messages to the background. */
  told: number;
  /** Timers that wait. */
  timers: number;
  /** Listeners on the window and in the page. */
  listeners: number;
  observers: number;
}

/** Makes the page side of a build count. */
export function countContent(folder: string): void {
  const file = join(folder, 'content-scripts/center.js');
  writeFileSync(file, `(${counting})();\n${readFileSync(file, 'utf8')}`);
}

/** Runs in the page: asks the page side of the extension, which answers at once. No other code hears of the two events. */
export function askCounts(): Counts {
  let counts = '';
  const hear = (event: Event) => {
    counts = (event as CustomEvent<string>).detail;
  };
  addEventListener('giljabi-counts', hear, { once: true });
  dispatchEvent(new Event('giljabi-count'));
  return JSON.parse(counts);
}

/** Runs before the page side, in its own world: what the page does is not counted. */
function counting(): void {
  const done = { clock: 0, told: 0 };
  const timers = new Set<unknown>();
  const observers = new Set<MutationObserver>();
  const listeners = new Map<string, { isOver: () => boolean }>();
  const scope = globalThis as unknown as Record<string, unknown> & { browser?: typeof chrome };
  const api = scope.browser?.runtime?.id ? scope.browser : chrome;

  const day = Date.now;
  Date.now = () => {
    done.clock += 1;
    return day();
  };
  const send = api.runtime.sendMessage.bind(api.runtime) as (...given: unknown[]) => unknown;
  Object.assign(api.runtime, {
    sendMessage: (...given: unknown[]) => {
      done.told += 1;
      return send(...given);
    },
  });
  const [set, clear] = [setTimeout, clearTimeout];
  scope.setTimeout = (run: () => void, wait?: number) => {
    const timer = set(() => {
      timers.delete(timer);
      run();
    }, wait);
    timers.add(timer);
    return timer;
  };
  scope.clearTimeout = (timer: number) => {
    timers.delete(timer);
    clear(timer);
  };
  const { observe, disconnect } = MutationObserver.prototype;
  Object.assign(MutationObserver.prototype, {
    observe(this: MutationObserver, ...given: Parameters<typeof observe>) {
      observers.add(this);
      observe.apply(this, given);
    },
    disconnect(this: MutationObserver) {
      observers.delete(this);
      disconnect.call(this);
    },
  });
  let last = 0;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const keys = new WeakMap<object, number>();
  const keyOf = (thing: object) => {
    if (!keys.has(thing)) keys.set(thing, ++last);
    return keys.get(thing);
  };
  const key = (target: EventTarget, type: string, hear: object | null) =>
    `${keyOf(target)} ${type} ${keyOf(hear ?? {})}`;
  Object.assign(EventTarget.prototype, {
    addEventListener(this: EventTarget, type: string, hear: object, how?: AddEventListenerOptions | boolean) {
      const signal = typeof how === 'object' ? how.signal : undefined;
      const inPage = !(this instanceof AbortSignal);
      if (inPage && !signal?.aborted) listeners.set(key(this, type, hear), { isOver: () => signal?.aborted ?? false });
      addEventListener.call(this, type, hear as EventListener, how);
    },
    removeEventListener(this: EventTarget, type: string, hear: object, how?: EventListenerOptions | boolean) {
      listeners.delete(key(this, type, hear));
      removeEventListener.call(this, type, hear as EventListener, how);
    },
  });
  const counts = (): Counts => ({
    readings: done.clock - done.told,
    told: done.told,
    timers: timers.size,
    observers: observers.size,
    listeners: [...listeners.values()].filter(({ isOver }) => !isOver()).length,
  });
  const answer = () => window.dispatchEvent(new CustomEvent('giljabi-counts', { detail: JSON.stringify(counts()) }));
  addEventListener.call(window, 'giljabi-count', answer);
}
