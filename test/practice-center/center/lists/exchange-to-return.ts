import type { Row } from '../row.ts';
import { won } from '../won.ts';

const RETURN_FEE = 3000;

/** 반품 전환 and 교환 불가 take back what the buyer had paid for the exchange. */
export function feeTakenBack(row: Row): Row {
  if (row['교환배송비 결제'] !== '결제 완료') return {};
  return { '교환배송비 결제': '결제 취소', '결제 정보': `${row.교환배송비} · 결제 취소` };
}

/** The return that an exchange becomes: asked for today, its fee comes off the refund. */
export function returnOf(row: Row, today: { date: string }): Row {
  const { 상품주문번호 = '', 주문번호 = '', 상품명 = '', 옵션 = '', 수량 = '' } = row;
  const { 구매자명 = '', 수취인명 = '', 연락처 = '', 수거지 = '', 교환사유 = '' } = row;
  const sellerPays = row['교환배송비 결제'] === '판매자 부담';
  const amount = Number((row.결제금액 ?? '').replaceAll(/\D/g, ''));
  return {
    ...{ 상품주문번호, 주문번호, 상품명, 옵션, 수량, 구매자명, 수취인명, 연락처, 수거지 },
    반품상태: '반품 요청중',
    반품요청일: today.date,
    '수거 완료일': '-',
    반품사유: 교환사유,
    수거방법: '자동수거지시',
    반품택배사: '한진택배 (지정택배)',
    수거송장번호: row.수거송장번호 ?? '-',
    반품배송비: sellerPays ? '0원 (판매자 부담)' : `${won(RETURN_FEE)} (환불에서 차감)`,
    환불예정금액: won(amount - (sellerPays ? 0 : RETURN_FEE)),
    '보류/불가 사유': '-',
    '반품 완료일': '-',
  };
}
