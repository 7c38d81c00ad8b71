// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../components/app/popup-app';
import type { ArticleLink } from '../../../utils/messaging/article-shapes';
import type { View } from '../../../utils/messaging/help-shapes';
import { GiljabiError } from '../../../utils/messaging/result';
import { background, requests } from './background';
import { type Found, found, hit } from './found';
import { all, clear, enter, find, press, says, show } from './screen';
import { status } from './stored';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);
const sidePanel = vi.hoisted(() => ({ hasSidePanel: vi.fn(), openSidePanel: vi.fn() }));
vi.mock('../../../utils/browser/side-panel', () => sidePanel);
vi.mock('../../../utils/browser/window', () => ({ currentWindow: async () => 3 }));

const link = (id: string): ArticleLink => ({ center: 'market', id, title: `글 ${id}`, category: ['반품'] });
const view = (more: Partial<View> = {}): View => ({
  ...{ center: { id: 'market', name: '가게' }, page: null, within: null, reason: null, guides: [], replies: [] },
  articles: [{ ...link('p'), why: { code: 'category', category: '반품' } }],
  ...more,
});
const OUTSIDE = view({ center: null });
const box = () => find('combobox', '도움말 찾기') as Promise<HTMLInputElement>;
const key = async (name: string, more: KeyboardEventInit = {}) =>
  (await box()).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
const ctrlEnter = () => key('Enter', { ctrlKey: true });
const shown = () => requests('panel.show');
const opened = () => requests('article.opened').map(({ id }) => id);
const ARTICLE = { at: 'article', center: 'market', id: 'a' };

beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(window, 'close').mockImplementation(() => {});
  sidePanel.hasSidePanel.mockReturnValue(true);
  sidePanel.openSidePanel.mockResolvedValue(undefined);
  background.answers = {
    'status.get': () => status(),
    'view.get': () => view(),
    'pin.list': () => [],
    'recent.list': () => [],
    'store.get': () => new Promise(() => {}),
    'refresh.get': () => [],
    'article.list': () => [],
    'article.opened': () => null,
    'article.get': () => new Promise(() => {}),
    'panel.show': () => null,
    'search.find': () => found([hit('a'), hit('b')]),
  };
});
afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

describe('into the panel', () => {
  it('of the page goes what Ctrl+Enter opens', async () => {
    show(<PopupApp />);
    await says('글 p');
    enter(await box(), '글');
    await says('2개 찾음');
    await ctrlEnter();
    await vi.waitFor(() => expect(shown()).toEqual([{ show: ARTICLE, window: null }]));
    await vi.waitFor(() => expect(window.close).toHaveBeenCalled());
    expect(opened()).toEqual([]);
  });

  it('of the browser goes what is opened away from every centre, in the task of the press', async () => {
    background.answers['view.get'] = () => OUTSIDE;
    show(<PopupApp />);
    await says('글 p');
    enter(await box(), '글');
    await says('2개 찾음');
    const input = await box();
    const event = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true });
    input.dispatchEvent(event);
    expect(sidePanel.openSidePanel).toHaveBeenCalledExactlyOnceWith(3);
    await vi.waitFor(() => expect(shown()).toEqual([{ show: ARTICLE, window: 3 }]));
  });

  it.each<[string, () => unknown]>([
    ['has none', () => sidePanel.hasSidePanel.mockReturnValue(false)],
    ['doesn’t let us', () => sidePanel.openSidePanel.mockRejectedValue(new Error('no gesture'))],
  ])('goes nothing where the browser %s: another place is found for it', async (_, arrange) => {
    arrange();
    background.answers['view.get'] = () => OUTSIDE;
    show(<PopupApp />);
    await says('글 p');
    enter(await box(), '글');
    await says('2개 찾음');
    await ctrlEnter();
    await vi.waitFor(() => expect(shown()).toEqual([{ show: ARTICLE, window: null }]));
    expect(all('alert')).toEqual([]);
  });

  it('goes what is asked for before the page is known, wherever that may be', async () => {
    background.answers['view.get'] = () => new Promise(() => {});
    show(<PopupApp />);
    enter(await box(), '글');
    await says('2개 찾음');
    await ctrlEnter();
    await vi.waitFor(() => expect(shown()).toEqual([{ show: ARTICLE, window: null }]));
    expect(sidePanel.openSidePanel).not.toHaveBeenCalled();
  });

  it('goes the answer that comes after the keys were let go', async () => {
    let give: ((answer: Found) => void)[] = [];
    background.answers['search.find'] = () => new Promise<Found>((done) => give.push(done));
    show(<PopupApp />);
    await says('글 p');
    enter(await box(), '글');
    await ctrlEnter();
    await vi.waitFor(() => expect(give.length).toBeGreaterThan(1));
    for (const one of give) one(found([hit('a')]));
    give = [];
    await vi.waitFor(() => expect(shown()).toEqual([{ show: ARTICLE, window: null }]));
  });

  it('goes nothing for a Ctrl that was let go before a press that is no mouse’s and no key’s', async () => {
    show(<PopupApp />);
    await says('글 p');
    await key('Control', { ctrlKey: true });
    // As a screen reader or a voice presses it.
    (await find('button', /^글 p/)).click();
    await vi.waitFor(() => expect(opened()).toEqual(['p']));
    expect(shown()).toEqual([]);
  });

  it('a row goes by Ctrl+Enter, and by a click with Ctrl', async () => {
    show(<PopupApp />);
    const row = await find('button', /^글 p/);
    row.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
    row.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, metaKey: true, detail: 1 }));
    await vi.waitFor(() => expect(shown()).toHaveLength(2));
    expect(opened()).toEqual([]);
  });
});

