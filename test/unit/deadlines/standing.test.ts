import { describe, expect, it } from 'vitest';
import { type PenaltyEvent, pointsAtStake, standingOf } from '../../../utils/deadlines/standing';
import { RULE } from './rule';
import { POLICY } from './shipped';

const TODAY = '2026-11-23';
const event = (day: string | null, points: number | null): PenaltyEvent => ({ day, points });
const standing = (events: PenaltyEvent[], stage?: string | null) => standingOf(POLICY, events, stage, TODAY);

describe('the points of the last seven days', () => {
  it('add up over today and the six days before', () => {
    const events = ['2026-11-24', '2026-11-23', '2026-11-17', '2026-11-15'].map((day) => event(day, 2));
    expect(standing(events, null)).toMatchObject({ from: '2026-11-17', to: TODAY, points: 4, perhaps: 0, unknown: 0 });
  });

  it('may be more by those of the day before these seven, and by those without a certain day', () => {
    expect(standing([event('2026-11-16', 3), event(null, 1)], null)).toMatchObject({ points: 0, perhaps: 4 });
  });

  it('are nothing when there are no events', () => {
    expect(standing([], null)).toMatchObject({ points: 0, perhaps: 0, unknown: 0, reaches: false, left: 10 });
  });

  it('cross the turn of a year', () => {
    expect(standingOf(POLICY, [event('2026-12-28', 5), event('2026-12-27', 5)], null, '2027-01-03')).toMatchObject({
      from: '2026-12-28',
      points: 5,
      perhaps: 5,
    });
  });
});

describe('the line', () => {
  it.each<[what: string, events: PenaltyEvent[], reaches: boolean | null, left: number]>([
    ['below it', [event(TODAY, 9)], false, 1],
    ['on it', [event(TODAY, 4), event('2026-11-20', 6)], true, 0],
    ['over it', [event(TODAY, 12)], true, 0],
    ['on it only with the day before the week', [event(TODAY, 9), event('2026-11-16', 1)], null, 1],
    ['below it even with that day', [event(TODAY, 8), event('2026-11-16', 1)], false, 2],
    ['below it, with points that nobody could read', [event(TODAY, 3), event(TODAY, null)], null, 7],
    ['over it, with points that nobody could read', [event(TODAY, 10), event(null, null)], true, 0],
    ['below it, with unread points of long ago', [event(TODAY, 3), event('2026-11-01', null)], false, 7],
  ])('%s', (_, events, reaches, left) => {
    expect(standing(events, null)).toMatchObject({ reaches, left });
  });
});

describe('the stage that comes next', () => {
  it.each<[now: string | null | undefined, next: string | undefined, line: string | undefined]>([
    [null, '주의', '확인'],
    ['notice', '경고', '추정'],
    ['warning', '이용제한', '추정'],
    ['restricted', undefined, undefined],
    ['a stage nobody knows', undefined, undefined],
    [undefined, undefined, undefined],
  ])('after %s is %s', (now, name, status) => {
    const { next, reaches, left } = standing([event(TODAY, 11)], now);
    expect([next?.name, next?.line?.status]).toEqual([name, status]);
    expect([reaches, left]).toEqual(name ? [true, 0] : [null, null]);
  });

  it('says what it does where that is published', () => {
    expect(standing([], 'warning').next?.effects.join()).toContain('버튼이 노출되지 않습니다');
    expect(standing([], null).next?.effects).toEqual([]);
  });

  it('has a line that nobody can compare with where no number is published', () => {
    const { line: _, ...unpublished } = POLICY.stages[0]!;
    const policy = { ...POLICY, stages: [unpublished] };
    expect(standingOf(policy, [event(TODAY, 50)], null, TODAY)).toMatchObject({ reaches: null, left: null });
  });
});

describe('the points at stake', () => {
  const basis = { source: 'https://help.example/1', checked: '2026-11-01', status: '확인' } as const;
  const rules = [
    { ...RULE, id: 'known', penalty: { type: '발송지연', points: 2, ...basis } },
    { ...RULE, id: 'unknown', penalty: { ...basis } },
    { ...RULE, id: 'free' },
  ];

  it('add up where they are known, and are counted where they are not', () => {
    const warnings = ['known', 'known', 'unknown', 'free', 'gone'].map((rule) => ({ rule }));
    expect(pointsAtStake(warnings, rules)).toEqual({ points: 4, unknown: 1 });
    expect(pointsAtStake([], rules)).toEqual({ points: 0, unknown: 0 });
  });
});
