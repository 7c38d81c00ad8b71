import { countOf } from '@/utils/deadlines/english-count';
import type { Language } from '../../language';
import { number } from './times';

const all = new Intl.ListFormat('en');

export const settings: Language['settings'] = {
  title: 'Settings',

  language: '언어 / Language',
  languages: { ko: '한국어', en: 'English' },
  languageHelp: 'Help articles, guides and the seller centre’s own words are in Korean either way.',

  help: 'Help content',
  articles: 'Giljabi’s articles',
  helpArticles: 'Help centre’s articles',
  count: (count) => number(count),
  filledAt: 'Filled in',
  checkedAt: 'Help centre checked',
  notYet: 'not yet',
  checkNow: 'Check now',
  stopChecking: 'Stop',
  lastCheck: (time) => `checked ${time}`,
  auto: 'Check once a day by itself',
  whatChecking: (hosts) =>
    `A check asks ${all.format(hosts)} only, and sends nothing that comes from you, such as the page or what you searched for.`,

  shortcuts: 'Keyboard shortcuts',
  commands: {
    _execute_action: 'Open the popup',
    'toggle-panel': 'Open or close the panel',
    'search-panel': 'Search in the panel',
  },
  noKey: 'none',
  addressBar: 'Search from the address bar',
  thenSpace: 'then Space',
  changeKeys: 'Change the keys in the browser',

  own: 'My data',
  ownHelp:
    'Pinned and recently read articles, progress in guides, helpful marks, entered points and settings can be taken along in a file. Orders and the marks on their deadlines are not in it.',
  export: 'Export',
  exported: (name) => `Exported to the file ‘${name}’.`,
  exportName: (day) => `giljabi-export-${day}.json`,
  import: 'Import',
  importing: 'Importing…',
  imported: ({ pins, recents, runs, votes, penalties, settings: changed }) => {
    const brought = [
      countOf(pins, 'pinned article'),
      countOf(recents, 'recently read article'),
      ...(votes > 0 ? [countOf(votes, 'helpful mark')] : []),
      countOf(runs, 'guide'),
      ...(penalties > 0 ? [countOf(penalties, 'entry of points', 'entries of points')] : []),
      ...(changed > 0 ? ['the settings'] : []),
    ];
    return `Imported ${all.format(brought)}.`;
  },

  wipes: {
    all: 'Delete everything',
    seller: 'Delete only what I made',
    cache: 'Delete only the help centre’s copies',
  },
  wipeWhat: {
    all: 'Deletes pinned and recently read articles, progress in guides, helpful marks, the marks on deadlines, settings, sites turned on, order rows seen, points read or entered, and the copies of help centre articles and search results. The help that comes with Giljabi is filled in again at once. This cannot be undone.',
    cache:
      'Deletes the copies of help centre articles and search results. Pins and progress in guides stay. ‘Check now’ fetches the articles again.',
    seller:
      'Deletes pinned and recently read articles, progress in guides, helpful marks, the marks on deadlines, entered points, settings, sites turned on, and what you searched for with the help centre’s results. This cannot be undone.',
  },
  wipeNothing: 'What you see now is temporary, so what is stored cannot be deleted.',
  forgetVotes: 'Delete the helpful marks',
  forgetVotesWhat: 'Deletes all your answers to ‘Was this helpful?’. Articles and pins stay. This cannot be undone.',
  wipe: 'Delete',
  cancel: 'Cancel',
  wiped: 'Deleted.',
};
