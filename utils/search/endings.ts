/** Words without their particles and endings. */
import { uncontracted } from './contractions.ts';
import * as lists from './ending-lists.ts';
import { isSyllableStart, isVowel, keysOf, syllables } from './keys.ts';
import { lazily } from './lazily.ts';

/** A list as it is looked up. */
interface Endings {
  all: Set<string>;
  longest: number;
  /** Syllables that have to remain. */
  remain: number;
}

const endings = (words: string, remain: number) =>
  lazily((): Endings => {
    const all = keysOf(words.trim()).split(/\s+/);
    return { all: new Set(all), longest: Math.max(...all.map((one) => one.length)), remain };
  });

const PARTICLE_ONES = endings(lists.PARTICLES, 1);
const ENDING_ONES = endings(lists.ENDINGS, 1);
const DOING_ONES = endings(lists.DOING, 2);
const LIKELY_ONES = endings(lists.LIKELY, 2);
const POLITE_ONES = endings(lists.POLITE, 1);
const PERHAPS_ONES = endings(lists.PERHAPS, 1);
const NOUN_ENDS = endings(lists.NOUNS, 0);

/** What a word is about: without its particles and endings. The same for question and article. @param code keys of Hangul */
export const stemOf = (code: string) => takenApart(code).stem;

/** Whether it is a verb by its ending, and no noun that does something: 들어왔어요, and not 등록하려면. */
export const isVerb = (code: string) => takenApart(code).isVerb;

interface TakenApart {
  stem: string;
  isVerb: boolean;
}

/** The same words come with every key and in every article. */
const known = new Map<string, TakenApart>();
const MOST_KNOWN = 20_000;

function takenApart(code: string): TakenApart {
  const before = known.get(code);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const now = takeApart(code);
  known.set(code, now);
  return now;
}

/** No ending leaves fewer; for what is as short the lists, which are long, need not even be made. */
const FEWEST_KEYS = 2;

function takeApart(code: string): TakenApart {
  if (code.length <= FEWEST_KEYS) return { stem: code, isVerb: false };
  let stem = code;
  let bends = false;
  let does = false;
  for (let round = 0; round < 4; round++) {
    const noun = without(stem, PARTICLE_ONES);
    const verb = ending(stem) ?? withoutHelper(stem);
    const doing = (noun ?? verb) ? undefined : done(stem);
    // What is left of a verb has no particle: 들어와 is no 들어 with 와.
    const shorter: string | undefined = shortest(noun, verb) ?? doing ?? (bends ? undefined : likely(stem));
    if (shorter === undefined) break;
    bends ||= shorter === verb;
    does ||= shorter === doing;
    stem = shorter;
  }
  return { stem: bends ? uncontracted(stem) : stem, isVerb: bends && !does };
}

const ending = (stem: string) =>
  endsLike(stem, NOUN_ENDS) ? undefined : (without(stem, ENDING_ONES) ?? without(stem, POLITE_ONES));
/** Verbs that only help another one: 바꿔 주, 지워 버리. */
const HELPERS = ['주', '줘', '드리', '드려', '버리', '버려', '놓', '놔'].map(keysOf);
/** The vowels that another verb can follow: 바꿔, 보내, 도와, 지워. */
const OPEN = /[kjou]$/;

function withoutHelper(stem: string): string | undefined {
  const helper = HELPERS.find((one) => stem.endsWith(one));
  const rest = stem.slice(0, -(helper?.length ?? 0));
  return helper && syllables(rest) > 1 && OPEN.test(rest) ? rest : undefined;
}

const done = (stem: string) => (endsLike(stem, NOUN_ENDS) ? undefined : without(stem, DOING_ONES));
const likely = (stem: string) => (endsLike(stem, NOUN_ENDS) ? undefined : without(stem, LIKELY_ONES));

const shortest = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined ? (a ?? b) : a.length < b.length ? a : b;

/** Further words that it may be a form of, shorter ones last. @param code keys of Hangul */
export function rootsOf(code: string): string[] {
  const roots = new Set<string>();
  for (const stem of [code, stemOf(code)]) {
    const root = without(stem, PERHAPS_ONES);
    roots.add(uncontracted(stem));
    if (root !== undefined) roots.add(root).add(uncontracted(root));
  }
  roots.delete(code);
  // A single syllable is what a verb may come down to (늦게, 받기), and of a noun a chance piece (강아지, 해지).
  const mayBeVerb = () => isVerb(code) || (syllables(code) < 3 && !endsLike(code, NOUN_ENDS));
  return [...roots].filter((root) => syllables(root) > 1 || mayBeVerb());
}

/** Whether nothing but a particle stands here, as behind a Latin word: AML을. */
export const isParticle = (code: string) =>
  [PARTICLE_ONES, ENDING_ONES, LIKELY_ONES, DOING_ONES].some((ones) => ones().all.has(code));

/** 늘어나요 is 늘어나, and 되나요 is 되. */
const ASKS = keysOf('나요');
const BECOMES = /d[jk]$/;

/** Takes the longest ending away, if enough remains. */
function without(code: string, ones: () => Endings): string | undefined {
  if (code.length <= FEWEST_KEYS) return undefined;
  const { all, longest, remain } = ones();
  for (let length = Math.min(longest, code.length - FEWEST_KEYS); length > 0; length--) {
    const at = code.length - length;
    if (!all.has(code.slice(at))) continue;
    const rest = code.slice(0, at);
    // An ending that begins with a vowel's syllable must not take the last consonant of the one before.
    const isWhole = isSyllableStart(code, at) || !isVowel(code[at + 1]);
    if (code.slice(at) === ASKS && BECOMES.test(rest)) continue;
    if (isWhole && syllables(rest) >= remain) return rest;
  }
  return undefined;
}

function endsLike(code: string, ones: () => Endings): boolean {
  const { all, longest } = ones();
  for (let length = Math.min(longest, code.length); length > 1; length--) {
    if (all.has(code.slice(-length)) && isSyllableStart(code, code.length - length)) return true;
  }
  return false;
}
