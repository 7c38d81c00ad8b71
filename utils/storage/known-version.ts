/**
 * Of which version of ours the seller knows what is new: of the one that was installed, and then of each whose news they
 * have seen. Outside of the database, which another build may have written and a wipe empties.
 */
import { storage } from 'wxt/utils/storage';

const KEY = 'local:known-version';

/** That version; `null` where nobody has noted one yet. */
export async function knownVersion(): Promise<string | null> {
  const version = await storage.getItem<unknown>(KEY);
  return typeof version === 'string' ? version : null;
}

/** The seller knows what is new up to there. */
export const rememberKnown = (version: string) => storage.setItem<string>(KEY, version);
