/** What can't be had again goes along from one database to the other: into memory, and back to the disk. */
import { Dexie } from 'dexie';
import { within } from '../messaging/patience';

/** How long one table may take to be read; all of them together stay below what an asker waits. Milliseconds. */
const PATIENCE = 600;

/** A row of any build's database: what it is judged by, where it has that. */
interface Row {
  at?: number;
  done?: string[];
  seenAt?: number;
}
type Stays = (there: Row, brought: Row) => boolean;

const isNewer: Stays = (there, brought) => (there.at ?? 0) > (brought.at ?? 0);
const isFurther: Stays = (there, brought) => (there.done?.length ?? 0) > (brought.done?.length ?? 0);
const isSeenLater: Stays = (there, brought) => (there.seenAt ?? 0) > (brought.seenAt ?? 0);
/** What was chosen last counts. */
const never: Stays = () => false;

/** Each table, and when the row that is there already stays in spite of the one that is brought. */
const TABLES: [string, Stays][] = [
  ['pins', isNewer],
  ['recents', isNewer],
  ['runs', isFurther],
  ['votes', isNewer],
  ['settings', never],
  ['orders', isSeenLater],
  ['handled', isNewer],
  ['penalties', isSeenLater],
  ['penaltyViews', isSeenLater],
  ['typedPenalties', isNewer],
];

/** Brings the rows over. A table that either lacks, or that can't be read or written, is passed over. */
export async function carrySellerRows(from: Dexie, to: Dexie): Promise<void> {
  for (const [name, stays] of TABLES) {
    try {
      const rows = await within(PATIENCE, from.table(name).toArray());
      const table = to.table(name);
      const { keyPath } = table.schema.primKey;
      const there = await table.bulkGet(rows.map((row) => Dexie.getByKeyPath(row, keyPath as string)));
      await table.bulkPut(rows.filter((row, at) => there[at] === undefined || !stays(there[at], row)));
    } catch {
      // The others may go along all the same.
    }
  }
}
