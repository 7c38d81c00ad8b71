/** Words within a sentence or beside a label, as long as nothing makes another name of them. */
import { plain } from '../text';
import { MOST_NAMES } from './target';

const MOST_LETTERS = 500;

/** What is said about a choice or a menu, and is none of its name. */
export const SENTENCE = /[다요까함됨음][.!?]?$/;

/** What may stand before: nothing, a sign that parts, a word that ends, or a label of a state. */
const BEFORE = /(?:^|[^\p{L}\p{N}\s/·ㆍ・‧&~-]\s*|[은는을를에서로의]\s+|(?:상태|현황|결과|단계|구분|여부)\s+)$/u;

/** What may follow: nothing, a sign that parts, a particle, or the end of a sentence. */
const AFTER =
  /^(?:$|\s*\p{Ps}(?!\d[\d,]*\+?\p{Pe})[\x21-\x7e\s]*\p{Pe}|\s*[^\p{L}\p{N}\s\p{Ps}/·ㆍ・‧&~-]|(?:을|를|이|가|은|는|의|에|에서|으로|로|와|과|란)(?=[\s\p{P}]|$)|\s*(?:상태)?(?:입니다|이에요|예요|됩니다|되었습니다|됐습니다|되었어요|됐어요|했습니다|했어요)|(?:하|되)[시실세어었])/u;

/** Whether words between two texts in one line are a phrase of their own. */
export const isPhraseBetween = (before: string, after: string): boolean => BEFORE.test(before) && AFTER.test(after);

/** The end of a sentence that says of what is before it that it is so now. */
const SO =
  /^\s*(?:입니다|이에요|예요|(?:되|하)(?:었|였)(?:습니다|어요)|(?:됐|했)(?:습니다|어요)|되어\s*있(?:습니다|어요))[.!]?$/;

/** What may stand before what is so: nothing, another sentence, or the label of a state. */
const OF_STATE =
  /(?:^|[가-힣][.!]\s+)(?:(?:현재|지금)\s*)?(?:(?:처리|진행|신청|등록|심사|확인|계약)?\s*상태(?:[은는]|\s*:)?\s*)?$/;

/** Whether words between two texts in one line are said to be so: not as a condition, not of another time, not how often. */
export const isSoBetween = (before: string, after: string): boolean =>
  OF_STATE.test(before) && (SO.test(after) || (/^\s*[.!]?$/.test(after) && /^$|상태/.test(before)));

/** Prepares to see whether a text has one of some words in it, between others of which a condition holds. */
export function wordsFinder(
  words: readonly string[],
  isBetween: (before: string, after: string) => boolean,
): (text: string) => boolean {
  const patterns = words
    .slice(0, MOST_NAMES)
    .map((word) => plain(word).replaceAll(' ', '').slice(0, 100))
    .filter((word) => word !== '')
    .map((word) => [...word].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s*'))
    .map((pattern) => new RegExp(pattern, 'gi'));
  return (text) => {
    if (text.length > MOST_LETTERS) return false;
    const line = plain(text);
    return patterns.some((pattern) => {
      for (const found of line.matchAll(pattern)) {
        const end = found.index + found[0].length;
        if (isBetween(line.slice(0, found.index), line.slice(end))) return true;
      }
      return false;
    });
  };
}

/** Prepares to see whether a text has one of some phrases in it. */
export const phraseFinder = (words: readonly string[]) => wordsFinder(words, isPhraseBetween);
