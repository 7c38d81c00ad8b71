import { kstDay } from '@/utils/deadlines/calendar';
import type { ArticleView } from '@/utils/messaging/article-shapes';

type Live = NonNullable<ArticleView['live']>;

/** A change that we saw on the day of the check came after it: a summary is checked before it ever reaches a seller. */
export function isOutdated(
  live: Live,
  summary: NonNullable<ArticleView['summary']>,
): live is Live & { changedAt: number } {
  return live.changedAt !== null && kstDay(live.changedAt) >= summary.checked;
}
