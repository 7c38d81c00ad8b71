/** The run that a tab follows: whose target its page points at. */
import type { Guide, Step } from '@/utils/center/schema';
import { isAside, type Run, stepOf } from '@/utils/guides/run';
import { type Followed, forgetSighted, getFollowed, rememberFollowed } from '@/utils/storage/followed';
import { getGuide } from '@/utils/storage/packs';
import { listRuns, type StoredRun } from '@/utils/storage/runs';
import { hasPageSide } from './panel-orders';
import { bringPointer } from './pointer';

/** A run with its guide and its step. */
export interface FollowedRun {
  run: StoredRun;
  guide: Guide;
  step: Step;
}

const isLive = (run: Run, now: number) => run.step !== null && !isAside(run, now);

/**
 * The run that a tab follows: the one that was last moved beside it. Beside a tab where none was, it is the one of its
 * centre that was last moved at all, so that the job goes on in another tab and after the browser was restarted.
 *
 * @param now epoch milliseconds
 */
export async function followedRun(tabId: number, center: string, now: number): Promise<FollowedRun | null> {
  const followed = await getFollowed(tabId);
  const own = followed?.center === center ? followed : null;
  const live = (await listRuns()).filter((run) => run.center === center && isLive(run, now));
  // Where the seller has put theirs aside, or is done with it, no other one comes in its place.
  const run = own ? live.find(({ guide }) => guide === own.guide) : live.toSorted((a, b) => b.at - a.at)[0];
  const guide = run && (await getGuide(center, run.guide));
  const step = guide && stepOf(run, guide);
  return run && guide && step ? { run, guide, step } : null;
}

/** A tab follows a guide from now on, wherever its step is. */
export async function followIn(tabId: number, followed: Followed): Promise<void> {
  await rememberFollowed(tabId, followed);
  await forgetSighted(tabId);
  // The tab may be anywhere by now, where nothing of ours has been let in.
  if (await hasPageSide(tabId)) await bringPointer(tabId);
}
