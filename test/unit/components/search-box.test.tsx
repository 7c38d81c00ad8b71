// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchBox } from '../../../components/search/search-box';
import { SearchTab } from '../../../components/search/search-tab';
import { background, requests } from './background';
import { type Found, found, hit } from './found';
import { all, clear, enter, find, press, says, show } from './screen';
import { status } from './stored';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

const box = () => find('combobox', '도움말 찾기') as Promise<HTMLInputElement>;
const type = async (words: string) => enter(await box(), words);
const options = () => all('[role=option]');
const active = async () => (await box()).getAttribute('aria-activedescendant');
const key = async (name: string) => {
  const element = await box();
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  element.dispatchEvent(event);
  return event;
};
const opened = () => requests('article.opened').map(({ id }) => id);

beforeEach(() => {
  background.answers = {
    'status.get': () => status(),
    'article.list': () => [
      { center: 'market', id: 'a', title: '글 a', category: ['판매', '반품'] },
      { center: 'market', id: 'b', title: '글 b', category: ['정산'] },
    ],
    'pin.list': () => [],
    'article.opened': () => null,
    'help.find': () => ({ listing: null, categories: [] }),
    'search.find': () => found([hit('a'), hit('b'), hit('c')]),
  };
});
afterEach(clear);

describe('a result', () => {
  it('has its place among the others, and says in words what the marks show, each once', async () => {
    const twice = { excerpt: [{ text: 'b', hit: true }, ...hit('b').excerpt] };
    background.answers['search.find'] = () => found([hit('a'), hit('b', twice)]);
    show(<SearchBox />);
    await type('글');
    await says('2개 찾음');
    expect(options().map((one) => ['posinset', 'setsize'].map((name) => one.getAttribute(`aria-${name}`)))).toEqual([
      ['1', '2'],
      ['2', '2'],
    ]);
    expect(options().map((one) => one.getAttribute('aria-description'))).toEqual([
      '일치하는 글자 a, 발췌',
      '일치하는 글자 b, 발췌',
    ]);
  });

  it.each([
    ['layout', '한/영 자판'],
    ['initials', '초성'],
    ['spelling', '오타'],
    ['synonym', '비슷한 말'],
  ] as const)('says why it is there where its text doesn’t: %s', async (kind, words) => {
    background.answers['search.find'] = () => found([hit('a', { reason: { kind, typed: 'qksvna', meant: '반품' } })]);
    show(<SearchBox />);
    await type('qksvna');
    await says(`${words} 'qksvna' → '반품'`);
    expect(options()[0]?.textContent?.startsWith('글 a')).toBe(true);
  });
});

describe('where nothing is an answer', () => {
  beforeEach(() => {
    background.answers['search.find'] = ({ query }) =>
      query === '반품비' ? found([hit('z')]) : found([hit('a'), hit('b')], { answered: false, spellings: ['반품비'] });
    show(<SearchBox />);
  });

  it('that is said, with what to do, the nearest and who can be asked', async () => {
    await type('반풍비');
    await find('heading', '딱 맞는 글이 없어요');
    await find('heading', '가까운 글');
    expect(all('[role=listbox]', '가까운 글')).toHaveLength(1);
    expect((await find('link', /^고객센터 문의: /)).getAttribute('href')).toBe('https://help.example/home');
  });

  it('Enter opens none of them until an arrow leads to it', async () => {
    await type('반풍비');
    await find('heading', '가까운 글');
    expect(await active()).toBeNull();
    await key('Enter');
    expect(opened()).toEqual([]);
    await key('ArrowDown');
    await vi.waitFor(async () => expect(await active()).toBe(options()[0]?.id));
    await key('Enter');
    await vi.waitFor(() => expect(opened()).toEqual(['a']));
  });

  it('the arrow up leads to the last', async () => {
    await type('반풍비');
    await find('heading', '가까운 글');
    await key('ArrowUp');
    await vi.waitFor(async () => expect(await active()).toBe(options()[1]?.id));
  });

  it('what was meant is one press away, and the keyboard goes on in the box', async () => {
    await type('반풍비');
    await press('반품비');
    await says('1개 찾음');
    expect((await box()).value).toBe('반품비');
    expect(document.activeElement).toBe(await box());
    await key('Enter');
    await vi.waitFor(() => expect(opened()).toEqual(['z']));
  });
});

describe('where nothing is found', () => {
  const nothing = (spellings: string[] = []) => {
    background.answers['search.find'] = () => found([], { spellings });
  };

  it('there are spellings, the help centre’s search, somebody to ask, and the categories', async () => {
    nothing(['반품비', '반품']);
    show(<SearchBox />);
    await type('반풍 비&');
    await find('heading', '‘반풍 비&’에 맞는 글이 없어요');
    expect(all('group', '이 말을 찾으셨나요?')).toHaveLength(1);
    await find('button', '반품비');
    const link = await find('link', /‘반풍 비&’ 찾기/);
    expect(link.getAttribute('href')).toBe('https://help.example/search?query=%EB%B0%98%ED%92%8D%20%EB%B9%84%26');
    expect(link.textContent).toContain('누르면 찾는 말을 help.example에 보내요.');
    await find('link', /^고객센터 문의: /);
    await find('heading', '분류별로 보기');
    expect(requests('help.find')).toEqual([]);
  });

  it('half a character at the end of the words makes a link all the same', async () => {
    nothing();
    show(<SearchBox />);
    await type(`${'가'.repeat(199)}😀`);
    expect((await find('link', /찾기/)).getAttribute('href')).toMatch(/%EF%BF%BD$/);
  });

  it('the panel has the help centre’s results in place of the link', async () => {
    nothing();
    show(<SearchTab />);
    await type('반풍비');
    await find('button', '고객센터에서 더 찾기');
    await find('link', /^고객센터 문의: /);
    expect(all('link')).toHaveLength(1);
  });
});

