// @vitest-environment happy-dom
import type { ComponentProps } from 'react';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Searcher } from '../../../components/app/searcher';
import { SearchBox } from '../../../components/search/search-box';
import { bumpRevision } from '../../../utils/browser/revision';
import { type Found, found, hit } from './found';
import { all, clear, enter, find, says, show } from './screen';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

const box = () => find('combobox', '도움말 찾기') as Promise<HTMLInputElement>;
const titles = () => all('[role=option]').map((one) => one.querySelector('span span')?.textContent);
const showWith = (answer: Searcher['find'], more: Partial<ComponentProps<typeof SearchBox>> = {}) =>
  show(<SearchBox {...more} />, undefined, { find: vi.fn(answer) });

afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

it('what is found without waiting is on the screen with the key that asks for it', async () => {
  showWith((query) => found([hit(query)]));
  const input = await box();
  for (const words of ['반', '반품', '반', '']) {
    flushSync(() => enter(input, words));
    expect(titles()).toEqual(words === '' ? [] : [`글 ${words}`]);
  }
});

describe('of more results than there is room for', () => {
  const many = Array.from({ length: 20 }, (_, at) => hit(String(at + 1)));
  const idle: (() => void)[] = [];
  const scrolled = vi.fn();

  beforeEach(() => {
    idle.length = 0;
    vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
    vi.stubGlobal('cancelIdleCallback', (at: number) => delete idle[at - 1]);
    scrolled.mockReset();
    Element.prototype.scrollIntoView = function () {
      scrolled(this.id.split('-').at(-1));
    };
  });
  const start = async () => {
    showWith(() => found(many), { room: 6, further: <p>그 밖에</p> });
    const input = await box();
    flushSync(() => enter(input, '글'));
    return input;
  };
  const press = (input: HTMLElement, key: string) =>
    flushSync(() => void input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  const rest = () => flushSync(() => idle.forEach((work) => void work()));

  it('those that have room come first, and the others, with what follows them, when there is time', async () => {
    await start();
    const [first] = all('[role=option]');
    expect([titles().length, first?.getAttribute('aria-setsize')]).toEqual([6, '20']);
    expect(all('p', '그 밖에')).toEqual([]);
    rest();
    expect(titles()).toEqual(many.map(({ id }) => `글 ${id}`));
    expect(all('p', '그 밖에')).toHaveLength(1);
  });

  it('the next key begins anew, and what was put off for the one before is not done', async () => {
    const input = await start();
    flushSync(() => enter(input, '글 글'));
    expect(titles()).toHaveLength(6);
    expect(idle.filter(Boolean)).toHaveLength(1);
  });

  it('the arrow up leads to the last at once, and it is in sight', async () => {
    const input = await start();
    press(input, 'ArrowUp');
    const active = input.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.getAttribute('aria-posinset')).toBe('20');
    await vi.waitFor(() => expect(scrolled).toHaveBeenLastCalledWith('19'));
  });

  it('what comes with a first one chosen moves nothing', async () => {
    await start();
    rest();
    expect(scrolled).not.toHaveBeenCalled();
  });
});

it('what has changed since is looked for anew, also where it was found at once before', async () => {
  let id = 'a';
  showWith(() => found([hit(id)]));
  const input = await box();
  enter(input, '글');
  await says('글 a');
  id = 'b';
  await bumpRevision(Date.now());
  await says('글 b');
  enter(input, '다른 말');
  await vi.waitFor(() => expect(titles()).toEqual(['글 b']));
  id = 'c';
  enter(input, '글');
  await bumpRevision(Date.now() + 1);
  await says('글 c');
});

it('a failure that nobody waits for any more is no failure of the surface', async () => {
  let fail = (_: Error) => {};
  const slow = new Promise<Found>((_, reject) => {
    fail = reject;
  });
  showWith((query) => (query === '느린 말' ? slow : found([hit('a')])));
  const input = await box();
  enter(input, '느린 말');
  enter(input, '글');
  await says('글 a');
  fail(new Error('too late'));
  await says('글 a');
});

it('what can’t be searched at once takes nothing of what is typed', async () => {
  showWith(() => {
    throw new Error('broken');
  });
  const input = await box();
  flushSync(() => enter(input, '반품'));
  expect(input.value).toBe('반품');
  await find('alert');
});
