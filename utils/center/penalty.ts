/** A centre's penalty points: over which days they add up, where that leads to, and when a missed deadline costs none. */
import * as z from 'zod/mini';
import { basis, date, id, list, text } from './basis.ts';

/** A stage that a shop comes into when the points of the window reach a line; the one before it comes first. */
const Stage = z.object({
  id,
  name: text,
  /** At least so many points; left out where nobody has published a number. */
  line: z.optional(z.object({ points: z.int().check(z.positive()), ...basis })),
  /** What the stage does; empty where nobody has published it. */
  effects: list(text),
  ...basis,
});
export type Stage = z.infer<typeof Stage>;

/** A time in which missed deadlines cost nothing, as a notice of the centre says. */
export const Waiver = z
  .object({
    id,
    name: text,
    /** First and last day on which something may have been due. */
    from: date,
    to: date,
    /** Rules that it is for; none means all. */
    rules: list(id),
    /** What costs points all the same. */
    except: list(text),
    /** The day on which all of it is due instead; without one no due date moves. */
    due: z.optional(date),
    ...basis,
  })
  .check(z.refine(({ from, to, due }) => from <= to && (due ?? to) >= to, '끝나는 날이 시작하는 날보다 빠릅니다'));
export type Waiver = z.infer<typeof Waiver>;

export const PenaltyPolicy = z.object({
  /** Points of so many days add up; today is the last of them. */
  window: z.object({ days: z.int().check(z.positive()), ...basis }),
  /** From the mildest to the hardest. */
  stages: z.array(Stage).check(z.minLength(1)),
  waivers: list(Waiver),
  ...basis,
});
export type PenaltyPolicy = z.infer<typeof PenaltyPolicy>;
