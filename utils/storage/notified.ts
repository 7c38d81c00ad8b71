/** Up to when everything was told by notifications, so that nothing is told twice and nothing is missed in a sleep. */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { Notify } from '../messaging/seller-shapes';

const KEY = 'local:notified';
const Notified = z.object({ upTo: z.number(), wishes: Notify });

/**
 * Up to when everything was told, in epoch milliseconds; `null` when nothing was to be told until now, or something else.
 * @param wishes what is to be told
 */
export async function notifiedUpTo(wishes: Notify): Promise<number | null> {
  const stored = z.safeParse(Notified, await storage.getItem(KEY));
  if (!stored.success) return null;
  const { upTo, wishes: before } = stored.data;
  return before.morning === wishes.morning && before.before === wishes.before ? upTo : null;
}

/** Everything was told up to then. @param upTo epoch milliseconds */
export const rememberNotified = (upTo: number, wishes: Notify) => storage.setItem(KEY, { upTo, wishes });

/** Nothing is to be told any more. */
export const forgetNotified = () => storage.removeItem(KEY);
