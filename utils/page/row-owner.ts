/**
 * Whose rows are these? A single-page app names its new screen at once and replaces the rows a second later; until
 * then the rows of the screen before stand under the new name, and must not be told as its own.
 */
import type { PageRead } from './read-page';

/** How long rows may be left over from another page; after that the new page does show the same ones. Milliseconds. */
export const LEFT_OVER_FOR = 3_000;

/** A reading as it may be told. */
export interface OwnedRead extends PageRead {
  /** Rows are held back: look again after so many milliseconds, though nothing may change until then. */
  again?: number;
}

/**
 * Follows the readings of a tab, all of them, in their order. Rows that came before the screen had named itself belong
 * to whatever page it names next.
 * @param now milliseconds of any clock that only goes forward
 */
export function createRowOwner(): (read: PageRead, now: number) => OwnedRead {
  let owned: { stamp: string; page: string | null } = { stamp: '', page: null };
  let since: number | undefined;
  return (read, now) => {
    const { page } = read.facts;
    const isSame = read.stamp !== '' && read.stamp === owned.stamp;
    const isLeftOver = isSame && owned.page !== null && page !== owned.page;
    since = isLeftOver ? (since ?? now) : undefined;
    const again = since === undefined ? 0 : since + LEFT_OVER_FOR - now;
    if (again > 0) return { facts: { ...read.facts, orders: [], rows: 0, unreadRows: 0 }, stamp: '', rows: [], again };
    owned = { stamp: read.stamp, page };
    since = undefined;
    return read;
  };
}
