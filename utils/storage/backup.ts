/**
 * What the seller made, out of the store and back in. Orders stay, and what was said of their deadlines with them: they
 * are about other people, and gone in 30 days.
 */
import * as z from 'zod/mini';
import type { Imported } from '../messaging/content-shapes';
import { VERSION } from '../messaging/version';
import { readBackup, writeBackup } from './backup-file';
import { database } from './database';
import { forgetOldRecents, listPins, listRecents, MOST_RECENTS, mergeMarks } from './marks';
import { withRoom } from './room';
import { getRun, listRuns, putRun, StoredRun } from './runs';
import { changedSettings, changeSettings } from './settings';
import { textOf } from './sync/text-of';
import { listTyped, mergeTyped } from './typed-penalties';
import { listVotes, mergeVotes } from './votes';

/** The seller's pins, recent articles, runs, votes, typed points and settings as the text of a file. @param now epoch milliseconds */
export async function exportSeller(now: number): Promise<string> {
  return writeBackup({
    version: VERSION,
    savedAt: now,
    pins: await listPins(),
    // Back from memory there may be some more for a while.
    recents: (await listRecents()).slice(0, MOST_RECENTS),
    runs: await listRuns(),
    votes: await listVotes(),
    penalties: await listTyped(now),
    settings: await changedSettings(),
  });
}

/**
 * Takes such a file in. Of a mark, vote or typed entry that is here too the newer one stays; the file's runs and settings take the place of
 * the same ones here.
 * @param now epoch milliseconds
 * @returns how many entries of each kind the file has; typed points that are too old by now are left out
 * @throws GiljabiError `bad-file`, `big-file` or `full`: then nothing of it was taken in
 */
export async function importSeller(bytes: Uint8Array, now: number): Promise<Imported> {
  const file = await readBackup(bytes);
  const penalties = await withRoom(async () => {
    const { pins, recents, runs, votes, typedPenalties, settings } = database();
    return database().transaction('rw', [pins, recents, runs, votes, typedPenalties, settings], async () => {
      await mergeMarks(pins, file.pins);
      await mergeMarks(recents, file.recents);
      await forgetOldRecents();
      for (const run of file.runs) await takeRun(z.parse(StoredRun, run), now);
      await mergeVotes(file.votes ?? []);
      await changeSettings(file.settings, now);
      return mergeTyped(file.penalties ?? [], now);
    });
  });
  return {
    pins: file.pins.length,
    recents: file.recents.length,
    runs: file.runs.length,
    votes: file.votes?.length ?? 0,
    penalties,
    settings: Object.keys(file.settings).length,
  };
}

/** Takes a run in as of now, else a browser that has a newer one would put that back; one that is so already stays. */
async function takeRun(run: StoredRun, now: number): Promise<void> {
  const before = await getRun(run.center, run.guide);
  if (before && textOf({ ...before, at: now }) === textOf({ ...run, at: now })) return;
  await putRun(run.center, { ...run, at: now });
}
