// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { NewsNotice } from '../../../components/app/news-notice';
import { background, requests } from './background';
import { all, clear, find, press, show } from './screen';
import { status } from './stored';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);
vi.mock('../../../utils/messaging/version', () => ({ VERSION: '0.1.0' }));

const updated = (updatedFrom: string | null) => {
  background.answers['status.get'] = () => ({ ...status(), updatedFrom });
};

beforeEach(() => {
  background.answers['news.seen'] = () => null;
});
beforeAll(() => import('../../../components/app/news'));
afterEach(clear);

it('nothing is said where nothing was updated', async () => {
  updated(null);
  show(<NewsNotice />);
  await vi.waitFor(() => expect(requests('status.get')).toHaveLength(1));
  await new Promise((later) => setTimeout(later, 50));
  expect(all('section')).toEqual([]);
  expect(requests('news.seen')).toEqual([]);
});

it('an update is said until it is closed, and told to be seen', async () => {
  updated('0.0.9');
  show(<NewsNotice />);
  await find('section', '길잡이 0.1.0에서 새로워진 점');
  await press('새로워진 점 닫기');
  await vi.waitFor(() => expect(all('section')).toEqual([]));
  expect(requests('news.seen')).toHaveLength(1);
});

it('an update without news counts as seen at once, and says nothing', async () => {
  updated('0.2.0');
  show(<NewsNotice />);
  await vi.waitFor(() => expect(requests('news.seen')).toHaveLength(1));
  expect(all('section')).toEqual([]);
});

it('what has stood in sight for a while is seen, and stays before who reads it', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  updated('0.0.9');
  show(<NewsNotice />);
  await find('section', '길잡이 0.1.0에서 새로워진 점');
  vi.advanceTimersByTime(4_000);
  expect(requests('news.seen')).toEqual([]);
  vi.advanceTimersByTime(2_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(requests('news.seen')).toHaveLength(1));
  updated(null);
  await find('section', '길잡이 0.1.0에서 새로워진 점');
});
