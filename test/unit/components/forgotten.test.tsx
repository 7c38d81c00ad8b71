// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SearchBox } from '../../../components/search/search-box';
import { sayForgotten } from '../../../utils/browser/revision';
import { background } from './background';
import { found, hit } from './found';
import { all, clear, enter, find, says, show } from './screen';
import { status } from './stored';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

beforeEach(() => {
  background.answers = { 'status.get': () => status(), 'search.find': () => found([hit('a')]) };
});
afterEach(clear);

it('what was typed goes from every open surface, wherever it was wiped', async () => {
  show(<SearchBox />);
  const box = (await find('combobox')) as HTMLInputElement;
  enter(box, '비밀');
  await says('1개 찾음');
  await sayForgotten(Date.now());
  await vi.waitFor(() => expect(box.value).toBe(''));
  expect(all('[role=option]')).toEqual([]);
});
