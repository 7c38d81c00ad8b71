// @vitest-environment happy-dom
/** Answers that come later than the next key: the list of the last one stays, and nothing is said or opened of it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useNavigation } from '../../../components/app/navigation';
import { SearchBox } from '../../../components/search/search-box';
import { background, requests } from './background';
import { type Found, found, hit } from './found';
import { all, clear, enter, find, press, says, show } from './screen';
import { status } from './stored';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

const box = () => find('combobox', '도움말 찾기') as Promise<HTMLInputElement>;
const type = async (words: string) => enter(await box(), words);
const key = async (name: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
  (await box()).dispatchEvent(event);
  return event;
};
const titles = () => all('[role=option]').map(({ firstChild }) => firstChild?.textContent);
const opened = () => requests('article.opened').map(({ id }) => id);
/** What has been asked for is answered, and drawn. */
const settle = () => new Promise((done) => setTimeout(done, 20));

/** Answers that wait until they are given. */
let waiting: { query: string; give: (answer: Found) => void }[];
const hold = () => {
  background.answers['search.find'] = ({ query }) =>
    new Promise<Found>((give) => {
      waiting.push({ query, give });
    });
};
const give = (query: string, answer: Found) => {
  for (const one of waiting.filter((one) => one.query === query)) one.give(answer);
};

beforeEach(() => {
  waiting = [];
  background.answers = {
    'status.get': () => status(),
    'article.list': () => [],
    'pin.list': () => [],
    'article.opened': () => null,
    'article.get': () => new Promise(() => {}),
    'search.find': () => found([hit('a'), hit('b')]),
  };
});
afterEach(clear);

describe('while the answer is awaited', () => {
  it('the list stays, and nothing is said of the new words', async () => {
    show(<SearchBox />);
    await type('글');
    await says('2개 찾음');
    hold();
    await type('글귀');
    await settle();
    expect(titles()).toHaveLength(2);
    expect(document.body.textContent).not.toContain('찾음');
    give('글귀', found([hit('c')]));
    await says('1개 찾음');
  });

  it('that nothing is found for the words before is said of no others, and spoken of none', async () => {
    background.answers['search.find'] = () => found([]);
    show(<SearchBox />);
    await type('쀍');
    await find('heading', '‘쀍’에 맞는 글이 없어요');
    hold();
    await type('반품');
    await vi.waitFor(() => expect(waiting).not.toEqual([]));
    // Longer than a screen reader is kept waiting.
    await new Promise((done) => setTimeout(done, 600));
    expect(document.body.textContent).not.toContain('맞는 글이 없어요');
    expect(all('[role=status]')[0]?.textContent).toBe('');
    give('반품', found([hit('a')]));
    await says('1개 찾음');
  });

  it('that there is no answer is not said either', async () => {
    background.answers['search.find'] = () => found([hit('a')], { answered: false, spellings: ['반품비'] });
    show(<SearchBox />);
    await type('반풍비');
    await find('heading', '딱 맞는 글이 없어요');
    hold();
    await type('반품비');
    await settle();
    expect(all('heading', '딱 맞는 글이 없어요')).toEqual([]);
    expect(all('button', '반품비')).toEqual([]);
    expect(titles()).toHaveLength(1);
  });
});

describe('Enter before the answer', () => {
  const ask = async (words: string) => {
    await type('글');
    await says('2개 찾음');
    hold();
    await type(words);
    await vi.waitFor(() => expect(waiting).not.toEqual([]));
  };

  it('opens what an arrow chose in the list on the screen, at once', async () => {
    show(<SearchBox />);
    await ask('글귀');
    await key('ArrowDown');
    await vi.waitFor(async () => expect((await box()).getAttribute('aria-activedescendant')).toMatch(/-1$/));
    await key('Enter');
    expect(opened()).toEqual(['b']);
    give('글귀', found([hit('x'), hit('y')]));
    await settle();
    expect(opened()).toEqual(['b']);
  });

  const changes: [string, () => Promise<unknown>][] = [
    ['more is typed', () => type('글귀가')],
    ['it is cleared', () => key('Escape')],
    ['another tab is opened', () => press('가이드로')],
    ['the surface is gone', async () => clear()],
  ];
  it.each(changes)('opens nothing when %s before it comes', async (_, change) => {
    show(<WithTabs />);
    await ask('글귀');
    await key('Enter');
    await change();
    await settle();
    give('글귀', found([hit('x')]));
    await settle();
    expect(opened()).toEqual([]);
  });

  it('opens once, however often it is pressed', async () => {
    show(<SearchBox />);
    await ask('글귀');
    await key('Enter');
    await key('Enter');
    await vi.waitFor(() => expect(waiting).toHaveLength(3));
    give('글귀', found([hit('x')]));
    await vi.waitFor(() => expect(opened()).toEqual(['x']));
    await settle();
    expect(opened()).toEqual(['x']);
  });
});

describe('what comes from outside', () => {
  it('is searched for in all categories', async () => {
    show(<FromOutside />);
    await type('글');
    await press('정산에서');
    await vi.waitFor(() => expect(requests('search.find').at(-1)).toEqual({ query: '글', category: ['정산'] }));
    await press('밖에서');
    await vi.waitFor(() => expect(requests('search.find').at(-1)?.query).toBe('밖의 말'));
    expect(requests('search.find').at(-1)?.category).toBeUndefined();
  });
});

describe('a list that something stands over', () => {
  beforeEach(() => show(<SearchBox over={{ content: <p>글 하나</p>, leave }} />));
  const leave = vi.fn();

  it('is not named by the box', async () => {
    expect((await box()).getAttribute('aria-controls')).toBeNull();
  });

  it.each([{ shiftKey: true }, { altKey: true }])('is not what an arrow with %o means', async (held) => {
    expect((await key('ArrowDown', held)).defaultPrevented).toBe(false);
    expect(leave).not.toHaveBeenCalled();
  });
});

function WithTabs() {
  const { openTab } = useNavigation();
  return (
    <>
      <button type="button" onClick={() => openTab('guides')}>
        가이드로
      </button>
      <SearchBox />
    </>
  );
}

function FromOutside() {
  const { follow, setCategory } = useNavigation();
  return (
    <>
      <button type="button" onClick={() => setCategory('정산')}>
        정산에서
      </button>
      <button type="button" onClick={() => follow({ at: 'search', query: '밖의 말' })}>
        밖에서
      </button>
      <SearchBox byCategory />
    </>
  );
}
