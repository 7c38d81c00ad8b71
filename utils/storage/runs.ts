/** The seller's runs of guides, one a guide, kept until given up. */
import type { Run } from '../guides/run';
import { database } from './database';

export const getRun = (center: string, guide: string) => database().runs.get([center, guide]);
export const listRuns = () => database().runs.toArray();
export const putRun = (center: string, run: Run) => database().runs.put({ ...run, center });
export const deleteRun = (center: string, guide: string) => database().runs.delete([center, guide]);

/**
 * Changes a centre's runs, all in one transaction: what the seller does meanwhile is neither undone nor overwritten,
 * and a run that was given up stays so.
 * @param change gives back the same run where nothing changes
 */
export async function changeRuns(center: string, change: (run: Run) => Run): Promise<void> {
  await database().transaction('rw', database().runs, async () => {
    for (const run of await database().runs.where({ center }).toArray()) {
      const changed = change(run);
      if (changed !== run) await database().runs.put({ ...changed, center });
    }
  });
}
