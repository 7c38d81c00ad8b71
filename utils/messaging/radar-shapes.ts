/** What the deadline radar shows: the shapes, checked in the background only. */
import * as z from 'zod/mini';
import { Penalty, Status, Unit } from '../center/schema';
import { ArticleLink } from './article-shapes';
import { id, localTime, numberIs, orderNumber, screen } from './page-shapes';

/** How far a day is: business days, `null` where nobody knows them, and calendar days. */
const distance = { left: z.nullable(z.object({ businessDays: z.int() })), calendarDays: z.int() };

/** How soon it is, from what is past. */
export const urgency = z.enum(['overdue', 'today', 'tomorrow', 'soon', 'later']);

const Warning = z.object({
  center: id,
  rule: id,
  kind: z.string(),
  orderNumber,
  numberIs,
  itemNumber: z.optional(orderNumber),
  due: localTime,
  /** The due day if the base day itself counted, where nobody has published whether it does. */
  earliest: z.optional(localTime),
  earliestIn: z.optional(z.object(distance)),
  /** What the due date was computed from: the column as the centre calls it, what it showed, what was added. */
  basis: z.object({
    column: z.string(),
    read: localTime,
    /** Without a status the length is the seller's own. */
    plus: z.optional(
      z.object({
        value: z.number(),
        unit: Unit,
        status: z.optional(Status),
        unitStatus: z.optional(z.literal('미확인')),
        /** What came in at that minute or later counts from the next day. */
        cutOff: z.optional(z.string()),
      }),
    ),
    /** The due day that a waiver moved. */
    movedFrom: z.optional(localTime),
  }),
  /** The centre said that what is due in this time costs nothing. */
  waiver: z.optional(
    z.object({
      name: z.string(),
      from: localTime,
      to: localTime,
      except: z.array(z.string()),
      source: z.string(),
      status: Status,
    }),
  ),
  /** To the due day. */
  ...distance,
  urgency,
  /** Nobody has to do anything in time. */
  forInformation: z.optional(z.literal(true)),
  stateKnown: z.boolean(),
  /** Epoch milliseconds at which the row was last on the screen. */
  seenAt: z.number(),
  /** It is on the screen beside the surface now. */
  here: z.boolean(),
  /** A row of its order is there, whichever screen the deadline was read from. */
  onScreen: z.boolean(),
  /** Name of the page it was seen on; `null` for a screen nobody knows. */
  page: z.nullable(z.string()),
  /** The row's state as the centre calls it; `null` where none is known for certain. */
  state: z.nullable(z.string()),
  /** Ids of the ready replies that fit. */
  replies: z.array(id),
});
export type WarningItem = z.infer<typeof Warning>;

/** A notice to the buyer, still with its `{…}`. */
const ReplyText = z.object({
  center: id,
  id,
  title: z.string(),
  /** When it fits, in a line for the seller. */
  when: z.string(),
  text: z.string(),
});
export type ReplyText = z.infer<typeof ReplyText>;

/** One deadline of one order as it was due when the seller spoke of it; whatever is due at another time is another one. */
export const DeadlineRef = z.strictObject({
  center: id,
  rule: id,
  orderNumber,
  itemNumber: z.optional(orderNumber),
  due: localTime,
});
export type DeadlineRef = z.infer<typeof DeadlineRef>;

/** A row on the seller's page, by its numbers. */
export const RowRef = z.strictObject({ orderNumber, itemNumber: z.optional(orderNumber) });
export type RowRef = z.infer<typeof RowRef>;

/** The name of the last answer that a page has; `null` for one that has none. */
export const MarksAfter = z.strictObject({ after: z.nullable(z.string().check(z.maxLength(60))) });

