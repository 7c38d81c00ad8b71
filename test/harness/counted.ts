/** A build whose page side counts what it does, and a look at the numbers from outside of the page. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

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

/** Asks the page side of the extension in the page's main frame. */
export async function countsOf(page: Page, extension: string): Promise<Counts> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const found = new Promise<number>((resolve) => {
      devtools.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
        if (origin === `chrome-extension://${extension}`) resolve(id);
      });
    });
    await devtools.send('Runtime.enable');
    const { result } = await devtools.send('Runtime.evaluate', {
      expression: 'counts()',
      contextId: await found,
      returnByValue: true,
    });
    return result.value;
  } finally {
    await devtools.detach();
  }
}

/** Runs before the page side, in its own world: what the page does is not counted. */
function counting(): void {
  const done = { clock: 0, told: 0 };
  const timers = new Set<unknown>();
  const observers = new Set<MutationObserver>();
  const listeners = new Map<string, { isOver: () => boolean }>();
  const scope = globalThis as unknown as Record<string, unknown>;

  const day = Date.now;
  Date.now = () => {
    done.clock += 1;
    return day();
  };
  const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (...given: unknown[]) => unknown;
  Object.assign(chrome.runtime, {
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
  scope.counts = (): Counts => ({
    readings: done.clock - done.told,
    told: done.told,
    timers: timers.size,
    observers: observers.size,
    listeners: [...listeners.values()].filter(({ isOver }) => !isOver()).length,
  });
}
