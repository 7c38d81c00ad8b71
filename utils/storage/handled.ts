/** What the seller said of open deadlines: seen to, or to be shown later. It is kept as long as an order is. */
import * as z from 'zod/mini';
import { id, localTime, orderNumber } from '../messaging/page-shapes';
import { database } from './database';
import { KEEP, setRight } from './kept-times';
import type { HandledRow } from './schema';
import { beginTelling } from './telling';

/** Stands for an order without item numbers: a key has no room for nothing. */
const NO_ITEM = '';

/** One deadline of one order, as it was due when the seller spoke of it. */
export interface DeadlineKey extends Omit<HandledRow, 'itemNumber' | 'until' | 'at'> {
  itemNumber?: string | undefined;
}

/** What was said of a deadline. `until` and `at` are epoch milliseconds; `until` is `null` for what is seen to. */
export type Handled = DeadlineKey & Pick<HandledRow, 'until' | 'at'>;

/** A row as it may be read back. */
const StoredRow = z.strictObject({
  center: id,
  rule: id,
  orderNumber,
  itemNumber: z.union([z.literal(NO_ITEM), orderNumber]),
  due: localTime,
  until: z.nullable(z.number()),
  at: z.number(),
});

const keyOf = ({ center, rule, orderNumber, itemNumber = NO_ITEM, due }: DeadlineKey) =>
  [center, rule, orderNumber, itemNumber, due] as [string, string, string, string, string];

/**
 * Keeps what the seller said of a deadline, in place of what they said of it before.
 * @param until when it is to be shown again, `null` for what is seen to; it and `now` in epoch milliseconds
 */
export async function setHandled(deadline: DeadlineKey, until: number | null, now: number): Promise<void> {
  const { center, rule, orderNumber, itemNumber = NO_ITEM, due } = deadline;
  const { handled, meta } = database();
  await database().transaction('rw', handled, meta, async () => {
    await handled.put({ center, rule, orderNumber, itemNumber, due, until, at: now });
    // Whether a screen shows the row as it was after that, too, is known when it tells of it again.
    await beginTelling();
  });
}

/** Takes back what was said of some deadlines. */
export const forgetHandled = (deadlines: DeadlineKey[]) => database().handled.bulkDelete(deadlines.map(keyOf));

/** Forgets what was said before `old`, and sets right when the rest was said. Both epoch milliseconds. */
export async function sweepHandled(old: number, now: number): Promise<void> {
  const { handled } = database();
  await setRight({ table: handled, time: 'at' }, now, true);
  await handled.where('at').below(old).delete();
}

/** What was said of a centre's deadlines. What is too old is passed over, as is a row that another build wrote otherwise. */
export async function handledOf(center: string, now: number): Promise<Handled[]> {
  const rows = await database()
    .handled.where('at')
    .aboveOrEqual(now - KEEP)
    .toArray();
  return rows.flatMap((row): Handled[] => {
    const read = z.safeParse(StoredRow, row);
    if (!read.success || row.center !== center) return [];
    const { itemNumber, ...rest } = read.data;
    return [{ ...rest, ...(itemNumber !== NO_ITEM && { itemNumber }) }];
  });
}
