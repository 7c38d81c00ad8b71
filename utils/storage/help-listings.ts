/** The help centre's search results as they were last given, a page a row. */
import * as z from 'zod/mini';
import type { HelpRow, HelpSearch, Listing } from '../help-center/types';
import { database } from './database';

/** How many pages are kept (product decision); the oldest one goes first. */
export const MOST_LISTINGS = 200;

const Kept = z.object({
  savedAt: z.number(),
  listing: z.object({
    total: z.nullable(z.number()),
    rows: z.array(
      z.object({
        id: z.nullable(z.string()),
        service: z.string(),
        category: z.array(z.string()),
        title: z.string(),
        excerpt: z.string(),
      }),
    ),
    elsewhere: z.number(),
    categories: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
});

/** A page of results. `savedAt` in epoch milliseconds. */
export interface KeptListing {
  listing: Listing;
  savedAt: number;
}

const keyOf = ({ query, sort, category, subcategory, page }: HelpSearch) =>
  JSON.stringify([query.trim(), sort, category, subcategory, page]);

/** What was last found for exactly this question; `null` without a row that can be read. */
export async function getListing(center: string, search: HelpSearch): Promise<KeptListing | null> {
  const read = z.safeParse(Kept, await database().helpListings.get([center, keyOf(search)]));
  return read.success ? read.data : null;
}

/** Keeps a page of results. @param now epoch milliseconds */
export async function keepListing(center: string, search: HelpSearch, listing: Listing, now: number): Promise<void> {
  const { helpListings } = database();
  await database().transaction('rw', helpListings, async () => {
    await helpListings.put({ center, key: keyOf(search), listing, savedAt: now });
    await helpListings.bulkDelete(await helpListings.orderBy('savedAt').reverse().offset(MOST_LISTINGS).primaryKeys());
  });
}

/** What the newest kept page says of an article. @param id its number at the help centre */
export async function listedRow(center: string, id: string): Promise<HelpRow | undefined> {
  const rows = await database().helpListings.orderBy('savedAt').reverse().toArray();
  return rows
    .filter((row) => row.center === center)
    .flatMap((row) => z.safeParse(Kept, row).data?.listing.rows ?? [])
    .find((row) => row.id === id);
}
