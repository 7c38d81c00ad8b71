import { useNavigation } from '../app/navigation';
import { useFinding, useSearch } from '../app/queries';
import type { Found } from '../app/searcher';

/**
 * What is found for what is typed, a syllable under way included: the search knows what may become of it.
 * @param byCategory whether the chosen category counts
 */
export function useFound(byCategory: boolean) {
  const navigation = useNavigation();
  const words = navigation.query.trim();
  const category = byCategory ? navigation.category : '';
  const answer = useSearch(words, category);
  const finding = useFinding();
  const asked = words !== '';
  const shown: Found | undefined = asked && answer.isSuccess ? answer.data : undefined;
  const found = answer.isPlaceholderData ? undefined : shown;
  return {
    words,
    asked,
    category,
    /** What is on the screen: the last answer, while the one to these words is awaited. Nothing is to be said of it. */
    shown,
    /** The answer to these words; nothing while it is awaited. */
    found,
    /** What Enter means while the answer is awaited: the results of the last key, not those still on the screen. */
    settled: () => finding.settled(words, category),
    /** Looks for what is typed a moment before it stands there. */
    ahead: (text: string) => text.trim() !== '' && finding.ahead(text.trim(), category),
    error: asked ? answer.error : null,
    retry: () => void answer.refetch(),
  };
}

export type Search = ReturnType<typeof useFound>;
