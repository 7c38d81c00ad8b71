/** What the seller thinks of articles. It decides between equally good results; it leaves the browser only in a file of theirs. */
import * as z from 'zod/mini';
import { id } from '../messaging/page-shapes';
import { onContentChange } from './content-changes';
import { database } from './database';
import type { VoteRow } from './schema';

/** A vote as it may be read back, and as it stands in a seller's file. */
export const Vote = z.strictObject({
  center: id,
  id,
  helpful: z.boolean(),
  at: z.int().check(z.nonnegative()),
});

/** Keeps whether an article helped; `null` takes that back. @param now epoch milliseconds */
export async function setVote(center: string, id: string, helpful: boolean | null, now: number): Promise<void> {
  const { votes } = database();
  if (helpful === null) await votes.delete([center, id]);
  else await votes.put({ center, id, helpful, at: now });
  forget();
}

/** Whether an article helped; `null` where the seller has not said. */
export async function getVote(center: string, id: string): Promise<boolean | null> {
  const row = await database().votes.get([center, id]);
  return isVote(row) ? row.helpful : null;
}

/** All votes. They are asked for at every key, so they are read once until they change. */
export function listVotes(): Promise<VoteRow[]> {
  if (known) return known;
  const read = database()
    .votes.toArray()
    .then((rows) => rows.filter(isVote));
  known = read;
  read.catch(forget);
  return read;
}

let known: Promise<VoteRow[]> | undefined;

function forget(): void {
  known = undefined;
}

// Another database, or one that was wiped, has others.
onContentChange(forget);

/** Takes all of them back. */
export async function forgetVotes(): Promise<void> {
  await database().votes.clear();
  forget();
}

/** Adds votes. Of two on the same article the newer one stays. */
export async function mergeVotes(brought: VoteRow[]): Promise<void> {
  const { votes } = database();
  const kept = await votes.bulkGet(brought.map(({ center, id }): [string, string] => [center, id]));
  await votes.bulkPut(brought.filter(({ at }, place) => !((kept[place]?.at ?? -1) > at)));
  forget();
}

/** A row that another build wrote otherwise is passed over. */
const isVote = (row: unknown): row is VoteRow => z.safeParse(Vote, row).success;
