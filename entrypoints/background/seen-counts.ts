/** What a screen counts, as the centre calls it, and of which of these surely not all rows were seen. */
import type { Words } from '@/utils/center/schema';
import type { SeenOrder } from '@/utils/deadlines/seen';
import type { Radar } from '@/utils/messaging/radar-shapes';
import type { Count } from '@/utils/page/facts';

type SeenCount = NonNullable<NonNullable<Radar['coverage']>['counts']>[number];

/**
 * Whether a count can be compared with rows at all: each of these is one good or one inquiry. A row of an order may stand
 * for several goods, of which nobody knows whether the screen counted them.
 */
const areSingle = (rows: readonly SeenOrder[]) =>
  rows.length > 0 && rows.every(({ itemNumber, numberIs }) => itemNumber !== undefined || numberIs !== undefined);

/**
 * The counts of a screen.
 *
 * @param rows those that stand on it
 * @returns those of words that the pack knows; `seen` is how many rows may be of that state, where some are and that is
 *   too few. A row in a state that nobody knows may be of any.
 */
export function seenCounts(
  counts: readonly Count[],
  rows: readonly SeenOrder[],
  words: Pick<Words, 'counts' | 'states'>,
): SeenCount[] {
  const states = new Set(words.states.map(({ id }) => id));
  return counts.flatMap(({ label, value }): SeenCount[] => {
    const name = words.counts.find(({ id }) => id === label)?.name;
    if (name === undefined) return [];
    const seen = rows.filter(({ state }) => state === label || typeof state !== 'string').length;
    // Without one of that state the list may be of others.
    const isListed = states.has(label) && rows.some(({ state }) => state === label);
    const isShort = isListed && areSingle(rows) && seen < value;
    return [{ name, value, ...(isShort && { seen }) }];
  });
}
