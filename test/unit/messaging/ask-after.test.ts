// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/messaging/wire', () => ({ wire: { sendMessage } }));

/** A surface that has just been opened. */
const open = async () => {
  vi.resetModules();
  return import('../../../utils/messaging/client');
};
const sent = () => sendMessage.mock.calls.map(([, { name }]) => name);

beforeEach(() => void sendMessage.mockResolvedValue({ ok: true, value: null }));
afterEach(() => void sendMessage.mockReset());

it.each([
  ['comes', (settle: PromiseWithResolvers<void>) => settle.resolve()],
  ['will never come', (settle: PromiseWithResolvers<void>) => settle.reject(new Error('no'))],
])('questions wait for their moment, in their order, until it %s', async (_, settle) => {
  const { ask, askAfter } = await open();
  const moment = Promise.withResolvers<void>();
  askAfter(moment.promise);
  const asked = [ask('view.get'), ask('pin.list')];
  await new Promise((soon) => setTimeout(soon, 10));
  expect(sent()).toEqual([]);
  settle(moment);
  await Promise.all(asked);
  expect(sent()).toEqual(['view.get', 'pin.list']);
  await ask('recent.list');
  expect(sent()).toEqual(['view.get', 'pin.list', 'recent.list']);
});

it('a surface that goes away asks at once what it had to wait with, and what comes then', async () => {
  const { ask, askAfter } = await open();
  askAfter(new Promise(() => {}));
  ask('view.get').catch(() => {});
  addEventListener('pagehide', () => void ask('pin.list').catch(() => {}), { once: true });
  expect(sent()).toEqual([]);
  dispatchEvent(new Event('pagehide'));
  // Nothing but what is under way is done any more.
  await Promise.resolve();
  expect(sent()).toEqual(['pin.list', 'view.get']);
});
