/** Chance that comes out the same each time: a small seeded generator (mulberry32) and what is drawn from it. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next: () => number;
  /** A whole number from 0 up to, not including, `end`. */
  below: (end: number) => number;
  pick: <T>(from: readonly T[]) => T;
  /** So many different ones, in the order drawn; fewer where there are fewer. */
  some: <T>(from: readonly T[], count: number) => T[];
  /** A place in a list of this length, where the k-th is drawn about 1/k as often as the first. */
  zipf: (length: number) => number;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  const some = <T>(from: readonly T[], count: number): T[] => {
    const left = [...from];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)[0] as T);
  };
  return {
    next,
    below,
    some,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
    zipf: (length) => Math.min(length - 1, Math.floor((length + 1) ** next()) - 1),
  };
}
