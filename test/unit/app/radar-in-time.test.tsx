// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useUrgentCount } from '../../../components/app/use-urgent-count';
import { addDays, kstDay } from '../../../utils/deadlines/calendar';
import { background, requests } from '../components/background';
import { radarOf, warning } from '../components/radar';
import { clear, show } from '../components/screen';
import { kst } from '../deadlines/rule';

vi.mock('../../../utils/messaging/client', async () => (await import('../components/background')).fakeClient);

const NOW = kst('2026-11-23T10:00');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const Surface = () => <p>{useUrgentCount()}</p>;
const asked = () => requests('deadline.list').length;
const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));
let isIn: (seen: boolean) => void;
let visibility: DocumentVisibilityState;

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: object[]) => void) {
        isIn = (isIntersecting) => tell([{ isIntersecting }]);
      }
      observe() {}
      disconnect() {}
    },
  );
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  background.answers['deadline.list'] = () => {
    const now = Date.now();
    const open = warning('100001', { due: `${kstDay(now)}T14:00`, urgency: 'today' });
    const put = { ...warning('100002', { due: addDays(kstDay(now), 1) }), until: kst('2026-11-23T12:00') };
    const isBack = now >= put.until;
    return radarOf(isBack ? [open, put] : [open], { later: isBack ? [] : [put] });
  };
  await act(async () => void show(<Surface />));
  await pass(0);
});
afterEach(async () => {
  await act(async () => {
    isIn(true);
    clear();
  });
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The browser's tab comes to the front, or goes behind another. */
async function turn(to: DocumentVisibilityState) {
  visibility = to;
  await act(() => window.dispatchEvent(new Event('visibilitychange')));
  await pass(0);
}

describe('the radar is asked for again', () => {
  it('when a snooze is over, when a minute is past and when a day begins, and at no other time', async () => {
    expect(asked()).toBe(1);
    await pass(2 * HOUR - 1);
    expect(asked()).toBe(1);
    await pass(1);
    expect(asked()).toBe(2);
    await pass(2 * HOUR + MINUTE - 1);
    expect(asked()).toBe(2);
    await pass(1);
    expect(asked()).toBe(3);
    await pass(kst('2026-11-24T00:00') - Date.now() - 1);
    expect(asked()).toBe(3);
    await pass(1);
    expect(asked()).toBe(4);
  });

  it('soon after the computer slept over such a moment', async () => {
    // Timers stand still while it sleeps; the clock doesn't.
    vi.setSystemTime(NOW + 3 * HOUR);
    await pass(MINUTE);
    expect(asked()).toBe(2);
  });

  it('each minute from a moment on at which nobody answered', async () => {
    const answer = background.answers['deadline.list'];
    background.answers['deadline.list'] = () => Promise.reject(new Error('no'));
    await pass(2 * HOUR);
    expect(asked()).toBe(2);
    background.answers['deadline.list'] = answer as never;
    await pass(MINUTE);
    expect(asked()).toBe(3);
    await pass(MINUTE);
    expect(asked()).toBe(3);
  });

  it('when its tab comes to the front, and has no timer behind another', async () => {
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    const before = vi.getTimerCount();
    await turn('hidden');
    expect(vi.getTimerCount()).toBe(before - 1);
    await pass(3 * HOUR);
    expect(asked()).toBe(1);
    await turn('visible');
    expect(asked()).toBe(2);
  });

  it('when a closed panel is opened, and has no timer while it is closed', async () => {
    const before = vi.getTimerCount();
    await act(() => isIn(false));
    expect(vi.getTimerCount()).toBe(before - 1);
    await pass(3 * HOUR);
    expect(asked()).toBe(1);
    await act(() => isIn(true));
    await pass(0);
    expect(asked()).toBe(2);
  });
});
