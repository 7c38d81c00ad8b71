// @vitest-environment happy-dom
import { flushSync } from 'react-dom';
import { afterEach, expect, it, vi } from 'vitest';
import type { Searcher } from '../../../components/app/searcher';
import { SearchBox } from '../../../components/search/search-box';
import { bumpRevision } from '../../../utils/browser/revision';
import { type Found, found, hit } from './found';
import { all, clear, enter, find, says, show } from './screen';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

const box = () => find('combobox', '도움말 찾기') as Promise<HTMLInputElement>;
const titles = () => all('[role=option]').map((one) => one.querySelector('span span')?.textContent);
const showWith = (answer: Searcher['find']) => show(<SearchBox />, undefined, { find: vi.fn(answer) });

afterEach(clear);

it('what is found without waiting is on the screen with the key that asks for it', async () => {
  showWith((query) => found([hit(query)]));
  const input = await box();
  for (const words of ['반', '반품', '반', '']) {
    flushSync(() => enter(input, words));
    expect(titles()).toEqual(words === '' ? [] : [`글 ${words}`]);
  }
});

it('of many results those that have room come first, and all of them without a key', async () => {
  const many = Array.from({ length: 20 }, (_, at) => hit(String(at + 1)));
  showWith(() => found(many));
  const input = await box();
  flushSync(() => enter(input, '글'));
  const [first] = all('[role=option]');
  expect([titles().length, first?.getAttribute('aria-setsize')]).toEqual([6, '20']);
  await vi.waitFor(() => expect(titles()).toEqual(many.map(({ id }) => `글 ${id}`)));
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
