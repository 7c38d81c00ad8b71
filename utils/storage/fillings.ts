/** The sets that this worker is writing now. */

export interface Filling {
  set: string;
  /** Articles written, of how many. */
  done: number;
  of: number;
  /** Whether there is no older set: then what is there already is better than nothing. */
  first: boolean;
}

/** By the centre's id. */
export const fillings = new Map<string, Filling>();

/** How far a first fill has come; `null` when none is under way. */
export function fillingOf(center: string): { done: number; of: number } | null {
  const filling = fillings.get(center);
  return filling?.first ? { done: filling.done, of: filling.of } : null;
}
