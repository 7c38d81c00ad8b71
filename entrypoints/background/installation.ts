/** Coming into a browser, and becoming another version there: the first-run page once, and what has changed. */
import { browser } from 'wxt/browser';
import { VERSION } from '@/utils/messaging/version';
import { knownVersion, rememberKnown } from '@/utils/storage/known-version';

/** The first-run page. */
const WELCOME = '/welcome.html';

/** A first run is greeted in a tab, an update only noted: the panel says what has changed, when it is opened next. */
export function listenToInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'install') void greet().catch(() => {});
    if (reason === 'update') void noteUpdate(previousVersion).catch(() => {});
  });
}

/** Opens the first-run page in a tab. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
}

/** A browser may say of what it has had before that it was installed, as of a folder that it loads at each start. */
async function greet(): Promise<void> {
  if ((await knownVersion()) !== null) return;
  await openWelcome();
  await rememberKnown(VERSION);
}

/** Builds before the first of these notes left none: then the seller knows the version that they had. */
async function noteUpdate(previousVersion: string | undefined): Promise<void> {
  if ((await knownVersion()) === null) await rememberKnown(previousVersion ?? VERSION);
}

/** The version whose news the seller knows, where it is not this one's; `null` where there is nothing to tell. */
export async function updatedFrom(): Promise<string | null> {
  const known = await knownVersion().catch(() => null);
  return known === VERSION ? null : known;
}

/** The seller has seen what is new. */
export const newsSeen = () => rememberKnown(VERSION);
