/** Which ready replies fit a deadline: those for its page and for the state that its row showed. */
import type { Reply, Words } from '@/utils/center/schema';
import type { SeenOrder, SeenWarning } from '@/utils/deadlines/seen';

interface Fitting {
  /** The state as the centre calls it; `null` where none is known for certain. */
  state: string | null;
  /** Ids of the replies. */
  replies: string[];
}

type Row = Pick<SeenOrder, 'orderNumber' | 'itemNumber' | 'page' | 'seenAt'>;

/** Makes the function that finds them among a centre's replies, by the rows that the deadlines were read from. */
export function replyFinder(orders: SeenOrder[], words: Words, replies: Reply[]): (warning: SeenWarning) => Fitting {
  const states = Map.groupBy(orders, keyOf);
  return (warning) => {
    const shown = new Set(states.get(keyOf(warning))?.map(({ state }) => state));
    const [state] = shown;
    // Rows that can't be told apart, in several states: none of them is this one's for certain.
    if (shown.size !== 1 || typeof state !== 'string') return { state: null, replies: [] };
    const fitting = replies.filter(
      ({ pages, states }) => warning.page !== null && pages.includes(warning.page) && states.includes(state),
    );
    return { state: words.states.find(({ id }) => id === state)?.name ?? null, replies: fitting.map(({ id }) => id) };
  };
}

const keyOf = ({ orderNumber, itemNumber = '', page, seenAt }: Row) =>
  JSON.stringify([orderNumber, itemNumber, page, seenAt]);
