/** Pack content in the store: filled whole, in one transaction, when it differs from what is there. */
import type { Pack, PackStamp } from '../center/schema';
import { type CenterRow, database, type Stored } from './database';

/** Whether the store already holds exactly this pack. A wiped or half-known store never does. */
export async function hasPack(stamp: PackStamp): Promise<boolean> {
  const meta = await database.meta.get(`pack:${stamp.center}`);
  if (!meta || meta.key === 'schema') return false;
  return meta.stamp.hash === stamp.hash && meta.stamp.version === stamp.version && meta.stamp.format === stamp.format;
}

/**
 * Replaces a centre's content. All or nothing: a worker killed half-way leaves the old set whole.
 * @param skipped entries that were left out, each as one line for a person
 * @param now epoch milliseconds
 */
export async function fillPack(pack: Pack, stamp: PackStamp, skipped: string[], now: number): Promise<void> {
  const { centers, pages, deadlines, guides, articles, meta } = database;
  const center = pack.center.id;
  const own = <T>(entries: T[]): Stored<T>[] => entries.map((entry) => ({ ...entry, center }));
  await database.transaction('rw', [centers, pages, deadlines, guides, articles, meta], async () => {
    for (const table of [pages, deadlines, guides, articles]) await table.where({ center }).delete();
    await centers.put({ ...pack.center, words: pack.words });
    await pages.bulkPut(own(pack.pages));
    await deadlines.bulkPut(own(pack.deadlines));
    await guides.bulkPut(own(pack.guides));
    await articles.bulkPut(own(pack.articles));
    await meta.put({ key: `pack:${center}`, stamp, filledAt: now, skipped });
  });
}

/** Entries that were left out at the last fill, over all packs. */
export async function skippedEntries(): Promise<string[]> {
  const rows = await database.meta.toArray();
  return rows.flatMap((row) => (row.key === 'schema' ? [] : row.skipped));
}

export const listCenters = (): Promise<CenterRow[]> => database.centers.toArray();

export const pagesOf = (center: string) => database.pages.where({ center }).toArray();
export const rulesOf = (center: string) => database.deadlines.where({ center }).toArray();

export const getArticle = (center: string, id: string) => database.articles.get([center, id]);
export const listArticles = () => database.articles.toArray();

export const getGuide = (center: string, id: string) => database.guides.get([center, id]);
export const listGuides = () => database.guides.toArray();
