/**
 * What the messages of a page say of its rows. Each is taken in whole or not at all, in one transaction with the telling
 * that it belongs to: other tabs tell at the same time.
 */
import { GiljabiError } from '../messaging/result';
import type { PageFacts } from '../page/facts';
import { database } from './database';
import { sweepHandled } from './handled';
import { leaveOrders, rememberMoreOrders, rememberOrders, type SeenRows } from './orders';
import { rememberPenalties, sweepPenalties } from './penalties';
import { type TabView, type ToldRows, toldSince } from './tabs';
import { beginTelling, goesOn, isOnPage, lastTelling } from './telling';

/** What a page shows, with its first rows. */
export type FirstRows = PageFacts & Pick<SeenRows, 'gone'> & { more?: boolean | undefined };

/**
 * Remembers what a page shows.
 *
 * @param before what the tab showed before
 * @param now epoch milliseconds
 * @returns how its rows are told; `null` where nothing was taken in, and all rows have to be told
 */
export async function rememberSeen(facts: FirstRows, before: TabView | null, now: number): Promise<ToldRows | null> {
  const { orders, meta, handled, penalties, penaltyViews, typedPenalties } = database();
  const tables = [orders, meta, handled, penalties, penaltyViews, typedPenalties];
  return database().transaction('rw', tables, async () => {
    const rest = facts.gone ? await goesOn(before, facts, now) : null;
    if (facts.gone && !rest) return null;
    if (rest) await leaveOrders(facts, rest.since);
    await rememberPenalties(facts, now);
    const old = await rememberOrders(facts, now);
    await sweepHandled(old, now);
    await sweepPenalties(old);
    const told = rest ?? { telling: await beginTelling() };
    return facts.more ? { ...told, half: sinceMeanwhile(before, facts, now) } : told;
  });
}

/** What was on the page before may be so still, as long as it is not told whole. */
const sinceMeanwhile = (before: TabView | null, facts: PageFacts, now: number) =>
  before && isOnPage(before, facts) ? Math.min(toldSince(before), now) : now;

/**
 * Remembers further rows of a page view.
 * @param now epoch milliseconds
 * @throws GiljabiError `refused`, where another telling has begun meanwhile, or all is gone
 */
export async function rememberMoreSeen(
  seen: SeenRows,
  { telling, seenAt }: Pick<TabView, 'telling' | 'seenAt'>,
  now: number,
): Promise<void> {
  const { orders, meta } = database();
  await database().transaction('rw', orders, meta, async () => {
    if (telling === undefined || telling !== (await lastTelling())) throw new GiljabiError('refused');
    // A screen shows all its rows at once.
    await rememberMoreOrders(seen, seenAt, now);
  });
}
