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

/** One after the other, each with the settings of its turn: of two at once the first would be told last. */
let last: Promise<unknown> = Promise.resolve();

/** Tells in which language all is said, and how it is drawn, where that is not what was told last. */
export function tellChosen(): Promise<void> {
  const told = last.then(async () => {
    const settings = await getSettings();
    await Promise.all([tellLanguage(settings.language), tellAppearance(settings)]);
  });
  last = told.catch(() => {});
  return told;
}

/** The same as {@link changed} where settings may be others now: first how all of that is said and drawn. */
export async function settingsChanged(): Promise<null> {
  await tellChosen();
  return changed();
}
