/** Articles as the surfaces show them, checked in the background only. */
import * as z from 'zod/mini';
import { Block } from '../center/blocks';
import { Status } from '../center/schema';
import { id } from './page-shapes';

export const ArticleLink = z.object({
  center: id,
  id,
  title: z.string(),
  category: z.array(z.string()),
  /** The help centre has taken it down. */
  gone: z.optional(z.literal(true)),
});
export type ArticleLink = z.infer<typeof ArticleLink>;

/** One question. Our own answer is the `summary` of the help centre's own text where we have a copy of that. */
export const ArticleView = z.object({
  center: id,
  id,
  centerName: z.string(),
  title: z.string(),
  titleStatus: Status,
  category: z.array(z.string()),
  /** Ours; `null` for an article that only the help centre has. */
  summary: z.nullable(
    z.object({
      body: z.array(Block),
      source: z.string(),
      checked: z.string(),
      status: Status,
      note: z.optional(z.string()),
    }),
  ),
  /** The help centre's own text as it was last read; `null` without a copy. Times in epoch milliseconds. */
  live: z.nullable(
    z.object({
      body: z.array(Block),
      address: z.string(),
      checkedAt: z.number(),
      /** When we first saw it say something else than before. */
      changedAt: z.nullable(z.number()),
      /** When we saw that the help centre has taken it down. */
      goneAt: z.nullable(z.number()),
    }),
  ),
  /** Where the sources contradict each other: what each says, with a way to it. */
  conflicts: z.array(
    z.object({
      topic: z.string(),
      readings: z.array(
        z.object({ text: z.string(), article: z.optional(ArticleLink), source: z.optional(z.string()) }),
      ),
      advice: z.string(),
    }),
  ),
  relatedLinks: z.array(ArticleLink),
  guideLinks: z.array(z.object({ center: id, id, title: z.string() })),
  pinned: z.boolean(),
  /** Whether the seller says that it helped; `null` where they have not said. */
  helpful: z.nullable(z.boolean()),
});
export type ArticleView = z.infer<typeof ArticleView>;
