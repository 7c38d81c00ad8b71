/** Short forms of stored entries, for lists. */
import type { Guide } from '@/utils/center/schema';
import { isAside, placeOf } from '@/utils/guides/run';
import { stepsFor } from '@/utils/guides/steps';
import type { GuideLink } from '@/utils/messaging/guide-shapes';
import { getGuide } from '@/utils/storage/packs';
import { listRuns } from '@/utils/storage/runs';
import type { Stored } from '@/utils/storage/schema';

/** Titles of guides by id; ids that were left out of the pack are passed over. */
export async function guideTitles(
  center: string,
  ids: string[],
): Promise<{ center: string; id: string; title: string }[]> {
  const guides = await Promise.all(ids.map((id) => getGuide(center, id)));
  return guides.flatMap((guide) => (guide ? [{ center, id: guide.id, title: guide.title }] : []));
}

/** Links to guides, each with the seller's place in it. */
export async function toGuideLinks(guides: Stored<Guide>[]): Promise<GuideLink[]> {
  const runs = await listRuns();
  const now = Date.now();
  return guides.map((guide) => {
    const { center, id, title, category, purpose, minutes } = guide;
    const run = runs.find((one) => one.center === center && one.guide === id);
    const place = run && { at: placeOf(run, guide), finished: run.step === null, paused: isAside(run, now) };
    const steps = stepsFor(guide, run?.answers ?? {}).length;
    return { center, id, title, category, purpose, steps, minutes, ...place };
  });
}
