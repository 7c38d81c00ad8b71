import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToTabs } from '../../../entrypoints/background/tabs';
import { noteAim } from '../../../utils/storage/aims';

const SEARCH = { at: 'search', query: '반품' } as const;
const kept = async () => Object.keys(await fakeBrowser.storage.session.get());

beforeEach(() => fakeBrowser.reset());

it('what nobody came for while the worker was dead is forgotten when the next one starts', async () => {
  await noteAim({ tab: 7 }, SEARCH, Date.now() - 60_000);
  await noteAim({ tab: 8 }, SEARCH, Date.now());
  listenToTabs();
  await vi.waitFor(async () => expect(await kept()).toEqual(['aim:tab-8']));
});

it('what was to be shown in a window goes with it', async () => {
  listenToTabs();
  await noteAim({ window: 3 }, SEARCH, Date.now());
  await fakeBrowser.windows.onRemoved.trigger(3);
  await vi.waitFor(async () => expect(await kept()).toEqual([]));
});
