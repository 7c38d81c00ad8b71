/** What the deadline radar shows: the shapes, checked in the background only. */
import * as z from 'zod/mini';
import { Status } from '../center/schema';
import { ArticleLink } from './help-shapes';
import { id, localTime, orderNumber } from './page-shapes';

const Warning = z.object({
  center: id,
  rule: id,
  kind: z.string(),
  orderNumber,
  itemNumber: z.optional(orderNumber),
  due: localTime,
  left: z.nullable(z.object({ businessDays: z.int() })),
  /** Calendar days from today to the due day. */
  calendarDays: z.int(),
  urgency: z.enum(['overdue', 'today', 'tomorrow', 'soon', 'later']),
  stateKnown: z.boolean(),
  /** Epoch milliseconds at which the row was last on the screen. */
  seenAt: z.number(),
  /** Name of the page it was seen on; `null` for a screen nobody knows. */
  page: z.nullable(z.string()),
});
export type WarningItem = z.infer<typeof Warning>;

const RuleText = z.object({
  id,
  center: id,
  consequence: z.string(),
  advice: z.string(),
  /** The length the rule adds, with its own basis; absent when the screen's own date counts. */
  plus: z.optional(z.object({ value: z.number(), unit: z.string(), status: Status })),
  note: z.optional(z.string()),
  source: z.string(),
  checked: z.string(),
  status: Status,
  articles: z.array(ArticleLink),
  guides: z.array(z.object({ center: id, id, title: z.string() })),
});
export type RuleText = z.infer<typeof RuleText>;

export const Radar = z.object({
  warnings: z.array(Warning),
  rules: z.array(RuleText),
  /** Deadlines that exist but whose date could not be read or computed. */
  unreadable: z.array(z.object({ orderNumber, kind: z.string(), why: z.enum(['date', 'column', 'calendar']) })),
  /** What the page now beside the surface showed; `null` when it is none of a centre's. */
  coverage: z.nullable(
    z.object({
      page: z.nullable(z.string()),
      rows: z.int(),
      unreadRows: z.int(),
      unknownStates: z.int(),
      seenAt: z.number(),
    }),
  ),
  now: z.number(),
});
export type Radar = z.infer<typeof Radar>;
