import { countOf } from '@/utils/deadlines/english-count';
import type { Language } from '../../language';

export const search: Language['search'] = {
  reasons: {
    layout: 'Keyboard layout',
    initials: 'Initial consonants',
    spelling: 'Spelling',
    synonym: 'Similar word',
  },
  reason: (typed, meant) => `'${typed}' → '${meant}'`,
  matched: (letters) => `matching letters ${letters.join(', ')}`,
  category: 'Category',
  allCategories: 'All categories',
  inAllCategories: 'Search in all categories',
  noneInCategory: (category, query) => `Nothing in the category ‘${category}’ matches ‘${query}’`,
  noAnswer: 'No article answers this exactly',
  noAnswerHelp: 'Try other words, or choose one of the articles that come near.',
  nearest: 'Articles that come near',
  nearestCount: (count) => `${countOf(count, 'article')} that may come near`,
  spellings: 'Did you mean:',
  elsewhere: (name) => `More at ${name}`,
  findThere: (name, query) => `Search ‘${query}’ in ${name}`,
  person: 'Ask a person',
  askThere: (name) => `Contact: the first page of ${name}`,
  askThereHow: 'You find the way to ask there.',
};
