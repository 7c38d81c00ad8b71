import { countOf } from '@/utils/deadlines/english-count';
import type { Language } from '../../language';

export const helpSearch: Language['helpSearch'] = {
  title: (name) => `Search in ${name}`,
  ask: 'Find more at the help centre',
  askAgain: 'Search again',
  sends: (host) => `Pressing this sends your words to ${host}.`,
  asking: 'Searching the help centre…',
  total: (total) => countOf(total, 'result'),
  age: (ago) => (ago === null ? 'found just now' : `found ${ago}`),
  nothing: 'The help centre has no matching article either.',
  sort: 'Sort by',
  sorts: { relevance: 'Relevance', newest: 'Newest', views: 'Most viewed' },
  category: 'Category',
  subcategory: 'Subcategory',
  all: 'All',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  page: (page, of) => (of === null ? `${page}` : `${page} / ${of}`),
  notHere: 'Help centre',
  fetching: 'Fetching…',
  openThere: 'See it at the help centre',
};
