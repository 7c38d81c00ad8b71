/** Which tips the seller has read, and which they have turned off: settings, so that they travel with those. */
import type { Settings } from '../messaging/content-shapes';
import { database } from './database';
import { changeSettings, getSettings } from './settings';

type TipList = keyof Pick<Settings, 'tipsOff' | 'tipsSeen'>;

/** Puts a tip on a list. @returns whether it was not there yet */
export const putTip = (list: TipList, center: string, tip: string): Promise<boolean> =>
  change(list, center, (tips) => (tips.includes(tip) ? tips : [...tips, tip]));

/** Takes a tip off a list. @returns whether it was there */
export const takeTip = (list: TipList, center: string, tip: string): Promise<boolean> =>
  change(list, center, (tips) => (tips.includes(tip) ? tips.filter((one) => one !== tip) : tips));

/** All in one transaction: two pages may tell at the same time. @param how gives back the same list where nothing changes */
function change(list: TipList, center: string, how: (tips: string[]) => string[]): Promise<boolean> {
  return database().transaction('rw', database().settings, async () => {
    const all = (await getSettings())[list];
    const before = all[center] ?? [];
    const after = how(before);
    if (after !== before) await changeSettings({ [list]: { ...all, [center]: after } });
    return after !== before;
  });
}
