import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../../utils/deadlines/readings';
import { toWarning } from '../../../utils/deadlines/warnings';
import { kst, plus } from './rule';
import { calendar } from './shipped';

const RULE = plus(7, '일', '미확인');
const readings = (now: string, due: string, earliest?: string) => {
  const deadline = { is: 'open' as const, due, ...(earliest && { earliest }), basis: { column: 'x', read: due } };
  return readingsOf(toWarning(RULE, { orderNumber: '1', dates: {} }, deadline, kst(now), calendar));
};

describe('of a deadline that is due on the 24th where its first day counts, else on Wednesday the 25th', () => {
  it.each([
    ['2026-11-19', '2026-11-24', '이르면 3영업일 남음', '2026-11-25', '4영업일 남음', 'left out'],
    ['2026-11-23', '2026-11-24', '이르면 1영업일 남음', '2026-11-25', '2영업일 남음', 'left out'],
    ['2026-11-24', '2026-11-24', '이르면 오늘까지', '2026-11-25', '1영업일 남음', 'left out'],
    // Now only the later one is sure.
    ['2026-11-25', '2026-11-25', '늦어도 오늘까지', '2026-11-24', '1영업일 지남', 'counts'],
    ['2026-11-26', '2026-11-25', '1영업일 지남', '2026-11-24', '2영업일 지남', 'counts'],
  ] as const)(
    'on %s the %s is told with %s, and beside it %s with %s',
    (now, due, left, other, otherLeft, firstDay) => {
      expect(readings(now, '2026-11-25', '2026-11-24')).toEqual({
        told: { due, left },
        other: { due: other, left: otherLeft, firstDay },
      });
    },
  );
});

it('what is due on one day only is told by that', () => {
  expect(readings('2026-11-23', '2026-11-24')).toEqual({ told: { due: '2026-11-24', left: '1영업일 남음' } });
});

it('between two days that are far apart it may be past, and is never said to end today', () => {
  expect(readings('2026-11-28', '2026-11-30', '2026-11-27')).toEqual({
    told: { due: '2026-11-27', left: '지났을 수 있음' },
    other: { due: '2026-11-30', left: '1영업일 남음', firstDay: 'left out' },
  });
});

it('where nobody knows the holidays nothing is said to be early', () => {
  expect(readings('2027-12-20', '2028-01-06', '2028-01-05').told.left).toBe('영업일을 계산할 수 없음');
  expect(readings('2028-01-05', '2028-01-06', '2028-01-05').told.left).toBe('이르면 오늘까지');
});
