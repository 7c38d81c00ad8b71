/** What a seller sets for their own shop: the shapes, checked in the background only. */
import * as z from 'zod/mini';
import { Unit } from '../center/schema';
import { isDay } from '../deadlines/calendar';
import { MOST_DAYS_OFF } from '../deadlines/days-off';
import { LONGEST } from '../deadlines/own-lengths';
import { id } from './page-shapes';

/** `14:00`. */
export const TimeOfDay = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

/** A length that nobody has published, as the seller has set it. */
export const OwnLength = z.strictObject({
  value: z.int().check(z.minimum(0), z.maximum(LONGEST)),
  unit: Unit,
  cutOff: z.optional(TimeOfDay),
});
export type OwnLength = z.infer<typeof OwnLength>;

/** Id of a centre → id of a rule → its length; `null` where the seller was asked and leaves it open. */
export const CenterLengths = z.record(id, z.record(id, z.nullable(OwnLength)));
export type CenterLengths = z.infer<typeof CenterLengths>;

const isEachOnce = (values: unknown[]) => new Set(values).size === values.length;

/** A shop's own days off: every week (1 for Monday … 5 for Friday, never all of them) and once. */
export const DaysOff = z.strictObject({
  weekdays: z.array(z.int().check(z.minimum(1), z.maximum(5))).check(z.maxLength(4), z.refine(isEachOnce)),
  days: z.array(z.string().check(z.refine(isDay))).check(z.maxLength(MOST_DAYS_OFF), z.refine(isEachOnce)),
});
export type DaysOff = z.infer<typeof DaysOff>;

/** What the browser's notifications are to tell: in the morning at this time, and before each deadline's end. */
export const Notify = z.strictObject({ morning: z.nullable(TimeOfDay), before: z.boolean() });
export type Notify = z.infer<typeof Notify>;

const line = z.string().check(z.maxLength(100));

/** What a ready reply says of the shop itself; empty where the seller has not written it. */
export const Shop = z.strictObject({ name: line, phone: line });
export type Shop = z.infer<typeof Shop>;

/** More than a centre has. */
const MOST_TIPS = 1_000;

/** Id of a centre → ids of some of its tips. */
export const CenterTips = z.record(id, z.array(id).check(z.maxLength(MOST_TIPS)));
export type CenterTips = z.infer<typeof CenterTips>;

/** A rule whose length nobody has published, by the names that the seller knows it by. */
export const OpenLength = z.object({
  center: id,
  /** The centre's name. */
  name: z.string(),
  rule: id,
  kind: z.string(),
  /** The column that it is counted from. */
  column: z.string(),
});
export type OpenLength = z.infer<typeof OpenLength>;
