/** `39,000원` */
export function won(amount: number): string {
  return `${amount.toLocaleString('en-US')}원`;
}
