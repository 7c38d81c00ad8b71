/** What the search found → what a surface shows of it; the same wherever the search ran. */
import type { Response } from '../messaging/protocol';
import type { Found, SearchResult } from '../search/types';
import { entryOfKey, isGoneIn } from './search-keys';

/** Results that a person still looks through while typing. */
export const MOST_RESULTS = 20;

/** @param texts of the results, in their order */
export function answerOf({ results, total, answered, spellings }: Found, texts: string[]): Response<'search.find'> {
  const hits = results.map((result, at) => ({
    ...linkOf(result),
    markedTitle: result.title,
    excerpt: result.excerpt(texts[at] ?? ''),
    reason: result.reason,
  }));
  return { hits, total, answered, spellings };
}

/** The entry that was found. */
function linkOf({ key, title, category, note }: SearchResult) {
  const whole = title.map(({ text }) => text).join('');
  return { ...entryOfKey(key), title: whole, category, ...(isGoneIn(note) && { gone: true as const }) };
}
