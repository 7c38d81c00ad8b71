/**
 * What a build with a settable clock runs before each of its scripts. It stands in for the computer's clock and for
 * time that passes, and for nothing else. The function is written into the build as text, so it uses nothing from
 * outside of itself.
 */

/** Where a script runs: each hears of the time in its own way. */
export type ClockPlace = 'background' | 'page' | 'content';

/** How the clock is changed. Milliseconds. */
export interface ClockChange {
  /** How far the clock is ahead of the computer's. */
  offset: number;
  /** So much time passes, which ends waits; 0 when somebody only turns the clock. */
  passed: number;
}

/**
 * @param first the offset that counts where none was set yet
 */
export function clockPrelude(place: ClockPlace, first: number): void {
  type Timer = { run: () => void; every: number | undefined; due: number; real: ReturnType<typeof setTimeout> };
  const scope = globalThis as unknown as Record<string, unknown> & { browser?: typeof chrome };
  const api = scope.browser?.runtime?.id ? scope.browser : chrome;
  const computer = Date;
  const computerNow = Date.now.bind(Date);
  let offset = first;
  let isTold = false;

  computer.now = () => computerNow() + offset;
  scope.Date = new Proxy(computer, {
    construct: (target, given, self) => Reflect.construct(target, given.length > 0 ? given : [target.now()], self),
    apply: (target) => String(new target(target.now())),
  });

  // `sync`, because the product listens to `local` alone: who turns the clock must not wake the background.
  const known = api.storage.sync.get('clock').then(({ clock }) => {
    if (!isTold && typeof clock === 'number') offset = clock;
  });
  const timers = new Map<number, Timer>();
  const hear = (change: ClockChange) => {
    isTold = true;
    offset = change.offset;
    for (const [id, timer] of timers) {
      if (change.passed === 0) continue;
      clear(timer.real);
      arm(id, timer, Math.max(0, timer.due - performance.now() - change.passed));
    }
  };

  const set = setTimeout;
  const clear = clearTimeout;
  const arm = (id: number, timer: Timer, wait: number) => {
    timer.due = performance.now() + wait;
    timer.real = set(() => {
      if (timer.every === undefined) timers.delete(id);
      else arm(id, timer, timer.every);
      timer.run();
    }, wait);
  };

  if (place === 'background') {
    // A listener of an extension's own event would wake it, too. No start of it ends before its clock is right: each
    // reads a file of ours.
    new BroadcastChannel('clock').onmessage = ({ data }) => hear(data);
    const ask = fetch;
    scope.fetch = (...asked: Parameters<typeof fetch>) => known.then(() => ask(...asked));
    return;
  }
  api.storage.sync.onChanged.addListener(({ change }) => change && hear(change.newValue as ClockChange));
  const send = api.runtime.sendMessage.bind(api.runtime) as (...sent: unknown[]) => Promise<unknown>;
  Object.assign(api.runtime, { sendMessage: (...sent: unknown[]) => known.then(() => send(...sent)) });
  let last = 1_000_000_000;
  const setter =
    (isEvery: boolean) =>
    (run: (...given: unknown[]) => void, wait = 0, ...given: unknown[]) => {
      last += 1;
      const timer = { run: () => run(...given), every: isEvery ? wait : undefined } as Timer;
      timers.set(last, timer);
      arm(last, timer, wait);
      return last;
    };
  const clearer = (id: number) => {
    const timer = timers.get(id);
    clear(timer?.real ?? id);
    timers.delete(id);
  };
  Object.assign(scope, { setTimeout: setter(false), setInterval: setter(true) });
  Object.assign(scope, { clearTimeout: clearer, clearInterval: clearer });
}
