import type { Row } from '../center/row.ts';
import { addDays, kstDate } from '../clock.ts';
import { fakeBuyer, fakeInvoice, fakeProduct, won } from './fake-data.ts';

interface Plan {
  number: number;
  state: string;
  /** days since 반품요청일 */
  asked: number;
  /** days since 수거 완료일 */
  collected?: number;
  reason: string;
  /** the buyer's fault: the fee comes off the refund */
  buyerPays: boolean;
  held?: string;
  ownPickup?: boolean;
}

/** Tests rely on the four 수거 완료 rows (1, 3, 6 and 8 days): the seller has 7 days, day 8 refunds by itself. */
const PLAN: Plan[] = [
  { number: 301, state: '수거 완료', asked: 4, collected: 1, reason: '단순 변심', buyerPays: true },
  { number: 302, state: '수거 완료', asked: 6, collected: 3, reason: '상품 불량', buyerPays: false },
  { number: 303, state: '수거 완료', asked: 9, collected: 6, reason: '크기가 맞지 않음', buyerPays: true },
  { number: 304, state: '수거 완료', asked: 12, collected: 8, reason: '단순 변심', buyerPays: true },
  { number: 305, state: '반품 요청중', asked: 0, reason: '단순 변심', buyerPays: true },
  { number: 306, state: '반품 요청중', asked: 1, reason: '다른 상품이 배송됨', buyerPays: false },
  { number: 307, state: '반품 요청중', asked: 2, reason: '색상이 다름', buyerPays: true, ownPickup: true },
  { number: 308, state: '수거중', asked: 2, reason: '상품 불량', buyerPays: false },
  { number: 309, state: '수거중', asked: 3, reason: '단순 변심', buyerPays: true },
  {
    number: 310,
    state: '반품 보류',
    asked: 8,
    collected: 4,
    reason: '단순 변심',
    buyerPays: true,
    held: '구성품 누락',
  },
  { number: 311, state: '반품 완료', asked: 10, collected: 7, reason: '크기가 맞지 않음', buyerPays: true },
  { number: 312, state: '반품 완료', asked: 14, collected: 11, reason: '상품 불량', buyerPays: false },
  {
    number: 313,
    state: '반품 불가',
    asked: 15,
    collected: 12,
    reason: '단순 변심',
    buyerPays: true,
    held: '사용 흔적',
  },
];

function pickupCells({ state, ownPickup, number }: Plan): Row {
  if (ownPickup) return { 수거방법: '구매자 직접 발송', 반품택배사: '-', 수거송장번호: '-' };
  const invoice = state === '반품 요청중' ? '-' : fakeInvoice(number);
  return { 수거방법: '자동수거지시', 반품택배사: '한진택배 (지정택배)', 수거송장번호: invoice };
}

function feeCells(amount: number, buyerPays: boolean): Row {
  return {
    반품배송비: buyerPays ? '3,000원 (환불에서 차감)' : '0원 (판매자 부담)',
    환불예정금액: won(amount - (buyerPays ? 3000 : 0)),
  };
}

function returnRow(plan: Plan, now: Date): Row {
  const day = (age: number | undefined) => (age === undefined ? '-' : kstDate(addDays(now, -age)));
  const buyer = fakeBuyer(plan.number);
  const product = fakeProduct(plan.number);
  return {
    상품주문번호: `3300000${plan.number}`,
    주문번호: `2300000${plan.number}`,
    반품상태: plan.state,
    반품요청일: day(plan.asked),
    '수거 완료일': day(plan.collected),
    반품사유: plan.reason,
    ...pickupCells(plan),
    ...product.cells,
    ...feeCells(product.amount, plan.buyerPays),
    구매자명: buyer.name,
    수취인명: buyer.receiver,
    연락처: buyer.phone,
    수거지: buyer.address,
    '보류/불가 사유': plan.held ?? '-',
    '반품 완료일': plan.state === '반품 완료' ? day((plan.collected ?? 1) - 1) : '-',
  };
}

/** Returns, newest request first. */
export function returnRows(now: Date): Row[] {
  const newestFirst = (a: Row, b: Row) => (b.반품요청일 ?? '').localeCompare(a.반품요청일 ?? '');
  return PLAN.map((plan) => returnRow(plan, now)).sort(newestFirst);
}
