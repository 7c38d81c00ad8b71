/** Answers of the search, made up. */
import type { SearchHit } from '../../../utils/messaging/help-shapes';
import type { Response } from '../../../utils/messaging/protocol';

export type Found = Response<'search.find'>;

export const hit = (id: string, more: Partial<SearchHit> = {}): SearchHit => ({
  ...{ center: 'market', id, title: `글 ${id}`, category: ['판매', '반품'] },
  markedTitle: [
    { text: '글 ', hit: false },
    { text: id, hit: true },
  ],
  excerpt: [{ text: '발췌', hit: true }],
  ...more,
});

export const found = (hits: SearchHit[], more: Partial<Found> = {}): Found => ({
  ...{ hits, total: hits.length, answered: hits.length > 0, spellings: [] },
  ...more,
});
