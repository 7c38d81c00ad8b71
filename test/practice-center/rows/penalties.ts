import type { Row } from '../center/row.ts';
import { addDays, kstDate } from '../clock.ts';

/**
 * Nobody has published how many points a case costs: every number here is invented for practice, and the page says so.
 * Four events lie inside the last 7 days (8 points), two outside.
 */
const PLAN = [
  { age: 1, type: '발송지연', points: 2, order: '3100000101' },
  { age: 2, type: '품절취소', points: 2, order: '3200000209' },
  { age: 4, type: '반품 처리지연', points: 1, order: '3300000304' },
  { age: 6, type: '발송지연', points: 3, order: '3100000125' },
  { age: 9, type: '교환 처리지연', points: 1, order: '3400000405' },
  { age: 15, type: '발송지연', points: 2, order: '3100000190' },
];

/** Penalty events, newest first. */
export function penaltyRows(now: Date): Row[] {
  return PLAN.map(({ age, type, points, order }) => ({
    발생일: kstDate(addDays(now, -age)),
    유형: type,
    점수: `${points}점`,
    상품주문번호: order,
  }));
}
