import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '@/utils/messaging/client';
import type { HelpQuery, HelpResults } from '@/utils/messaging/content-shapes';
import { useNavigation } from '../app/navigation';

/** The last thing that a help centre was asked by the seller's hand, and how that went. */
export interface HelpSearch {
  question: HelpQuery;
  busy: boolean;
  error?: Error;
}

/** Longer questions are no questions; the protocol refuses them. */
const LONGEST = 200;

/**
 * A help centre's own results for the words typed. Without the seller's press only the kept ones are looked up; once it
 * was pressed for these words, each `find` asks the help centre. Other words start over.
 */
export function useHelpSearch(center: string, words: string) {
  const client = useQueryClient();
  const { helpSearches, setHelpSearches } = useNavigation();
  const query = words.slice(0, LONGEST);
  const last = helpSearches[center]?.question.query === query ? helpSearches[center] : undefined;
  const question = last?.question ?? { center, query, sort: 'relevance', category: '', subcategory: '', page: 1 };

  const queryKey = keyOf(question);
  const { data, isPlaceholderData } = useQuery<HelpResults>({
    queryKey,
    queryFn: async () => {
      const kept = await ask('help.find', { ...question, ask: false });
      return newest(kept, client.getQueryData(queryKey));
    },
    // What is under way brings its own answer; a look-up beside it would only put an older one in its place.
    enabled: !last?.busy,
    // Another page, sort or category of the same question: the last results stay until the next are there.
    placeholderData: (before, of) => (of?.queryKey[2] === query ? before : undefined),
  });

  /** Asks the help centre, which is told the words. Results of a question that was left come to its own place. */
  const find = async (change: Partial<HelpQuery> = {}): Promise<void> => {
    const next: HelpQuery = { ...question, ...change };
    const become = (search: Omit<HelpSearch, 'question'>) =>
      setHelpSearches((all) =>
        all[center]?.question === next ? { ...all, [center]: { question: next, ...search } } : all,
      );
    setHelpSearches((all) => ({ ...all, [center]: { question: next, busy: true } }));
    try {
      const results = await ask('help.find', { ...next, ask: true });
      await client.cancelQueries({ queryKey: keyOf(next) });
      client.setQueryData(keyOf(next), results);
      become({ busy: false });
    } catch (error) {
      become({ busy: false, error: error as Error });
    }
  };

  return {
    question,
    /** The seller pressed for these words. */
    asked: last !== undefined,
    busy: last?.busy ?? false,
    error: last?.error,
    results: data,
    /** The results on the screen are those of the question before. */
    outdated: isPlaceholderData,
    find,
  };
}

export type HelpSearching = ReturnType<typeof useHelpSearch>;

const keyOf = ({ center, query, sort, category, subcategory, page }: HelpQuery) => [
  'help',
  center,
  query,
  { sort, category, subcategory, page },
];

/**
 * The kept results don't say why there are no newer ones: that stands until there are. And what could not be kept stays
 * on the screen all the same.
 */
function newest(kept: HelpResults, before: HelpResults | undefined): HelpResults {
  const [keptAt, beforeAt] = [kept, before].map((results) => results?.listing?.savedAt ?? 0) as [number, number];
  if (before && beforeAt > keptAt) return before;
  return before?.fault && beforeAt === keptAt ? { ...kept, fault: before.fault } : kept;
}
