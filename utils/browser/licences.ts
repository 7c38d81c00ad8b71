/** The licences of all that is in the extension: a file of ours, made by the build (`scripts/licences.ts`). */
import { browser } from 'wxt/browser';

export interface Licence {
  name: string;
  version: string;
  /** By its short name, such as `MIT`. */
  licence: string;
  text: string;
}

/** Ours first, then those of the packages. Rejects where the file can't be read. */
export async function readLicences(): Promise<Licence[]> {
  // The build writes it when WXT has listed the files that it knows.
  const address = browser.runtime.getURL('/licences.json' as '/');
  return (await fetch(address)).json();
}
