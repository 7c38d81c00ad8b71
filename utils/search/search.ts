/** Finding: a question → what the seller is shown. */
import { isAnswered } from './answered.ts';
import { excerpt, mark } from './mark.ts';
import { type Ranked, type Ranking, rank } from './rank.ts';
import { matchesOf, needlesFor, reasonFor } from './reasons.ts';
import { categoryOf, keyOf, noteOf, type SearchIndex } from './search-index.ts';
import { spellingsFor } from './suggestions.ts';
import type { Found, SearchOptions, SearchResult } from './types.ts';

/** Finds documents. Any text gives an answer, if only that there is none; the same index gives the same order. */
export function search(index: SearchIndex, text: string, options: SearchOptions): Found {
  const ranking = rank(index, text, options);
  const { ranked, total, question } = ranking;
  const answered = isAnswered(ranking);
  return {
    results: ranked.slice(0, options.limit).map((one) => resultOf(one, ranking, index)),
    total,
    answered,
    spellings: answered ? [] : helpful(spellingsFor(question, index.lexicon.vocabulary), index, options),
  };
}

/** Only what leads to an answer is worth a press. */
const helpful = (spellings: string[], index: SearchIndex, options: SearchOptions) =>
  spellings.filter((spelling) => isAnswered(rank(index, spelling, options)));

function resultOf(one: Ranked, ranking: Ranking, index: SearchIndex): SearchResult {
  const matches = matchesOf(one, ranking, index);
  const needles = needlesFor(one, ranking, matches);
  const title = mark(one.title, needles);
  const reason = reasonFor(one, ranking, matches, title, index);
  return {
    key: keyOf(one.place),
    title,
    category: categoryOf(one.place),
    note: noteOf(one.place),
    ...(reason && { reason }),
    excerpt: (text) => excerpt(text, needles),
  };
}
