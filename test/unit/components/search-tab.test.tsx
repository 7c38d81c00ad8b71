// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ContentFooter } from '../../../components/app/content-footer';
import { SearchTab } from '../../../components/search/search-tab';
import type { RefreshStatus } from '../../../utils/messaging/content-shapes';
import { background } from './background';
import { all, clear, find, press, says, show } from './screen';
import { status, stored } from './stored';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

const link = (id: string, more = {}) => ({ center: 'market', id, title: `글 ${id}`, category: ['반품'], ...more });
beforeEach(() => {
  background.answers = { 'status.get': () => status(), 'article.list': () => [], 'pin.list': () => [] };
});
afterEach(clear);

it('pinned articles stand above the categories, and those taken down are marked', async () => {
  background.answers['pin.list'] = () => [link('a'), link('b', { gone: true })];
  show(<SearchTab />);
  await find('heading', '고정한 글');
  expect(all('listitem').map(({ textContent }) => textContent)).toEqual(['글 a', '글 b내려간 글']);
});

it('without a pinned article nothing is said of any', async () => {
  show(<SearchTab />);
  await find('heading', '분류별로 보기');
  expect(all('heading', '고정한 글')).toEqual([]);
});

it('ten thousand articles are drawn as far as they are looked at', async () => {
  background.answers['article.list'] = () => Array.from({ length: 10_000 }, (_, at) => link(String(at)));
  show(<SearchTab />);
  const category = (await find('summary', /반품/)).parentElement as HTMLDetailsElement;
  expect(category.textContent).toBe('반품10,000');
  category.open = true;
  category.dispatchEvent(new Event('toggle'));
  await vi.waitFor(() => expect(all('listitem')).toHaveLength(50));
  await press('50개 더 보기');
  await vi.waitFor(() => expect(all('listitem')).toHaveLength(100));
});

it('the foot of each tab tells how the content’s copies stand', async () => {
  let refresh: RefreshStatus = {
    center: 'market',
    progress: { done: 37, of: 312 },
    last: { at: Date.now() - 86_400_000, added: 9, changed: 0, gone: 0, failed: 0 },
    waitUntil: null,
  };
  background.answers['store.get'] = stored;
  background.answers['refresh.get'] = () => [refresh];
  background.answers['status.get'] = () => {
    const [center] = status().centers;
    return { ...status(), centers: center ? [{ ...center, filling: { done: 3_200, of: 10_000 } }] : [] };
  };
  show(<ContentFooter />);
  await says('도움말을 채우는 중 3,200 / 10,000');
  await says('고객센터 글 312편 · ');
  await says('고객센터 글 확인 중 37 / 312');

  const { bumpRevision } = await import('../../../utils/browser/revision');
  refresh = { ...refresh, progress: null };
  await bumpRevision(Date.now());
  await vi.waitFor(() => expect(document.body.textContent).not.toContain('확인 중'));
  // What was finished before the surface came up is no news.
  expect(document.body.textContent).not.toContain('새 글 9');
  refresh.last = { at: Date.now(), added: 3, changed: 2, gone: 0, failed: 0 };
  await bumpRevision(Date.now() + 1);
  await says('새 글 3 · 바뀐 글 2');
});
