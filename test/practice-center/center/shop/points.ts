/** The kinds of points, each with its tab. */
export const POINT_KINDS = ['구매 포인트', '리뷰 포인트', '채널추가 포인트'] as const;

/** Points that the shop gives for a while; days as `2026-11-23`. */
export interface Point {
  kind: string;
  from: string;
  to: string;
  /** in won */
  amount: number;
}

/** Whether points are given on a day. */
export function pointState({ from, to }: Point, today: string): '예정' | '진행중' | '종료' {
  if (today < from) return '예정';
  return today > to ? '종료' : '진행중';
}
