import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { atRest } from '../../../components/app/at-rest';

const frames: (() => void)[] = [];
let idle: (() => void)[] | undefined;
const isAtRest = async () => {
  const state = vi.fn();
  atRest().then(state);
  return state;
};

beforeEach(() => {
  vi.useFakeTimers();
  frames.length = 0;
  idle = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle?.push(work));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('a surface is at rest when it has been drawn and has nothing else to do', async () => {
  const state = await isAtRest();
  await vi.advanceTimersByTimeAsync(10);
  expect(state).not.toHaveBeenCalled();
  frames[0]?.();
  await vi.advanceTimersByTimeAsync(10);
  expect(state).not.toHaveBeenCalled();
  idle?.[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(state).toHaveBeenCalled();
});

it('a browser that can’t tell what is idle is taken at its word of the frame', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
  const state = await isAtRest();
  frames[0]?.();
  await vi.advanceTimersByTimeAsync(1);
  expect(state).toHaveBeenCalled();
});

it('a surface that nobody sees waits for no frame', async () => {
  const state = await isAtRest();
  await vi.advanceTimersByTimeAsync(500);
  expect(state).toHaveBeenCalled();
});
