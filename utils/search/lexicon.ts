/** What the words of a question are looked up in: the index's own terms, and the other words for them. */
import { rootsOf } from './endings.ts';
import { kept } from './kept.ts';
import type { Segment } from './segment.ts';
import { type Meaning, openSynonyms, type PackedSynonyms } from './synonyms.ts';
import { termOf } from './terms.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

export interface Lexicon {
  vocabulary: Vocabulary;
  /** What a word may mean, in any of its forms. @param code of the word */
  meanings(code: string): Meanings;
}

export interface Meanings {
  /** By itself. */
  alone: Meaning[];
  /** Together with other words. */
  inPhrases: Meaning[];
}

const MOST_KEPT = 300;

/** @param replaced by document of all segments: 1 where it no longer counts */
export function lexiconOf(segments: Segment[], replaced: Uint8Array, synonyms: PackedSynonyms[]): Lexicon {
  const meaningsIn = synonyms.map(openSynonyms);
  return {
    vocabulary: vocabularyOf(segments, replaced),
    meanings: kept((code: string) => {
      const all = formsOf(code).flatMap((form) => meaningsIn.flatMap((meaningsOf) => meaningsOf(form)));
      const [alone, inPhrases] = [all.filter(isAlone), all.filter((meaning) => !isAlone(meaning))];
      return { alone, inPhrases };
    }, MOST_KEPT),
  };
}

const isAlone = ({ others }: Meaning) => others.length === 0;

/** A word as it is, without its ending, and what it may be a form of. */
export const formsOf = kept((code: string) => [...new Set([code, termOf(code), ...rootsOf(code)])], MOST_KEPT);
