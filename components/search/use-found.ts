import type { Response } from '@/utils/messaging/protocol';
import { useNavigation } from '../app/navigation';
import { findNow, useSearch } from '../app/queries';

export type Found = Response<'search.find'>;

/**
 * What is found for what is typed, a syllable under way included: the search knows what may become of it.
 * @param byCategory whether the chosen category counts
 */
export function useFound(byCategory: boolean) {
  const navigation = useNavigation();
  const words = navigation.query.trim();
  const category = byCategory ? navigation.category : '';
  const answer = useSearch(words, category);
  const asked = words !== '';
  const found: Found | undefined = asked && answer.isSuccess ? answer.data : undefined;
  return {
    words,
    asked,
    category,
    found,
    /** What Enter means right after the last key: the results of that key, not those still on the screen. */
    settled: async () => (found && !answer.isPlaceholderData ? found : findNow(words, category)),
    error: asked ? answer.error : null,
    retry: () => void answer.refetch(),
  };
}

export type Search = ReturnType<typeof useFound>;
