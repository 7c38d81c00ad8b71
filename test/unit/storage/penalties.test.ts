import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PageFacts, PenaltyEntry, PenaltyFacts } from '../../../utils/page/facts';
import { database, openDisk } from '../../../utils/storage/database';
import { penaltiesOf, penaltyViewOf, rememberPenalties } from '../../../utils/storage/penalties';
import { listTyped, putTyped, removeTyped } from '../../../utils/storage/typed-penalties';
import { kst } from '../deadlines/rule';

const NOW = kst('2026-11-23T10:00');
const DAY = 24 * 60 * 60 * 1000;
const ENTRY: PenaltyEntry = { day: '2026-11-20', points: 2, type: 'late', orderNumber: '100001' };
const facts = (penalty: PenaltyFacts, center = 'market'): PageFacts => ({
  ...{ center, page: 'points', reason: null, orders: [], rows: 0, unreadRows: 0 },
  penalty,
});
const see = (entries: PenaltyEntry[], rest: Partial<PenaltyFacts> = {}, now = NOW) =>
  rememberPenalties(facts({ entries, unread: 0, ...rest }), now);
const pointsOf = async (now = NOW) => (await penaltiesOf('market', now)).map(({ points }) => points);

beforeEach(async () => {
  await database().delete();
  await openDisk();
});

describe('entries of the screen', () => {
  it('seen twice are there once, as they were seen last', async () => {
    await see([ENTRY]);
    await see([{ ...ENTRY, points: 0 }], {}, NOW + 5);
    expect(await penaltiesOf('market', NOW)).toEqual([{ ...ENTRY, points: 0, seenAt: NOW + 5 }]);
  });

  it('of one day and type are two where they are for two orders, on whatever page of the list', async () => {
    await see([ENTRY]);
    await see([{ ...ENTRY, orderNumber: '100002', points: 3 }]);
    expect(await pointsOf()).toEqual([2, 3]);
  });

  it('that have nothing to tell them apart are as many as the screen showed at once', async () => {
    const { orderNumber: _, ...bare } = ENTRY;
    await see([bare, bare, { ...bare, type: null }]);
    await see([bare, bare]);
    expect(await pointsOf()).toHaveLength(3);
  });

  it('never double, however often the same screen is read', async () => {
    const entry = fc.record({
      day: fc.constantFrom('2026-11-20', '2026-11-21'),
      points: fc.option(fc.nat(20)),
      type: fc.constantFrom(null, 'late', 'sold-out'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 8 }), fc.integer({ min: 1, max: 3 }), async (entries, times) => {
        await database().penalties.clear();
        for (let time = 0; time < times; time++) await see(entries);
        const points = entries.map((one) => one.points).sort();
        expect((await pointsOf()).sort()).toEqual(points);
        await see([...entries].reverse(), { total: entries.length });
        expect((await pointsOf()).sort()).toEqual(points);
      }),
      { numRuns: 30 },
    );
  });

  it('are one where a type is read later, or is not read again', async () => {
    const { orderNumber: _, ...bare } = ENTRY;
    for (const entry of [ENTRY, bare]) {
      for (const total of [{}, { total: 1 }, { total: 9 }]) {
        await database().penalties.clear();
        await see([{ ...entry, type: null }], total);
        await see([entry], total, NOW + 5);
        await see([{ ...entry, type: null }], total, NOW + 9);
        expect(await penaltiesOf('market', NOW)).toEqual([{ ...entry, seenAt: NOW + 9 }]);
      }
    }
  });

  it('that are gone from a whole list are gone, within its days', async () => {
    const other = { ...ENTRY, orderNumber: '100002', points: 3 };
    const older = { ...ENTRY, day: '2026-11-10', orderNumber: '100003', points: 1 };
    await see([ENTRY, other, older]);
    await see([ENTRY], { total: 7 });
    expect((await pointsOf()).sort()).toEqual([1, 2, 3]);
    await see([ENTRY], { total: 1 });
    expect((await pointsOf()).sort()).toEqual([1, 2]);
  });

  it('of a list in pages are all there once each page was seen, also without numbers', async () => {
    const bare = (day: string, points: number): PenaltyEntry => ({ day, points, type: 'late' });
    const first = [bare('2026-11-21', 1), bare('2026-11-21', 2), bare('2026-11-20', 1)];
    const second = [bare('2026-11-20', 4), bare('2026-11-19', 1)];
    const unseen = async () => {
      const view = await penaltyViewOf('market');
      return (view?.total ?? 0) - (view?.rows ?? 0);
    };
    await see(first, { total: 5 });
    expect(await unseen()).toBe(2);
    await see(second, { total: 5 }, NOW + 5);
    await see(first, { total: 5 }, NOW + 9);
    expect((await pointsOf()).sort()).toEqual([1, 1, 1, 2, 4]);
    expect(await unseen()).toBe(0);
    // The next day nobody knows whether these are still the same five.
    await see(first, { total: 5 }, NOW + DAY);
    expect(await unseen()).toBe(2);
  });

  it('are forgotten after 30 days', async () => {
    await see([ENTRY, { ...ENTRY, day: '2026-10-23' }]);
    expect(await pointsOf()).toEqual([2]);
    expect(await pointsOf(NOW + 27 * DAY)).toEqual([2]);
    expect(await pointsOf(NOW + 28 * DAY)).toEqual([]);
    await see([], { sum: 0 }, NOW + 28 * DAY);
    expect(await database().penalties.count()).toBe(0);
  });

  it('belong to their centre', async () => {
    await rememberPenalties(facts({ entries: [ENTRY], unread: 0 }, 'bazaar'), NOW);
    expect(await pointsOf()).toEqual([]);
    expect(await penaltyViewOf('market')).toBeNull();
  });

  it('that another build wrote otherwise are passed over', async () => {
    await see([ENTRY]);
    await database().penalties.put({ ...ENTRY, center: 'market', key: 'x', seenAt: NOW, points: -3 });
    await database().penaltyViews.put({ center: 'market', rows: 'two', seenAt: NOW } as never);
    expect(await pointsOf()).toEqual([2]);
    expect(await penaltyViewOf('market')).toBeNull();
  });

  it('of any other screen are nothing that is remembered', async () => {
    const { penalty: _, ...other } = facts({ entries: [], unread: 0 });
    await rememberPenalties(other, NOW);
    expect(await database().penaltyViews.count()).toBe(0);
  });
});

