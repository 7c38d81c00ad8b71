/** Names what a screen shows, so that thousands of facts need to be compared only once. */
import type { OrderFact } from './facts';

/**
 * Follows the orders of a tab.
 *
 * @returns a name for each list of orders: that of the one before while the orders say the same, else a new one; `''`
 *   for none. It may be paused at each order.
 */
export function createStamp(): (orders: readonly OrderFact[]) => Generator<undefined, string> {
  let last: readonly OrderFact[] = [];
  let number = 0;
  function* isSame(orders: readonly OrderFact[]): Generator<undefined, boolean> {
    if (orders.length !== last.length) return false;
    for (const [at, fact] of orders.entries()) {
      if (fact === last[at]) continue;
      // A row that was drawn anew may say what the one before it said.
      if (JSON.stringify(fact) !== JSON.stringify(last[at])) return false;
      yield;
    }
    return true;
  }
  return function* (orders) {
    if (!(yield* isSame(orders))) number += 1;
    last = orders;
    return orders.length === 0 ? '' : String(number);
  };
}
