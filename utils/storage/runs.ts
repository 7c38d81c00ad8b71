/** The seller's runs of guides, one a guide, kept until given up. */
import * as z from 'zod/mini';
import type { Run } from '../guides/run';
import { id } from '../messaging/page-shapes';
import { database } from './database';
import { readable } from './packs';
import { noteGone, timeOf } from './sync/note';
import { timeAfter } from './sync/times';

/** More than any guide has. */
const MOST_STEPS = 1_000;

/** A run as it is stored, and as it stands in a seller's file. What an older build did not write is what was so then. */
export const StoredRun = z.strictObject({
  center: id,
  guide: id,
  version: z._default(z.int(), 1),
  step: z.nullable(id),
  done: z.array(id).check(z.maxLength(MOST_STEPS)),
  answers: z._default(z.record(id, id), {}),
  isPaused: z._default(z.boolean(), false),
  at: z._default(z.number(), 0),
});
export type StoredRun = z.infer<typeof StoredRun>;

export const getRun = async (center: string, guide: string) =>
  readable(StoredRun, [await database().runs.get([center, guide])])[0];
export const listRuns = async () => readable(StoredRun, await database().runs.toArray());
/** Puts a run in the place of the one that is there, and notes it as the later one. */
export async function putRun(center: string, run: Run): Promise<void> {
  const { runs, settings } = database();
  await database().transaction('rw', runs, settings, async () => {
    const before = await getRun(center, run.guide);
    await runs.put({ ...run, center, at: await timeOf(`runs/${center}/${run.guide}`, before?.at, run.at) });
  });
}
/** Gives a run up. @param now epoch milliseconds */
export async function deleteRun(center: string, guide: string, now: number): Promise<void> {
  const { runs, settings } = database();
  await database().transaction('rw', runs, settings, async () => {
    const before = await getRun(center, guide);
    await runs.delete([center, guide]);
    await noteGone(`runs/${center}/${guide}`, before?.at, now);
  });
}

/**
 * Changes a centre's runs, all in one transaction: what the seller does meanwhile is neither undone nor overwritten,
 * and a run that was given up stays so.
 *
 * @param change gives back the same run where nothing changes
 * @returns whether any changed
 */
export async function changeRuns(center: string, change: (run: StoredRun) => Run): Promise<boolean> {
  let isChanged = false;
  await database().transaction('rw', database().runs, async () => {
    const rows = await database().runs.where({ center }).toArray();
    for (const run of readable(StoredRun, rows)) {
      const changed = change(run);
      if (changed === run) continue;
      isChanged = true;
      await database().runs.put({ ...changed, center, at: timeAfter(run.at, changed.at) });
    }
  });
  return isChanged;
}
