import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToContextMenu } from '../../../entrypoints/background/context-menu';

const show = vi.hoisted(() => ({
  SIDE_PANEL: '/sidepanel.html',
  showBeside: vi.fn(),
  showInPanelOrTab: vi.fn(),
  showInWindow: vi.fn(),
}));
vi.mock('../../../entrypoints/background/show', () => show);
vi.mock('../../../utils/browser/centers', () => ({
  isCenterPage: (address?: string) => address?.startsWith('https://seller.example/') ?? false,
}));

let choose: (info: object, tab?: object) => void;
const info = (pageUrl: string) => ({ menuItemId: 'search-selection', selectionText: ' 반품\n비용 ', pageUrl });
const SEARCH = { at: 'search', query: '반품 비용' };
const TAB = { id: 7, windowId: 3 };

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  for (const one of [show.showBeside, show.showInPanelOrTab, show.showInWindow]) one.mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [TAB]) as never);
  const onClicked = {
    addListener: (hear: typeof choose) => {
      choose = hear;
    },
  };
  Object.assign(fakeBrowser, { contextMenus: { onClicked } });
  listenToContextMenu();
});

describe('selected text is searched for', () => {
  it.each([
    ['https://seller.example/claim', true],
    ['https://elsewhere.example/', false],
  ])('beside its page (%s), in the task of the gesture', (pageUrl, hasPanel) => {
    choose(info(pageUrl), TAB);
    expect(show.showBeside).toHaveBeenCalledExactlyOnceWith(TAB, SEARCH, hasPanel);
  });

  it('in the browser’s side panel where it was selected there', async () => {
    choose(info(fakeBrowser.runtime.getURL('/sidepanel.html')));
    await vi.waitFor(() => expect(show.showInWindow).toHaveBeenCalledExactlyOnceWith(3, SEARCH));
  });

  it('beside the active tab where it was selected in the popup', async () => {
    choose(info(fakeBrowser.runtime.getURL('/popup.html')));
    await vi.waitFor(() => expect(show.showInPanelOrTab).toHaveBeenCalledExactlyOnceWith(7, SEARCH));
  });

  it('and nobody has to catch it where no place for it can be opened', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    show.showBeside.mockRejectedValue(new Error('no window'));
    choose(info('https://elsewhere.example/'), TAB);
    await new Promise((done) => setTimeout(done));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
