import type { Shape } from '../../../language';
import { number } from '../../en/times';
import type { kept as korean } from '../kept';

export const kept: Shape<typeof korean> = {
  title: 'What is stored',
  where: 'Kept in this browser only, and sent nowhere.',
  size: (megabytes) => `All of it: ${megabytes === null ? 'size unknown' : `${number(megabytes, 1)} MB`}`,
  table: 'Stored now',
  kind: 'What',
  count: 'How many',
  time: 'Until when',
  use: 'What for',
  rows: {
    orders: {
      kind: 'Order rows seen',
      note: 'order number, state and dates only',
      time: '30 days after last seen',
      use: 'to count deadlines',
    },
    penalties: {
      kind: 'Points read or entered',
      note: 'day, points, type, order number, and the page’s sum',
      time: '30 days',
      use: 'for the sum of 7 days',
    },
    handled: {
      kind: 'Deadlines put off or done',
      note: 'order number and due day',
      time: '30 days',
      use: 'not to tell of them again',
    },
    runs: { kind: 'Guides in progress', note: '', time: 'until you stop them', use: 'to go on at the same step' },
    pins: { kind: 'Pinned articles', note: '', time: 'until unpinned', use: 'shown first' },
    recents: { kind: 'Recently read', note: '', time: 'the last 50', use: 'shown in the popup' },
    votes: { kind: 'Helpful marks', note: '', time: 'until deleted', use: 'order of similar articles' },
    settings: {
      kind: 'Settings you changed',
      note: 'and tips read or turned off, the shop’s name and phone number for replies',
      time: 'until deleted',
      use: 'to work as you set them',
    },
    sites: { kind: 'Sites turned on', note: '', time: 'until turned off', use: 'to open the panel there' },
    panels: {
      kind: 'Place and width of the panel',
      note: 'for each site',
      time: 'until all is deleted',
      use: 'to open it in the same place',
    },
    tabs: {
      kind: 'Open tabs',
      note: 'which page it is and the counts beside lists, your place and search in the panel; never on the disk',
      time: 'until tab or browser is closed',
      use: 'to go on after a reload',
    },
    articles: {
      kind: 'Help that comes with Giljabi',
      note: 'and the search index',
      time: 'until a new version comes',
      use: 'to read and search it offline',
    },
    helpArticles: {
      kind: 'Copies of help centre articles',
      note: 'public texts',
      time: 'until deleted',
      use: 'to read them offline',
    },
    listings: {
      kind: 'Help centre search results',
      note: 'with what you searched for there',
      time: 'the last 200 pages',
      use: 'for the same search again',
    },
    notes: {
      kind: 'Notes of its own',
      note: 'language, theme and text size, last notification and help check, last sign-out seen, version you know',
      time: 'always',
      use: 'to look as you chose, and not to tell anything twice',
    },
  },
  never: 'There is no field for a buyer’s name, contact, address or inquiry.',
};
