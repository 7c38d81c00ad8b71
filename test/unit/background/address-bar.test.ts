import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToAddressBar } from '../../../entrypoints/background/address-bar';
import { found, hit } from '../components/found';

const find = vi.hoisted(() => vi.fn());
const show = vi.hoisted(() => ({ showInOwnTab: vi.fn(), showInPanelOrTab: vi.fn() }));
vi.mock('../../../entrypoints/background/handlers/articles', () => ({ articleHandlers: { 'search.find': find } }));
vi.mock('../../../entrypoints/background/show', () => show);
vi.mock('../../../utils/storage/entries', () => ({ listLinks: async () => [] }));

type Heard = (text: string, more: unknown) => void;
const heard: Record<string, Heard> = {};
const listener = (name: string) => ({
  addListener: (hear: Heard) => {
    heard[name] = hear;
  },
});
/** What the line that Enter opens says, in the order in which it was said. */
let lines: string[];
const settle = () => new Promise((done) => setTimeout(done));
const tab = (url?: string) =>
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: 7, url }]) as never);

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  lines = [];
  Object.assign(fakeBrowser, {
    omnibox: {
      onInputStarted: listener('started'),
      onInputChanged: listener('changed'),
      onInputEntered: listener('entered'),
      setDefaultSuggestion: async ({ description }: { description: string }) => void lines.push(description),
    },
  });
  show.showInOwnTab.mockResolvedValue(undefined);
  show.showInPanelOrTab.mockResolvedValue(undefined);
  find.mockImplementation(async () => found([hit('a')]));
  listenToAddressBar(async () => {});
});
afterEach(() => vi.restoreAllMocks());

describe('while one types', () => {
  it('a late answer to earlier words is neither named nor suggested', async () => {
    let answerFirst: (value: unknown) => void = () => {};
    find.mockImplementation(({ query }) =>
      query === '반' ? new Promise((give) => (answerFirst = give)) : Promise.resolve(found([hit('b')])),
    );
    const suggest = vi.fn();
    heard.changed?.('반', suggest);
    await settle();
    heard.changed?.('반품', suggest);
    await settle();
    answerFirst(found([hit('a')]));
    await settle();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('b');
    expect(suggest).toHaveBeenCalledOnce();
  });

  it('where nothing can be found, the line says what Enter does', async () => {
    find.mockRejectedValue(new Error('storage'));
    const suggest = vi.fn();
    heard.changed?.('반품', suggest);
    await settle();
    expect(lines).toEqual(['길잡이에서 ‘반품’ 찾기']);
    expect(suggest).toHaveBeenCalledExactlyOnceWith([]);
  });
});

describe('Enter', () => {
  const ARTICLE = { at: 'article', center: 'market', id: 'a' };

  it('leaves the page in the tab alone, for it may have a half-filled form', async () => {
    tab('https://seller.example/form');
    heard.entered?.('반품', 'currentTab');
    await vi.waitFor(() => expect(show.showInPanelOrTab).toHaveBeenCalledExactlyOnceWith(7, ARTICLE));
    expect(show.showInOwnTab).not.toHaveBeenCalled();
  });

  it('goes on in the tab where that is one of ours', async () => {
    tab(fakeBrowser.runtime.getURL('/sidepanel.html'));
    heard.entered?.('반품', 'currentTab');
    await vi.waitFor(() =>
      expect(show.showInOwnTab).toHaveBeenCalledExactlyOnceWith(ARTICLE, { tab: 7, active: true }),
    );
  });

  it('that nothing can be opened for is no failure of the background', async () => {
    tab();
    show.showInPanelOrTab.mockRejectedValue(new Error('no window'));
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    heard.entered?.('반품', 'currentTab');
    await settle();
    await settle();
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
