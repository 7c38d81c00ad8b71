import type { Row } from '../center/row.ts';
import { addDays, atKstTime, kstDate, kstDateTime } from '../clock.ts';
import { fakeBuyer, fakeProduct, won } from './fake-data.ts';

/** Days since the order. An unpaid order is cancelled at the end of the day after it, so 2 and 3 are gone already. */
const PLAN = [
  { number: 901, age: 0 },
  { number: 902, age: 0 },
  { number: 903, age: 1 },
  { number: 904, age: 1 },
  { number: 905, age: 1 },
  { number: 906, age: 2 },
  { number: 907, age: 3 },
];

/** Orders that wait for a bank transfer, newest first. */
export function depositRows(now: Date): Row[] {
  return PLAN.map(({ number, age }) => {
    const planned = atKstTime(addDays(now, -age), `${9 + (number % 9)}:${20 + (number % 30)}`.padStart(5, '0'));
    const ordered = planned < now ? planned : new Date(now.getTime() - (number % 20) * 60_000);
    const product = fakeProduct(number);
    return {
      주문번호: `2100000${number}`,
      주문일시: kstDateTime(ordered),
      입금기한: `${kstDate(addDays(ordered, 1))} 23:59`,
      주문상태: age > 1 ? '취소 완료' : '입금확인중',
      ...product.cells,
      결제예정금액: won(product.amount + 3000),
      주문자: fakeBuyer(number).name,
    };
  });
}
