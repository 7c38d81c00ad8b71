import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../../entrypoints/background/badge';
import { ALARM, watchDeadlines } from '../../../entrypoints/background/deadline-watch';
import { bumpRevision } from '../../../utils/browser/revision';
import { kstMinute } from '../../../utils/deadlines/calendar';
import type { Settings } from '../../../utils/messaging/content-shapes';
import { setHandled } from '../../../utils/storage/handled';
import { changeSettings } from '../../../utils/storage/settings';
import { kst } from '../deadlines/rule';
import { deadline, fillWithRule, row, see } from './seller-deadlines';

const NOW = kst('2026-11-23T10:00');
const ready = vi.fn(async () => {});

/** What the toolbar shows. */
const shown = { text: '', title: '', color: '' };
const take = async (one: Partial<typeof shown>) => void Object.assign(shown, one);
const permissions = {
  contains: vi.fn(async () => true),
  onAdded: { addListener: vi.fn() },
  onRemoved: { addListener: vi.fn() },
};
const action = { setBadgeText: vi.fn(take), setTitle: vi.fn(take), setBadgeBackgroundColor: vi.fn(take) };
/** Waits until the toolbar shows it. */
const shows = (text: string, title: string) => vi.waitFor(() => expect(shown).toMatchObject({ text, title }));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  ready.mockResolvedValue(undefined);
  Object.assign(shown, { text: '', title: '', color: '' });
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  Object.assign(fakeBrowser, { action, permissions });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ optional_permissions: ['notifications'] }) });
  await fillWithRule();
});
afterEach(() => vi.useRealTimers());

describe('the badge', () => {
  it('counts what is past and what ends today, and says so in the title', async () => {
    await see(NOW, row('100001', '2026-11-20'), row('100002', '2026-11-23'), row('100003', '2026-11-23'));
    await see(NOW, row('100004', '2026-11-24'), row('100005', '2026-11-20', 'done'));
    watchDeadlines(ready);
    await shows('3', '길잡이 · 지난 기한 1건, 오늘까지 2건');
  });

  it.each([
    ['2026-11-24', '2026-11-23', '길잡이 · 첫날도 세면 오늘까지 1건'],
    ['2026-11-24', '2026-11-20', '길잡이 · 첫날도 세면 지난 기한 1건'],
    ['2026-11-23', '2026-11-22', '길잡이 · 오늘까지 1건'],
    ['2026-11-23', undefined, '길잡이 · 오늘까지 1건'],
  ])('says in the title what ends only if the first day counts: %s or %s', async (due, earliest, title) => {
    await showBadge([{ urgency: 'today', due, ...(earliest && { earliest }) }], NOW);
    expect(shown).toMatchObject({ text: '1', title });
  });

  it('has another colour when something is past', async () => {
    await see(NOW, row('100001', '2026-11-23'));
    watchDeadlines(ready);
    await shows('1', '길잡이 · 오늘까지 1건');
    const today = shown.color;
    await see(NOW, row('100002', '2026-11-20'));
    await bumpRevision(1);
    await shows('2', '길잡이 · 지난 기한 1건, 오늘까지 1건');
    expect(shown.color).not.toBe(today);
  });

  it('is empty without any', async () => {
    shown.text = '7';
    await see(NOW, row('100001', '2026-11-24'));
    watchDeadlines(ready);
    await shows('', '길잡이');
  });

  it('counts none that was put off or seen to', async () => {
    await see(NOW, row('100001', '2026-11-23'), row('100002', '2026-11-23'), row('100003', '2026-11-23'));
    watchDeadlines(ready);
    await shows('3', '길잡이 · 오늘까지 3건');
    await setHandled(deadline('100001', '2026-11-23'), null, NOW);
    await setHandled(deadline('100002', '2026-11-23'), NOW + 60_000, NOW);
    await bumpRevision(1);
    await shows('1', '길잡이 · 오늘까지 1건');
  });

  it('has room for two digits', async () => {
    await see(NOW, ...Array.from({ length: 100 }, (_, at) => row(String(100_001 + at), '2026-11-23')));
    watchDeadlines(ready);
    await shows('99+', '길잡이 · 오늘까지 100건');
  });

  it('shows what is new at last, however fast changes come', async () => {
    watchDeadlines(ready);
    for (let change = 1; change <= 10; change++) {
      await see(NOW, row(String(100_000 + change), '2026-11-23'));
      await bumpRevision(change);
    }
    await shows('10', '길잡이 · 오늘까지 10건');
    expect(action.setBadgeText.mock.calls.length).toBeLessThanOrEqual(3);
  });

  it.each([
    ['the browser refuses', () => action.setBadgeText.mockRejectedValueOnce(new Error('no'))],
    ['the store does not open', () => ready.mockRejectedValueOnce(new Error('no'))],
  ])('where %s, follows the next change all the same', async (_, fail) => {
    await see(NOW, row('100001', '2026-11-23'));
    fail();
    watchDeadlines(ready);
    await vi.waitFor(() => expect(ready).toHaveBeenCalled());
    await bumpRevision(1);
    await shows('1', '길잡이 · 오늘까지 1건');
  });
});

