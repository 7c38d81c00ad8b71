/** Words that were typed without the spaces between them, taken apart again. */
import { isSyllableStart, syllables } from './keys.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Syllables of the longest part that is looked for. */
const LONGEST = 9;
/** A known part of one syllable is more often chance than not. */
const COST = { whole: 1, inside: 1.7, underWay: 1.3, single: 2.2, unknown: 2.6 };
/** And two in a row are hardly ever meant. */
const ANOTHER = 3;

/** More than this nobody writes without a space. */
const MOST_SYLLABLES = 40;

interface Cut {
  cost: number;
  from: number;
  /** Whether the part is a single syllable. */
  isSingle: boolean;
}

export interface SplitOptions {
  /** Whether the last part may be the beginning of a word. */
  isUnderWay?: boolean;
  /** Whether it has to be more than one, although it is known as one. */
  inTwo?: boolean;
  /** Whether single syllables may be unknown. */
  mayBeUnknown?: boolean;
}

/**
 * The fewest known words that a run of syllables is made of, each with its particles and endings.
 * @returns the parts as codes, or none where it isn't made of such
 */
export function splitWord(code: string, vocabulary: Vocabulary, options: SplitOptions = {}): string[] {
  const cuts = boundaries(code);
  if (cuts.length > MOST_SYLLABLES) return [];
  const best = new Map<number, Cut>([[0, { cost: 0, from: 0, isSingle: false }]]);
  for (const [place, from] of cuts.entries()) {
    const before = best.get(from);
    if (!before) continue;
    for (const to of cuts.slice(place + 1, place + 1 + LONGEST)) {
      if (options.inTwo && from === 0 && to === code.length) continue;
      const least = best.get(to)?.cost ?? Number.POSITIVE_INFINITY;
      const cut = cutBelow(least, before, code, from, to, vocabulary, options);
      if (cut) best.set(to, cut);
    }
  }
  return partsOf(code, best);
}

/** The way on from one cut to the next, if it costs less than what is known. */
function cutBelow(
  least: number,
  before: Cut,
  code: string,
  from: number,
  to: number,
  vocabulary: Vocabulary,
  options: SplitOptions,
): Cut | undefined {
  const own = costBelow(least - before.cost, code.slice(from, to), to === code.length, vocabulary, options);
  const isSingle = own >= COST.single;
  const cost = before.cost + own + (isSingle && before.isSingle ? ANOTHER : 0);
  return cost < least ? { cost, from, isSingle } : undefined;
}

/**
 * Two words of which one is known and the other a slip away from a known one: 반풍비. Of several ways the one with the
 * longest known part.
 */
export function splitMisspelt(code: string, vocabulary: Vocabulary): string[] {
  const isKnown = (part: string) => ['whole', 'single'].includes(vocabulary.knownAs(part));
  const ways = boundaries(code)
    .slice(1, -1)
    .flatMap((at) => {
      const [first, second] = [code.slice(0, at), code.slice(at)];
      const known = isKnown(first) ? first : isKnown(second) ? second : undefined;
      const other = known === first ? second : first;
      return known !== undefined && vocabulary.hasNear(other) ? [{ parts: [first, second], known }] : [];
    });
  ways.sort((a, b) => b.known.length - a.known.length);
  return ways[0]?.parts ?? [];
}

/** Where syllables begin, and the end. */
function boundaries(code: string): number[] {
  const cuts: number[] = [];
  for (let at = 0; at <= code.length; at++) if (isSyllableStart(code, at)) cuts.push(at);
  return cuts;
}

/** The cost of a part, as far as it may be less than that: most parts need no looking up. */
const costBelow = (most: number, ...part: Parameters<typeof costOf>) =>
  COST.whole >= most ? Number.POSITIVE_INFINITY : costOf(...part);

function costOf(
  part: string,
  isLast: boolean,
  vocabulary: Vocabulary,
  { isUnderWay = false, mayBeUnknown = false }: SplitOptions,
): number {
  const known = vocabulary.knownAs(part);
  if (known === 'whole' || known === 'single') return COST[known];
  const goesOn = isLast && isUnderWay && syllables(part) > 0;
  if (goesOn && vocabulary.goesOn(part)) return COST.underWay;
  if (known === 'inside') return COST.inside;
  return mayBeUnknown && syllables(part) === 1 ? COST.unknown : Number.POSITIVE_INFINITY;
}

function partsOf(code: string, best: Map<number, Cut>): string[] {
  const parts: string[] = [];
  for (let to = code.length; to > 0; ) {
    const cut = best.get(to);
    if (!cut) return [];
    parts.unshift(code.slice(cut.from, to));
    to = cut.from;
  }
  return parts;
}
