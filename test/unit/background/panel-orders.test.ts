import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasPageSide, orderWhenLoaded } from '../../../entrypoints/background/panel-orders';

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

describe('an order', () => {
  const status = (now: string) => vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ status: now } as never);
  const tries = () => sendMessage.mock.calls.length;
  beforeEach(() => void sendMessage.mockReset().mockRejectedValue(new Error('Receiving end does not exist')));

  it('waits for nobody on a page that has come to rest', async () => {
    status('complete');
    await expect(orderWhenLoaded(7, { open: true })).rejects.toMatchObject({ code: 'no-page' });
    expect(tries()).toBe(1);
  });

  it('is tried again while the page loads, for about a second', async () => {
    status('loading');
    const refused = expect(orderWhenLoaded(7, { open: true })).rejects.toMatchObject({ code: 'no-page' });
    await vi.advanceTimersByTimeAsync(1_000);
    await refused;
    expect(tries()).toBe(5);
  });

  it('is given once more when the page has loaded', async () => {
    status('loading');
    const given = orderWhenLoaded(7, { open: true });
    await vi.advanceTimersByTimeAsync(100);
    status('complete');
    sendMessage.mockResolvedValue(undefined);
    await vi.advanceTimersByTimeAsync(200);
    await given;
    expect(tries()).toBe(2);
  });

  it('is given up at once in a tab that is gone', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab'));
    await expect(orderWhenLoaded(7, { open: true })).rejects.toMatchObject({ code: 'no-page' });
    expect(tries()).toBe(1);
  });
});
