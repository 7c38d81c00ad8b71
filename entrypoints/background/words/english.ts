import { kstDay } from '@/utils/deadlines/calendar';
import { countOf } from '@/utils/deadlines/english-count';
import { ENGLISH } from '@/utils/deadlines/wording-english';
import type { Words } from './words';

export const ENGLISH_WORDS: Words = {
  name: 'Giljabi',
  wording: ENGLISH,
  lost: 'Giljabi · This page keeps removing or changing the panel, so it could not stay. Press this button to use it',
  findSelected: 'Search Giljabi for ‘%s’',
  findHint: 'Search the seller help (in Korean)',
  find: (query) => `Search Giljabi for ‘${query}’`,
  notice: {
    basis: 'As of the screens you last opened.',
    morning: (count) => `${countOf(count, 'deadline')} to look at`,
    before(count, due, now, ifFirstDayCounts) {
      const [day, time] = due.split('T');
      const when = day === kstDay(now) ? ['today', time].filter(Boolean).join(', ') : ENGLISH.dueText(due, now);
      return `${countOf(count, 'deadline')}: ${when}${ifFirstDayCounts ? ', if the first day counts' : ''}`;
    },
    single: (kind, is, number) => `${kind}, ${is} ${number}`,
    several: (kind, count) => `${kind} ${count}`,
    early: (count) => `For ${count}, only if the first day counts.`,
    past: (count) => `For ${count}, already past due if the first day counts.`,
    countingUnknown: 'How days are counted is not published.',
    wholeDay: 'Until 23:59 tonight.',
  },
};
