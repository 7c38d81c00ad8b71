// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useNavigation } from '../../../components/app/navigation';
import { RouteView } from '../../../components/app/route-view';
import { SearchTab } from '../../../components/search/search-tab';
import type { HelpResults } from '../../../utils/messaging/content-shapes';
import { GiljabiError } from '../../../utils/messaging/result';
import { background, requests } from './background';
import { all, clear, enter, find, press, says, show } from './screen';
import { status } from './stored';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

const HOUR = 3_600_000;
const CATEGORIES = [{ id: '627', name: '판매', children: [{ id: '2313', name: '반품' }] }];
const ENTRY = { center: 'market', id: 'return-fee', title: '반품비', category: [] };
const row = (title: string, more: Partial<NonNullable<HelpResults['listing']>['rows'][number]> = {}) => ({
  helpId: '1073',
  title,
  category: ['판매', '반품'],
  excerpt: `${title} 발췌`,
  entry: null,
  address: 'https://help.example/1073',
  ...more,
});
const none: HelpResults = { listing: null, categories: CATEGORIES };
const listing = (more: Partial<NonNullable<HelpResults['listing']>> = {}): HelpResults => ({
  listing: { total: 97, rows: [row('반품은 언제 되나요?')], pageSize: 10, savedAt: Date.now(), ...more },
  categories: CATEGORIES,
});

/** The panel's `찾기` with what it opens, and a way back. */
function Panel() {
  const { place, back } = useNavigation();
  return (
    <>
      <button type="button" onClick={back}>
        뒤로
      </button>
      <RouteView route={place.route}>
        <SearchTab />
      </RouteView>
    </>
  );
}

const asked = () => requests('help.find').filter(({ ask }) => ask);
const type = async (words: string) => enter(await find('combobox', '도움말 찾기'), words);

beforeEach(() => {
  background.answers = {
    'status.get': () => status(),
    'article.list': () => [],
    'pin.list': () => [],
    'search.find': () => ({ hits: [], total: 0, answered: false, spellings: [] }),
    'help.find': ({ ask }) => (ask ? listing() : none),
    'article.opened': () => null,
  };
  show(<Panel />);
});
afterEach(clear);

describe('before the seller presses', () => {
  it('no words leave the browser, and it is said where they would go', async () => {
    await type('반품');
    await find('button', '고객센터에서 더 찾기');
    await says('help.example에 보내요');
    expect(requests('help.find').length).toBeGreaterThan(0);
    expect(asked()).toEqual([]);
  });

  it('the results kept from the last time are there with their age', async () => {
    background.answers['help.find'] = () => listing({ savedAt: Date.now() - 3.5 * HOUR });
    await type('반품');
    await says('3시간 전 결과');
    await find('button', /^반품은 언제 되나요/);
    expect(all('button', '다음')).toEqual([]);
    expect(asked()).toEqual([]);
    await press('새로 찾기');
    await vi.waitFor(() => expect(asked()).toHaveLength(1));
  });
});

describe('once the seller pressed', () => {
  it('the help centre is asked for these words, and its total stands there', async () => {
    await type('반품');
    await press('고객센터에서 더 찾기');
    await says('총 97건');
    await says('방금 찾은 결과');
    expect(asked()).toEqual([
      { center: 'market', query: '반품', sort: 'relevance', category: '', subcategory: '', page: 1, ask: true },
    ]);
  });

  it('other words start over: they are not sent', async () => {
    await type('반품');
    await press('고객센터에서 더 찾기');
    await says('총 97건');
    await type('교환');
    await find('button', '고객센터에서 더 찾기');
    expect(asked()).toHaveLength(1);
  });

  it('pages go on to the last one and back', async () => {
    await type('반품');
    await press('고객센터에서 더 찾기');
    await says('1 / 10');
    expect((await find('button', '이전')).getAttribute('aria-disabled')).toBe('true');
    await press('다음');
    await says('2 / 10');
    await vi.waitFor(async () => expect((await find('button', '이전')).getAttribute('aria-disabled')).toBeNull());
    expect(asked().map(({ page }) => page)).toEqual([1, 2]);
    await press('이전');
    await says('1 / 10');
  });

  it('the last page has none after it', async () => {
    background.answers['help.find'] = ({ ask }) => (ask ? listing({ total: 20 }) : none);
    await type('반품');
    await press('고객센터에서 더 찾기');
    await says('1 / 2');
    await press('다음');
    await says('2 / 2');
    await vi.waitFor(async () => expect((await find('button', '다음')).getAttribute('aria-disabled')).toBe('true'));
    (await find('button', '다음')).click();
    expect(asked()).toHaveLength(2);
  });

  it('without a total there is a next page only while full ones come', async () => {
    const full = Array.from({ length: 10 }, (_, at) => row(`글 ${at}`, { helpId: String(at) }));
    background.answers['help.find'] = ({ ask, page }) =>
      ask ? listing({ total: null, rows: page === 1 ? full : full.slice(0, 3) }) : none;
    await type('반품');
    await press('고객센터에서 더 찾기');
    await press('다음');
    await vi.waitFor(async () => expect((await find('button', '다음')).getAttribute('aria-disabled')).toBe('true'));
    expect(document.body.textContent).not.toContain('총');
  });

  it('sorting and categories ask again, from the first page', async () => {
    await type('반품');
    await press('고객센터에서 더 찾기');
    await press('다음');
    await says('2 / 10');
    await press('최신순', 'radio');
    await says('1 / 10');
    enter(await find('select', '분류'), '627');
    enter(await find('select', '하위 분류'), '2313');
    await vi.waitFor(() =>
      expect(asked().map(({ sort, category, subcategory, page }) => [sort, category, subcategory, page])).toEqual([
        ['relevance', '', '', 1],
        ['relevance', '', '', 2],
        ['newest', '', '', 1],
        ['newest', '627', '', 1],
        ['newest', '627', '2313', 1],
      ]),
    );
  });

  it('a change in the background looks the kept results up and sends nothing', async () => {
    await type('반품');
    await press('고객센터에서 더 찾기');
    await says('총 97건');
    const { bumpRevision } = await import('../../../utils/browser/revision');
    const before = requests('help.find').length;
    await bumpRevision(Date.now());
    await vi.waitFor(() => expect(requests('help.find').length).toBeGreaterThan(before));
    await says('총 97건');
    expect(asked()).toHaveLength(1);
  });
});

