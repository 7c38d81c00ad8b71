import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { surfaceHandlers } from '../../../entrypoints/background/handlers/surface';
import type { Asker } from '../../../utils/messaging/router';
import { getHistory } from '../../../utils/storage/tabs';

const IN_TAB: Asker = { kind: 'surface', tabId: 7, home: 7, origin: 'chrome-extension://giljabi' };
const HISTORY = { places: [{ tab: 'search' as const, route: { at: 'tab' as const } }], at: 0, query: '반품' };

beforeEach(() => fakeBrowser.reset());

it('the place of a panel is kept as long as there is its tab', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 7 } as never);
  await surfaceHandlers['history.remember'](HISTORY, IN_TAB);
  expect(await getHistory(7)).toEqual(HISTORY);
});

it('a place that is told after its tab was closed is not kept', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7'));
  await surfaceHandlers['history.remember'](HISTORY, IN_TAB);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});
