/**
 * One number that every open surface follows: it rises when the background knows something new. It lives in
 * `storage.local` because that reaches every context, embedded frames included, and survives the worker.
 */
import { storage } from 'wxt/utils/storage';
import { REVISION_KEY } from './revision-key';

const KEY = `local:${REVISION_KEY}` as const;

/**
 * Says that something changed. The number always rises: nobody hears of one that is written again.
 * @param now epoch milliseconds, so that the number never goes back with a wiped store
 */
export async function bumpRevision(now: number): Promise<void> {
  const last = (await storage.getItem<number>(KEY)) ?? 0;
  await storage.setItem(KEY, Math.max(last + 1, now));
}

/** Calls back at each change until the returned function is called. */
export const onRevision = (changed: () => void) => storage.watch<number>(KEY, changed);

const FORGOTTEN = 'local:forgotten';

/** Says that what the seller typed and where they went was wiped. @param now epoch milliseconds */
export async function sayForgotten(now: number): Promise<void> {
  const last = (await storage.getItem<number>(FORGOTTEN)) ?? 0;
  await storage.setItem(FORGOTTEN, Math.max(last + 1, now));
}

/** Calls back each time, in every open surface: one that still has it would only have it kept again. */
export const onForgotten = (forget: () => void) => storage.watch<number>(FORGOTTEN, forget);