it('what the screen says besides is remembered as it said it last', async () => {
  await see([ENTRY], { unread: 1, sum: 4, stage: 'notice', total: 9 });
  expect(await penaltyViewOf('market')).toEqual({
    unread: 1,
    sum: 4,
    stage: 'notice',
    total: 9,
    rows: 2,
    since: NOW,
    seenAt: NOW,
  });
  await see([ENTRY], { sum: null }, NOW + 5);
  expect(await penaltyViewOf('market')).toEqual({ unread: 0, sum: null, rows: 1, seenAt: NOW + 5 });
});

describe('typed entries', () => {
  const TYPED = { id: 'p-1', day: '2026-11-20', points: 2, type: null };

  it('stay until they are taken out, and one id is one entry', async () => {
    await putTyped('market', TYPED, NOW);
    await putTyped('market', { ...TYPED, points: 3 }, NOW + 1);
    await putTyped('market', { ...TYPED, id: 'p-2', day: '2026-11-22' }, NOW + 2);
    expect((await listTyped(NOW)).map(({ day, points }) => [day, points])).toEqual([
      ['2026-11-22', 2],
      ['2026-11-20', 3],
    ]);
    await removeTyped('market', 'p-1');
    expect((await listTyped(NOW)).map(({ id }) => id)).toEqual(['p-2']);
  });

  it('are forgotten after 30 days', async () => {
    await putTyped('market', TYPED, NOW);
    expect(await listTyped(NOW + 28 * DAY)).toEqual([]);
    await putTyped('market', { ...TYPED, id: 'p-2', day: '2026-12-20' }, NOW + 28 * DAY);
    expect(await database().typedPenalties.count()).toBe(1);
  });
});
