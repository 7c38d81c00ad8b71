import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepBadge } from '../../../entrypoints/background/badge';
import { bumpRevision } from '../../../utils/browser/revision';
import { setHandled } from '../../../utils/storage/handled';
import { kst } from '../deadlines/rule';
import { deadline, fillWithRule, row, see } from './seller-deadlines';

const NOW = kst('2026-11-23T10:00');
const ready = vi.fn(async () => {});

/** What the toolbar shows. */
const shown = { text: '', title: '', color: '' };
const take = async (one: Partial<typeof shown>) => void Object.assign(shown, one);
const action = { setBadgeText: vi.fn(take), setTitle: vi.fn(take), setBadgeBackgroundColor: vi.fn(take) };
/** Waits until the toolbar shows it. */
const shows = (text: string, title: string) => vi.waitFor(() => expect(shown).toMatchObject({ text, title }));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  ready.mockResolvedValue(undefined);
  Object.assign(shown, { text: '', title: '', color: '' });
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  Object.assign(fakeBrowser, { action });
  await fillWithRule();
});
afterEach(() => vi.useRealTimers());

describe('the badge', () => {
  it('counts what is past and what ends today, and says so in the title', async () => {
    await see(NOW, row('100001', '2026-11-20'), row('100002', '2026-11-23'), row('100003', '2026-11-23'));
    await see(NOW, row('100004', '2026-11-24'), row('100005', '2026-11-20', 'done'));
    keepBadge(ready);
    await shows('3', '길잡이 · 지난 기한 1건, 오늘까지 2건');
  });

  it('has another colour when something is past', async () => {
    await see(NOW, row('100001', '2026-11-23'));
    keepBadge(ready);
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
    keepBadge(ready);
    await shows('', '길잡이');
  });

  it('counts none that was put off or seen to', async () => {
    await see(NOW, row('100001', '2026-11-23'), row('100002', '2026-11-23'), row('100003', '2026-11-23'));
    keepBadge(ready);
    await shows('3', '길잡이 · 오늘까지 3건');
    await setHandled(deadline('100001', '2026-11-23'), null, NOW);
    await setHandled(deadline('100002', '2026-11-23'), NOW + 60_000, NOW);
    await bumpRevision(1);
    await shows('1', '길잡이 · 오늘까지 1건');
  });

  it('has room for two digits', async () => {
    await see(NOW, ...Array.from({ length: 100 }, (_, at) => row(String(100_001 + at), '2026-11-23')));
    keepBadge(ready);
    await shows('99+', '길잡이 · 오늘까지 100건');
  });

  it('shows what is new at last, however fast changes come', async () => {
    keepBadge(ready);
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
    keepBadge(ready);
    await vi.waitFor(() => expect(ready).toHaveBeenCalled());
    await bumpRevision(1);
    await shows('1', '길잡이 · 오늘까지 1건');
  });
});
