/** The build's version: stamped on every message, so that a page side left over from before an update is recognised. */
import { browser } from 'wxt/browser';

/** Empty in a script that its extension left behind: no build has that version, so nobody takes it for one of its own. */
export const VERSION = readVersion();

function readVersion(): string {
  try {
    return browser.runtime.getManifest().version;
  } catch {
    return '';
  }
}