describe('the bar', () => {
  const HINT = '를 누르면 패널에서 열려요';

  it('names the key where it opens something, and only there', async () => {
    background.answers['search.find'] = ({ query }) =>
      query === '글' ? found([hit('a')]) : found([hit('a')], { answered: false });
    show(<PopupApp />);
    enter(await box(), '글');
    await says(HINT);
    enter(await box(), '날씨');
    await find('heading', '딱 맞는 글이 없어요');
    expect(document.body.textContent).not.toContain(HINT);
    await find('button', '패널에서 찾기');
  });

  it('keeps no word of a failure once it is tried again', async () => {
    background.answers['panel.show'] = () => {
      throw new GiljabiError('unexpected');
    };
    show(<PopupApp />);
    enter(await box(), '글');
    await press('패널에서 찾기');
    await find('alert');
    background.answers['panel.show'] = () => null;
    await press('패널에서 찾기');
    await vi.waitFor(() => expect(all('alert')).toEqual([]));
  });
});

describe('before the first key', () => {
  const regions = () => all('section[aria-labelledby]').map(({ textContent }) => textContent);

  it('the pins are shown with a way to the rest of them', async () => {
    background.answers['pin.list'] = () => ['a', 'b', 'c', 'd', 'e'].map(link);
    background.answers['recent.list'] = () => ['a', 'x', 'y'].map(link);
    show(<PopupApp />);
    await says('최근 본 글');
    expect(regions().find((text) => text?.startsWith('고정한 글'))).toBe('고정한 글글 a글 b3개 더 보기');
    await press('3개 더 보기');
    await says('글 e');
    expect(all('button', /더 보기/)).toEqual([]);
  });

  it('what was read last is asked for whenever it comes up again', async () => {
    show(<PopupApp />);
    await says('글 p');
    enter(await box(), '글');
    await says('2개 찾음');
    background.answers['recent.list'] = () => [link('x')];
    enter(await box(), '');
    await says('최근 본 글글 x');
  });

  it('nothing is shown that would be pushed away by pins that come later', async () => {
    let give: (pins: ArticleLink[]) => void = () => {};
    background.answers['pin.list'] = () => new Promise((done) => (give = done));
    show(<PopupApp />);
    await vi.waitFor(() => expect(requests('view.get')).toHaveLength(1));
    await new Promise((done) => setTimeout(done, 20));
    expect(regions()).toEqual([]);
    give([link('a')]);
    await says('글 a');
    await says('글 p');
  });

  it('pins that can’t be had keep nothing else away', async () => {
    background.answers['pin.list'] = () => {
      throw new GiljabiError('storage');
    };
    show(<PopupApp />);
    await says('글 p');
  });
});
