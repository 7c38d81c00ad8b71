import type { Row } from '../center/row.ts';
import { addBusinessDays, addDays, atKstTime, kstDate, kstDateTime } from '../clock.ts';
import { fakeBuyer, fakeCarrier, fakeInvoice, fakeProduct, won } from './fake-data.ts';

interface Plan {
  /** last digits of 상품주문번호 */
  number: number;
  /** shares its 주문번호 with this number (묶음배송) */
  bundledWith?: number;
  state: string;
  /** 발송기한 in business days from the practice clock; negative is past */
  due: number;
  /** 발송예정일 of a registered 발송지연 안내, in business days from the clock */
  postponedTo?: number;
}

/** Page 1. Tests rely on these numbers and distances: see README.md before changing one. */
const FIRST_PAGE: Plan[] = [
  { number: 101, state: '배송준비중', due: -2 },
  { number: 102, state: '결제완료', due: -1 },
  { number: 103, state: '주문확인', due: -1, postponedTo: 2 },
  { number: 104, state: '주문확인', due: 0 },
  { number: 105, state: '결제완료', due: 1 },
  { number: 106, state: '배송준비중', due: 1 },
  { number: 107, state: '결제완료', due: 2 },
  { number: 108, bundledWith: 107, state: '결제완료', due: 2 },
  { number: 109, state: '주문확인', due: 2 },
  { number: 110, state: '결제완료', due: 3 },
  { number: 111, state: '결제완료', due: 3 },
  { number: 112, state: '주문확인', due: 3 },
  { number: 113, state: '배송중', due: -1 },
  { number: 114, state: '배송중', due: 0 },
  { number: 115, state: '배송중', due: 1 },
  { number: 116, state: '배송중', due: -2 },
  { number: 117, state: '배송완료', due: -3 },
  { number: 118, state: '배송완료', due: -3 },
  { number: 119, state: '배송완료', due: -4 },
  { number: 120, state: '배송완료', due: -5 },
];

const TOTAL = 134;
/** Overdue, but on page 2: a reader that sees one page must not claim to have seen it. */
const HIDDEN_OVERDUE = 125;

function olderPlan(number: number): Plan {
  if (number === HIDDEN_OVERDUE) return { number, state: '주문확인', due: -7 };
  const age = 7 + Math.floor((number - 121) / 9);
  return { number, state: age < 12 ? '배송완료' : '구매결정', due: -age };
}

function orderRow(plan: Plan, now: Date): Row {
  const due = addBusinessDays(now, plan.due);
  const paidDay = addBusinessDays(due, -3);
  // Goods of one order are paid together, so the time follows the order number.
  const order = plan.bundledWith ?? plan.number;
  const planned = atKstTime(paidDay, `${String(8 + (order % 12)).padStart(2, '0')}:${10 + (order % 48)}`);
  // An order cannot be paid later than "now", whatever time the practice clock shows.
  const paid = planned < now ? planned : new Date(now.getTime() - (1 + (order % 50)) * 60_000);
  const shipped = plan.state === '배송중' || plan.state === '배송완료' || plan.state === '구매결정';
  const buyer = fakeBuyer(plan.number);
  const product = fakeProduct(plan.number);
  return {
    상품주문번호: `3100000${plan.number}`,
    주문번호: `2100000${order}`,
    주문상태: plan.state,
    결제일시: kstDateTime(paid),
    발송기한: `${kstDate(due)} 23:59`,
    '발송지연 안내':
      plan.postponedTo === undefined ? '-' : `안내함 (발송예정일 ${kstDate(addBusinessDays(now, plan.postponedTo))})`,
    ...product.cells,
    결제금액: won(product.amount),
    구매자명: buyer.name,
    수취인명: buyer.receiver,
    연락처: buyer.phone,
    배송지: buyer.address,
    택배사: shipped ? fakeCarrier(plan.number) : '-',
    송장번호: shipped ? fakeInvoice(plan.number) : '-',
    발송처리일: shipped ? kstDate(addDays(paid, 1)) : '-',
  };
}

/** 134 product orders around a moment, newest payment first. */
export function orderRows(now: Date): Row[] {
  const older = Array.from({ length: TOTAL - FIRST_PAGE.length }, (_, index) => olderPlan(121 + index));
  const newestFirst = (a: Row, b: Row) => (b.결제일시 ?? '').localeCompare(a.결제일시 ?? '');
  return [...FIRST_PAGE, ...older].map((plan) => orderRow(plan, now)).sort(newestFirst);
}
