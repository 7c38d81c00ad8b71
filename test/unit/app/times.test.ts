import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../../../components/app/language';
import { dueText, seenTime } from '../../../components/deadlines/format';
import { ago, dayOf, daysOf, dayText, number, timeOf } from '../../../components/ui/times';

const at = (time: string) => Date.parse(`${time}:00+09:00`);
const NOW = at('2026-11-24T14:03');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const says = () => [
  number(3200),
  number(1.26, 1),
  dayOf(NOW, NOW),
  dayText('2025-01-02', NOW),
  timeOf(NOW, NOW),
  daysOf(at('2026-11-23T00:00'), NOW, NOW),
  daysOf(NOW, NOW, NOW),
  seenTime(NOW, NOW),
  seenTime(at('2026-11-04T23:59'), NOW),
  dueText('2026-11-24', NOW),
  dueText('2027-03-02T18:00', NOW),
  ...[MINUTE - 1, 5 * MINUTE, 3 * HOUR, 24 * HOUR, 80 * HOUR].map((age) => ago(NOW - age, NOW)),
];

describe('times and numbers', () => {
  afterEach(() => speak('ko'));

  it('are as a Korean seller writes them', () => {
    expect(says()).toEqual([
      ...['3,200', '1.3', '11월 24일', '2025년 1월 2일', '11월 24일 14:03', '11월 23일~11월 24일', '11월 24일'],
      ...['14:03', '11월 4일 23:59', '11월 24일(화)', '2027년 3월 2일(화) 18:00'],
      ...[null, '5분 전', '3시간 전', '1일 전', '3일 전'],
    ]);
  });

  it('are English for who reads English', async () => {
    await speak('en');
    expect(says()).toEqual([
      ...['3,200', '1.3', 'Nov 24', 'Jan 2, 2025', 'Nov 24, 14:03', 'Nov 23 – Nov 24', 'Nov 24'],
      ...['14:03', 'Nov 4, 23:59', 'Tue, Nov 24', 'Tue, Mar 2, 2027, 18:00'],
      ...[null, '5 minutes ago', '3 hours ago', '1 day ago', '3 days ago'],
    ]);
  });
});
