/** Which articles a word on the screen is about, by our own search. */
import { rank } from '../search/rank.ts';
import { keyOf, type SearchIndex } from '../search/search-index.ts';

/** Of the articles that are found for a word, so many are about it; those that fit less than half as well are not. */
const MOST_FOUND = 8;
const LEAST_FIT = 0.5;

/**
 * The articles about a word, the best first.
 *
 * @returns keys of the index, each with how well it fits beside the best: 0 to 1
 */
export function articlesAbout(index: SearchIndex, word: string): { key: string; fits: number }[] {
  const { ranked } = rank(index, word);
  const best = ranked[0]?.score ?? 1;
  return ranked
    .slice(0, MOST_FOUND)
    .map(({ place, score }) => ({ key: keyOf(place), fits: score / best }))
    .filter(({ fits }) => fits >= LEAST_FIT);
}
