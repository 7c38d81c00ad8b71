/** The revision without the storage library, for what has to be there before that is. */
import { browser } from 'wxt/browser';

/** Its key in `storage.local`. */
export const REVISION_KEY = 'revision';

/** Listens from now on. @returns whether the revision has risen since */
export function listenForRevision(): () => boolean {
  let has = false;
  browser.storage.local.onChanged.addListener((changes) => {
    has ||= REVISION_KEY in changes;
  });
  return () => has;
}
