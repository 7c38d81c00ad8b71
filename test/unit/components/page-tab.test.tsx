// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageTab } from '../../../components/app/page-tab';
import type { View } from '../../../utils/messaging/help-shapes';
import { background } from './background';
import { all, changed, clear, press, says, show } from './screen';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

const article = (id: string) => ({
  ...{ center: 'market', id, title: `글 ${id}`, category: [] },
  why: { code: 'page', page: '반품관리' } as const,
});
const view = (articles: string[], more: Partial<View> = {}): View => ({
  center: { id: 'market', name: '가게' },
  page: { id: 'returns', name: '반품관리', menu: ['판매관리', '반품관리'] },
  ...{ within: null, reason: null, guides: [], replies: [] },
  articles: articles.map(article),
  ...more,
});
const titles = () => all('button', /^글/).map(({ textContent }) => textContent?.slice(0, 3));
const other = '화면의 내용이 바뀌어 다른 글이 더 맞을 수 있어요.';

/** What the screen speaks for from now on. */
async function become(latest: View): Promise<void> {
  background.answers['view.get'] = () => latest;
  await changed();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  background.answers['view.get'] = () => view(['a', 'b']);
  show(<PageTab />, { tab: 'page', route: { at: 'tab' } });
  return says('글 a');
});
afterEach(() => {
  clear();
  vi.useRealTimers();
});

describe('the help beside a screen', () => {
  it('follows a screen that is still being drawn', async () => {
    await become(view(['b', 'c']));
    await says('글 c');
    expect(titles()).toEqual(['글 b', '글 c']);
  });

  it('stays while it is read, and changes when the seller asks for it', async () => {
    vi.advanceTimersByTime(4_000);
    await become(view(['b', 'c']));
    await says(other);
    expect(titles()).toEqual(['글 a', '글 b']);
    await press('새로고침');
    await says('글 c');
    expect(titles()).toEqual(['글 b', '글 c']);
    expect(document.body.textContent).not.toContain(other);
  });

  it('says nothing of other help once the screen speaks for the same again', async () => {
    vi.advanceTimersByTime(4_000);
    await become(view(['b']));
    await says(other);
    await become(view(['a', 'b']));
    await vi.waitFor(() => expect(document.body.textContent).not.toContain(other));
  });

  it('is another one at once on another screen, and for what opens on it', async () => {
    vi.advanceTimersByTime(4_000);
    await become(view(['d'], { within: { id: 'detail', name: '클레임 상세 정보' } }));
    await says('글 d');
    vi.advanceTimersByTime(4_000);
    await become(view(['e'], { page: { id: 'orders', name: '주문/배송관리', menu: [] } }));
    await says('글 e');
    expect(titles()).toEqual(['글 e']);
  });

  it('tells on how many rows a ready reply fits now, and moves none of them', async () => {
    const reply = (id: string, here: number) => ({ center: 'market', id, title: `안내 ${id}`, when: '', here });
    await become(view(['a', 'b'], { replies: [reply('x', 2), reply('y', 1)] }));
    await says('이 화면에 2건');
    vi.advanceTimersByTime(4_000);
    await become(view(['a', 'b'], { replies: [reply('y', 5), reply('x', 1)] }));
    await says('이 화면에 5건');
    expect(all('button', /^안내/).map(({ textContent }) => textContent?.slice(0, 4))).toEqual(['안내 x', '안내 y']);
    expect(document.body.textContent).not.toContain(other);
  });
});
