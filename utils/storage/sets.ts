/**
 * Which set of a centre's content is in use. A pack is written as a new set, in small steps, and comes into use by one
 * write at the end; until then, and where a worker is killed on the way, the old one stands whole.
 */
import { Dexie, type Table } from 'dexie';
import { database } from './database';
import { fillings } from './fillings';
import { centerOfKey } from './schema';

/** The set to read, if there is any. */
export async function currentSet(center: string): Promise<string | undefined> {
  const row = await database().meta.get(`pack:${center}`);
  if (row && row.key !== 'schema') return row.set;
  const filling = fillings.get(center);
  return filling?.first ? filling.set : undefined;
}

/** The sets to read, of all centres, in the order of the centres' ids. */
export async function currentSets(): Promise<string[]> {
  const rows = await database().meta.toArray();
  const sets = new Map(rows.flatMap((row) => (row.key === 'schema' ? [] : [[centerOfKey(row.key), row.set]])));
  for (const [center, { set, first }] of fillings) if (first && !sets.has(center)) sets.set(center, set);
  return [...sets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, set]) => set);
}

/** The rows of a set in one of its tables, by the primary key: an index of their own would be written for each row. */
export const inSet = <T>(table: Table<T, [string, string]>, set: string) =>
  table.where('[set+id]').between([set, Dexie.minKey], [set, Dexie.maxKey]);

/** Tables whose rows belong to a set, besides `centers`. */
const SET_TABLES = ['pages', 'deadlines', 'guides', 'articles', 'blocks', 'tips', 'replies'] as const;

/** Rows that one sweep takes away at a time: readers wait no longer than for these. */
const SWEEP = 1_000;

/** Takes away the rows of sets that nobody reads any more. A set begins and ends with its row in `centers`. */
export async function sweepSets(): Promise<void> {
  const db = database();
  // First what there is, then what is used: a set that is begun in between is in neither list of those to go.
  const sets = await db.centers.toCollection().primaryKeys();
  const used = new Set([...(await currentSets()), ...[...fillings.values()].map(({ set }) => set)]);
  for (const set of sets.filter((one) => !used.has(one))) await dropSet(set);
}

/** Takes away the rows of one set, a part at a time. */
export async function dropSet(set: string): Promise<void> {
  const db = database();
  for (const name of SET_TABLES) {
    while ((await inSet(db.table(name), set).limit(SWEEP).delete()) === SWEEP);
  }
  await db.centers.delete(set);
}
