import type { CenterLengths, OpenLength, OwnLength } from '@/utils/messaging/seller-shapes';

/** The lengths of all centres with another one in its place; `null` leaves it open. */
export const withLength = (
  lengths: CenterLengths,
  { center, rule }: Pick<OpenLength, 'center' | 'rule'>,
  length: OwnLength | null,
): CenterLengths => ({ ...lengths, [center]: { ...lengths[center], [rule]: length } });
