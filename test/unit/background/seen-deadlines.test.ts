import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetSettled, seenDeadlines } from '../../../entrypoints/background/seen-deadlines';
import { database } from '../../../utils/storage/database';
import { handledOf, setHandled, sweepHandled } from '../../../utils/storage/handled';
import { kst } from '../deadlines/rule';
import { CENTER, deadline, fillWithRule, row, see } from './seller-deadlines';

const NOW = kst('2026-11-23T10:00');
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

beforeEach(() => fillWithRule());

/** Where the deadlines of a time are, by their order numbers. */
async function standing(now: number) {
  const { open, later, done } = await seenDeadlines(CENTER, now);
  const numbers = (list: { orderNumber: string }[]) => list.map(({ orderNumber }) => orderNumber);
  return { open: numbers(open), later: numbers(later), done: numbers(done) };
}
const OPEN = { open: ['100001'], later: [], done: [] };
const LATER = { open: [], later: ['100001'], done: [] };
const DONE = { open: [], later: [], done: ['100001'] };

describe('a deadline that was put off', () => {
  it.each<[string, string, number, number, object]>([
    ['until its time', '2026-11-25', NOW + HOUR, NOW + HOUR - 1, LATER],
    ['and is back at that time', '2026-11-25', NOW + HOUR, NOW + HOUR, OPEN],
    ['until it is past, where that is sooner', '2026-11-23', NOW + 2 * DAY, kst('2026-11-24T00:00') - 1, LATER],
    ['and is back when its day is over', '2026-11-23', NOW + 2 * DAY, kst('2026-11-24T00:00'), OPEN],
    ['to its last minute', '2026-11-23T18:00', NOW + DAY, kst('2026-11-23T18:01') - 1, LATER],
    ['and is back in the next one', '2026-11-23T18:00', NOW + DAY, kst('2026-11-23T18:01'), OPEN],
  ])('is out of sight %s', async (_, due, until, now, expected) => {
    await see(NOW, row('100001', due));
    await setHandled(deadline('100001', due), until, NOW);
    expect(await standing(now)).toEqual(expected);
  });
});

describe('a deadline that was seen to', () => {
  it('stays out of sight when it is past, and is gone with its order after 30 days', async () => {
    await see(NOW, row('100001', '2026-11-23'));
    await setHandled(deadline('100001', '2026-11-23'), null, NOW);
    expect(await standing(NOW + 2 * DAY)).toEqual(DONE);
    expect(await standing(NOW + 30 * DAY)).toEqual(DONE);
    expect(await standing(NOW + 30 * DAY + 1)).toEqual({ open: [], later: [], done: [] });
  });

  it('is open again when it is past and seen after a clock that ran ahead has come back', async () => {
    await see(NOW, row('100001', '2026-11-24'));
    await setHandled(deadline('100001', '2026-11-24'), null, NOW + 400 * DAY);
    await see(NOW + 2 * DAY, row('100001', '2026-11-24'));
    await sweepHandled(0, NOW + 2 * DAY);
    await see(NOW + 3 * DAY, row('100001', '2026-11-24'));
    expect(await standing(NOW + 3 * DAY)).toEqual(OPEN);
  });

  it.each<[string, string, number, number, object]>([
    ['open again when it is past and a later screen shows it', '2026-11-23', NOW + 2 * DAY, NOW + 2 * DAY, OPEN],
    ['open again so on the same day', '2026-11-23T18:00', NOW + 9 * HOUR, NOW + 9 * HOUR, OPEN],
    ['not when it was last seen before', '2026-11-23', NOW, NOW + 2 * DAY, DONE],
    ['not while it is not past', '2026-11-23', NOW + 1, NOW + 1, DONE],
    ['not on the day on which the seller knew that it is past', '2026-11-20', NOW + HOUR, NOW + HOUR, DONE],
    ['open again on the next day after that one', '2026-11-20', NOW + DAY, NOW + DAY, OPEN],
  ])('is %s', async (_, due, seenAt, now, expected) => {
    await see(NOW, row('100001', due));
    await setHandled(deadline('100001', due), null, NOW);
    await see(seenAt, row('100001', due));
    expect(await standing(now)).toEqual(expected);
  });

  it('is there again when it is due at another time', async () => {
    await see(NOW, row('100001', '2026-11-25'));
    await setHandled(deadline('100001', '2026-11-25'), null, NOW);
    await see(NOW + 1, row('100001', '2026-11-26'));
    expect(await standing(NOW)).toEqual(OPEN);
  });

  it('hides none of its fellows', async () => {
    await see(NOW, row('100001', '2026-11-25'), row('100002', '2026-11-25'));
    await setHandled(deadline('100002', '2026-11-25'), null, NOW);
    expect(await standing(NOW)).toEqual({ open: ['100001'], later: [], done: ['100002'] });
  });
});

describe('what was said of a deadline is forgotten', () => {
  /** What becomes of it after the seller sees something. */
  async function afterSeeing(...rows: ReturnType<typeof row>[]) {
    await see(NOW, row('100001', '2026-11-25'));
    await setHandled(deadline('100001', '2026-11-25'), null, NOW);
    await see(NOW + 1, ...rows);
    await forgetSettled(CENTER, NOW + 1);
    return (await handledOf(CENTER, NOW + 1)).length;
  }

  it.each([
    ['is finished', row('100001', '2026-11-25', 'done')],
    ['is due at another time', row('100001', '2026-11-26')],
  ])('once its row %s', async (_, seen) => {
    expect(await afterSeeing(seen)).toBe(0);
  });

  it.each([
    ['is as it was', [row('100001', '2026-11-25')]],
    ['has another state in which it runs', [row('100001', '2026-11-25', 'packing')]],
    ['has a date that nobody can read', [row('100001', null)]],
    ['is not on the screen', [row('100002', '2026-11-25')]],
  ])('but not while it %s', async (_, seen) => {
    expect(await afterSeeing(...seen)).toBe(1);
  });

  it('with its order', async () => {
    await see(NOW, row('100001', '2026-11-25'));
    await setHandled(deadline('100001', '2026-11-25'), null, NOW);
    await database().orders.clear();
    await forgetSettled(CENTER, NOW);
    expect(await handledOf(CENTER, NOW)).toEqual([]);
  });

  it('so a row that is finished, and then isn’t, has its warning again', async () => {
    expect(await afterSeeing(row('100001', '2026-11-25', 'done'))).toBe(0);
    await see(NOW + 2, row('100001', '2026-11-25'));
    expect(await standing(NOW + 2)).toEqual(OPEN);
  });

  it('so is one that was due at another time meanwhile', async () => {
    expect(await afterSeeing(row('100001', '2026-11-26'))).toBe(0);
    await see(NOW + 2, row('100001', '2026-11-25'));
    expect(await standing(NOW + 2)).toEqual(OPEN);
  });
});
