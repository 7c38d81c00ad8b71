/** What might have been meant, where nothing answers. */
import { contentOf } from './function-words.ts';
import type { Question } from './question.ts';
import { slipsIn } from './spelling.ts';
import { termOf, textOfTerm } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

const MOST = 3;
/** In a word of so many keys one slip more than what counts as the same word may still be one. */
const ONE_MORE = 6;
/** Words of less content are known well enough. */
const WORTH_SPELLING = 0.5;

/** The question with its unknown words spelt as known ones, the nearest first. */
export function spellingsFor({ words, concepts }: Question, vocabulary: Vocabulary): string[] {
  const spellings = new Set<string>();
  for (const [at, word] of words.entries()) {
    const isKnown = concepts.some(
      ({ code, variants, initials }) => code === word.code && (variants.length > 0 || initials),
    );
    const stem = termOf(word.code);
    if (isKnown || contentOf(word.code) < WORTH_SPELLING || stem.length < ONE_MORE) continue;
    for (const { code } of vocabulary.near(stem, slipsIn(stem.length) + 1).slice(0, MOST)) {
      const typed = words.map((one) => one.typed);
      typed[at] = textOfTerm(code);
      spellings.add(typed.join(' '));
    }
  }
  return [...spellings].slice(0, MOST);
}
