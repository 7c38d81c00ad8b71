/** Searching by initial consonants: ㅂㅍㅌㅂㅅ finds 반품 택배사. */
import { isVowel } from './keys.ts';
import { pack, placeOf } from './packed.ts';
import type { Segment } from './segment.ts';
import { termOf } from './terms.ts';
import { tokensOf } from './tokens.ts';

/** Something stands here that has no initial consonant. */
const GAP = '|';
/** Here a text ends. */
const END = '/';

/** How surely a document is meant whose title begins with the initials, has them further on, or in its search words. */
const SURENESS = { beginning: 1, title: 0.85, words: 0.6 };
/** What is left of it where they end within a word, and where they are those of several words. */
const LESS = { goesOn: 0.9, several: 0.95 };

/** The initials of one document's texts as keys, and where a word begins or the text ends. */
interface Initials {
  letters: string;
  wordStarts: number[];
}

/** @param texts by document, its title first */
export function packInitials(texts: string[][]): Pick<Segment, 'initials' | 'initialMarks'> {
  const all = texts.map(initialsOf);
  const initials = pack(all.map(({ letters }) => letters));
  const initialMarks = new Uint8Array((initials.text.length >> 3) + 1);
  for (const [document, { wordStarts }] of all.entries()) {
    for (const start of wordStarts) {
      const at = (initials.starts[document] ?? 0) + start;
      initialMarks[at >> 3] = (initialMarks[at >> 3] ?? 0) | (1 << (at & 7));
    }
  }
  return { initials, initialMarks };
}

function initialsOf(texts: string[]): Initials {
  const all: Initials = { letters: '', wordStarts: [] };
  for (const [place, text] of texts.entries()) {
    const codes = tokensOf(text).map(({ code }) => code);
    const stems = codes.map(termOf);
    addWords(all, codes);
    // Who types initials leaves the particles out. The title has always both, so that it is known where it ends.
    if (place === 0 || stems.join() !== codes.join()) addWords(all, stems);
  }
  return all;
}

function addWords(all: Initials, codes: string[]): void {
  for (const code of codes) {
    const initials = initialsOfCode(code);
    if (initials === '') all.letters += GAP;
    else all.wordStarts.push(all.letters.length);
    all.letters += initials;
  }
  all.wordStarts.push(all.letters.length);
  all.letters += END;
}

/** The key before each vowel; nothing for what isn't Hangul. */
export function initialsOfCode(code: string): string {
  if (!/^[a-zA-Z]/.test(code)) return '';
  let initials = '';
  for (let at = 1; at < code.length; at++) {
    if (isVowel(code[at]) && !isVowel(code[at - 1])) initials += code[at - 1];
  }
  return initials;
}

/** A document that has the initials from the start of a word on. */
export interface InitialsHit {
  document: number;
  /** How surely it is meant, from 0 to 1. */
  sureness: number;
}

/** Finds them in a segment. @param wanted keys of consonants only */
export function findInitials({ initials, initialMarks }: Segment, wanted: string): InitialsHit[] {
  const { text, starts } = initials;
  const isMarked = (at: number) => ((initialMarks[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;
  const isOne = (from: number) => {
    for (let at = from + 1; at < from + wanted.length; at++) if (isMarked(at)) return false;
    return true;
  };
  // They are met document by document, and so each has to be looked for, and its title measured, only once.
  const hits: InitialsHit[] = [];
  let [start, titleEnd, next] = [0, 0, 0];
  const surenessAt = (at: number) => {
    const place = at === start ? SURENESS.beginning : at <= titleEnd ? SURENESS.title : SURENESS.words;
    return place * (isMarked(at + wanted.length) ? 1 : LESS.goesOn) * (isOne(at) ? 1 : LESS.several);
  };
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!isMarked(at)) continue;
    if (at >= next) {
      const document = placeOf(initials, at);
      [start, next] = [starts[document] ?? 0, starts[document + 1] ?? 0];
      titleEnd = endOfTitle(text, start);
      hits.push({ document, sureness: 0 });
    }
    const hit = hits.at(-1) as InitialsHit;
    hit.sureness = Math.max(hit.sureness, surenessAt(at));
  }
  return hits;
}

/** The title stands there twice, and then the words. */
const endOfTitle = (text: string, start: number) => text.indexOf(END, text.indexOf(END, start) + 1);
