/** The run that a tab follows: whose target its page points at. */
import type { Guide, Step } from '@/utils/center/schema';
import { type Run, stepOf } from '@/utils/guides/run';
import { type Followed, forgetSighted, getFollowed, rememberFollowed } from '@/utils/storage/followed';
import { getGuide } from '@/utils/storage/packs';
import { listRuns, type StoredRun } from '@/utils/storage/runs';
import { bringPointer } from './pointer';

/** A run that nobody has moved for so long is gone on with from the panel, and points at nothing by itself. Milliseconds. */
const LATELY = 24 * 60 * 60 * 1000;

/** A run with its guide and its step. */
export interface FollowedRun {
  run: StoredRun;
  guide: Guide;
  step: Step;
}

const isLive = ({ step, isPaused }: Run) => step !== null && !isPaused;

/**
 * The run that a tab follows: the one that was last moved beside it, else the one of its centre that was last moved at
 * all, so that the job goes on in another tab and after the browser was restarted.
 *
 * @param now epoch milliseconds
 */
export async function followedRun(tabId: number, center: string, now: number): Promise<FollowedRun | null> {
  const own = await getFollowed(tabId);
  const live = (await listRuns()).filter((run) => run.center === center && isLive(run));
  const isOwn = (run: StoredRun) => own?.center === center && run.guide === own.guide;
  const newest = live.toSorted((a, b) => b.at - a.at)[0];
  const run = live.find(isOwn) ?? (newest && now - newest.at < LATELY ? newest : undefined);
  const guide = run && (await getGuide(center, run.guide));
  const step = guide && stepOf(run, guide);
  return run && guide && step ? { run, guide, step } : null;
}

/** A tab follows a guide from now on, wherever its step is. */
export async function followIn(tabId: number, followed: Followed): Promise<void> {
  await rememberFollowed(tabId, followed);
  await forgetSighted(tabId);
  await bringPointer(tabId);
}
