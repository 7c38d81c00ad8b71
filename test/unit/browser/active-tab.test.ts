// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onActiveTab } from '../../../utils/browser/active-tab';

const changed = vi.fn();
const tab = (active: boolean) => ({ id: 1, index: 0, active }) as never;
const isHidden = vi.spyOn(document, 'hidden', 'get');

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.windows, 'getLastFocused').mockResolvedValue({ id: 1 } as never);
  isHidden.mockReturnValue(false);
  changed.mockReset();
  onActiveTab(changed);
  await Promise.resolve();
});

it('another active tab is news', async () => {
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 1 });
  expect(changed).toHaveBeenCalledTimes(1);
});

it.each([
  ['a page that has come', { status: 'complete' }, true, 1],
  ['a page on its way', { status: 'loading' }, true, 0],
  ['a title', { title: '반품관리' }, true, 0],
  ['a page of a tab behind', { status: 'complete' }, false, 0],
] as const)('%s', async (_, change, active, times) => {
  await fakeBrowser.tabs.onUpdated.trigger(1, change, tab(active));
  expect(changed).toHaveBeenCalledTimes(times);
});

it.each([
  ['the window that a popup gives the focus back to', [fakeBrowser.windows.WINDOW_ID_NONE, 1], 0],
  ['another window', [2], 1],
  ['another one, and back', [2, fakeBrowser.windows.WINDOW_ID_NONE, 2, 1], 2],
] as const)('%s', async (_, windows, times) => {
  for (const id of windows) await fakeBrowser.windows.onFocusChanged.trigger(id);
  expect(changed).toHaveBeenCalledTimes(times);
});

it('a surface that nobody sees hears of all that once, when it is seen', async () => {
  isHidden.mockReturnValue(true);
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 1 });
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 3, windowId: 1 });
  expect(changed).not.toHaveBeenCalled();
  isHidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(changed).toHaveBeenCalledTimes(1);
});
