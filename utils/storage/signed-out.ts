/** When a seller was last found signed out of a centre: what was seen before that may be of another one. */
import { storage } from 'wxt/utils/storage';

/** On the disk, unlike what is known of tabs: somebody else may sign in on another day. */
const key = (center: string) => `local:signed-out:${center}` as const;

/** Nobody is signed in. @param now epoch milliseconds */
export const rememberSignedOut = (center: string, now: number) => storage.setItem<number>(key(center), now);

/** Epoch milliseconds; `null` where nobody was ever found signed out. */
export async function signedOutAt(center: string): Promise<number | null> {
  const at = await storage.getItem<unknown>(key(center));
  return typeof at === 'number' ? at : null;
}

/** Nothing is known of it any more. */
export async function forgetSignedOut(): Promise<void> {
  const names = Object.keys(await storage.snapshot('local')).filter((name) => name.startsWith('signed-out:'));
  await storage.removeItems(names.map((name) => `local:${name}` as const));
}
