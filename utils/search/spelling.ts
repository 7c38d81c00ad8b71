/** Words that are a slip of the finger apart. */

/** Slips that a word of so many keys may have. */
export const slipsIn = (length: number) => (length < 5 ? 0 : length < 10 ? 1 : 2);

/** A bit for each letter that occurs, in either case. */
export function keyMask(code: string): number {
  let mask = 0;
  for (let at = 0; at < code.length; at++) mask |= 1 << (code.charCodeAt(at) & 31);
  return mask >>> 0;
}

/** How many bits are set. */
function bits(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

export interface Slip {
  code: string;
  slips: number;
}

/** Compares many words with one: made once for a word, it tells the slips to another, as far as they count. */
export function speller(word: string, most = slipsIn(word.length)) {
  const mask = keyMask(word);
  /** Whether a word with these letters may be near enough; one that may not has letters of its own or lacks some. */
  const mayBe = (other: number) => bits(mask & ~other) <= most && bits(other & ~mask) <= most;
  return {
    most,
    mayBe,
    /** Slips to the other word; more than `most` where there are too many. */
    slips: (other: string) => distance(word, other, most),
  };
}

/** Letters left out, put in, changed, or swapped with the next (optimal string alignment); more than `most` is too far. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, row, next]: [number[], number[], number[]] = [[], [], []];
  for (let at = 0; at <= b.length; at++) row.push(at);
  for (let at = 1; at <= a.length; at++) {
    const least = fillRow(next, a, b, at, row, before);
    if (least > most) return most + 1;
    // Of the oldest row nothing is asked any more, and so the next is written over it.
    [before, row, next] = [row, next, before];
  }
  return row[b.length] ?? most + 1;
}

/**
 * Fills in how far the first `i` letters of one word are from the first 0, 1, … of the other.
 * @param row of one less, @param before of two less
 * @returns the least of them
 */
function fillRow(next: number[], a: string, b: string, i: number, row: number[], before: number[]): number {
  let least = i;
  next[0] = i;
  for (let j = 1; j <= b.length; j++) {
    const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : changed;
    const here = Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    next[j] = here;
    least = Math.min(least, here);
  }
  return least;
}
