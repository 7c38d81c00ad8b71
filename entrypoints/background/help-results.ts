/** A page of the help centre's results as the surfaces show it: with the ways into our own store and to its pages. */
import type { Center } from '@/utils/center/schema';
import { articleAddress, searchAddress } from '@/utils/help-center/asking/addresses';
import { sameQuestions } from '@/utils/help-center/same-question';
import type { HelpFault, HelpRow, HelpSearch } from '@/utils/help-center/types';
import type { ArticleLink } from '@/utils/messaging/article-shapes';
import type { Response } from '@/utils/messaging/protocol';
import { getLink, helpEntryId } from '@/utils/storage/entries';
import { helpArticlesOf } from '@/utils/storage/help-articles';
import type { KeptListing } from '@/utils/storage/help-listings';
import { headsOf } from '@/utils/storage/packs';

type Results = Response<'help.find'>;

/**
 * @param kept the page, `null` where there is none, neither new nor old
 * @param fault why there is nothing newer
 * @param now epoch milliseconds: no page is from later than now, whatever the clock did since
 */
export async function toResults(
  { id, helpCenter }: Pick<Center, 'id' | 'helpCenter'>,
  search: HelpSearch,
  kept: KeptListing | null,
  fault: HelpFault | undefined,
  now: number,
): Promise<Results> {
  const rows = kept?.listing.rows ?? [];
  const entries = await entriesOf(id, rows);
  const searchOf = ({ title }: HelpRow): HelpSearch => ({
    ...search,
    query: title,
    category: '',
    subcategory: '',
    page: 1,
  });
  const toRow = (row: HelpRow, at: number) => ({
    helpId: row.id,
    title: row.title,
    category: row.category,
    excerpt: row.excerpt,
    entry: entries[at] ?? null,
    address: row.id === null ? searchAddress(helpCenter, searchOf(row)) : articleAddress(helpCenter, row.id),
  });
  return {
    listing: kept && {
      total: kept.listing.total,
      rows: rows.map(toRow),
      pageSize: helpCenter.pageSize,
      savedAt: Math.min(kept.savedAt, now),
    },
    ...(fault && { fault }),
    categories: categoriesOf(helpCenter, kept),
  };
}

/** The entry of each row, where our store has one: the bundled article of the same question, or the copy. */
async function entriesOf(center: string, rows: HelpRow[]): Promise<(ArticleLink | undefined)[]> {
  // A row without a number may still be a bundled article, by its title.
  const found = rows.map(({ id, title }, at) => ({ id: id ?? `row ${at}`, title }));
  const copies = await helpArticlesOf(center);
  const theirs = new Map([...found, ...copies].map(({ id, title }) => [id, { id, title }]));
  const pairs = sameQuestions(await headsOf(center), [...theirs.values()]);
  const ownIds = new Map([...pairs].map(([ownId, helpId]) => [helpId, ownId]));
  return Promise.all(found.map(({ id }) => getLink(center, ownIds.get(id) ?? helpEntryId(id))));
}

/** Categories with a number: those we know, and those that the page offers beyond them. */
function categoriesOf({ categories }: Center['helpCenter'], kept: KeptListing | null): Results['categories'] {
  const numbered = <T extends { id?: string | undefined }>(entries: T[]) =>
    entries.flatMap((entry) => (entry.id === undefined ? [] : [{ ...entry, id: entry.id }]));
  const known = numbered(categories).map(({ id, name, children }) => ({
    id,
    name,
    children: numbered(children).map((child) => ({ id: child.id, name: child.name })),
  }));
  const ids = new Set(known.flatMap(({ id, children }) => [id, ...children.map((child) => child.id)]));
  const offered = (kept?.listing.categories ?? []).filter(({ id }) => !ids.has(id));
  return [...known, ...offered.map(({ id, name }) => ({ id, name, children: [] }))];
}
