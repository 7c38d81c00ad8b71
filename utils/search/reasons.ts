/** Why a document was found: what of it matched, and what was meant where that isn't what was typed. */

import type { Concept } from './concepts.ts';
import { isVerb } from './endings.ts';
import { placeOfVariant } from './evidence.ts';
import { syllables } from './keys.ts';
import type { Needles } from './mark.ts';
import type { Ranked, Ranking } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { AIM, textOfTerm } from './terms.ts';
import type { Marked, Reason } from './types.ts';
import type { Variant } from './variants.ts';
import { CONTENT } from './weights.ts';

/** What weighs less of the question needs no reason. */
const SHARE_WORTH_TELLING = 0.15;
/** A single word of a meaning in several words would be a strange reason. */
const SURE_ENOUGH_TO_TELL = 0.4;

/** A concept that a document has, and which of its variants that is. */
export interface Match {
  concept: Concept;
  weight: number;
  /** Absent where it is initial consonants. */
  variant: Variant | undefined;
}

/** What a document has of what was asked for. */
export function matchesOf({ document }: Ranked, { concepts }: Ranking, index: SearchIndex): Match[] {
  return concepts.flatMap(({ concept, weight, evidence }) => {
    const at = placeOfVariant(evidence, document);
    return at < 0 ? [] : [{ concept, weight, variant: shownVariant(concept, at, document, index) }];
  });
}

/**
 * Search words are not on the screen: where what was typed is one of those, and the title says it otherwise, that is what
 * the seller sees.
 */
function shownVariant({ term, variants }: Concept, at: number, document: number, index: SearchIndex) {
  const variant = variants[at];
  if (!variant || variant.kind) return variant;
  const title = index.solidTitle(document);
  if (title.includes(term)) return variant;
  return variants.find((one) => one.kind && isWorthTelling(one) && title.includes(one.term)) ?? variant;
}

/** What to mark in the document's texts. */
export function needlesFor({ begins }: Ranked, { question }: Ranking, matches: Match[]): Needles {
  const codes = new Set<string>(begins ? question.solids : []);
  const initials = new Set<string>();
  for (const { concept, variant } of matches) {
    if (concept.content <= CONTENT.filler) continue;
    const needle = variant && isWorthTelling(variant) ? needleOf(concept, variant) : undefined;
    if (needle !== undefined && !isChance(concept, needle)) codes.add(needle);
    if (concept.initials) initials.add(concept.initials);
  }
  return { codes: [...codes], initials: [...initials] };
}

/** What was typed is, and what surely means it. */
const isWorthTelling = ({ kind, sureness }: Variant) => kind === undefined || sureness >= SURE_ENOUGH_TO_TELL;

/** Of a longer term what was typed of it, else all of it. */
function needleOf(concept: Concept, { term }: Variant): string {
  const whole = term.replace(AIM, '');
  if (whole.includes(concept.code)) return concept.code;
  return whole.includes(concept.term) ? concept.term : whole;
}

/** One syllable of a longer word would be marked wherever it stands. */
const isChance = ({ code }: Concept, needle: string) => syllables(needle) === 1 && syllables(code) > 1 && !isVerb(code);

/** What was meant by what was typed; nothing where the seller sees it as it was typed. */
export function reasonFor(
  { document, begins }: Ranked,
  { weight, question }: Ranking,
  matches: Match[],
  title: Marked[],
  index: SearchIndex,
): Reason | undefined {
  if (begins) return question.layout;
  if (matches.some(({ concept }) => concept.isOtherLayout)) return question.layout;
  const initials = matches.find(({ concept }) => concept.initials);
  if (initials) return { kind: 'initials', typed: initials.concept.typed, meant: markedOrAll(title) };
  const inTitle = index.solidTitle(document);
  /** Whether it stands there as it was typed, alone or in another word of the question. */
  const isThere = ({ code, term }: Concept) =>
    inTitle.includes(term) ||
    matches.some(({ concept: other, variant }) => !variant?.kind && other.code !== code && other.code.includes(term));
  const sure = matches.filter(({ concept, variant, weight: own }) => {
    const isSure = variant?.kind && variant.sureness >= SURE_ENOUGH_TO_TELL;
    return isSure && own >= weight * SHARE_WORTH_TELLING && !isThere(concept);
  });
  const { concept, variant } = sure.sort((a, b) => b.weight - a.weight)[0] ?? {};
  if (!concept || !variant?.kind) return undefined;
  return { kind: variant.kind, typed: variant.typed ?? concept.typed, meant: textOfTerm(variant.term) };
}

/** The marked words of a title, or, where the search words matched, the title. */
function markedOrAll(title: Marked[]): string {
  const [first, last] = [title.findIndex(({ hit }) => hit), title.findLastIndex(({ hit }) => hit)];
  const parts = first < 0 ? title : title.slice(first, last + 1);
  return parts.map(({ text }) => text).join('');
}
