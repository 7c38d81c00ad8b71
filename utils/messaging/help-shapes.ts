/** What the surfaces show of the help, and what they remember: the shapes, checked in the background only. */
import * as z from 'zod/mini';
import { Status } from '../center/schema';
import { Query } from './aim-shapes';
import { ArticleLink } from './article-shapes';
import { StoreMode } from './content-shapes';
import { GuideLink } from './guide-shapes';
import { id, pageReason } from './page-shapes';
import { ReplyLink, ReplyRef } from './reply-shapes';

/** Why something is shown, as a code: the screen has the words. */
const Why = z.discriminatedUnion('code', [
  z.object({ code: z.literal('page'), page: z.string() }),
  z.object({ code: z.literal('deadline'), kind: z.string() }),
  z.object({ code: z.literal('category'), category: z.string() }),
  /** A word on the screen that it is about. */
  z.object({ code: z.literal('word'), word: z.string() }),
]);
export type Why = z.infer<typeof Why>;

/** The page that a surface stands beside, and the help that belongs to it. */
export const View = z.object({
  center: z.nullable(z.object({ id, name: z.string() })),
  /** `null`: a page the pack does not know, or no page of a centre at all (`center` tells which). */
  page: z.nullable(z.object({ id, name: z.string(), menu: z.array(z.string()) })),
  /** The page that an open dialog, or the chosen tab, is of. */
  within: z.nullable(z.object({ id, name: z.string() })),
  /** What the page was recognised by. */
  reason: z.nullable(pageReason),
  articles: z.array(z.object({ ...ArticleLink.shape, why: Why })),
  guides: z.array(z.object({ ...GuideLink.shape, why: Why })),
  /** Those for this page, or for a state on it. */
  replies: z.array(ReplyLink),
});
export type View = z.infer<typeof View>;

/** A piece of text with the letters that matched, for marking. */
const Marked = z.array(z.object({ text: z.string(), hit: z.boolean() }));
const Hit = z.object({
  ...ArticleLink.shape,
  markedTitle: Marked,
  excerpt: Marked,
  /** Why it is found although what was typed isn't in it. */
  reason: z.optional(
    z.object({ kind: z.enum(['layout', 'initials', 'spelling', 'synonym']), typed: z.string(), meant: z.string() }),
  ),
});
export type SearchHit = z.infer<typeof Hit>;

/** What is looked for. */
export const FindQuery = z.object({
  query: z.string().check(z.maxLength(100_000)),
  /** Only articles whose category path begins with this. */
  category: z.optional(z.array(z.string())),
});

/** The best of what matches, and how many match in all. */
export const Found = z.object({
  hits: z.array(Hit),
  total: z.int(),
  /** Whether the first hit may well be the answer; otherwise the hits are the nearest there are. */
  answered: z.boolean(),
  /** What might have been meant, to be searched for instead. */
  spellings: z.array(z.string()),
});

export const ContentStatus = z.object({
  centers: z.array(
    z.object({
      id,
      name: z.string(),
      version: z.string(),
      unofficial: z.string(),
      /** Where it may be opened, and how sure that is. */
      homes: z.array(z.object({ address: z.string(), status: Status })),
      /** `search`: the address of its own search; `{query}` stands where the words go, encoded. */
      helpCenter: z.object({ name: z.string(), home: z.string(), search: z.string() }),
      articles: z.int(),
      /** How far a first fill has come, while it is under way. */
      filling: z.nullable(z.object({ done: z.int(), of: z.int() })),
    }),
  ),
  /** Entries that were left out because they were broken. */
  skipped: z.array(z.string()),
  store: StoreMode,
  /** What is seen and done now isn't kept, because the browser has no room for it. */
  lacksRoom: z.boolean(),
  /** The version whose news the seller knows, where ours is another one by now. */
  updatedFrom: z.nullable(z.string()),
});
export type ContentStatus = z.infer<typeof ContentStatus>;

/** One place in the panel's history. */
const Route = z.discriminatedUnion('at', [
  z.object({ at: z.literal('tab') }),
  z.object({ at: z.literal('article'), center: id, id }),
  z.object({ at: z.literal('guide'), center: id, id }),
  z.object({ at: z.literal('reply'), ...ReplyRef.shape }),
  z.object({ at: z.literal('settings') }),
  z.object({ at: z.literal('standing'), center: id }),
]);
const Place = z.object({ tab: z.enum(['page', 'todo', 'guides', 'search']), route: Route });
export type Place = z.infer<typeof Place>;
export const History = z.object({
  places: z.array(Place).check(z.minLength(1), z.maxLength(50)),
  at: z.int(),
  /** What is typed in the search box. */
  query: z.optional(Query),
});
export type History = z.infer<typeof History>;
