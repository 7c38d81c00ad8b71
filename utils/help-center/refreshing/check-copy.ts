/** Whether what came may be kept as an article's copy: no good one is lost to a login page, an error or half a text. */
import { blockText } from '../../center/block-text';
import { lettersOf } from '../letters';
import { isClean } from '../reading/page/decode-page';
import type { HelpFault, HelpText } from '../types';
import { isGarbled, isKorean, isLessKorean } from './garbled';

/** Letters in a row that are no accident (product decision); shorter excerpts prove nothing. */
const RUN = 8;
/** Share of such runs that the article has to have: one alone may be its title, or a menu's name (product decision). */
const ENOUGH = 1 / 3;
/** Beyond these a text is looked at twice: shares of the last good copy's letters (reliability F16). */
const SHRUNK = 0.5;
const GROWN = 2;
/** A shorter text has lost something when so much of the old one is no longer in it (product decision). */
const LOST = 0.1;
/** A text of any length is another one when so much of the old one is no longer in it (product decision). */
const REPLACED = 0.7;
/** A first copy is no half of anything from so many excerpts' lengths on, as far as one can tell (product decision). */
const CLEARLY_LONGER = 2;

/** A text as it would be kept. */
export interface HelpCopy extends HelpText {
  /** SHA-256 of title and text in hex: what tells a change. */
  hash: string;
  /** The text, a line a paragraph, item or row. */
  text: string;
}

/** What a listing says of the article; both empty where none does. */
export interface Listed {
  title: string;
  excerpt: string;
}

/**
 * `doubt`: to be kept if it comes a second time. `suspect`: so is this, but in place of a good copy, from which it has
 * lost something: only if it still comes hours later, since what goes wrong at a server goes wrong the same way for long.
 */
export type Verdict = 'keep' | 'doubt' | 'suspect' | HelpFault;

export async function toCopy(article: HelpText): Promise<HelpCopy> {
  const text = blockText(article.body);
  const bytes = new TextEncoder().encode(`${article.title}\n${text}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return { ...article, text, hash: Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('') };
}

/**
 * Judges a copy. It has to be the listed article, by its title and by its excerpt, and whole, as far as one can tell.
 * @param old hash and text of the good copy that we have, if we have one
 */
export function checkCopy(copy: HelpCopy, listed: Listed, old: { hash: string; text: string } | null): Verdict {
  const [text, excerpt] = [lettersOf(copy.text), lettersOf(listed.excerpt)];
  if (text === '') return 'empty';
  if (!isClean(copy.title + copy.text) || isGarbled(copy.title + copy.text)) return 'undecodable';
  const isForeign = old !== null && isLessKorean(copy.text, old.text);
  if (isForeign && !isKorean(copy.text)) return 'undecodable';
  if (listed.title !== '' && lettersOf(listed.title) !== lettersOf(copy.title)) return 'not-help';
  if (!isExcerpt(excerpt, text)) return 'not-help';
  if (old === null) return copy.mayGoOn || isShortOf(text, excerpt) ? 'doubt' : 'keep';
  // Articles do get a long part in English or a list of addresses; refusing those would keep the old text for ever.
  if (isForeign) return 'suspect';
  return old.hash === copy.hash ? 'keep' : judgeChange(copy, excerpt, lettersOf(old.text));
}

/** A good copy would be replaced. Where the listing shows words that only the new text has, it was edited indeed. */
function judgeChange(copy: HelpCopy, excerpt: string, old: string): 'keep' | 'doubt' | 'suspect' {
  const text = lettersOf(copy.text);
  const isSure = !isOdd(text, old) && (!copy.mayGoOn || text.includes(old));
  if (isSure) return 'keep';
  const isSeenElsewhere = excerpt.length >= RUN && lostShare(old, excerpt) > ENOUGH;
  return text.length < old.length && !isSeenElsewhere ? 'suspect' : 'doubt';
}

const runsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, at) => text.slice(at, at + RUN));

/** The excerpt is sentences around what matched, glued together: runs across the joints are nowhere in the text. */
const isExcerpt = (excerpt: string, text: string): boolean => lostShare(text, excerpt) <= 1 - ENOUGH;

/**
 * A first copy has nothing but its excerpt to be measured by: one that isn't clearly longer, or lacks the excerpt's
 * end, may be the first half of the article. Longer ones are asked for once, since to read each article twice would
 * double what the help centre has to answer; what slips through is put right by the next refresh, which reads the whole.
 * A page that doesn't say where it ends is always read twice: without an end, length proves little.
 */
const isShortOf = (text: string, excerpt: string) =>
  excerpt.length >= RUN && (text.length < CLEARLY_LONGER * excerpt.length || !text.includes(excerpt.slice(-RUN)));

/** Much shorter, much longer, shorter with a part lost, or hardly anything left: an answer cut short or gone wrong. */
function isOdd(text: string, old: string): boolean {
  if (text.length < SHRUNK * old.length || text.length > GROWN * old.length) return true;
  const lost = lostShare(text, old);
  return lost > REPLACED || (text.length < old.length && (lost > LOST || old.startsWith(text)));
}

/** Share of another text's runs that a text doesn't have. */
function lostShare(text: string, other: string): number {
  const runs = runsOf(other);
  const has = new Set(runs.length > 0 ? runsOf(text) : []);
  return runs.length === 0 ? 0 : runs.filter((run) => !has.has(run)).length / runs.length;
}
