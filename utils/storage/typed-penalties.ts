/** Penalty points that the seller typed. They are kept as long as those of the screen, and leave only in a file of theirs. */
import * as z from 'zod/mini';
import { id, TypedPenalty as Typed } from '../messaging/page-shapes';
import { database } from './database';
import { oldestDay } from './penalties';
import type { TypedPenaltyRow } from './schema';

/** An entry as it may be read back, and as it stands in a seller's file. `at`: epoch milliseconds. */
export const TypedPenalty = z.strictObject({ center: id, ...Typed.shape, at: z.int().check(z.nonnegative()) });

/** Keeps an entry, in place of the one with its id, and forgets what is too old. @param now epoch milliseconds */
export async function putTyped(center: string, entry: z.infer<typeof Typed>, now: number): Promise<void> {
  const { typedPenalties } = database();
  await database().transaction('rw', typedPenalties, async () => {
    await typedPenalties.put({ ...entry, center, at: now });
    await typedPenalties.where('day').below(oldestDay(now)).delete();
  });
}

/** Takes an entry out. */
export const removeTyped = (center: string, entry: string) => database().typedPenalties.delete([center, entry]);

/** All entries of all centres, newest day first; what is too old, or that another build wrote otherwise, is passed over. */
export async function listTyped(now: number): Promise<TypedPenaltyRow[]> {
  const rows = await database().typedPenalties.where('day').aboveOrEqual(oldestDay(now)).reverse().sortBy('day');
  return rows.filter((row) => z.safeParse(TypedPenalty, row).success);
}

/**
 * Adds entries. Of two with the same id the newer one stays; what is too old is passed over. @param now epoch milliseconds
 * @returns how many are not too old
 */
export async function mergeTyped(brought: TypedPenaltyRow[], now: number): Promise<number> {
  const { typedPenalties } = database();
  const fresh = brought.filter(({ day }) => day >= oldestDay(now));
  const kept = await typedPenalties.bulkGet(fresh.map((row): [string, string] => [row.center, row.id]));
  await typedPenalties.bulkPut(fresh.filter(({ at }, place) => !((kept[place]?.at ?? -1) > at)));
  return fresh.length;
}
