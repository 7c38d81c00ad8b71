import { createContext, use } from 'react';
import { ask } from '@/utils/messaging/client';
import type { Response } from '@/utils/messaging/protocol';

export type Found = Response<'search.find'>;

/** What finds articles for a surface. */
export interface Searcher {
  /**
   * @param query what is typed so far, without spaces around it
   * @param category empty for all
   * @returns at once where nothing has to be waited for
   */
  find(query: string, category: string): Found | Promise<Found>;
}

/** Finds by asking the background. */
export const ASKING: Searcher = {
  find: (query, category) => ask('search.find', { query, category: category ? [category] : undefined }),
};

/** Where a surface can search by itself, it says so; nothing else changes for what stands on it. */
export const SearcherContext = createContext(ASKING);

export const useSearcher = () => use(SearcherContext);
