import type { Row } from '../center/row.ts';
import { addDays, kstDate, kstDateTime } from '../clock.ts';
import { fakeBuyer, fakeInvoice, fakeProduct, won } from './fake-data.ts';

interface Plan {
  number: number;
  state: string;
  /** days since 교환요청일 */
  asked: number;
  /** days since 교환 수거 완료일 */
  collected?: number;
  reason: string;
  fee: '결제 완료' | '미결제' | '판매자 부담' | '결제 취소 실패';
  held?: string;
  reshipped?: boolean;
}

const PLAN: Plan[] = [
  { number: 401, state: '교환 요청중', asked: 0, reason: '색상 변경', fee: '결제 완료' },
  { number: 402, state: '교환 요청중', asked: 2, reason: '크기 변경', fee: '미결제' },
  { number: 403, state: '교환 반송 중', asked: 3, reason: '상품 불량', fee: '판매자 부담' },
  { number: 404, state: '교환 반송완료', asked: 5, collected: 1, reason: '크기 변경', fee: '결제 완료' },
  { number: 405, state: '교환 반송완료', asked: 9, collected: 5, reason: '다른 상품이 배송됨', fee: '판매자 부담' },
  {
    number: 406,
    state: '교환 보류',
    asked: 7,
    collected: 3,
    reason: '색상 변경',
    fee: '미결제',
    held: '교환배송비 미결제',
  },
  {
    number: 407,
    state: '교환재배송중',
    asked: 8,
    collected: 4,
    reason: '크기 변경',
    fee: '결제 완료',
    reshipped: true,
  },
  {
    number: 408,
    state: '교환 완료',
    asked: 13,
    collected: 9,
    reason: '상품 불량',
    fee: '판매자 부담',
    reshipped: true,
  },
  {
    number: 409,
    state: '교환 불가',
    asked: 11,
    collected: 8,
    reason: '단순 변심',
    fee: '결제 취소 실패',
    held: '사용 흔적',
  },
  { number: 410, state: '교환 철회', asked: 6, reason: '색상 변경', fee: '결제 완료' },
];

function parcelCells({ state, reshipped, number }: Plan): Row {
  const underWay = state !== '교환 요청중' && state !== '교환 철회';
  return {
    수거택배사: underWay ? '한진택배 (지정택배)' : '-',
    수거송장번호: underWay ? fakeInvoice(number) : '-',
    재배송택배사: reshipped ? 'CJ대한통운' : '-',
    재배송송장번호: reshipped ? fakeInvoice(number + 40) : '-',
  };
}

function exchangeRow(plan: Plan, now: Date): Row {
  const day = (age: number | undefined) => (age === undefined ? '-' : kstDate(addDays(now, -age)));
  const buyer = fakeBuyer(plan.number);
  const product = fakeProduct(plan.number);
  const fee = plan.fee === '판매자 부담' ? '0원' : '6,000원';
  return {
    상품주문번호: `3400000${plan.number}`,
    주문번호: `2400000${plan.number}`,
    교환상태: plan.state,
    교환요청일: day(plan.asked),
    '교환 수거 완료일': day(plan.collected),
    교환사유: plan.reason,
    교환배송비: fee,
    ...parcelCells(plan),
    ...product.cells,
    결제금액: won(product.amount),
    구매자명: buyer.name,
    수취인명: buyer.receiver,
    연락처: buyer.phone,
    수거지: buyer.address,
    '보류/불가 사유': plan.held ?? '-',
    '교환배송비 결제': plan.fee,
    '결제 정보': `${fee} · ${plan.fee}`,
    '교환배송비 결제일시': plan.fee === '결제 완료' ? kstDateTime(addDays(now, -plan.asked)) : '-',
  };
}

/** Exchanges, newest request first. */
export function exchangeRows(now: Date): Row[] {
  const newestFirst = (a: Row, b: Row) => (b.교환요청일 ?? '').localeCompare(a.교환요청일 ?? '');
  return PLAN.map((plan) => exchangeRow(plan, now)).sort(newestFirst);
}
