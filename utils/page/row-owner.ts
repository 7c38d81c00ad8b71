/**
 * Whose rows are these? A single-page app names its new screen at once and replaces the rows a second later; until
 * then the rows of the screen before stand under the new name, and must not be told as its own.
 */
import type { PageRead } from './read-page';

/** Rows as they were last seen, with the page that they belong to. */
interface Owned {
  stamp: string;
  page: string | null;
  /** No longer open to another page: the screen had named itself when they came. */
  settled: boolean;
}

export interface RowOwner {
  /** A navigation: what is on the screen now belongs to the page before. */
  turn(): void;
  /** The reading as it may be told: without rows that are left over from another page. */
  own(read: PageRead): PageRead;
}

/** Follows the readings of a tab, all of them, in their order. */
export function createRowOwner(): RowOwner {
  let owned: Owned = { stamp: '', page: null, settled: false };
  let page: string | null = null;
  /** The page before the last navigation; its name may stand for a moment longer. */
  let before: string | null = null;
  return {
    turn() {
      owned.settled = true;
      before = page;
    },
    own(read) {
      ({ page } = read.facts);
      if (read.stamp !== owned.stamp) owned = { stamp: read.stamp, page, settled: false };
      const isLeftOver = read.stamp !== '' && owned.settled && page !== owned.page;
      if (isLeftOver) return { facts: { ...read.facts, orders: [], rows: 0, unreadRows: 0 }, stamp: '' };
      // Rows that came before the screen had named itself are those of the page that it names now.
      owned.page = page;
      owned.settled ||= page !== null && page !== before;
      return read;
    },
  };
}