/** When the worker is woken next, as a minute in Korea. */
const wakes = (minute: string | null) =>
  vi.waitFor(async () => {
    const alarms = await fakeBrowser.alarms.getAll();
    expect(alarms.map(({ scheduledTime }) => kstMinute(scheduledTime))).toEqual(minute === null ? [] : [minute]);
  });
/** The browser wakes the worker at a minute. */
async function wakeAt(minute: string): Promise<void> {
  vi.setSystemTime(kst(minute));
  await fakeBrowser.alarms.onAlarm.trigger({ name: ALARM, scheduledTime: Date.now(), persistAcrossSessions: false });
}

describe('the alarm', () => {
  it('is at the next moment at which the badge changes, and the badge is right then', async () => {
    await see(NOW, row('100001', '2026-11-23T14:00'), row('100002', '2026-11-24'));
    watchDeadlines(ready);
    await shows('1', '길잡이 · 오늘까지 1건');
    await wakes('2026-11-23T14:01');
    await wakeAt('2026-11-23T14:01');
    await shows('1', '길잡이 · 지난 기한 1건');
    await wakes('2026-11-24T00:00');
    await wakeAt('2026-11-24T00:00');
    await shows('2', '길잡이 · 지난 기한 1건, 오늘까지 1건');
    await wakes('2026-11-25T00:00');
    await wakeAt('2026-11-25T00:00');
    await shows('2', '길잡이 · 지난 기한 2건');
    await wakes(null);
  });

  it('is none without deadlines, nor once the last one is done', async () => {
    await fakeBrowser.alarms.create(ALARM, { when: NOW + 60_000 });
    watchDeadlines(ready);
    await wakes(null);
    await see(NOW, row('100001', '2026-11-24'));
    await bumpRevision(1);
    await wakes('2026-11-24T00:00');
    await setHandled(deadline('100001', '2026-11-24'), null, NOW);
    await bumpRevision(2);
    await wakes(null);
  });

  it('comes back when one that was put off does, on its day', async () => {
    await see(NOW, row('100001', '2026-11-23'));
    await setHandled(deadline('100001', '2026-11-23'), kst('2026-11-23T18:00'), NOW);
    watchDeadlines(ready);
    await wakes('2026-11-23T18:00');
    await shows('', '길잡이');
    await wakeAt('2026-11-23T18:00');
    await shows('1', '길잡이 · 오늘까지 1건');
  });

  it('is set again when the browser starts, which may have forgotten it', async () => {
    await see(NOW, row('100001', '2026-11-24'));
    watchDeadlines(ready);
    await wakes('2026-11-24T00:00');
    await fakeBrowser.alarms.clearAll();
    await fakeBrowser.runtime.onStartup.trigger();
    await wakes('2026-11-24T00:00');
  });

  it('is set though the badge fails', async () => {
    await see(NOW, row('100001', '2026-11-24'));
    action.setBadgeText.mockRejectedValueOnce(new Error('no'));
    watchDeadlines(ready);
    await wakes('2026-11-24T00:00');
  });
});

