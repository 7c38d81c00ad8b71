// @vitest-environment happy-dom
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const frames: (() => void)[] = [];
const idle: (() => void)[] = [];
const place = document.createElement('div');
let root: ReturnType<typeof createRoot>;

/** What it says a moment later. */
async function says() {
  await new Promise((soon) => setTimeout(soon, 50));
  return place.textContent;
}

beforeEach(async () => {
  // A surface that has just been opened.
  vi.resetModules();
  const { useAtRest } = await import('../../../components/app/at-rest');
  const Surface = () => (useAtRest() ? 'at rest' : 'busy');
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  root = createRoot(place);
  root.render(<Surface />);
});
afterEach(() => {
  root.unmount();
  frames.length = 0;
  idle.length = 0;
  vi.unstubAllGlobals();
});

it('a surface is at rest when it has been drawn and has nothing else to do', async () => {
  expect(await says()).toBe('busy');
  frames[0]?.();
  expect(await says()).toBe('busy');
  idle[0]?.();
  expect(await says()).toBe('at rest');
});

it('a browser that can’t tell what is idle is taken at its word of the frame', async () => {
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
  expect(await says()).toBe('busy');
  frames[0]?.();
  expect(await says()).toBe('at rest');
});

it('a surface that nobody sees waits for no frame', async () => {
  expect(await says()).toBe('busy');
  await vi.waitFor(() => expect(place.textContent).toBe('at rest'));
});
