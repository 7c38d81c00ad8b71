/** The build's version: stamped on every message, so that a page side left over from before an update is recognised. */
import { browser } from 'wxt/browser';

export const VERSION = browser.runtime.getManifest().version;