describe('the category', () => {
  const asked = () => requests('search.find').map(({ query, category }) => [query, category]);

  it('goes with each question, and stays while the words change', async () => {
    show(<SearchTab />);
    await type('글');
    await press('판매', 'radio');
    // In the press itself: a choice that comes a moment later is told to a screen reader as none.
    expect(all('radio', '판매')[0]).toHaveProperty('checked', true);
    await vi.waitFor(() => expect(asked().at(-1)).toEqual(['글', ['판매']]));
    await type('글귀');
    await vi.waitFor(() => expect(asked().at(-1)).toEqual(['글귀', ['판매']]));
    await press('모든 분류', 'radio');
    await vi.waitFor(() => expect(all('radio', '모든 분류')[0]).toHaveProperty('checked', true));
    await type('글발');
    await vi.waitFor(() => expect(asked().at(-1)).toEqual(['글발', undefined]));
  });

  it('with nothing in it says so, and leads to all of them', async () => {
    background.answers['search.find'] = ({ category }) => (category ? found([]) : found([hit('a')]));
    show(<SearchTab />);
    await type('글');
    await press('정산', 'radio');
    await find('heading', '‘정산’ 분류에는 ‘글’에 맞는 글이 없어요');
    await press('모든 분류에서 찾기');
    await says('1개 찾음');
    expect(document.activeElement).toBe(await box());
  });

  it('is none of the popup’s', async () => {
    show(<SearchBox />);
    await type('글');
    await says('3개 찾음');
    expect(all('radio')).toEqual([]);
  });
});

describe('the keyboard', () => {
  beforeEach(async () => {
    show(<SearchBox />);
    await type('글');
    await says('3개 찾음');
  });

  it('goes round with the arrows, and Enter opens', async () => {
    expect(await active()).toBe(options()[0]?.id);
    await key('ArrowUp');
    await vi.waitFor(async () => expect(await active()).toBe(options()[2]?.id));
    await key('ArrowDown');
    await vi.waitFor(async () => expect(await active()).toBe(options()[0]?.id));
    await key('ArrowDown');
    await vi.waitFor(async () => expect(await active()).toBe(options()[1]?.id));
    await key('Enter');
    expect(opened()).toEqual(['b']);
  });

  it.each(['Home', 'End', 'ArrowLeft', 'ArrowRight'])('leaves %s to the text', async (name) => {
    expect((await key(name)).defaultPrevented).toBe(false);
    expect(await active()).toBe(options()[0]?.id);
  });

  it('Escape clears, and then is not ours', async () => {
    expect((await key('Escape')).defaultPrevented).toBe(true);
    await vi.waitFor(async () => expect((await box()).value).toBe(''));
    expect((await key('Escape')).defaultPrevented).toBe(false);
  });

  it('Enter right after the last key opens what that key finds, and nothing where it finds no answer', async () => {
    let give: ((value: Found) => void)[] = [];
    background.answers['search.find'] = () => new Promise<Found>((resolve) => give.push(resolve));
    const answerAll = (value: Found) => {
      for (const one of give) one(value);
      give = [];
    };
    await type('글자');
    await key('Enter');
    await vi.waitFor(() => expect(give).toHaveLength(2));
    answerAll(found([hit('x')], { answered: false }));
    await find('heading', '가까운 글');
    expect(opened()).toEqual([]);
    await type('글자체');
    await key('Enter');
    await vi.waitFor(() => expect(give).toHaveLength(2));
    answerAll(found([hit('y')]));
    await vi.waitFor(() => expect(opened()).toEqual(['y']));
  });
});

describe('for a screen reader', () => {
  const spoken = () => all('[role=status]')[0]?.textContent;

  it('the number is spoken when the typing rests, and again for other words that find as many', async () => {
    show(<SearchBox />);
    for (const words of ['글', '글귀']) {
      await type(words);
      await says('3개 찾음');
      // What changes in a place that is busy is never spoken, so it comes into a place that is silent until then.
      expect(spoken()).toBe('');
      expect(all('[aria-busy]')).toEqual([]);
      await vi.waitFor(() => expect(spoken()).toBe('3개 찾음'), 1_500);
    }
  });

  it('that nothing is an answer is spoken together with how many come near', async () => {
    background.answers['search.find'] = () => found([hit('a')], { answered: false });
    show(<SearchBox />);
    await type('반풍비');
    await vi.waitFor(() => expect(spoken()).toBe('딱 맞는 글이 없어요. 가까운 글 1개'), 1_500);
  });

  it('that nothing is found is spoken', async () => {
    background.answers['search.find'] = () => found([]);
    show(<SearchBox />);
    await type('쀍');
    await vi.waitFor(() => expect(spoken()).toBe('‘쀍’에 맞는 글이 없어요'), 1_500);
  });
});
