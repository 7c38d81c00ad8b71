/** Where a shop stands with its penalty points: the shape, checked in the background only. */
import * as z from 'zod/mini';
import { Status } from '../center/schema';
import { ArticleLink } from './article-shapes';
import { id, localTime } from './page-shapes';

const basis = { source: z.string(), checked: z.string(), status: Status, note: z.optional(z.string()) };

const PenaltyItem = z.object({
  /** Only of a typed one: by it the seller changes it. */
  id: z.optional(id),
  day: localTime,
  /** `null`: nobody could read how many. */
  points: z.nullable(z.int()),
  /** Id and name of the type; `null` where none is known. */
  type: z.nullable(z.object({ id, name: z.string() })),
  /** Whether it counts, and why not; see `Place` in `utils/deadlines/points.ts`. */
  place: z.enum(['inside', 'edge', 'past', 'future', 'covered']),
});
export type PenaltyItem = z.infer<typeof PenaltyItem>;

export const StandingView = z.object({
  center: id,
  /** The centre's screen with the points: its name, and the menus that lead there. */
  page: z.object({ name: z.string(), menu: z.array(z.string()) }),
  /** So many days count, from the first to the last. */
  window: z.object({ days: z.int(), from: localTime, to: localTime, ...basis }),
  /** Whether anything is known of these days; if not, the numbers below mean nothing. */
  known: z.boolean(),
  /** The number to go by; with `atLeast` there may be more. */
  counted: z.int(),
  atLeast: z.boolean(),
  /** Our sum, and the screen's own where it states one of today. */
  points: z.int(),
  stated: z.nullable(z.int()),
  /** Points of the day right before these days, which count if today doesn't. */
  perhaps: z.int(),
  /** Entries whose points or day nobody could read, and entries that the screen has and did not show. */
  unknown: z.int(),
  unseen: z.int(),
  /** The line that the sum is measured by; `null` where there is none, or where it depends on a stage that nobody knows. */
  line: z.nullable(z.int()),
  /** The screen was seen more than a day ago: since then there may be more. */
  old: z.boolean(),
  leaving: z.array(z.object({ day: localTime, points: z.int() })),
  /** The shop's stage: `none` so far, `unknown` where the screen names one that nobody knows, or names none. */
  stage: z.discriminatedUnion('is', [
    z.object({ is: z.literal('known'), name: z.string() }),
    z.object({ is: z.literal('none') }),
    z.object({ is: z.literal('unknown') }),
  ]),
  /** The stage that comes next; all of them where nobody knows in which one the shop is. */
  next: z.array(
    z.object({
      id,
      name: z.string(),
      line: z.optional(z.object({ points: z.int(), ...basis })),
      effects: z.array(z.string()),
      ...basis,
    }),
  ),
  /** Seen and typed entries, the newest day first. */
  entries: z.array(PenaltyItem),
  /** Points that open deadlines may cost: those that are published, and how many are not. */
  stake: z.object({ points: z.int(), unknown: z.int() }),
  types: z.array(z.object({ id, name: z.string() })),
  /** To read on about it. */
  articles: z.array(ArticleLink),
  /** When the screen was last seen, and the last entry typed; epoch milliseconds. */
  seenAt: z.nullable(z.number()),
  typedAt: z.nullable(z.number()),
  now: z.number(),
});
export type StandingView = z.infer<typeof StandingView>;
