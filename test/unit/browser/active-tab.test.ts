import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onActiveTab } from '../../../utils/browser/active-tab';

const changed = vi.fn();
const tab = (active: boolean) => ({ id: 1, index: 0, active }) as never;

beforeEach(() => {
  fakeBrowser.reset();
  changed.mockReset();
  onActiveTab(changed);
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

it('another window is news, and the same one that a popup gives the focus back to is none', async () => {
  for (const id of [1, fakeBrowser.windows.WINDOW_ID_NONE, 1, 2, 1])
    await fakeBrowser.windows.onFocusChanged.trigger(id);
  expect(changed).toHaveBeenCalledTimes(3);
});
