import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/messaging/content-shapes';
import { exportSeller, importSeller } from '../../../utils/storage/backup';
import { database } from '../../../utils/storage/database';
import { forgetNotified, notifiedUpTo, rememberNotified } from '../../../utils/storage/notified';
import { changeSettings, getSettings } from '../../../utils/storage/settings';
import { wipe } from '../../../utils/storage/wipe';
import { emptyDatabase } from './seller-rows';

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
});

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const own = fc.record({
  ownLengths: fc.dictionary(
    fc.constantFrom('market', 'constructor', 'other-2'),
    fc.dictionary(
      fc.constantFrom('dispatch', 'deposit'),
      fc.option(
        fc.record(
          {
            value: fc.integer({ min: 0, max: 60 }),
            unit: fc.constantFrom('일' as const, '영업일' as const),
            cutOff: time,
          },
          { requiredKeys: ['value', 'unit'] },
        ),
      ),
      { noNullPrototype: true },
    ),
    { noNullPrototype: true },
  ),
  daysOff: fc.record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }),
    days: fc.uniqueArray(
      fc.integer({ min: 1, max: 28 }).map((day) => `2026-12-${String(day).padStart(2, '0')}`),
      { maxLength: 5 },
    ),
  }),
  notify: fc.record({ morning: fc.option(time), before: fc.boolean() }),
});

it('what a seller has set for their shop is read as it was set, and travels in their file', async () => {
  await fc.assert(
    fc.asyncProperty(own, async (set) => {
      const wanted: Settings = { ...DEFAULT_SETTINGS, ...set };
      await changeSettings(wanted);
      expect(await getSettings()).toEqual(wanted);
      const file = new TextEncoder().encode(await exportSeller(1));
      await emptyDatabase();
      await importSeller(file, Date.UTC(2026, 10, 23));
      expect(await getSettings()).toEqual(wanted);
    }),
    { numRuns: 20 },
  );
});

it.each(['seller', 'all'] as const)('it is gone after wiping (%s), and stays otherwise', async (what) => {
  const daysOff = { weekdays: [3], days: ['2026-12-24'] };
  await changeSettings({ daysOff });
  await wipe('cache');
  expect((await getSettings()).daysOff).toEqual(daysOff);
  await wipe(what);
  expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
});

it.each([
  ['daysOff', { weekdays: [9], days: [] }],
  ['ownLengths', { market: { dispatch: { value: 999, unit: '일' } } }],
  ['notify', { morning: '아침', before: true }],
])('%s that can’t be read counts as at first', async (key, value) => {
  await database().settings.put({ key, value });
  expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
});

it('what was told is known until something else is to be told', async () => {
  const wishes = { morning: '09:00', before: false };
  expect(await notifiedUpTo(wishes)).toBeNull();
  await rememberNotified(5, wishes);
  expect(await notifiedUpTo(wishes)).toBe(5);
  expect(await notifiedUpTo({ ...wishes, before: true })).toBeNull();
  await forgetNotified();
  expect(await notifiedUpTo(wishes)).toBeNull();
});
