/** Copies of the help centre's articles: the text as it was last read, and when that was. */
import * as z from 'zod/mini';
import { blockText } from '../center/block-text';
import { Block } from '../center/blocks';
import type { HelpCopy } from '../help-center/refreshing/check-copy';
import { contentChanged } from './content-changes';
import { database } from './database';
import type { HelpArticleRow } from './schema';
import { noteChanges } from './search-changes';

const Row = z.object({
  center: z.string(),
  id: z.string(),
  title: z.string(),
  category: z.array(z.string()),
  hash: z.string(),
  length: z.number(),
  edition: z.nullable(z.object({ header: z.enum(['If-None-Match', 'If-Modified-Since']), value: z.string() })),
  addedAt: z.number(),
  checkedAt: z.number(),
  changedAt: z.nullable(z.number()),
  goneAt: z.nullable(z.number()),
});
const Body = z.array(Block);

/** A row that can't be read counts as none, so that the next refresh copies its article again. */
function readRow(row: unknown): HelpArticleRow | undefined {
  const read = z.safeParse(Row, row);
  return read.success ? read.data : undefined;
}

/** A copy without its text. @param id the article's number at the help centre */
export const getHelpArticle = async (center: string, id: string) =>
  readRow(await database().helpArticles.get([center, id]));

/** The text of a copy. */
export async function getHelpBlocks(center: string, id: string): Promise<Block[] | undefined> {
  const read = z.safeParse(Body, (await database().helpBlocks.get([center, id]))?.body);
  return read.success ? read.data : undefined;
}

/** All copies of a centre's help centre, without their texts. */
export async function helpArticlesOf(center: string): Promise<HelpArticleRow[]> {
  const rows = await database().helpArticles.where({ center }).toArray();
  return rows.flatMap((row) => readRow(row) ?? []);
}

/** A copy with its text; `undefined` where there is none, or not all of it can be read. */
export async function getHelpCopy(center: string, id: string) {
  const [row, body] = [await getHelpArticle(center, id), await getHelpBlocks(center, id)];
  return row && body && { ...row, body };
}

/** What a new text is compared with; `null` where there is nothing whole to compare. */
export async function comparedCopy(center: string, id: string): Promise<{ hash: string; text: string } | null> {
  const copy = await getHelpCopy(center, id);
  return copy ? { hash: copy.hash, text: blockText(copy.body) } : null;
}

/** What a copy is kept as: the listing says where it belongs, since its own page doesn't. */
export interface CopyPlace {
  id: string;
  category: string[];
}

/**
 * Keeps a copy, of an article that had been taken down, too. In a transaction of the caller's, or in one of its own.
 * @param now epoch milliseconds
 * @throws the database's own errors, such as the one for a full disk: what was there is untouched
 */
export async function keepCopy(
  center: string,
  { id, category }: CopyPlace,
  copy: HelpCopy,
  now: number,
): Promise<void> {
  const { helpArticles, helpBlocks, searchChanges } = database();
  await database().transaction('rw', helpArticles, helpBlocks, searchChanges, async () => {
    const old = await getHelpArticle(center, id);
    const isChanged = old !== undefined && old.hash !== copy.hash;
    const place = category.length > 0 ? category : (old?.category ?? []);
    await helpArticles.put({
      center,
      id,
      title: copy.title,
      category: place,
      hash: copy.hash,
      length: copy.text.length,
      edition: copy.edition ?? null,
      addedAt: old?.addedAt ?? now,
      checkedAt: now,
      changedAt: isChanged ? now : (old?.changedAt ?? null),
      goneAt: null,
    });
    await helpBlocks.put({ center, id, body: copy.body });
    // The listing may have it under another title or in another place, with the same text.
    const isMoved = old?.title !== copy.title || old.category.join('\n') !== place.join('\n');
    if (isMoved || isChanged || old.goneAt !== null) await noteNews(center, [id]);
  });
}

/** Notes that a copy is still the newest edition, also of an article that had been taken down. @param now epoch milliseconds */
export async function markSame(center: string, id: string, now: number): Promise<void> {
  const { helpArticles, searchChanges } = database();
  await database().transaction('rw', helpArticles, searchChanges, async () => {
    const old = await getHelpArticle(center, id);
    await helpArticles.update([center, id], { goneAt: null, checkedAt: now });
    if (typeof old?.goneAt === 'number') await noteNews(center, [id]);
  });
}

/** Marks a copy as taken down at the help centre; its text stays. @param now epoch milliseconds */
export async function markGone(center: string, id: string, now: number): Promise<void> {
  const { helpArticles, searchChanges } = database();
  await database().transaction('rw', helpArticles, searchChanges, async () => {
    await helpArticles.update([center, id], { goneAt: now, checkedAt: now });
    await noteNews(center, [id]);
  });
}

/** Deletes copies. */
export async function deleteCopies(center: string, ids: string[]): Promise<void> {
  const { helpArticles, helpBlocks, searchChanges } = database();
  const keys = ids.map((id): [string, string] => [center, id]);
  await database().transaction('rw', helpArticles, helpBlocks, searchChanges, async () => {
    await helpArticles.bulkDelete(keys);
    await helpBlocks.bulkDelete(keys);
    if (ids.length > 0) await noteNews(center, ids);
  });
}

/** Tells the search, and whoever keeps something worked out of the copies, within the transaction that changes them. */
async function noteNews(center: string, ids: string[]): Promise<void> {
  await noteChanges(center, ids);
  contentChanged();
}
