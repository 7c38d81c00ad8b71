/** What the background says by itself: on the toolbar's button, in notifications, menus and the address bar. */
import { readLanguage } from '@/utils/browser/language';
import type { Wording } from '@/utils/deadlines/wording';
import type { LocalTime } from '@/utils/page/facts';
import { ENGLISH_WORDS } from './english';
import { KOREAN_WORDS } from './korean';

export interface Words {
  name: string;
  wording: Wording;
  /** A page takes the panel out again and again. */
  lost: string;
  /** In the menu of selected text, which the browser puts in place of `%s`. */
  findSelected: string;
  /** In the address bar after the keyword, and for what is typed there. */
  findHint: string;
  find(query: string): string;
  notice: {
    /** All that is known comes from the screens that were opened. */
    basis: string;
    morning(count: number): string;
    /** @param ifFirstDayCounts whether all of them are due then only if their first day counts */
    before(count: number, due: LocalTime, now: number, ifFirstDayCounts: boolean): string;
    single(kind: string, is: 'order' | 'inquiry', number: string): string;
    several(kind: string, count: number): string;
    early(count: number): string;
    past(count: number): string;
    countingUnknown: string;
    wholeDay: string;
  };
}

/** In the language that the seller chose; both are here, for a worker can load nothing later. */
export const wordsNow = async (): Promise<Words> => ((await readLanguage()) === 'en' ? ENGLISH_WORDS : KOREAN_WORDS);
