/** Why a document was found: what of it matched, and what was meant where that isn't what was typed. */

import { isVerb } from './endings.ts';
import { syllables } from './keys.ts';
import type { Needles } from './mark.ts';
import type { Ranked, Ranking, Weighed } from './rank.ts';
import { AIM, solidTitle, termOf, textOfTerm } from './terms.ts';
import type { Marked, Reason } from './types.ts';
import type { Variant } from './variants.ts';
import { CONTENT } from './weights.ts';

/** What weighs less of the question needs no reason. */
const SHARE_WORTH_TELLING = 0.15;
/** A single word of a meaning in several words would be a strange reason. */
const SURE_ENOUGH_TO_TELL = 0.4;

/**
 * Which of a concept's variants the document has. Search words are not on the screen: where what was typed is one of
 * those, and the title says it otherwise, that is what the seller sees.
 */
function variantIn({ code, evidence, variants }: Weighed, { document, title }: Ranked): Variant | undefined {
  if ((evidence.values[document] ?? 0) === 0) return undefined;
  const variant = variants[evidence.variants[document] ?? 0];
  const solid = solidTitle(title);
  if (!variant || variant.kind || solid.includes(termOf(code))) return variant;
  return variants.find((one) => one.kind && isWorthTelling(one) && solid.includes(one.term)) ?? variant;
}

/** What to mark in the document's texts. */
export function needlesFor(one: Ranked, { concepts, question }: Ranking): Needles {
  const { document, begins } = one;
  const codes = new Set<string>(begins ? question.solids : []);
  const initials = new Set<string>();
  for (const concept of concepts) {
    if (concept.content <= CONTENT.filler) continue;
    const variant = variantIn(concept, one);
    const needle = variant && isWorthTelling(variant) ? needleOf(concept, variant) : undefined;
    if (needle !== undefined && !isChance(concept, needle)) codes.add(needle);
    if (concept.initials && (concept.evidence.values[document] ?? 0) > 0) initials.add(concept.initials);
  }
  return { codes: [...codes], initials: [...initials] };
}

/** What was typed is, and what surely means it. */
const isWorthTelling = ({ kind, sureness }: Variant) => kind === undefined || sureness >= SURE_ENOUGH_TO_TELL;

/** Of a longer term what was typed of it, else all of it. */
function needleOf({ code }: Weighed, { term }: Variant): string {
  const whole = term.replace(AIM, '');
  return [code, termOf(code)].find((typed) => whole.includes(typed)) ?? whole;
}

/** One syllable of a longer word would be marked wherever it stands. */
const isChance = ({ code }: Weighed, needle: string) => syllables(needle) === 1 && syllables(code) > 1 && !isVerb(code);

/** What was meant by what was typed; nothing where the seller sees it as it was typed. */
export function reasonFor(one: Ranked, ranking: Ranking, title: Marked[]): Reason | undefined {
  const { document, begins } = one;
  const { concepts, weight, question } = ranking;
  if (begins) return question.layout;
  const found = concepts.filter(({ evidence }) => (evidence.values[document] ?? 0) > 0);
  if (found.some(({ isOtherLayout }) => isOtherLayout)) return question.layout;
  const initials = found.find((concept) => concept.initials);
  if (initials) return { kind: 'initials', typed: initials.typed, meant: markedOrAll(title) };
  const inTitle = solidTitle(title.map(({ text }) => text).join(''));
  const literal = found.filter((concept) => variantIn(concept, one)?.kind === undefined);
  /** Whether it stands there as it was typed, alone or in another word of the question. */
  const isThere = ({ code }: Weighed) =>
    inTitle.includes(termOf(code)) || literal.some((other) => other.code !== code && other.code.includes(termOf(code)));
  const heaviest = found
    .filter((concept) => {
      const { kind, sureness = 0 } = variantIn(concept, one) ?? {};
      const isSure = kind && sureness >= SURE_ENOUGH_TO_TELL && concept.weight >= weight * SHARE_WORTH_TELLING;
      return isSure && !isThere(concept);
    })
    .sort((a, b) => b.weight - a.weight)[0];
  if (!heaviest) return undefined;
  const variant = variantIn(heaviest, one);
  if (!variant?.kind) return undefined;
  return { kind: variant.kind, typed: variant.typed ?? heaviest.typed, meant: textOfTerm(variant.term) };
}

/** The marked words of a title, or, where the search words matched, the title. */
function markedOrAll(title: Marked[]): string {
  const [first, last] = [title.findIndex(({ hit }) => hit), title.findLastIndex(({ hit }) => hit)];
  const parts = first < 0 ? title : title.slice(first, last + 1);
  return parts.map(({ text }) => text).join('');
}
