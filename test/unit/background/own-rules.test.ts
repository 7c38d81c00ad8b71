import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deadlineHandlers } from '../../../entrypoints/background/handlers/deadlines';
import type { Asker } from '../../../utils/messaging/router';
import { fillPack } from '../../../utils/storage/fill';
import { changeSettings } from '../../../utils/storage/settings';
import { DUE_RULE, kst } from '../deadlines/rule';
import { packOf, stampOf } from '../storage/example-pack';
import { emptyDatabase } from '../storage/seller-rows';
import { CENTER, see } from './seller-deadlines';

const NOW = kst('2026-11-23T10:00');
const PANEL: Asker = { kind: 'surface', tabId: 7, origin: 'chrome-extension://giljabi' };
const OWN_RULE = {
  ...DUE_RULE,
  due: [{ column: 'ship-due' }, { column: 'paid-at', pages: ['orders'], own: true as const }],
};
const LENGTH = { value: 3, unit: '영업일', cutOff: '14:00' } as const;
const list = () => deadlineHandlers['deadline.list'](null, PANEL);
const paid = (at: string, dates = {}) => ({ orderNumber: '100001', state: 'paid', dates: { 'paid-at': at, ...dates } });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await emptyDatabase();
  await fillPack({ ...packOf(CENTER, []), deadlines: [OWN_RULE] }, stampOf(CENTER, 'h1'), [], 1).whole;
});
afterEach(() => vi.useRealTimers());

describe('a deadline that no screen shows', () => {
  it('is asked for where a row waits for it, by the rules that take a length', async () => {
    expect((await list()).asks).toEqual([]);
    await see(NOW, paid('2026-11-23T09:00'));
    expect((await list()).asks).toEqual([{ center: CENTER, rule: 'shipping', kind: '발송기한' }]);
    expect(await deadlineHandlers['length.list'](null, PANEL)).toMatchObject([
      { center: CENTER, rule: 'shipping', kind: '발송기한' },
    ]);
  });

  it('is asked for no more once it is set or left open', async () => {
    await see(NOW, paid('2026-11-23T09:00'));
    await changeSettings({ ownLengths: { [CENTER]: { shipping: null } } });
    expect(await list()).toMatchObject({ asks: [], warnings: [], unreadable: [{ why: 'column' }] });
    await changeSettings({ ownLengths: { [CENTER]: { shipping: LENGTH } } });
    expect(await list()).toMatchObject({ asks: [], warnings: [{ due: '2026-11-26' }], unreadable: [] });
  });

  it('says by which length and cut-off it was counted', async () => {
    await see(NOW, paid('2026-11-23T14:00'));
    await changeSettings({ ownLengths: { [CENTER]: { shipping: LENGTH } } });
    const [warning] = (await list()).warnings;
    expect(warning).toMatchObject({ due: '2026-11-27', basis: { plus: LENGTH } });
  });

  it('is not counted where the screen shows one', async () => {
    await see(NOW, paid('2026-11-23T09:00', { 'ship-due': '2026-11-24' }));
    await changeSettings({ ownLengths: { [CENTER]: { shipping: LENGTH } } });
    expect(await list()).toMatchObject({ asks: [], warnings: [{ due: '2026-11-24' }] });
  });

  it('is not counted by what was set for another centre', async () => {
    await see(NOW, paid('2026-11-23T09:00'));
    await changeSettings({ ownLengths: { other: { shipping: LENGTH } } });
    expect(await list()).toMatchObject({ asks: [{ center: CENTER }], warnings: [] });
  });
});

describe('days off', () => {
  it('shorten the time left, leave the deadline, and are said to be counted', async () => {
    await see(NOW, paid('2026-11-23T09:00'));
    await changeSettings({ ownLengths: { [CENTER]: { shipping: LENGTH } } });
    expect(await list()).toMatchObject({ ownDaysOff: false, warnings: [{ left: { businessDays: 3 } }] });
    await changeSettings({ daysOff: { weekdays: [3], days: ['2026-11-24'] } });
    expect(await list()).toMatchObject({
      ownDaysOff: true,
      nextBusinessDay: '2026-11-26',
      warnings: [{ due: '2026-11-26', left: { businessDays: 1 }, urgency: 'tomorrow' }],
    });
  });
});
