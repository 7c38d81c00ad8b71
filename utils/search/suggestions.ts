/** What might have been meant, where nothing answers. */
import type { Question } from './question.ts';
import { termOf, textOfTerm } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

const MOST = 3;
/** One slip in so many keys may be one more than what counts as the same word. */
const KEYS_A_SLIP = 3;
const MOST_SLIPS = 3;

/** The question with its unknown words spelt as known ones, the nearest first. */
export function spellingsFor({ words, concepts }: Question, vocabulary: Vocabulary): string[] {
  const spellings = new Set<string>();
  for (const [at, word] of words.entries()) {
    const isKnown = concepts.some(
      ({ code, variants, initials }) => code === word.code && (variants.length > 0 || initials),
    );
    if (isKnown) continue;
    const stem = termOf(word.code);
    const slips = Math.min(MOST_SLIPS, Math.floor(stem.length / KEYS_A_SLIP));
    for (const { code } of vocabulary.near(stem, slips).slice(0, MOST)) {
      const typed = words.map((one) => one.typed);
      typed[at] = textOfTerm(code);
      spellings.add(typed.join(' '));
    }
  }
  return [...spellings].slice(0, MOST);
}
