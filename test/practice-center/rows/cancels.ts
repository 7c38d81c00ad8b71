import type { Row } from '../center/row.ts';
import { addDays, atKstTime, kstDate, kstDateTime } from '../clock.ts';
import { fakeBuyer, fakeProduct, won } from './fake-data.ts';

/** `age` is days since 취소요청일; the seller has 6, the request is approved by itself on day 7. */
const PLAN = [
  { number: 201, state: '취소 요청', age: 0, reason: '단순 변심' },
  { number: 202, state: '취소 요청', age: 3, reason: '다른 옵션으로 다시 주문' },
  { number: 203, state: '취소 요청', age: 5, reason: '배송지 변경' },
  { number: 204, state: '취소 요청', age: 6, reason: '단순 변심' },
  { number: 205, state: '취소 완료', age: 4, reason: '배송지연', done: 3 },
  { number: 206, state: '취소 완료', age: 8, reason: '단순 변심', done: 7 },
  { number: 207, state: '취소 철회', age: 6, reason: '주문 실수' },
  { number: 208, state: '취소 거부', age: 7, reason: '단순 변심', done: 6, refusal: '이미 발송함' },
  { number: 209, state: '취소 완료', age: 12, reason: '상품 품절', done: 12 },
];

/** Cancel requests, newest first. */
export function cancelRows(now: Date): Row[] {
  return PLAN.map(({ number, state, age, reason, done, refusal }) => {
    const buyer = fakeBuyer(number);
    const product = fakeProduct(number);
    return {
      상품주문번호: `3200000${number}`,
      주문번호: `2200000${number}`,
      취소상태: state,
      취소요청일: kstDate(addDays(now, -age)),
      취소사유: reason,
      요청자: reason === '상품 품절' ? '판매자' : '구매자',
      ...product.cells,
      결제금액: won(product.amount),
      환불예정금액: won(product.amount),
      결제일시: kstDateTime(atKstTime(addDays(now, -age - 2), `1${number % 9}:25`)),
      구매자명: buyer.name,
      수취인명: buyer.receiver,
      연락처: buyer.phone,
      '취소 처리일': done === undefined ? '-' : kstDate(addDays(now, -done)),
      거부사유: refusal ?? '-',
    };
  });
}
