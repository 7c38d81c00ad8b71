/** Ready replies to the buyer, filled with what the screen shows of an order: the shapes, checked in the background only. */
import * as z from 'zod/mini';
import { Status } from '../center/schema';
import { ArticleLink } from './article-shapes';
import { id, localTime, numberIs, orderNumber } from './page-shapes';
import { RowRef, urgency } from './radar-shapes';

/** A reply in a list. */
export const ReplyLink = z.object({
  center: id,
  id,
  title: z.string(),
  /** When it fits, in a line for the seller. */
  when: z.string(),
  /** On how many rows of the page beside the surface it fits the state. */
  here: z.int(),
});
export type ReplyLink = z.infer<typeof ReplyLink>;

/** Which reply is wanted, and for which order first. */
export const ReplyRef = z.object({ center: id, id, order: z.optional(RowRef) });
export type ReplyRef = z.infer<typeof ReplyRef>;

/** What of an order a reply is filled with. */
const ReplyOrder = z.object({
  orderNumber,
  numberIs,
  itemNumber: z.optional(orderNumber),
  /** The state as the centre calls it; `null` where none is known for certain. */
  state: z.nullable(z.string()),
  /** Its soonest deadline that runs, as `WarningItem` tells it. */
  due: z.optional(localTime),
  earliest: z.optional(localTime),
  earliestIn: z.optional(z.object({ calendarDays: z.int() })),
  urgency: z.optional(urgency),
  /** Whether the reply is meant for its state. */
  fits: z.boolean(),
});
export type ReplyOrder = z.infer<typeof ReplyOrder>;

/** One reply, still with its `{…}`, and the orders that it may be filled with: those on the page beside the surface. */
export const ReplyView = z.object({
  center: id,
  id,
  title: z.string(),
  when: z.string(),
  text: z.string(),
  note: z.optional(z.string()),
  source: z.string(),
  checked: z.string(),
  status: Status,
  articles: z.array(ArticleLink),
  /** Those first that it fits; the one that was asked for is always among them. */
  orders: z.array(ReplyOrder),
  now: z.number(),
});
export type ReplyView = z.infer<typeof ReplyView>;
