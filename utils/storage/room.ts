/** What happens when the browser has no room left: what can be had again makes way for what is to be written. */
import { storage } from 'wxt/utils/storage';
import { GiljabiError } from '../messaging/result';
import { contentReplaced } from './content-changes';
import { database } from './database';
import { pinnedCopies } from './entries';

/** What browsers call it: the standard's name, and those that Firefox's own code has for it. */
const QUOTA = /^(?:QuotaExceededError|NS_ERROR_DOM_QUOTA_REACHED|NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR)$/;

/** Whether {@link withRoom} found no room. */
export const isFull = (error: unknown): error is GiljabiError => error instanceof GiljabiError && error.code === 'full';

/** As long as nothing that was dropped made room, nothing more is dropped for it. Milliseconds. */
const REST = 60 * 60_000;

/** In session storage, which is memory: since when there is no room. It outlives the worker, not the browser. */
const FULL_SINCE = 'session:fullSince';
const readFullSince = () => storage.getItem<number>(FULL_SINCE).catch(() => null);
const noteFull = (since: number) => storage.setItem(FULL_SINCE, since).catch(() => {});
const forgetFull = () => storage.removeItem(FULL_SINCE).catch(() => {});

/** Whether the last write found no room: what is seen and done meanwhile is not kept. */
export const lacksRoom = async (): Promise<boolean> => (await readFullSince()) !== null;

/** How many of the help centre's copies make way at a time, of those that may: one in so many. */
const SHARE = 3;

/**
 * Whether a write failed for want of room. Dexie has that as the `inner` of the transaction that was broken off, or
 * among the `failures` of a write of many rows.
 */
export function isQuota(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
  return QUOTA.test(String(name)) || isQuota(inner) || (Array.isArray(failures) && failures.some(isQuota));
}

/**
 * Writes, and makes room where there is none: first the kept search results of the help centre go, then its oldest
 * copies.
 * @param write all or nothing, because it may run up to three times
 * @throws GiljabiError `full`, when there is no room even so; whatever `write` throws otherwise
 */
export async function withRoom<T>(write: () => Promise<T>): Promise<T> {
  const since = await readFullSince();
  const now = Date.now();
  const mayDrop = since === null || now - since >= REST || now < since;
  try {
    const first = write();
    const written = await (mayDrop
      ? first.catch(again(dropListings, write)).catch(again(dropOldCopies, write))
      : first);
    if (since !== null) await forgetFull();
    return written;
  } catch (error) {
    if (!isQuota(error)) throw error;
    if (mayDrop) await noteFull(now);
    throw new GiljabiError('full', { cause: error });
  }
}

/** What to do about a failed write. */
const again =
  <T>(makeRoom: () => Promise<void>, write: () => Promise<T>) =>
  async (error: unknown): Promise<T> => {
    if (!isQuota(error)) throw error;
    await makeRoom();
    return write();
  };

const dropListings = () => database().helpListings.clear();

/** Drops the copies of the help centre's articles that were checked longest ago, but none that the seller pinned. */
async function dropOldCopies(): Promise<void> {
  const { helpArticles, helpBlocks, searchPieces } = database();
  const pinned = new Set((await pinnedCopies()).map(String));
  await database().transaction('rw', helpArticles, helpBlocks, searchPieces, async () => {
    const rows = (await helpArticles.toArray()).filter(({ center, id }) => !pinned.has(String([center, id])));
    rows.sort((a, b) => a.checkedAt - b.checkedAt);
    const oldest = rows.slice(0, Math.ceil(rows.length / SHARE));
    const keys = oldest.map(({ center, id }): [string, string] => [center, id]);
    await helpArticles.bulkDelete(keys);
    await helpBlocks.bulkDelete(keys);
    // What the search has worked out of them has to go too, and is worked out again; a note of each would need room.
    await searchPieces.clear();
    contentReplaced();
  });
}
