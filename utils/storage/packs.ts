/** Pack content in the store: filled whole, in one transaction, when it differs from what is there. */
import * as z from 'zod/mini';
import { Article, Center, DeadlineRule, Guide, type Pack, type PackStamp, Page, Words } from '../center/schema';
import { database, type Stored } from './database';

/** Whether the store already holds exactly this pack. A wiped or half-known store never does, nor one it can't read. */
export async function hasPack(stamp: PackStamp): Promise<boolean> {
  const meta = await database.meta.get(`pack:${stamp.center}`);
  if (!meta || meta.key === 'schema') return false;
  if (readable(CenterOf, [await database.centers.get(stamp.center)]).length === 0) return false;
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

const CenterOf = z.extend(Center, { words: Words });
const PageOf = z.extend(Page, { center: z.string() });
const RuleOf = z.extend(DeadlineRule, { center: z.string() });
const GuideOf = z.extend(Guide, { center: z.string() });
const ArticleOf = z.extend(Article, { center: z.string() });

/** Rows in the shape they should have: one that another build wrote otherwise must not take an answer with it. */
function readable<T extends z.core.$ZodType>(shape: T, rows: unknown[]): z.infer<T>[] {
  return rows.flatMap((row) => {
    const read = z.safeParse(shape, row);
    return read.success ? [read.data] : [];
  });
}

export const listCenters = async () => readable(CenterOf, await database.centers.toArray());

export const pagesOf = async (center: string) => readable(PageOf, await database.pages.where({ center }).toArray());
export const rulesOf = async (center: string) => readable(RuleOf, await database.deadlines.where({ center }).toArray());

export const getArticle = async (center: string, id: string) =>
  readable(ArticleOf, [await database.articles.get([center, id])])[0];
export const listArticles = async () => readable(ArticleOf, await database.articles.toArray());

export const getGuide = async (center: string, id: string) =>
  readable(GuideOf, [await database.guides.get([center, id])])[0];
export const listGuides = async () => readable(GuideOf, await database.guides.toArray());
