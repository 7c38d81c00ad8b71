import type { Language } from '../../language';

export const popup: Language['popup'] = {
  recents: 'Recently read',
  inPanel: 'Open in the panel',
  searchInPanel: 'Search in the panel',
  keyOpensInPanel: (key) => `${key} opens it in the panel`,
};
