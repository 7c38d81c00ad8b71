import { feeOf, type Payment } from '../center/fees.ts';
import type { Row } from '../center/row.ts';
import { addBusinessDays, addDays, kstDate } from '../clock.ts';
import { fakeProduct, won } from './fake-data.ts';

interface Plan {
  number: number;
  /** days since 정산기준일 */
  age: number;
  kind: '상품' | '배송비';
  payment: Payment;
  /** the part paid with points, in won */
  points?: number;
  held?: string;
}

/** Tests rely on one held row (505), and on the one of 기타 being 지정택배. */
const PLAN: Plan[] = [
  { number: 501, age: 0, kind: '상품', payment: '카카오페이머니' },
  { number: 502, age: 0, kind: '배송비', payment: '카카오페이머니' },
  { number: 503, age: 1, kind: '상품', payment: '신용카드', points: 1500 },
  { number: 504, age: 1, kind: '상품', payment: '무통장입금' },
  { number: 505, age: 2, kind: '상품', payment: '신용카드', held: '증빙 확인 중' },
  { number: 506, age: 3, kind: '배송비', payment: '무통장입금' },
];

function itemRow({ number, age, kind, payment, points = 0, held }: Plan, now: Date): Row {
  const paid = kind === '배송비' ? 3000 : fakeProduct(number).amount;
  const mainFee = feeOf(paid - points, payment);
  const pointFee = feeOf(points, '포인트');
  return {
    ...dayCells(age, now),
    상품주문번호: `3500000${number}`,
    구분: kind,
    항목: kind === '배송비' ? '배송비' : (fakeProduct(number).cells.상품명 ?? ''),
    결제금액: won(paid),
    수수료: won(mainFee + pointFee),
    정산예정금액: won(paid - mainFee - pointFee),
    지급상태: held ? '지급 보류' : age > 1 ? '지급 완료' : '지급 예정',
    '보류 사유': held ?? '-',
    '주결제 수단': payment,
    '주결제 수수료': won(mainFee),
    '포인트 결제금액': won(points),
    '포인트 결제 수수료': won(pointFee),
  };
}

function dayCells(age: number, now: Date): Row {
  const day = addDays(now, -age);
  return { 정산기준일: kstDate(day), 지급예정일: kstDate(addBusinessDays(day, 1)) };
}

/** The collecting of a return by 지정택배, taken off the settlement. */
function designatedRow(now: Date): Row {
  return {
    ...dayCells(1, now),
    상품주문번호: '3300000309',
    구분: '기타',
    항목: '지정택배 정산 3,300원',
    결제금액: '-',
    수수료: '-',
    정산예정금액: won(-3300),
    지급상태: '지급 예정',
  };
}

/** What is settled, newest first. */
export function settlementRows(now: Date): Row[] {
  const newestFirst = (a: Row, b: Row) => (b.정산기준일 ?? '').localeCompare(a.정산기준일 ?? '');
  return [...PLAN.map((plan) => itemRow(plan, now)), designatedRow(now)].sort(newestFirst);
}
