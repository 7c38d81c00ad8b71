/**
 * One number that every open surface follows: it rises when the background knows something new. It lives in
 * `storage.local` because that reaches every context, embedded frames included, and survives the worker.
 */
import { storage } from 'wxt/utils/storage';

const KEY = 'local:revision';

/** Says that something changed. @param now epoch milliseconds, so that the number never goes back with the worker */
export const bumpRevision = (now: number) => storage.setItem(KEY, now);

/** Calls back at each change until the returned function is called. */
export const onRevision = (changed: () => void) => storage.watch<number>(KEY, changed);
