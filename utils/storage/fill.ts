/** Writing a pack into the store. */
import type { Article, Pack, PackStamp } from '../center/schema';
import { contentReplaced } from './content-changes';
import { noteMended } from './damage';
import { database, type GiljabiDatabase } from './database';
import { fillings } from './fillings';
import { hasPack } from './packs';
import { withRoom } from './room';
import type { ArticleHead, MetaRow, Stored } from './schema';
import { currentSet, dropSet, sweepSets } from './sets';

/** Articles that one transaction writes: readers wait no longer than for these. */
const STEP = 250;

/** A fill under way. Whoever only needs the centre's pages and guides need not wait for ten thousand articles. */
export interface Fill {
  /** The centre, its pages, rules and guides can be read. */
  usable: Promise<void>;
  /** The new content is in use, whole. Rejects when it can't be written: the old content stays in use. */
  whole: Promise<void>;
}

/**
 * Replaces a centre's content.
 * @param skipped entries that were left out, each as one line for a person
 * @param now epoch milliseconds
 */
export function fillPack(pack: Pack, stamp: PackStamp, skipped: string[], now: number): Fill {
  let usable = () => {};
  const signal = new Promise<void>((resolve) => {
    usable = resolve;
  });
  // One after the other: two at once would take each other's sets for left-overs.
  const before = running.get(pack.center.id) ?? Promise.resolve();
  const whole = before.catch(() => {}).then(() => fillUnlessThere(pack, stamp, skipped, now, usable));
  running.set(pack.center.id, whole);
  const either = Promise.race([signal, whole]);
  // Who only waits for the whole hears of a failure there.
  either.catch(() => {});
  return { whole, usable: either };
}

/** The last fill of each centre. */
const running = new Map<string, Promise<void>>();

/** Somebody who asked for the same may have been before us. */
async function fillUnlessThere(...[pack, stamp, ...rest]: Parameters<typeof fill>): Promise<void> {
  if (!(await hasPack(stamp))) await fill(pack, stamp, ...rest);
}

async function fill(pack: Pack, stamp: PackStamp, skipped: string[], now: number, usable: () => void): Promise<void> {
  const db = database();
  const center = pack.center.id;
  const set = `${center}@${crypto.randomUUID()}`;
  const { articles } = pack;
  const filling = { set, done: 0, of: articles.length, first: (await currentSet(center)) === undefined };
  fillings.set(center, filling);
  try {
    await withRoom(() => writeLists(db, pack, set));
    if (filling.first) usable();
    while (filling.done < articles.length) {
      const step = articles.slice(filling.done, filling.done + STEP);
      await withRoom(() => writeArticles(db, step, set, center));
      filling.done = Math.min(filling.done + STEP, articles.length);
    }
    const row = { key: `pack:${center}` as const, stamp, set, filledAt: now, articles: articles.length, skipped };
    await withRoom(() => bringIntoUse(db, row));
    noteMended(center);
  } catch (error) {
    await dropSet(set).catch(() => {});
    throw error;
  } finally {
    fillings.delete(center);
    contentReplaced();
  }
  // The old set. Whatever keeps it now, it is swept another time.
  await sweepSets().catch(() => {});
}

/** @throws when the set was wiped while it was written */
async function bringIntoUse(db: GiljabiDatabase, row: Extract<MetaRow, { set: string }>): Promise<void> {
  await db.transaction('rw', db.meta, db.centers, async () => {
    if ((await db.centers.get(row.set)) === undefined) throw new Error(`wiped: ${row.key}`);
    await db.meta.put(row);
    contentReplaced();
  });
}

async function writeLists(db: GiljabiDatabase, pack: Pack, set: string): Promise<void> {
  const { centers, pages, deadlines, guides, tips, replies } = db;
  const center = pack.center.id;
  const own = <T>(entries: T[]): Stored<T>[] => entries.map((entry) => ({ ...entry, set, center }));
  await db.transaction('rw', [centers, pages, deadlines, guides, tips, replies], async () => {
    const { words, synonyms, actions, penalty } = pack;
    await centers.put({ ...pack.center, words, synonyms, actions, penalty, set });
    await pages.bulkPut(own(pack.pages));
    await deadlines.bulkPut(own(pack.deadlines));
    await guides.bulkPut(own(pack.guides));
    await tips.bulkPut(own(pack.tips.map((tip, at) => ({ ...tip, at }))));
    await replies.bulkPut(own(pack.replies));
  });
}

async function writeArticles(db: GiljabiDatabase, articles: Article[], set: string, center: string): Promise<void> {
  const heads = articles.map(({ body: _, ...head }): Stored<ArticleHead> => ({ ...head, set, center }));
  await db.transaction('rw', [db.articles, db.blocks], async () => {
    await db.articles.bulkPut(heads);
    await db.blocks.bulkPut(articles.map(({ id, body }) => ({ set, id, body })));
  });
}
