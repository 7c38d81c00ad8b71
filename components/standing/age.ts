import type { StandingView } from '@/utils/messaging/standing-shapes';
import { t } from '../app/language';
import { seenTime } from '../deadlines/format';
import { ago } from '../ui/times';

/** How old the points are, in a few words: when the screen was seen, else that the seller typed them. */
export function ageText({ seenAt, typedAt, old, now }: StandingView): string {
  if (seenAt === null) return typedAt === null ? '' : t.standing.typedOnly;
  return old ? t.standing.checkedAgo(ago(seenAt, now) ?? '') : t.standing.checkedAt(seenTime(seenAt, now));
}
