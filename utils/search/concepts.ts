/** A word of a question → what it asks for: concepts, each with the terms that may stand for it. */
import { isVerb } from './endings.ts';
import { contentOf } from './function-words.ts';
import { isSyllableStart, isVowel, syllables, textOfKeys } from './keys.ts';
import type { Lexicon } from './lexicon.ts';
import { splitMisspelt, splitWord } from './split.ts';
import { AIM, aimOf, isHangul, termOf } from './terms.ts';
import { correctedVariants, literalVariants, meantVariants, merged, type Variant, variantOf } from './variants.ts';
import { CONTENT } from './weights.ts';

/** A word as it is looked up. */
export interface Word {
  /** As it was typed. */
  typed: string;
  code: string;
  /** Whether it may go on. */
  isUnderWay: boolean;
  /** Typed on the other keyboard layout. */
  isOtherLayout: boolean;
}

/** One thing that is asked for. */
export interface Concept extends Omit<Word, 'isUnderWay'> {
  /** The word without its particles and endings. */
  term: string;
  /** 0 to 1: how much it says of what is asked about. */
  content: number;
  /** The surest first. */
  variants: Variant[];
  /** Keys of initial consonants, where it is those. */
  initials: string | undefined;
}

/** Syllables from which a word may be two. */
const COMPOUND = 4;

/** What a word asks for; nothing for a letter that stands alone. */
export function conceptsOf(word: Word, lexicon: Lexicon): Concept[] {
  const { code, isUnderWay } = word;
  if (isHangul(code) && syllables(code) === 0) {
    const isInitials = ![...code].some(isVowel) && code.length > 1;
    return isInitials ? [conceptOf(word, [], code)] : [];
  }
  const literal = literalVariants(code, isUnderWay, lexicon.vocabulary);
  const meant = meantVariants(lexicon.meanings(code).alone, lexicon.vocabulary);
  const isWhole = literal.some(({ sureness }) => sureness === 1);
  const mayBeSeveral = isHangul(code) && syllables(code) >= COMPOUND;
  if (isWhole && mayBeSeveral) return [...ofCompound(word, merged(literal, meant), lexicon)];
  if (isWhole || (literal.length > 0 && !mayBeSeveral)) return [conceptOf(word, merged(literal, meant))];
  return ofUnknown(word, literal, meant, lexicon);
}

function conceptOf({ typed, code, isOtherLayout }: Word, variants: Variant[], initials?: string): Concept {
  const kind = isVerb(code) ? CONTENT.verb : /^\d/.test(code) ? CONTENT.number : 1;
  return { typed, code, term: termOf(code), isOtherLayout, content: contentOf(code) * kind, variants, initials };
}

/** A known compound counts as a whole, and its parts for articles that write them apart. */
function ofCompound(word: Word, variants: Variant[], lexicon: Lexicon): Concept[] {
  const whole = conceptOf(word, variants);
  const { vocabulary } = lexicon;
  const parts = splitWord(termOf(word.code), vocabulary, { inTwo: true });
  const areKnown = parts.every((part) => syllables(part) > 1 && vocabulary.has(termOf(part)));
  if (parts.length < 2 || !areKnown) return [whole];
  return [
    { ...whole, content: whole.content * CONTENT.whole },
    ...lessThanWhole(ofParts({ ...word, isUnderWay: false }, parts, lexicon)),
  ];
}

const lessThanWhole = (parts: Concept[]) => parts.map((one) => ({ ...one, content: one.content * CONTENT.part }));

/** A word that nothing is known by: several without spaces, a misspelt one, or several of which some are known. */
function ofUnknown(word: Word, literal: Variant[], meant: Variant[], lexicon: Lexicon): Concept[] {
  const { code, isUnderWay } = word;
  const { vocabulary } = lexicon;
  const parts = isHangul(code) ? splitWord(isUnderWay ? code : termOf(code), vocabulary, { isUnderWay }) : [];
  if (meant.length > 0) {
    // What the word means as a whole is surer than what its parts happen to be.
    const whole = conceptOf(word, merged(literal, meant));
    const areWords = parts.length > 1 && parts.every((part) => syllables(termOf(part)) > 1);
    return areWords ? [whole, ...lessThanWhole(ofParts(word, parts, lexicon))] : [whole];
  }
  if (parts.length > 1) return ofParts(word, parts, lexicon);
  if (literal.length > 0) return [conceptOf(word, merged(literal))];
  const corrected = correctedVariants(code, vocabulary);
  if (corrected.length > 0 || !isHangul(code)) return [conceptOf(word, merged(corrected))];
  const misspelt = splitMisspelt(termOf(code), vocabulary);
  if (misspelt.length > 1) return ofParts(word, misspelt, lexicon);
  const some = splitWord(termOf(code), vocabulary, { mayBeUnknown: true });
  const unknown = some.filter((part) => syllables(part) === 1 && !vocabulary.has(part)).length;
  return some.length > 1 && unknown * 2 < syllables(code) ? ofParts(word, some, lexicon) : [conceptOf(word, [])];
}

function ofParts(word: Word, parts: string[], lexicon: Lexicon): Concept[] {
  return parts.flatMap((code, at) => {
    const isUnderWay = word.isUnderWay && at === parts.length - 1;
    return conceptsOf({ ...word, typed: textOfKeys(code), code, isUnderWay }, lexicon);
  });
}

/** Two words that are also written as one, and mean more so: 지정 택배, 지정택배. */
export interface Compound {
  concept: Concept;
  parts: [Word, Word];
}

export function compoundsOf(words: Word[], { vocabulary }: Lexicon): Compound[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    if (!before || !isHangul(before.code) || !isHangul(word.code)) return [];
    const term = termOf(before.code + word.code);
    const isOfBoth = term.length > before.code.length + 1 && isSyllableStart(term, before.code.length);
    if (!isOfBoth || !vocabulary.has(term)) return [];
    const whole = conceptOf({ ...word, typed: `${before.typed} ${word.typed}`, code: term }, [variantOf(term, 1)]);
    return [{ concept: { ...whole, content: CONTENT.whole }, parts: [before, word] }];
  });
}

/** What something is to be turned into: 교환으로. */
export function aimsOf(words: Word[], lexicon: Lexicon): Concept[] {
  return words.flatMap((word) =>
    aimOf(word.code).flatMap((aim) => {
      const { alone } = lexicon.meanings(termOf(word.code));
      const meant = meantVariants(alone, lexicon.vocabulary).map((one) => ({ ...one, term: one.term + AIM }));
      const variants = merged([variantOf(aim, 1)], meant).filter(({ term }) => lexicon.vocabulary.has(term));
      return variants.length > 0 ? [{ ...conceptOf({ ...word, code: aim }, variants), content: CONTENT.aim }] : [];
    }),
  );
}