/** What stands on the rows of a page: all of it, or what is new after an answer that the page has. */
export const RowMarks = z.object({
  /** Names this answer. */
  name: z.string(),
  /** The answer that this one goes on from; `null` where the marks are all there are. */
  after: MarksAfter.shape.after,
  marks: z.array(
    z.object({
      ...RowRef.shape,
      text: z.string(),
      urgency: z.enum(['overdue', 'today', 'tomorrow', 'soon']),
      over: z.optional(z.array(id)),
    }),
  ),
  /** Orders that have no mark any more. */
  gone: z.array(RowRef),
  /** In how many milliseconds that may be something else; `null` where never by itself. */
  changesIn: z.nullable(z.number()),
});
export type RowMarks = z.infer<typeof RowMarks>;

/** What the seller says of it: it is seen to, or to be shown again at a time (epoch milliseconds). */
export const How = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('done') }),
  z.strictObject({ at: z.literal('later'), until: z.int().check(z.nonnegative()) }),
]);
export type How = z.infer<typeof How>;

const RuleText = z.object({
  id,
  center: id,
  consequence: z.string(),
  advice: z.string(),
  late: z.optional(z.string()),
  /** What it costs to miss it, where it costs points. */
  penalty: z.optional(Penalty),
  note: z.optional(z.string()),
  source: z.string(),
  checked: z.string(),
  status: Status,
  articles: z.array(ArticleLink),
  guides: z.array(z.object({ center: id, id, title: z.string() })),
});
export type RuleText = z.infer<typeof RuleText>;

export const Radar = z.object({
  /** The soonest ones. */
  warnings: z.array(Warning),
  /** How many later ones were left out: nobody reads that far, and the screen would. */
  more: z.int(),
  /** Put off; the one that comes back first is the first. They are back at `until`, or when they are past. */
  later: z.array(z.object({ ...Warning.shape, until: z.number() })),
  /** Seen to; the last one is the first. */
  done: z.array(z.object({ ...Warning.shape, handledAt: z.number() })),
  /** How many were left out that were seen to before these. */
  moreDone: z.int(),
  rules: z.array(RuleText),
  replies: z.array(ReplyText),
  /** Deadlines that exist but whose date could not be read or computed; `here` as of a warning. */
  unreadable: z.array(
    z.object({ orderNumber, kind: z.string(), why: z.enum(['date', 'column', 'calendar']), here: z.boolean() }),
  ),
  /** Deadlines that wait for a length of the seller's own, who was not asked yet. */
  asks: z.array(z.object({ center: id, rule: id, kind: z.string() })),
  /** Whether the time left is counted without days off of the seller's own. */
  ownDaysOff: z.boolean(),
  /** What the page now beside the surface showed; `null` when it is none of a centre's. */
  coverage: z.nullable(
    z.object({
      page: z.nullable(z.string()),
      rows: z.int(),
      unreadRows: z.int(),
      /** Rows whose state is missing or none that the pack knows. */
      unknownStates: z.int(),
      /** Whether any rule counts for this page: without one nothing was checked. */
      ruled: z.boolean(),
      /** How many rows there are in all, where the screen says so. */
      total: z.optional(z.int()),
      /** Further ones are being read. */
      half: z.optional(z.literal(true)),
      /** What the screen can't show. */
      screen: z.optional(screen),
      /** What it counts, as the pack calls it; `seen` where surely not all of these were among the rows. */
      counts: z.optional(z.array(z.object({ name: z.string(), value: z.int(), seen: z.optional(z.int()) }))),
      seenAt: z.number(),
    }),
  ),
  /**
   * When the seller was last found signed out, where warnings are from before that: another seller may have signed in
   * since. `at` is epoch milliseconds.
   */
  signedOut: z.optional(z.object({ center: id, at: z.number() })),
  /** Where the public holidays come from, and when they were last checked. */
  holidays: z.object({ source: z.string(), checked: z.string() }),
  /** The first business day after today; `null` when its year's holidays are unknown. */
  nextBusinessDay: z.nullable(localTime),
  now: z.number(),
});
export type Radar = z.infer<typeof Radar>;
export type LaterItem = Radar['later'][number];
export type DoneItem = Radar['done'][number];
