import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hasPageSide } from '../../../entrypoints/background/panel-orders';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/messaging/wire', () => ({ wire: { sendMessage } }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it.each([true, false])('a page side that answers %s is believed', async (there) => {
  sendMessage.mockResolvedValue(there);
  expect(await hasPageSide(7)).toBe(there);
});

it('a tab without a page side has none', async () => {
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
  expect(await hasPageSide(7)).toBe(false);
});

it('a page too busy to answer keeps the popup waiting for a second and no longer', async () => {
  sendMessage.mockReturnValue(new Promise(() => {}));
  const settled = vi.fn();
  const asking = hasPageSide(7).then(settled);
  await vi.advanceTimersByTimeAsync(999);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await asking;
  expect(settled).toHaveBeenCalledExactlyOnceWith(false);
});
