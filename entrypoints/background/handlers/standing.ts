/** The penalty standing: what the centre's screen showed and what the seller typed, measured by the pack's policy. */
import { bumpRevision } from '@/utils/browser/revision';
import type { PenaltyPolicy } from '@/utils/center/schema';
import { isRecent, type Points, placeOf, readPoints } from '@/utils/deadlines/points';
import { pointsAtStake } from '@/utils/deadlines/standing';
import { GiljabiError } from '@/utils/messaging/result';
import type { Handlers } from '@/utils/messaging/router';
import type { PenaltyItem, StandingView } from '@/utils/messaging/standing-shapes';
import { NO_STAGE } from '@/utils/page/facts';
import { getLinks } from '@/utils/storage/entries';
import { listCenters, pagesOf, penaltyOf } from '@/utils/storage/packs';
import { type PenaltyView, penaltiesOf, penaltyViewOf } from '@/utils/storage/penalties';
import { withRoom } from '@/utils/storage/room';
import { listTyped, putTyped, removeTyped } from '@/utils/storage/typed-penalties';
import { seenDeadlines } from '../seen-deadlines';

type StandingMessages = 'standing.list' | 'penalty.put' | 'penalty.remove';

export const standingHandlers: Pick<Handlers, StandingMessages> = {
  async 'standing.list'() {
    const now = Date.now();
    const views = await Promise.all((await listCenters()).map(({ id }) => standingIn(id, now)));
    return views.filter((view) => view !== null);
  },

  async 'penalty.put'({ center, ...entry }) {
    const now = Date.now();
    const types = (await penaltyOf(center))?.screen?.types ?? [];
    if (entry.type !== null && !types.some(({ id }) => id === entry.type)) throw new GiljabiError('not-found');
    await withRoom(() => putTyped(center, entry, now));
    await bumpRevision(now);
    return null;
  },

  async 'penalty.remove'({ center, id }) {
    await removeTyped(center, id);
    await bumpRevision(Date.now());
    return null;
  },
};

/** The standing in one centre; `null` where its pack has no policy, or no screen of points. */
async function standingIn(center: string, now: number): Promise<StandingView | null> {
  const policy = await penaltyOf(center);
  const page = (await pagesOf(center)).find(({ id }) => id === policy?.screen?.page);
  if (!policy?.screen || !page) return null;
  const [seen, view, all] = await Promise.all([penaltiesOf(center, now), penaltyViewOf(center), listTyped(now)]);
  const typed = all.filter((entry) => entry.center === center);
  // What a screen of other days said may have changed since.
  const stage = view && isRecent(policy, view, now) ? stageIn(view) : undefined;
  const { from, to, next: sure, ...read } = readPoints(policy, seen, typed, view, stage, now);
  const { open, later, rules } = await seenDeadlines(center, now);
  const { types, entries } = itemsOf(policy, seen, typed, { from, to });
  const next = stage === undefined ? policy.stages : sure ? [sure] : [];
  const { window } = policy;
  return {
    center,
    page: { name: page.name, menu: page.menu },
    window: { ...window, from, to },
    ...read,
    line: lineOf(next),
    stage: nameStage(policy, stage),
    next,
    entries,
    stake: pointsAtStake([...open, ...later], rules),
    types,
    articles: await getLinks(center, page.articles.slice(0, 3)),
    seenAt: view?.seenAt ?? null,
    typedAt: typed.length > 0 ? Math.max(...typed.map(({ at }) => at)) : null,
    now,
  };
}

/** Id of the stage as the screen last named it; `null` for none so far, `undefined` when nobody knows. */
function stageIn({ stage }: PenaltyView): string | null | undefined {
  return stage === NO_STAGE ? null : (stage ?? undefined);
}

function nameStage({ stages }: PenaltyPolicy, stage: string | null | undefined): StandingView['stage'] {
  if (stage === null) return { is: 'none' };
  const name = stages.find(({ id }) => id === stage)?.name;
  return name === undefined ? { is: 'unknown' } : { is: 'known', name };
}

/** The line of the stages that may come next, where it is the same for all of them. */
function lineOf(next: PenaltyPolicy['stages']): number | null {
  const [line = null, ...others] = new Set(next.map(({ line }) => line?.points ?? null));
  return others.length === 0 ? line : null;
}

/** The entries as they are listed, with the names of their types. */
function itemsOf(
  { screen }: PenaltyPolicy,
  seen: Points[],
  typed: (Points & { id: string })[],
  window: { from: string; to: string },
): Pick<StandingView, 'types' | 'entries'> {
  const types = (screen?.types ?? []).map(({ id, name }) => ({ id, name }));
  const days = new Set(seen.map(({ day }) => day));
  const item = ({ day, points, type }: Points, place: PenaltyItem['place']): PenaltyItem => ({
    day,
    points,
    type: types.find(({ id }) => id === type) ?? null,
    place,
  });
  const entries = [
    ...seen.map((entry) => item(entry, placeOf(window, entry.day))),
    ...typed.map((entry) => ({ ...item(entry, placeOf(window, entry.day, days)), id: entry.id })),
  ];
  return { types, entries: entries.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)) };
}
