import { afterEach, expect, it, vi } from 'vitest';
import { whenIdle } from '../../../components/ui/when-idle';

afterEach(() => void vi.unstubAllGlobals());

it('waits for quiet, but never longer than a fifth of a second, and may be taken back', () => {
  const [request, cancel] = [vi.fn(() => 7), vi.fn()];
  vi.stubGlobal('requestIdleCallback', request);
  vi.stubGlobal('cancelIdleCallback', cancel);
  const work = vi.fn();
  const takeBack = whenIdle(work);
  expect(request).toHaveBeenCalledExactlyOnceWith(work, { timeout: 200 });
  takeBack();
  expect(cancel).toHaveBeenCalledExactlyOnceWith(7);
});

it('comes in the next task where a browser can’t tell', async () => {
  const [work, other] = [vi.fn(), vi.fn()];
  whenIdle(work);
  whenIdle(other)();
  expect(work).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(work).toHaveBeenCalledOnce());
  expect(other).not.toHaveBeenCalled();
});
