/** Every sentence of the surfaces, in English. What the centre itself says stays Korean, as it stands on its screens. */
import { countOf } from '@/utils/deadlines/english-count';
import { ENGLISH } from '@/utils/deadlines/wording-english';
import type { Language } from '../../language';
import { appearance } from './appearance';
import { article } from './article';
import { content } from './content';
import { deadlines } from './deadlines';
import { errors } from './errors';
import { guides } from './guides';
import { helpSearch } from './help-search';
import { ownRules } from './own-rules';
import { popup } from './popup';
import { untaken } from './presses';
import { replies } from './replies';
import { rules } from './rules';
import { search } from './search';
import { settings } from './settings';
import { sites } from './sites';
import { standing } from './standing';
import { sync } from './sync';
import { times } from './times';
import { tips } from './tips';

export const en: Language = {
  code: 'en',
  name: 'Giljabi',
  times,
  wording: ENGLISH,
  status: {
    확인: 'read in a public text of the seller centre or the help centre',
    '확인(2차)': 'read in a text from somewhere else',
    추정: 'inferred from what was read',
    미확인: 'not found in any public text',
  },
  errors,
  appearance,
  content,
  article,
  deadlines,
  guides,
  helpSearch,
  ownRules,
  popup,
  replies,
  sync,
  search,
  settings,
  sites,
  standing,
  tips,
  untaken,
  waiting: 'Loading…',
  retry: 'Try again',

  tabs: { page: 'This page', todo: 'To do', guides: 'Guides', search: 'Search' },
  back: 'Back',
  forward: 'Forward',
  close: 'Close Giljabi',
  toOtherSide: 'Move to the other side',
  openPanel: 'Open the panel in this tab',

  checkedOn: (date) => `checked ${date}`,
  source: (host) => `Source: ${host}`,
  pack: (name, articles, version) => `${name}: ${countOf(articles, 'article')} · ${version}`,
  statusMeanings: 'What the marks mean',
  skipped: (count) =>
    `${countOf(count, 'entry', 'entries')} could not be read and ${count === 1 ? 'was' : 'were'} left out.`,

  unknownPage: 'Unknown page',
  unknownPageHelp: (isBySaid) =>
    `Giljabi does not know this page yet. ${isBySaid ? 'Here is what fits the words on it.' : 'Here is what to read first, by category.'}`,
  noCenter: 'Not in the seller centre',
  noCenterHelp: 'Open a page of the seller centre and its help appears here. Search works now, too.',
  pageArticles: 'Help for this page',
  otherHelp: 'The page has changed, and other help may fit better.',
  showOtherHelp: 'Refresh',
  firstArticles: 'Read first',
  recognised: {
    address: 'Recognised by its address',
    heading: 'Recognised by its heading',
    menu: 'Recognised by its menu',
    trail: 'Recognised by its breadcrumb',
    labels: 'Recognised by the labels on it',
  },
  pageGuides: 'Guides for this page',
  more: (count) => `Show ${count} more`,
  noArticles: 'There are no articles for this page yet. Try the search.',
  why: (why) => {
    if (why.code === 'page') return `About the page ‘${why.page}’`;
    if (why.code === 'deadline') return `Because of ‘${why.kind}’ on this page`;
    if (why.code === 'word') return `Because of ‘${why.word}’ on this page`;
    return `In the category ‘${why.category}’`;
  },

  table: 'Table',
  related: 'Read on',
  guidesOfArticle: 'Guides to follow',
  inferredTitle: 'The full title of this help text is not published. This one is Giljabi’s.',
  ...rules,

  steps: (count) => countOf(count, 'step'),

  searchLabel: 'Search the help',
  searchHint: 'What do you need? e.g. 반품 택배사',
  results: (count) => `${countOf(count, 'result')}`,
  resultsOfMore: (shown, total) => `${countOf(total, 'result')} · the first ${shown} shown`,
  noResults: (query) => `No article matches ‘${query}’`,
  noResultsHelp: 'Try fewer words, or choose a category below. The help is in Korean.',
  browse: 'Browse by category',
  pinned: 'Pinned articles',
  gone: 'Taken down',
};
