/** Which telling of a screen's rows was the last one, so that a page has to tell only what is new. */
import { kstDay } from '../deadlines/calendar';
import type { PageFacts } from '../page/facts';
import { database } from './database';
import { type TabView, type ToldRows, toldSince } from './tabs';

/** The last one; none where nothing was told yet, and where everything was wiped. */
export async function lastTelling(): Promise<string | undefined> {
  const row = await database().meta.get('schema');
  return row?.key === 'schema' ? row.telling : undefined;
}

/**
 * A telling begins that tells all. Whoever told something before has to do so too, as after anything else that makes what
 * they told count no longer.
 *
 * @returns its name
 */
export async function beginTelling(): Promise<string> {
  const telling = crypto.randomUUID();
  // Beside our note of the schema, which goes with everything else; without it no database of ours is there.
  await database().meta.update('schema', (row) => void Object.assign(row, { telling }));
  return telling;
}

/** Whether a page is the one of a view. */
export const isOnPage = (view: TabView, { center, page }: Pick<PageFacts, 'center' | 'page'>): boolean =>
  view.center === center && view.page === page;

/**
 * The telling of a tab's page that goes on: while the rows that were told in it are all there, and count as they were
 * told. What is kept for days is to be told each day, and all of it where the clock was set back.
 *
 * @param now epoch milliseconds
 * @returns `null` where all rows have to be told
 */
export async function goesOn(
  before: TabView | null,
  place: Pick<PageFacts, 'center' | 'page'>,
  now: number,
): Promise<Required<Pick<ToldRows, 'since' | 'telling'>> | null> {
  if (!before || !isOnPage(before, place) || before.half !== undefined) return null;
  const since = toldSince(before);
  const telling = await lastTelling();
  return telling && telling === before.telling && since <= now && kstDay(since) === kstDay(now)
    ? { since, telling }
    : null;
}
