/** Results that are kept for the next time: while somebody types, all words but the last are looked up again and again. */

/**
 * Makes a function that works something out once for each of the last things it was asked for.
 * @param work gives the same for the same
 * @param most results that are kept
 * @param keyOf tells those apart that are not texts
 */
export function kept<Result extends NonNullable<unknown>>(
  work: (text: string) => Result,
  most: number,
): (text: string) => Result;
export function kept<Asked, Result extends NonNullable<unknown>>(
  work: (asked: Asked) => Result,
  most: number,
  keyOf: (asked: Asked) => string,
): (asked: Asked) => Result;
export function kept<Asked, Result extends NonNullable<unknown>>(
  work: (asked: Asked) => Result,
  most: number,
  keyOf: (asked: Asked) => string = String,
): (asked: Asked) => Result {
  let known = new Map<string, Result>();
  let older = new Map<string, Result>();
  return (asked) => {
    const key = keyOf(asked);
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = older.get(key) ?? work(asked);
    // What was asked for lately stays: with all of it gone at once, every so many keys one would wait for all its words.
    if (known.size >= most / 2) {
      older = known;
      known = new Map();
    }
    known.set(key, now);
    return now;
  };
}
