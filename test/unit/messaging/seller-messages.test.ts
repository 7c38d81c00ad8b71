import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { DEFAULT_SETTINGS } from '../../../utils/messaging/content-shapes';
import { protocol } from '../../../utils/messaging/protocol';

const takes = (change: object) => z.safeParse(protocol['settings.set'].request, change).success;
const length = (one: unknown) => takes({ ownLengths: { market: { dispatch: one } } });
const daysOff = (one: object) => takes({ daysOff: { weekdays: [], days: [], ...one } });
const notify = (one: object) => takes({ notify: { morning: null, before: false, ...one } });

it('the settings as at first can be set', () => expect(takes(DEFAULT_SETTINGS)).toBe(true));

describe('a length of the seller’s own', () => {
  it.each([
    { value: 0, unit: '일' },
    { value: 60, unit: '영업일', cutOff: '00:00' },
    { value: 3, unit: '영업일', cutOff: '23:59' },
    null,
  ])('%j is taken', (one) => expect(length(one)).toBe(true));

  it.each([
    { value: -1, unit: '일' },
    { value: 61, unit: '일' },
    { value: 1.5, unit: '일' },
    { value: '3', unit: '일' },
    { value: 3, unit: '주' },
    { value: 3 },
    { value: 3, unit: '일', cutOff: '24:00' },
    { value: 3, unit: '일', cutOff: '9:00' },
    { value: 3, unit: '일', buyer: 'x' },
    3,
  ])('%j is refused', (one) => expect(length(one)).toBe(false));
});

describe('days off', () => {
  it.each([{ weekdays: [1, 5] }, { days: ['2028-02-29'] }])('%j are taken', (one) => expect(daysOff(one)).toBe(true));

  it.each([
    { weekdays: [1, 2, 3, 4, 5] },
    { weekdays: [0] },
    { weekdays: [6] },
    { weekdays: [1, 1] },
    { days: ['2027-02-29'] },
    { days: ['2026-12-24', '2026-12-24'] },
    { days: ['성탄절'] },
    { days: Array.from({ length: 201 }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)) },
  ])('%j are refused', (one) => expect(daysOff(one)).toBe(false));
});

describe('notifications', () => {
  it.each([{ morning: '09:00' }, { before: true }])('%j are taken', (one) => expect(notify(one)).toBe(true));
  it.each([{ morning: '9시' }, { morning: true }, { before: null }, { at: 5 }])('%j are refused', (one) =>
    expect(notify(one)).toBe(false),
  );
});