describe('offline', () => {
  it('a plain sentence, and no waiting without end', async () => {
    background.answers['help.find'] = ({ ask }) => (ask ? { ...none, fault: 'offline' } : none);
    await type('반품');
    await press('고객센터에서 더 찾기');
    await says('지금은 고객센터에 연결할 수 없어요');
    expect(document.body.textContent).not.toContain('찾는 중');
    await press('다시 시도');
    await vi.waitFor(() => expect(asked()).toHaveLength(2));
  });

  it('the last results stay under it, with their age', async () => {
    const kept = listing({ savedAt: Date.now() - 3.5 * HOUR });
    background.answers['help.find'] = ({ ask }) => (ask ? { ...kept, fault: 'offline' } : kept);
    await type('반품');
    await press('새로 찾기');
    await says('지금은 고객센터에 연결할 수 없어요');
    await says('총 97건 · 3시간 전 결과');
  });

  it('when nobody answers, that is said with a way on', async () => {
    background.answers['help.find'] = ({ ask }) => {
      if (ask) throw new GiljabiError('no-answer');
      return none;
    };
    await type('반품');
    await press('고객센터에서 더 찾기');
    await find('alert', /응답하지 않아요/);
    await find('button', '다시 시도');
  });
});

describe('a result', () => {
  const article = () => ({
    ...{ center: 'market', id: 'return-fee', centerName: '가게', title: '반품비', titleStatus: '확인' as const },
    ...{
      category: [],
      summary: null,
      live: null,
      conflicts: [],
      relatedLinks: [],
      guideLinks: [],
      pinned: false,
      helpful: null,
    },
  });

  it('that is in our store opens at once; back leads to the same page and sorting', async () => {
    background.answers['help.find'] = ({ ask }) => (ask ? listing({ rows: [row('반품비', { entry: ENTRY })] }) : none);
    background.answers['article.get'] = article;
    await type('반품');
    await press('고객센터에서 더 찾기');
    await press('최신순', 'radio');
    await press('다음');
    await says('2 / 10');
    await press(/^반품비판매/);
    await find('heading', '반품비');
    // The help centre's own text is fetched behind it.
    expect(requests('help.copy')).toEqual([{ center: 'market', helpId: '1073' }]);
    expect(requests('article.opened')).toEqual([{ center: 'market', id: 'return-fee' }]);
    await press('뒤로');
    await says('2 / 10');
    expect(((await find('radio', '최신순')) as HTMLInputElement).checked).toBe(true);
    expect(asked()).toHaveLength(3);
  });

  it('that is not is copied first', async () => {
    background.answers['help.copy'] = () => ENTRY;
    background.answers['article.get'] = article;
    await type('반품');
    await press('고객센터에서 더 찾기');
    await press(/^반품은 언제/);
    await find('heading', '반품비');
    expect(requests('help.copy')).toEqual([{ center: 'market', helpId: '1073' }]);
  });

  it('that can’t be copied says why, with a link to its page', async () => {
    background.answers['help.copy'] = () => {
      throw new GiljabiError('help-gone');
    };
    await type('반품');
    await press('고객센터에서 더 찾기');
    await press(/^반품은 언제/);
    await find('alert', /내려간 글/);
    expect((await find('link', '고객센터에서 보기')).getAttribute('href')).toBe('https://help.example/1073');
  });

  it('without a number is a link to its place', async () => {
    background.answers['help.find'] = ({ ask }) =>
      ask ? listing({ rows: [row('번호 없는 글', { helpId: null })] }) : none;
    await type('반품');
    await press('고객센터에서 더 찾기');
    await find('link', /^번호 없는 글/);
  });
});
