// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock(import('../../../entrypoints/tips.content/looking'), async (original) => {
  const looking = await original();
  return { ...looking, lookForTips: vi.fn(looking.lookForTips) };
});

import { lookForTips } from '../../../entrypoints/tips.content/looking';
import { createTipsWatch } from '../../../entrypoints/tips.content/tips-watch';
import type { PageTip } from '../../../utils/messaging/tip-shapes';

const looks = vi.mocked(lookForTips);
const marks = { show: vi.fn(), moved: vi.fn(), rest: vi.fn() };
let end: AbortController;

const tip = (name: string): PageTip => ({
  ...{ id: 'fee', name, text: '편도 금액을 적어요.', checked: '2026-11-23', status: '확인' },
  target: { kind: 'button', names: [name], near: [] },
  ...{ article: true, guide: false, seen: false },
});
const start = () => createTipsWatch({ marks, owns: () => false, signal: end.signal });
const found = () => marks.show.mock.lastCall?.[0].map(({ elements }: { elements: Element[] }) => elements);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  document.body.innerHTML = '';
  vi.clearAllMocks();
  vi.useRealTimers();
});

it('finds what the tips of the page stand beside, also what comes later, and all of several', async () => {
  document.body.innerHTML = '<button>수거 완료</button>';
  const become = start();
  become([tip('수거 완료')]);
  await vi.advanceTimersByTimeAsync(100);
  expect(found()).toEqual([[document.querySelector('button')]]);
  document.body.insertAdjacentHTML('beforeend', '<button>수거 완료</button>');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(found()[0]).toHaveLength(2);
});

it('leaves them on another page, and looks at nothing while there are none', async () => {
  document.body.innerHTML = '<button>수거 완료</button>';
  const become = start();
  become([tip('수거 완료')]);
  await vi.advanceTimersByTimeAsync(100);
  become(null);
  expect(marks.rest).toHaveBeenCalledTimes(1);
  looks.mockClear();
  document.body.append('새 글');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(looks).not.toHaveBeenCalled();
});

it('looks once at a quiet page, and at most four times a second in a storm', async () => {
  document.body.innerHTML = '<button>수거 완료</button>';
  start()([tip('수거 완료')]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(looks).toHaveBeenCalledTimes(1);
  for (let at = 0; at < 200; at += 1) {
    document.body.append(`${at}`);
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(looks.mock.calls.length).toBeGreaterThan(2);
  expect(looks.mock.calls.length).toBeLessThanOrEqual(1 + 4 * 4);
});

it('looks at nothing that nobody sees', async () => {
  const hidden = vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(true);
  document.body.innerHTML = '<button>수거 완료</button>';
  start()([tip('수거 완료')]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(looks).not.toHaveBeenCalled();
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(looks).toHaveBeenCalled();
});
