/** Many strings in one: a structured clone of it is a copy of bytes, and of use at once. */
export interface Packed {
  /** The strings, each with a line break behind it. */
  text: string;
  /** Where each begins, and, last, where the next one would. */
  starts: Uint32Array;
}

export const SEPARATOR = '\n';

/** @param strings none of them with a line break */
export function pack(strings: string[]): Packed {
  const starts = new Uint32Array(strings.length + 1);
  let at = 0;
  for (const [place, one] of strings.entries()) {
    starts[place] = at;
    at += one.length + 1;
  }
  starts[strings.length] = at;
  return { text: strings.map((one) => one + SEPARATOR).join(''), starts };
}

/** The order that packed strings are sorted and looked up in. */
export const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export const countOf = ({ starts }: Packed) => starts.length - 1;

export const stringAt = ({ text, starts }: Packed, place: number) =>
  text.slice(starts[place], (starts[place + 1] ?? 1) - 1);

export const lengthAt = ({ starts }: Packed, place: number) => (starts[place + 1] ?? 1) - 1 - (starts[place] ?? 0);

/** Which string has the letter at this place of the text. */
export function placeOf({ starts }: Packed, at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** The first of the sorted strings that doesn't come before this one. */
export function lowerBound(packed: Packed, wanted: string): number {
  let [low, high] = [0, countOf(packed)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareAt(packed, middle, wanted) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which of the sorted strings this is; -1 where it is none of them. */
export function indexOfString(packed: Packed, wanted: string): number {
  const at = lowerBound(packed, wanted);
  return at < countOf(packed) && compareAt(packed, at, wanted) === 0 ? at : -1;
}

/**
 * Below 0 where the string at this place comes before the other, above 0 where it comes after it. It is compared where
 * it stands: a question looks up hundreds of terms in a dozen steps each, and cutting a string out at each would be
 * most of the work.
 */
function compareAt(packed: Packed, place: number, other: string): number {
  const { text } = packed;
  const from = packed.starts[place] ?? 0;
  const length = lengthAt(packed, place);
  for (let at = 0; at < length && at < other.length; at++) {
    const apart = text.charCodeAt(from + at) - other.charCodeAt(at);
    if (apart !== 0) return apart;
  }
  return length - other.length;
}
