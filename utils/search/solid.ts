/** A text as it is looked through for what matched: its code without spaces, with the way back to its letters. */
import { kept } from './kept.ts';
import { solidCode, type Tokenized, tellLetters, tokenize } from './tokens.ts';

export interface Solid {
  code: string;
  tokenized: Tokenized;
  /** Where the code of each token begins. */
  starts: number[];
}

/** Texts whose codes are kept: while somebody types, most of what is found is found again. */
const MOST_KEPT = 200;

export const solidOf = kept((text: string): Solid => {
  const tokenized = tokenize(text);
  const starts: number[] = [];
  let length = 0;
  for (const { code } of tokenized.tokens) {
    starts.push(length);
    length += code.length;
  }
  return { code: solidCode(tokenized.tokens), tokenized, starts };
}, MOST_KEPT);

/** Whether a word begins at this place of the code. */
export const beginsWord = ({ starts }: Solid, at: number) => starts[firstFrom(starts, at)] === at;

/** Whether no word begins after the first of these places. */
export const isOfOneWord = ({ starts }: Solid, from: number, to: number) =>
  (starts[firstFrom(starts, from + 1)] ?? to) >= to;

/** Tells where in the text the letters stand whose codes are between these places, or reach in there. */
export function tellPlaces(
  { tokenized, starts }: Solid,
  from: number,
  to: number,
  tell: (place: number) => void,
): void {
  // Few words of a long text match; only for these it is worked out where their letters are.
  for (let number = firstFrom(starts, from + 1) - 1; (starts[number] ?? to) < to; number++) {
    const token = tokenized.tokens[number];
    if (!token) return;
    let start = starts[number] ?? 0;
    tellLetters(tokenized, token, (at, length) => {
      if (start < to && start + length > from) tell(tokenized.places?.[at] ?? at);
      start += length;
    });
  }
}

/** The first of the starts that is not before this place. */
function firstFrom(starts: number[], place: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
