/** What the page side asks and tells. */
import { bumpRevision } from '@/utils/browser/revision';
import { livesAt, toReading } from '@/utils/center/reading';
import { arrive } from '@/utils/guides/run';
import type { Request } from '@/utils/messaging/protocol';
import { GiljabiError } from '@/utils/messaging/result';
import type { Asker, Handlers } from '@/utils/messaging/router';
import { sweepHandled } from '@/utils/storage/handled';
import { leaveOrders, rememberMoreOrders, rememberOrders } from '@/utils/storage/orders';
import { actionsOf, listCenters, listGuides, pagesOf, penaltyOf, rulesOf } from '@/utils/storage/packs';
import { getPanelState, rememberPanelState } from '@/utils/storage/panel-states';
import { rememberPenalties, sweepPenalties } from '@/utils/storage/penalties';
import { isFull, isQuota, withRoom } from '@/utils/storage/room';
import { changeRuns } from '@/utils/storage/runs';
import type { CenterRow } from '@/utils/storage/schema';
import { rememberSignedOut } from '@/utils/storage/signed-out';
import { getView, rememberView, type ToldRows } from '@/utils/storage/tabs';
import { beginTelling, goesOn, lastTelling } from '@/utils/storage/telling';
import { forgetSettled } from '../seen-deadlines';

type PageMessages = 'center.describe' | 'page.seen' | 'page.rows' | 'panel.remember';

export const pageHandlers: Pick<Handlers, PageMessages> = {
  async 'center.describe'(_, asker) {
    const center = await centerAt(asker);
    const panel = await getPanelState(asker.origin);
    return { reading: center && (await readingOf(center)), panel };
  },

  async 'page.seen'(facts, asker) {
    const center = await centerAt(asker);
    if (asker.tabId === undefined || center?.id !== facts.center) throw new GiljabiError('refused');
    const now = Date.now();
    const before = await getView(asker.tabId);
    const rest = facts.gone ? await goesOn(before, facts, now) : null;
    if (facts.gone && !rest) return false;
    if (facts.screen === 'signed-out') await rememberSignedOut(facts.center, now);
    // Only the arrival counts: on a page where the seller already is they may have gone back to its step.
    const arrived = facts.isNew || before?.page !== facts.page || before.center !== facts.center;
    const { page } = facts;
    let told: ToldRows = rest ?? {};
    const full = [
      // A move that is hardly ever one says nothing about room, and is worth none of the copies.
      arrived && page !== null ? await unlessFull(() => moveRuns(facts.center, page)) : null,
      await unlessFull(() =>
        withRoom(async () => {
          told = rest ?? { telling: await beginTelling() };
          if (rest) await leaveOrders(facts, rest.since);
          await rememberRows(facts, now);
        }),
      ),
    ];
    // Last, so that a telling that failed half-way is an arrival again; but for want of room, which lasts: the view needs
    // none in the database, and where rows can't be kept the help has to follow the page all the same.
    await rememberView(asker.tabId, facts, now, told);
    await bumpRevision(now);
    for (const failure of full) if (failure) throw failure;
    return true;
  },

  async 'page.rows'({ more, ...seen }, asker) {
    const view = asker.tabId === undefined ? null : await getView(asker.tabId);
    const center = await centerAt(asker);
    const isOfView = view?.center === seen.center && view.page === seen.page && center?.id === seen.center;
    // Its first rows may be gone with the database that they were told to.
    if (!isOfView || view.telling?.store !== (await lastTelling())?.store) throw new GiljabiError('refused');
    const failure = await unlessFull(() =>
      withRoom(async () => {
        // A screen shows all its rows at once.
        await rememberMoreOrders(seen, view.seenAt);
        if (!more) await forgetSettled(seen.center, Date.now());
      }),
    );
    if (failure) throw failure;
    if (!more) await bumpRevision(Date.now());
    return null;
  },

  async 'panel.remember'(state, asker) {
    await rememberPanelState(asker.origin, state);
    return null;
  },
};

/** What to look for on the pages of a centre. */
async function readingOf({ id, words }: CenterRow) {
  const [pages, actions, deadlines, penalty] = await Promise.all([
    pagesOf(id),
    actionsOf(id),
    rulesOf(id),
    penaltyOf(id),
  ]);
  return toReading(id, { pages, words, actions, deadlines, penalty });
}

/** Remembers what the screen shows, which may settle what the seller put off. */
async function rememberRows(facts: Request<'page.seen'>, now: number): Promise<void> {
  await rememberPenalties(facts, now);
  const old = await rememberOrders(facts, now);
  await sweepHandled(old, now);
  await sweepPenalties(old);
  // Of half a screen nobody can tell what is over.
  if (!facts.more) await forgetSettled(facts.center, now);
}

/** The centre that lives where the page is, if any does. */
async function centerAt(asker: Asker) {
  return (await listCenters()).find((center) => livesAt(center, asker.origin)) ?? null;
}

/** What the want of room made of a write; `null` when there was room. Throws all other failures. */
async function unlessFull(write: () => Promise<void>): Promise<GiljabiError | null> {
  try {
    await write();
    return null;
  } catch (error) {
    if (isFull(error)) return error;
    if (isQuota(error)) return new GiljabiError('full', { cause: error });
    throw error;
  }
}

/** Arriving on a page is what some steps wait for. */
async function moveRuns(center: string, page: string): Promise<void> {
  const guides = (await listGuides()).filter((guide) => guide.center === center);
  await changeRuns(center, (run) => {
    const guide = guides.find(({ id }) => id === run.guide);
    return guide ? arrive(run, guide, page) : run;
  });
}
