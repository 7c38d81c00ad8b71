import type { Response } from '@/utils/messaging/protocol';
import { typedSoFar } from '@/utils/search/composing';
import { useNavigation } from '../app/navigation';
import { findNow, useSearch } from '../app/queries';
import { useCategory } from './use-category';

export type Found = Response<'search.find'>;

/**
 * What is found for what is typed. A letter that stands alone at the end waits for its syllable; until then the results
 * of what is before it stay. @param byCategory whether the chosen category counts
 */
export function useFound(byCategory: boolean) {
  const words = typedSoFar(useNavigation().query);
  const filter = useCategory();
  const category = byCategory ? filter.category : '';
  const answer = useSearch(words, category);
  const asked = words !== '';
  const found: Found | undefined = asked && answer.isSuccess ? answer.data : undefined;
  return {
    words,
    asked,
    category,
    choose: filter.choose,
    found,
    /** What Enter means right after the last key: the results of that key, not those still on the screen. */
    settled: async () => (found && !answer.isPlaceholderData ? found : findNow(words, category)),
    error: asked ? answer.error : null,
    retry: () => void answer.refetch(),
  };
}
