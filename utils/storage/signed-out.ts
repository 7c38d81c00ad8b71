/** When a seller was last found signed out of a centre: what was seen before that may be of another one. */
import { storage } from 'wxt/utils/storage';

/** On the disk, unlike what is known of tabs: somebody else may sign in on another day. */
const key = (center: string) => `local:signed-out:${center}` as const;

/** Nobody is signed in. @param now epoch milliseconds */
export const rememberSignedOut = (center: string, now: number) => storage.setItem<number>(key(center), now);

/**
 * When that was, in epoch milliseconds; `null` where nobody was ever found signed out. What a clock that ran ahead has
 * dated was before now, and is not before what is seen from now on. @param now epoch milliseconds
 */
export async function signedOutAt(center: string, now: number): Promise<number | null> {
  const at = await storage.getItem<unknown>(key(center));
  if (typeof at !== 'number') return null;
  if (at > now) await rememberSignedOut(center, now);
  return Math.min(at, now);
}

/** Nothing is known of it any more. */
export async function forgetSignedOut(): Promise<void> {
  const names = Object.keys(await storage.snapshot('local')).filter((name) => name.startsWith('signed-out:'));
  await storage.removeItems(names.map((name) => `local:${name}` as const));
}
