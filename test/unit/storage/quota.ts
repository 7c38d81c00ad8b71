import { vi } from 'vitest';

const ERROR = 'QuotaExceededError';

/** fake-indexeddb's own way to break a transaction off. */
type FakeTransaction = IDBTransaction & { _state: string; _abort(name: string): void };

/** How browsers say that there is no room: Firefox by the request that found none, Chrome by failing to commit. */
export type Refusal = 'request' | 'commit';

/**
 * Makes the database's transactions fail for want of room. Deletions go on, as they do in browsers.
 * @param allowed writes that still succeed
 * @param refused how many transactions fail then, until there is room again
 */
export function fillDisk(allowed: number, refused: number, how: Refusal) {
  const { put } = IDBObjectStore.prototype;
  const doomed = new Set<IDBTransaction>();
  let writes = 0;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    const transaction = this.transaction as FakeTransaction;
    writes++;
    if (writes > allowed && doomed.size < refused && !doomed.has(transaction)) {
      doomed.add(transaction);
      if (how === 'request') throw new DOMException('no room', ERROR);
      failToCommit(transaction);
    }
    return put.apply(this, row);
  });
}

function failToCommit(transaction: FakeTransaction): void {
  const dispatch = transaction.dispatchEvent.bind(transaction);
  transaction.dispatchEvent = (event) => {
    if (event.type !== 'complete') return dispatch(event);
    transaction._state = 'active';
    transaction._abort(ERROR);
    return true;
  };
}
