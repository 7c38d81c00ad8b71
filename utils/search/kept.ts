/** Results that are kept for the next time: while somebody types, all words but the last are looked up again and again. */

/**
 * Makes a function that works something out once for each of its last arguments.
 * @param work gives the same for the same arguments, which are told apart by their texts
 * @param most results that are kept
 */
export function kept<Args extends unknown[], Result extends NonNullable<unknown>>(
  work: (...args: Args) => Result,
  most: number,
): (...args: Args) => Result {
  let known = new Map<string, Result>();
  let older = new Map<string, Result>();
  return (...args) => {
    const key = args.length === 1 ? String(args[0]) : args.join('\n');
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = older.get(key) ?? work(...args);
    // What was asked for lately stays: with all of it gone at once, every so many keys one would wait for all its words.
    if (known.size >= most / 2) {
      older = known;
      known = new Map();
    }
    known.set(key, now);
    return now;
  };
}
