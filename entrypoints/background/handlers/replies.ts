/** One ready reply, with the orders that it may be filled with. */
import type { Reply, Words } from '@/utils/center/schema';
import type { SeenOrder, SeenWarning } from '@/utils/deadlines/seen';
import type { ReplyOrder, ReplyRef } from '@/utils/messaging/reply-shapes';
import { GiljabiError } from '@/utils/messaging/result';
import type { Handlers } from '@/utils/messaging/router';
import { orderKey } from '@/utils/page/marks/row-mark';
import { getLinks } from '@/utils/storage/entries';
import { listCenters, repliesOf } from '@/utils/storage/packs';
import type { TabView } from '@/utils/storage/tabs';
import { isTold, notAhead, seenDeadlines } from '../seen-deadlines';
import { viewBeside } from '../tabs';

/** Orders to choose from; in more nobody finds theirs. */
const MOST_ORDERS = 200;

export const replyHandlers: Pick<Handlers, 'reply.get'> = {
  async 'reply.get'({ center, id, order }, asker) {
    const now = Date.now();
    const found = (await listCenters()).find((one) => one.id === center);
    const reply = found && (await repliesOf(center)).find((one) => one.id === id);
    if (!found || !reply) throw new GiljabiError('not-found');
    const view = await viewBeside(asker);
    const { orders, open } = await seenDeadlines(center, now);
    const here = view?.center === center ? notAhead(view, now) : null;
    return {
      ...reply,
      articles: await getLinks(center, reply.articles),
      orders: ordersFor(reply, rowsFor(orders, here, order), open, found.words, order),
      now,
    };
  },
};

type Asked = ReplyRef['order'];

/** The rows on the page, and those of the order that was asked for as it was seen last, wherever that was. */
function rowsFor(orders: SeenOrder[], here: TabView | null, asked: Asked): SeenOrder[] {
  const told = orders.filter((row) => here !== null && isTold(here, row));
  const isAsked = (row: SeenOrder) => asked !== undefined && orderKey(row) === orderKey(asked);
  if (told.some(isAsked)) return told;
  const last = orders.filter(isAsked).reduce((latest, { seenAt }) => Math.max(latest, seenAt), 0);
  return [...orders.filter((row) => isAsked(row) && row.seenAt === last), ...told];
}

/** Each order once, first those that the reply fits; the one that was asked for is always among them. */
function ordersFor(reply: Reply, rows: SeenOrder[], open: SeenWarning[], words: Words, asked: Asked): ReplyOrder[] {
  const dues = Map.groupBy(open, orderKey);
  return [...Map.groupBy(rows, orderKey)]
    .map(([key, same]) => toOrder(reply, same, dues.get(key)?.[0], words))
    .filter((order) => order !== null)
    .toSorted((one, other) => Number(other.fits) - Number(one.fits))
    .filter((order, at) => at < MOST_ORDERS || (asked && orderKey(order) === orderKey(asked)));
}

function toOrder(reply: Reply, rows: SeenOrder[], due: SeenWarning | undefined, words: Words): ReplyOrder | null {
  const [row] = rows;
  if (!row) return null;
  // Rows of one number in several states: none of them is the order's for certain.
  const state = rows.every((other) => other.state === row.state) ? row.state : null;
  const { orderNumber, numberIs, itemNumber } = row;
  return {
    orderNumber,
    numberIs,
    itemNumber,
    state: words.states.find(({ id }) => id === state)?.name ?? null,
    due: due?.due,
    earliest: due?.earliest,
    earliestIn: due?.earliestIn,
    urgency: due?.urgency,
    // The same state may stand on several screens: an order and its return are two rows.
    fits: typeof state === 'string' && reply.states.includes(state),
  };
}
