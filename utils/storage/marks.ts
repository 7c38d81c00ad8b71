/** Articles that the seller pinned, and those they opened lately. */
import type { Table } from 'dexie';
import * as z from 'zod/mini';
import { id } from '../messaging/page-shapes';
import { database } from './database';
import type { MarkRow } from './schema';
import { noteGone, timeOf } from './sync/note';

/** How many opened articles are remembered (product decision). */
export const MOST_RECENTS = 50;

/** A mark as it may be read back, and as it stands in a seller's file. */
export const Mark = z.strictObject({ center: id, id, at: z.int().check(z.nonnegative()) });

type MarkTable = Table<MarkRow, [string, string]>;

/** Pins an article. @param now epoch milliseconds: the last one pinned is the first in the list */
export async function pin(center: string, id: string, now: number): Promise<void> {
  const { pins, settings } = database();
  await database().transaction('rw', pins, settings, async () => {
    const before = await pins.get([center, id]);
    await pins.put({ center, id, at: await timeOf(`pins/${center}/${id}`, before?.at, now) });
  });
}
/** Takes the pin out. @param now epoch milliseconds */
export async function unpin(center: string, id: string, now: number): Promise<void> {
  const { pins, settings } = database();
  await database().transaction('rw', pins, settings, async () => {
    const before = await pins.get([center, id]);
    await pins.delete([center, id]);
    await noteGone(`pins/${center}/${id}`, before?.at, now);
  });
}
export const isPinned = async (center: string, id: string) => (await database().pins.get([center, id])) !== undefined;

/** Pins, the last one first. */
export const listPins = () => newestFirst(database().pins);
/** Articles that were opened, the last one first. */
export const listRecents = () => newestFirst(database().recents);

/** Remembers that an article was opened; the oldest one is forgotten for it. @param now epoch milliseconds */
export async function rememberRecent(center: string, id: string, now: number): Promise<void> {
  const { recents } = database();
  await database().transaction('rw', recents, async () => {
    await recents.put({ center, id, at: now });
    await forgetOldRecents();
  });
}

/** Keeps no more recent articles than the list may have. */
export async function forgetOldRecents(): Promise<void> {
  const { recents } = database();
  await recents.bulkDelete(await recents.orderBy('at').reverse().offset(MOST_RECENTS).primaryKeys());
}

/** Adds marks to a table. Of two of the same article the newer one stays. */
export async function mergeMarks(table: MarkTable, marks: MarkRow[]): Promise<void> {
  const kept = await table.bulkGet(marks.map(({ center, id }): [string, string] => [center, id]));
  await table.bulkPut(marks.filter((mark, at) => !isNewer(kept[at], mark)));
}

const isNewer = (kept: MarkRow | undefined, mark: MarkRow) => kept !== undefined && kept.at > mark.at;

/** Marks by their time; a row that another build wrote otherwise is passed over. */
async function newestFirst(table: MarkTable): Promise<MarkRow[]> {
  const rows = await table.orderBy('at').reverse().toArray();
  return rows.filter((row) => z.safeParse(Mark, row).success);
}
