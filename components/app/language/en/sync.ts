import { countOf } from '@/utils/deadlines/english-count';
import type { Language } from '../../language';

export const sync: Language['sync'] = {
  title: 'Your other browsers',
  turn: 'Keep settings, pins and guide progress the same in my browsers',
  help: 'While this is on, these three go to your other browsers of the same account, by the sync servers of whoever makes your browser. Orders, deadlines, points, articles you read and the shop’s name and phone number are not sent. Turning it off, or deleting what is stored, deletes what was put there; if it is on in another browser, turn it off there too.',
  none: 'This browser can’t do that.',
  lastLook: (time) => `Last matched ${time}`,
  left: (count) =>
    `There was no room for ${countOf(count, 'entry', 'entries')}: the newest go first, and all of them stay here.`,
  troubles: {
    newer: 'Giljabi in another browser is newer, so some of it can’t be matched until this one is updated.',
    failed: 'The browser’s sync storage could not be used. The next change tries again.',
  },
  onDisk: 'Kept in this browser. Only what you share with your other browsers leaves it.',
};
