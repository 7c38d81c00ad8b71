import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laterChoices } from '../../../components/deadlines/later-choices';
import { addDays, kstDay, kstMinute } from '../../../utils/deadlines/calendar';
import { endOf, nextMoment } from '../../../utils/deadlines/moments';
import { kst } from '../deadlines/rule';
import { warning } from './radar';

const MONDAY = '2026-11-23';
const TUESDAY = '2026-11-24';

/** What is offered, as `name minute`. */
const offered = (now: string, due: string, earliest?: string, businessDay: string | null = TUESDAY) =>
  laterChoices({ due, ...(earliest && { earliest }) }, kst(now), businessDay).map(
    ({ id, until }) => `${id} ${kstMinute(until)}`,
  );

describe('a deadline can be put off', () => {
  it('for an hour, to the evening and to the next morning', () => {
    expect(offered(`${MONDAY}T10:00`, '2026-11-27')).toEqual([
      'hour 2026-11-23T11:00',
      'evening 2026-11-23T18:00',
      'morning 2026-11-24T09:00',
    ]);
  });

  it('to the next business day, where that is another one than tomorrow', () => {
    expect(offered('2026-11-27T19:00', '2026-12-02', undefined, '2026-11-30')).toEqual([
      'hour 2026-11-27T20:00',
      'morning 2026-11-28T09:00',
      'businessMorning 2026-11-30T09:00',
    ]);
    expect(offered('2026-11-27T19:00', '2026-12-02', undefined, null)).not.toContain('businessMorning');
  });

  it.each([
    ['today’s is not put off to tomorrow', `${MONDAY}T10:00`, MONDAY, ['hour', 'evening']],
    ['after six there is no evening', `${MONDAY}T18:00`, '2026-11-27', ['hour', 'morning']],
    ['nothing is offered in the last hour of the day', `${MONDAY}T23:00`, MONDAY, []],
    ['nor in the last one before a minute', `${MONDAY}T13:01`, `${MONDAY}T14:00`, []],
    ['an hour is offered while the due minute is not over then', `${MONDAY}T13:00`, `${MONDAY}T14:00`, ['hour']],
    ['one that is past can’t be put off', `${MONDAY}T10:00`, '2026-11-20', []],
    ['the hour that ends at six is offered once', `${MONDAY}T17:00`, '2026-11-27', ['hour', 'morning']],
  ])('%s', (_, now, due, names) => {
    expect(offered(now, due).map((text) => text.split(' ')[0])).toEqual(names);
  });

  it('not beyond the day it is due if the first day counts', () => {
    expect(offered(`${MONDAY}T10:00`, TUESDAY, MONDAY).map((text) => text.split(' ')[0])).toEqual(['hour', 'evening']);
    expect(offered(`${TUESDAY}T10:00`, TUESDAY, MONDAY)).toHaveLength(2);
  });

  it('only to times to come at which it is not past, soonest first', () => {
    const minute = fc.integer({ min: kst('2025-12-01'), max: kst('2027-02-01') });
    const days = fc.integer({ min: -3, max: 12 });
    const time = fc.constantFrom('', 'T00:00', 'T09:00', 'T14:30', 'T23:59');
    fc.assert(
      fc.property(minute, days, time, (now, ahead, at) => {
        const due = addDays(kstDay(now), ahead) + at;
        const times = laterChoices({ due }, now, addDays(kstDay(now), 3)).map(({ until }) => until);
        expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
        for (const until of times) {
          expect(until).toBeGreaterThan(now);
          expect(at ? kstMinute(until) <= due : kstDay(until) <= due).toBe(true);
        }
      }),
    );
  });
});

describe('the next moment that the radar changes by itself', () => {
  const now = kst(`${MONDAY}T10:00`);
  const at = (warnings: string[], later: [due: string, until: string][] = []) =>
    kstMinute(
      nextMoment({
        now,
        warnings: warnings.map((due) => warning('100001', { due })),
        later: later.map(([due, until]) => ({ ...warning('100002', { due }), until: kst(until) })),
      }),
    );

  it.each<[string, string[], [string, string][], string]>([
    ['the next day', [], [], '2026-11-24T00:00'],
    ['the next day, with what is due later', ['2026-11-27T12:00'], [], '2026-11-24T00:00'],
    ['the minute after a due one', ['2026-11-23T14:00', '2026-11-23T12:00'], [], '2026-11-23T12:01'],
    ['not one that is over', ['2026-11-23T09:59'], [], '2026-11-24T00:00'],
    ['the end of a snooze', ['2026-11-23T14:00'], [['2026-11-27', '2026-11-23T11:00']], '2026-11-23T11:00'],
    ['what is due before it', [], [['2026-11-23T10:30', '2026-11-23T11:00']], '2026-11-23T10:31'],
  ])('is %s', (_, warnings, later, expected) => {
    expect(at(warnings, later)).toBe(expected);
  });

  it('a due day lasts until midnight in Korea, a due minute a minute', () => {
    expect(endOf(MONDAY)).toBe(kst('2026-11-24T00:00'));
    expect(endOf(`${MONDAY}T23:59`)).toBe(kst('2026-11-24T00:00'));
  });
});
