/** A deadline as a pack has it: from which date on the screen it counts, how far, in which states, and what it costs. */
import * as z from 'zod/mini';
import { basis, id, list, text } from './basis.ts';

/** Calendar days (`일`) or Korean business days (`영업일`), exactly as the source writes it. */
export const Unit = z.enum(['일', '영업일']);
export type Unit = z.infer<typeof Unit>;

/** What a rule adds to the date that it counts from; the day of that date is day 0. */
const Plus = z.object({
  value: z.int().check(z.nonnegative()),
  unit: Unit,
  /** Nobody has published whether the base day itself counts: the day before the due day is told too. */
  firstDay: z.optional(z.literal('미확인')),
  /** Nobody has published whether business days are meant: `unit` is the earlier of both, and the screen says so. */
  unitStatus: z.optional(z.literal('미확인')),
  ...basis,
});

/**
 * One way to the due date. Without `plus` the column itself holds it, unless the length is the seller's `own`: nobody has
 * published one, and as long as the seller has not told theirs, this way leads nowhere.
 */
const DueWay = z.object({
  column: id,
  /**
   * Where the column surely means this; without them it does wherever it stands. In a state in which the clock surely
   * runs it means this on any screen.
   */
  pages: z.optional(z.array(id)),
  plus: z.optional(Plus),
  own: z.optional(z.literal(true)),
});
export type DueWay = z.infer<typeof DueWay>;

/** What a missed deadline costs. A name or a number that nobody has published is left out, and the screen says so. */
export const Penalty = z.object({
  type: z.optional(text),
  points: z.optional(z.int().check(z.positive())),
  ...basis,
});
export type Penalty = z.infer<typeof Penalty>;

/** A deadline rule: the ways to its due date, and which states start and stop its clock. */
export const DeadlineRule = z.object({
  id,
  kind: text,
  pages: z.array(id),
  /** Pages on which its states are written for something else: it never counts there. */
  exceptOn: z.optional(z.array(id)),
  /** The first whose column the row has counts, whether its date can be read or not. */
  due: z.array(DueWay).check(z.minLength(1, '기한을 셈할 열이 없습니다')),
  /** States of what the rule is about; on a screen that nobody knows, a row in any other state is none of its. */
  states: list(id),
  /** States in which the clock surely runs: a missing date is then unreadable, not absent. */
  opens: list(id),
  /** States in which the clock no longer runs. */
  closed: list(id),
  /** The seller has nothing to do in time, and loses nothing: it is told, but does not call for anybody. */
  forInformation: z.optional(z.literal(true)),
  consequence: text,
  penalty: z.optional(Penalty),
  advice: text,
  /** What to do once the deadline is past, where that is something else. */
  late: z.optional(text),
  articles: list(id),
  guides: list(id),
  ...basis,
});
export type DeadlineRule = z.infer<typeof DeadlineRule>;
