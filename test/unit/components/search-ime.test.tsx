// @vitest-environment happy-dom
/** `반품` is typed and its last syllable ended with Enter, in the order of events of each engine. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SearchBox } from '../../../components/search/search-box';
import { background, requests } from './background';
import { all, clear, enter, find, says, show } from './screen';
import { status } from './stored';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

interface Happening {
  type: string;
  key?: string;
  keyCode?: number;
  isComposing?: boolean;
  /** The box then holds this. */
  text?: string;
}

/** A syllable takes shape: the same everywhere. */
const composing = (text: string): Happening[] => [
  { type: 'keydown', key: 'Process', keyCode: 229, isComposing: true },
  { type: 'compositionupdate' },
  { type: 'input', text, isComposing: true },
];
const TYPED: Happening[] = [
  { type: 'compositionstart' },
  ...['ㅂ', '바', '반', '반ㅍ', '반푸', '반품'].flatMap(composing),
];

/** What happens between Enter and the next key. */
const ENDINGS: Record<string, Happening[]> = {
  'Chromium, where Enter comes while it composes': [
    { type: 'keydown', key: 'Enter', keyCode: 229, isComposing: true },
    { type: 'compositionend' },
    { type: 'keyup', key: 'Enter', keyCode: 13 },
  ],
  'Firefox, where the text comes once more after its end': [
    { type: 'keydown', key: 'Process', keyCode: 229, isComposing: true },
    { type: 'compositionend' },
    { type: 'input', text: '반품', isComposing: false },
    { type: 'keyup', key: 'Enter', keyCode: 13 },
  ],
  'WebKit, where it has ended before Enter comes': [
    { type: 'compositionend' },
    { type: 'input', text: '반품', isComposing: false },
    { type: 'keydown', key: 'Enter', keyCode: 229, isComposing: false },
    { type: 'keyup', key: 'Enter', keyCode: 13 },
  ],
};

const opened = () => requests('article.opened').map(({ id }) => id);
const box = () => find('combobox', '도움말 찾기');

async function play(happenings: Happening[]): Promise<void> {
  const element = await box();
  for (const { type, text, ...rest } of happenings) {
    if (text !== undefined) {
      enter(element, text);
      continue;
    }
    const event = new Event(type, { bubbles: true, cancelable: true });
    for (const [name, value] of Object.entries(rest)) Object.defineProperty(event, name, { value });
    element.dispatchEvent(event);
  }
}

beforeEach(() => {
  const hit = (id: string) => ({
    ...{ center: 'market', id, title: id, category: [], excerpt: [] },
    markedTitle: [{ text: id, hit: true }],
  });
  background.answers = {
    'status.get': () => status(),
    'article.opened': () => null,
    'search.find': ({ query }) => ({
      hits: query === '반품' ? [hit('returns'), hit('fee')] : [hit('other')],
      ...{ total: query === '반품' ? 2 : 1, answered: true, spellings: [] },
    }),
  };
  show(<SearchBox />);
});
afterEach(clear);

it('results come while a syllable takes shape, which is asked for as it is', async () => {
  await play(TYPED.slice(0, -3));
  await says('1개 찾음');
  await play(TYPED.slice(-3));
  await says('2개 찾음');
  expect(requests('search.find').map(({ query }) => query)).toEqual(['ㅂ', '바', '반', '반ㅍ', '반푸', '반품']);
});

it.each(Object.entries(ENDINGS))('%s: that Enter opens nothing, the next one does', async (_, ending) => {
  await play(TYPED);
  await says('2개 찾음');
  await play(ending);
  expect(opened()).toEqual([]);
  expect(await box()).toHaveProperty('value', '반품');
  await play([{ type: 'keydown', key: 'Enter', keyCode: 13, isComposing: false }]);
  await vi.waitFor(() => expect(opened()).toEqual(['returns']));
});

it.each(['ArrowDown', 'ArrowUp', 'Escape'])('%s is the input method’s while it composes', async (key) => {
  await play(TYPED);
  await says('2개 찾음');
  await play([{ type: 'keydown', key, keyCode: 229, isComposing: true }]);
  expect(await box()).toHaveProperty('value', '반품');
  expect(all('[role=option]').map((one) => one.ariaSelected ?? one.getAttribute('aria-selected'))).toEqual([
    'true',
    'false',
  ]);
});
