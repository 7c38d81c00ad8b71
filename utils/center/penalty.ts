/** A centre's penalty points: over which days they add up, where that leads to, and when a missed deadline costs none. */
import * as z from 'zod/mini';
import { basis, date, id, list, text, Word } from './basis.ts';

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

const spellings = z.array(text).check(z.minLength(1));

/** How the screen with the shop's own points writes them. */
const PenaltyScreen = z.object({
  /** Id of the page: nowhere else do these words mean points. */
  page: id,
  /** Headers of the list: when points were given, or, where that is missing, when it happened, and what else it says. */
  columns: z.object({
    given: spellings,
    happened: list(text),
    points: spellings,
    type: list(text),
    state: list(text),
    /** Whose they are; a list of more than one shop is none of ours. */
    shop: list(text),
  }),
  /** Labels of its summary: the sum over the window's days, and the stage. */
  labels: z.object({ sum: list(text), stage: list(text) }),
  types: list(Word),
  /** States in which points count, and in which there are none; any other says nothing for certain. */
  states: z.object({ counts: list(text), none: list(text) }),
  /** What stands for no stage. */
  noStage: list(text),
  /** Words in the title of a list which is not the shop's own. */
  others: list(text),
  ...basis,
});
export type PenaltyScreen = z.infer<typeof PenaltyScreen>;

export const PenaltyPolicy = z.object({
  /** Points of so many days add up; today is the last of them. */
  window: z.object({ days: z.int().check(z.positive()), ...basis }),
  /** From the mildest to the hardest. */
  stages: z.array(Stage).check(z.minLength(1)),
  waivers: list(Waiver),
  /** Left out where the centre shows no points. */
  screen: z.optional(PenaltyScreen),
  ...basis,
});
export type PenaltyPolicy = z.infer<typeof PenaltyPolicy>;
