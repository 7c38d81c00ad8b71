/** What the words of a question are looked up in: the index's own terms, and the other words for them. */
import { rootsOf } from './endings.ts';
import { kept } from './kept.ts';
import type { Segment } from './segment.ts';
import { type Meaning, meaningsOf, type PackedSynonyms } from './synonyms.ts';
import { termOf } from './terms.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

export interface Lexicon {
  vocabulary: Vocabulary;
  /** What a word may mean, in any of its forms; phrases that it is only a part of among them. @param code of the word */
  meanings(code: string): Meaning[];
}

const MOST_KEPT = 300;

/** @param replaced by document of all segments: 1 where it no longer counts */
export function lexiconOf(segments: Segment[], replaced: Uint8Array, synonyms: PackedSynonyms[]): Lexicon {
  return {
    vocabulary: vocabularyOf(segments, replaced),
    meanings: kept(
      (code: string) => formsOf(code).flatMap((form) => synonyms.flatMap((one) => meaningsOf(one, form))),
      MOST_KEPT,
    ),
  };
}

/** A word as it is, without its ending, and what it may be a form of. */
export const formsOf = (code: string) => [...new Set([code, termOf(code), ...rootsOf(code)])];
