/** The seller's runs of guides, one a guide, kept until given up. */
import type { Run } from '../guides/run';
import { database } from './database';

export const getRun = (center: string, guide: string) => database.runs.get([center, guide]);
export const listRuns = () => database.runs.toArray();
export const putRun = (center: string, run: Run) => database.runs.put({ ...run, center });
export const deleteRun = (center: string, guide: string) => database.runs.delete([center, guide]);
