/** 결제수수료 by way of paying, in percent without VAT. All invented. */
export const FEES = { 카카오페이머니: 2, 신용카드: 3, 무통장입금: 1, 포인트: 2 } as const;

/** One of the ways of paying. */
export type Payment = keyof typeof FEES;

/** The fee of an amount with VAT, rounded to a won. */
export function feeOf(amount: number, payment: Payment): number {
  return Math.round((amount * FEES[payment] * 11) / 1000);
}
