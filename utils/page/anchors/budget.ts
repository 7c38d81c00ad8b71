/** Bounds of one search: a page of any size costs no more than that, in turns that nobody feels. */

/** Letters that are looked at in one search; after that the screen counts as one on which nothing is found. */
const MOST_LETTERS = 20_000_000;

/** Steps between two pauses. */
const AT_ONCE = 40;
const LETTERS_AT_ONCE = 20_000;

export interface Budget {
  /** Counts one step. @returns whether it is time for a pause */
  step(letters: number): boolean;
  readonly isSpent: boolean;
}

/** So many names cost as much again as one: each text is compared with all of them. */
const NAMES_PER_COST = 8;

/** @param names how many are looked for at once */
export function createBudget(names = 1): Budget {
  const cost = 1 + (names - 1) / NAMES_PER_COST;
  let steps = 0;
  let letters = 0;
  let total = 0;
  return {
    step(more) {
      steps += cost;
      letters += more * cost;
      total += more * cost;
      if (steps < AT_ONCE && letters < LETTERS_AT_ONCE) return false;
      steps = 0;
      letters = 0;
      return true;
    },
    get isSpent() {
      return total > MOST_LETTERS;
    },
  };
}
