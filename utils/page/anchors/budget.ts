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

export function createBudget(): Budget {
  let steps = 0;
  let letters = 0;
  let total = 0;
  return {
    step(more) {
      steps += 1;
      letters += more;
      total += more;
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
