import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToNotices } from '../../../entrypoints/background/notices';

const showInPanelOrTab = vi.hoisted(() => vi.fn(async () => {}));
vi.mock('../../../entrypoints/background/show', () => ({ showInPanelOrTab }));

let click: (id: string) => void = () => {};
let given: () => void = () => {};
const notifications = {
  clear: vi.fn(async () => true),
  onClicked: {
    addListener(heard: typeof click) {
      click = heard;
    },
  },
};
const none = { addListener: () => {} };
const permissions = {
  onAdded: {
    addListener(heard: typeof given) {
      given = heard;
    },
  },
  onRemoved: none,
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  click = () => {};
  Object.assign(fakeBrowser, { permissions });
});
afterEach(() => void Object.assign(fakeBrowser, { notifications: undefined }));

it('a pressed notification goes, and leads to 할 일 beside the tab in front', async () => {
  Object.assign(fakeBrowser, { notifications });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, windowId: 3 }] as never);
  const update = vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
  listenToNotices();
  click('morning/2026-11-24');
  await vi.waitFor(() => expect(update).toHaveBeenCalledExactlyOnceWith(3, { focused: true }));
  expect(notifications.clear).toHaveBeenCalledExactlyOnceWith('morning/2026-11-24');
  expect(showInPanelOrTab).toHaveBeenCalledExactlyOnceWith(7, { at: 'todo' });
});

it('is heard from the moment on at which the browser lets us notify', async () => {
  Object.assign(fakeBrowser, { notifications: undefined });
  listenToNotices();
  Object.assign(fakeBrowser, { notifications });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
  given();
  click('before/2026-11-24');
  await vi.waitFor(() => expect(showInPanelOrTab).toHaveBeenCalledExactlyOnceWith(undefined, { at: 'todo' }));
});