describe('notifications', () => {
  /** What the browser shows, by its id. */
  const told = new Map<string, { title: string; message: string }>();
  const clicked = { addListener: vi.fn() };
  beforeEach(() => {
    told.clear();
    const create = async (id: string, { title, message }: { title: string; message: string }) =>
      void told.set(id, { title, message });
    Object.assign(fakeBrowser, { notifications: { create, clear: async () => true, onClicked: clicked } });
  });
  const tells = (id: string, title: string) => vi.waitFor(() => expect(told.get(id)?.title).toBe(title));
  const wish = (notify: Partial<Settings['notify']>) =>
    changeSettings({ notify: { morning: null, before: false, ...notify } });

  it('tell nothing, and wake nobody, until they are switched on', async () => {
    await see(NOW, row('100001', '2026-11-24T12:00'));
    watchDeadlines(ready);
    await wakes('2026-11-24T00:00');
    await wakeAt('2026-11-24T00:00');
    await wakes('2026-11-24T12:01');
    expect([...told]).toEqual([]);
  });

  it('tell once in the morning', async () => {
    await wish({ morning: '09:00' });
    await see(NOW, row('100001', '2026-11-24'), row('100002', '2026-11-25'), row('100003', '2026-11-23'));
    watchDeadlines(ready);
    await shows('1', '길잡이 · 오늘까지 1건');
    await wakeAt('2026-11-24T00:00');
    await wakes('2026-11-24T09:00');
    expect([...told]).toEqual([]);
    await wakeAt('2026-11-24T09:00');
    await tells('morning/2026-11-24', '챙길 기한 3건');
    expect(told.get('morning/2026-11-24')?.message).toBe(
      '지난 기한 1건, 오늘까지 1건, 1영업일 안 1건. 마지막으로 본 화면 기준이에요.',
    );
    told.clear();
    await bumpRevision(5);
    await wakeAt('2026-11-24T09:05');
    await wakes('2026-11-25T00:00');
    expect([...told]).toEqual([]);
  });

  it('tell two hours before a due minute, of the order and of nothing more', async () => {
    await wish({ before: true });
    await see(NOW, row('100001', '2026-11-23T15:00'));
    watchDeadlines(ready);
    await wakes('2026-11-23T13:00');
    await wakeAt('2026-11-23T13:00');
    await tells('before/2026-11-23T15:00', '오늘 15:00까지 1건');
    expect(told.get('before/2026-11-23T15:00')?.message).toBe(
      '발송기한, 주문번호 100001. 마지막으로 본 화면 기준이에요.',
    );
    await wakes('2026-11-23T15:01');
  });

  it('tell of due days in the afternoon, all at once, and never of what is put off or done', async () => {
    await wish({ before: true });
    await see(NOW, ...['100001', '100002', '100003', '100004'].map((number) => row(number, '2026-11-23')));
    await setHandled(deadline('100001', '2026-11-23'), null, NOW);
    await setHandled(deadline('100002', '2026-11-23'), kst('2026-11-23T18:00'), NOW);
    watchDeadlines(ready);
    await wakes('2026-11-23T16:00');
    await wakeAt('2026-11-23T16:00');
    await tells('before/2026-11-23', '오늘까지 2건');
    await wakes('2026-11-23T18:00');
    await wakeAt('2026-11-23T18:00');
    await tells('before/2026-11-23', '오늘까지 1건');
    expect(told.get('before/2026-11-23')?.message).toContain('100002');
  });

  it('tell what a sleeping computer missed, and not what was to be told before they were switched on', async () => {
    await see(NOW, row('100001', '2026-11-23T11:30'), row('100002', '2026-11-23T14:00'));
    watchDeadlines(ready);
    await wakes('2026-11-23T11:31');
    await wish({ before: true, morning: '09:00' });
    await bumpRevision(1);
    await wakes('2026-11-23T11:31');
    expect([...told]).toEqual([]);
    await wakeAt('2026-11-23T13:30');
    await tells('before/2026-11-23T14:00', '오늘 14:00까지 1건');
    expect(told.size).toBe(1);
  });

  it('are none where the browser took its leave back', async () => {
    await wish({ before: true });
    permissions.contains.mockResolvedValue(false);
    await see(NOW, row('100001', '2026-11-23T15:00'));
    watchDeadlines(ready);
    await wakes('2026-11-23T15:01');
    permissions.contains.mockResolvedValue(true);
  });

  it('tell nothing of what nobody has to do, nor wake anybody for it', async () => {
    await fillWithRule({ forInformation: true });
    await wish({ before: true, morning: '09:00' });
    await see(NOW, row('100001', '2026-11-24T15:00'));
    await fakeBrowser.alarms.create(ALARM, { when: NOW + 60_000 });
    watchDeadlines(ready);
    await wakes(null);
    await wakeAt('2026-11-24T09:00');
    await wakeAt('2026-11-24T13:00');
    await wakes(null);
    expect([...told]).toEqual([]);
  });
});
