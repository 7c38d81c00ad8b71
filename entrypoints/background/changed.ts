/** Tells every open surface that something is another one now. */
import { tellAppearance } from '@/utils/browser/appearance';
import { tellLanguage } from '@/utils/browser/language';
import { bumpRevision } from '@/utils/browser/revision';
import { getSettings } from '@/utils/storage/settings';

/** The answer of a question that only changes something. */
export async function changed(): Promise<null> {
  await bumpRevision(Date.now());
  return null;
}

/** The same where settings may be others now: first in which language all of that is said, and how it is drawn. */
export async function settingsChanged(): Promise<null> {
  const settings = await getSettings();
  await Promise.all([tellLanguage(settings.language), tellAppearance(settings)]);
  return changed();
}
