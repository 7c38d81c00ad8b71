/** Words that are a slip of the finger apart. */

/** Slips that a word of so many keys may have. */
const slipsIn = (length: number) => (length < 5 ? 0 : length < 10 ? 1 : 2);

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

/** Letters left out, put in, changed, or swapped with the next (optimal string alignment), within a band. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, row, next] = [new Array(b.length + 1).fill(0), [...new Array(b.length + 1).keys()], [] as number[]];
  for (let i = 1; i <= a.length; i++) {
    next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
}
