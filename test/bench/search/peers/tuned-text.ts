/**
 * The Korean around an engine: what a tuned peer makes of texts and of queries. All tuned peers share it, and it gives
 * them what ours has too: layout repair, initial consonants, the syllable in progress, synonyms, endings that say
 * nothing.
 */
import { fromKeys, isLoneJamo, isSyllable, toInitials, toKeys } from '../hangul.ts';
import type { Meanings } from './meanings.ts';

const SILENT =
  /(?:은|는|이|가|을|를|의|에|에서|에게|한테|으로|로|과|와|랑|이랑|도|만|까지|부터|이나|나|요|이요|에요|예요|인가요|인데요|인데|하나요|하나|되나요|되나|할까요|될까요|해요|돼요|하려면|하고|하면|해야|해서|했는데|하는데|했어요|됐어요|나요|어요|아요|려면|려고|고싶어요)$/;
/** Words that a question has and an answer needn't. */
const EMPTY = new Set(
  '어떻게 어떡해 어디 어디서 언제 왜 무엇 뭐 뭔가요 방법 싶어요 싶은데 싶습니다 해야 하나요 되나요 있나요 있어요 없나요 알려주세요 주세요 좀 혹시 그냥 법 곳 데 거 것 제가 저희 이거 그거 말인데요'.split(
    ' ',
  ),
);

/** NFKC would turn ㄱ into a letter that only stands within syllables. */
const clean = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .toLowerCase();
/** Text as the keys that type it: one byte a stroke, and the letters that engines know best. */
export const toStrokes = (text: string) => toKeys(text).toLowerCase();
const toFirstStrokes = (text: string) => toStrokes(toInitials(text));
/** Letters and digits only, without spaces. */
export const squeeze = (text: string) => clean(text).replace(/[^\p{L}\p{N}]+/gu, '');
export const wordsOf = (text: string) => clean(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Pairs of syllables within words, and Latin words and numbers as they are; a lone syllable is its own. */
export function bigrams(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    if (!/[가-힣]/.test(word) || word.length < 2) return [word];
    return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  });
}

/** Pairs of syllables across spaces: what is written apart is found together. */
export const solidBigrams = (text: string) =>
  clean(text)
    .split('\n')
    .flatMap((line) => bigrams(squeeze(line)));

/** Threes of strokes within words. */
export const strokesOf = (text: string) =>
  wordsOf(text).flatMap((word) => {
    const jamo = toStrokes(word);
    return Array.from({ length: Math.max(1, jamo.length - 2) }, (_, at) => jamo.slice(at, at + 3));
  });

/** A text from each of its words to its end, without spaces and not too long: any of them can be begun to be typed. */
export function openings(text: string, code: (text: string) => string, length: number): string[] {
  return clean(text)
    .split('\n')
    .flatMap((line) => {
      const words = wordsOf(line);
      return words.map((_, at) => code(words.slice(at).join('')).slice(0, length));
    });
}
const JAMO_LENGTH = 24;
const INITIALS_LENGTH = 16;
export const jamoOpenings = (text: string) => openings(text, toStrokes, JAMO_LENGTH);
export const initialOpenings = (text: string) => openings(text, toFirstStrokes, INITIALS_LENGTH);
/** A query as something that is begun like one of these. */
export const jamoOpening = (query: string) => toStrokes(squeeze(query)).slice(0, JAMO_LENGTH);
export const initialOpening = (query: string) => toFirstStrokes(squeeze(query)).slice(0, INITIALS_LENGTH);

/** What may be meant against what is typed; with more, peers lose by synonyms more than they win. */
const MEANT = 0.2;

/** One way to read a query. */
export interface Reading {
  text: string;
  /** The words that say something, without particles. */
  words: string[];
  weight: number;
  initials: boolean;
}

/** Every way to read a query, the literal one first. */
export function readingsOf(query: string, meanings: Meanings): Reading[] {
  const text = clean(query).trim();
  if (!text) return [];
  const readings = [reading(text, 1), ...repaired(query.trim(), text)];
  const meant = readings.flatMap((one) =>
    meanings(wordsOf(one.text)).map(({ text, weight }) => reading(text, MEANT * weight * one.weight)),
  );
  return [...readings, ...meant];
}

/** What the same keys would have written on the other layout, where that may be a word. */
function repaired(query: string, text: string): Reading[] {
  if (/[a-z]/.test(text)) {
    const korean = fromKeys(query);
    const syllables = [...korean].filter(isSyllable).length;
    return syllables * 2 > squeeze(korean).length ? [reading(korean, 0.9)] : [];
  }
  const latin = [...text].some(isLoneJamo) ? toKeys(text) : '';
  return /^[a-z0-9 ]{3,}$/i.test(latin) ? [reading(latin.toLowerCase(), 0.5)] : [];
}

function reading(text: string, weight: number): Reading {
  const all = wordsOf(text);
  const telling = all.map(strip).filter((word) => !EMPTY.has(word));
  const solid = squeeze(text);
  return {
    ...{ text, weight, words: telling.length > 0 ? telling : all },
    initials: solid.length > 1 && [...solid].every((letter) => letter >= 'ㄱ' && letter <= 'ㅎ'),
  };
}

/** A word without its particle or ending, where enough of it stays. */
function strip(word: string): string {
  if (EMPTY.has(word)) return word;
  const bare = word.replace(SILENT, '');
  return bare.length > 1 ? bare : word;
}
