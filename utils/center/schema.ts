/**
 * The shape of a pack: one seller centre as data.
 *
 * A pack is written by hand in `packs/<center>/` (YAML and Markdown), compiled to one JSON file by `compile-pack.ts`
 * when the extension is built, and read by the background through `load-pack.ts`. Both ends check it with these
 * schemas, entry by entry, so that one broken article never takes the rest with it.
 */
import * as z from 'zod/mini';
import { Action } from './action.ts';
import { Article } from './article.ts';
import { basis, id, list, match, source, text, Word } from './basis.ts';
import { DeadlineRule } from './deadline-rule.ts';
import { Guide } from './guide.ts';
import { HelpCenter } from './help-center.ts';
import type { PenaltyPolicy } from './penalty.ts';
import { Reply, Tip } from './tip.ts';

export { Action } from './action.ts';
export { Anchor, Condition } from './anchor.ts';
export { Article, type Conflict } from './article.ts';
export { Status, Word } from './basis.ts';
export { DeadlineRule, type DueWay, Penalty, Unit } from './deadline-rule.ts';
export { Guide, MAX_STEPS, Step } from './guide.ts';
export { PenaltyPolicy, type Stage, Waiver } from './penalty.ts';
export { Reply, Tip } from './tip.ts';

/** Format of the compiled file. Raised when code that knows the old number could misread the new file. */
export const PACK_FORMAT = 1;

// ── center, pages, words ────────────────────────────────────────────────────────────────────────────────────────────

/** A seller centre: its name, where it may live (WebExtension match patterns), and its help centre. */
export const Center = z.object({
  id,
  name: text,
  version: text,
  unofficial: text,
  hosts: z.array(z.object({ match, ...basis })),
  helpCenter: HelpCenter,
  links: z.array(source),
});
export type Center = z.infer<typeof Center>;

/** A screen of the centre. `paths` are globs over path + hash (`/claim/*`); empty while the addresses are unknown. */
export const Page = z.object({
  id,
  name: text,
  menu: z.array(text),
  also: list(text),
  paths: list(text),
  articles: list(id),
  guides: list(id),
  ...basis,
});
export type Page = z.infer<typeof Page>;

/**
 * What the reader of a page recognises: column headers, states, the buttons that a tip or a step points at, what screens
 * say that have no rows to show, and what is counted above lists.
 */
export const Words = z.object({
  columns: z.array(Word),
  states: z.array(Word),
  buttons: list(Word),
  screens: list(Word),
  counts: list(Word),
});
export type Words = z.infer<typeof Words>;

/** Who says one of `say` may mean one of `mean`: sellers' words, old names, loans. `both`: any of all may mean any. */
export const Synonym = z.object({
  say: z.array(text).check(z.minLength(1)),
  mean: z.array(text).check(z.minLength(1)),
  weight: z.number().check(z.gt(0), z.lte(1)),
  both: z.optional(z.boolean()),
});
export type Synonym = z.infer<typeof Synonym>;

// ── the compiled file ───────────────────────────────────────────────────────────────────────────────────────────────

/** Names a compiled pack without opening it: `packs/index.json` is a list of these. */
export const PackStamp = z.object({
  center: id,
  format: z.int(),
  version: text,
  /** SHA-256 of the pack's content, in hex. */
  hash: z.string(),
  file: z.string(),
});
export type PackStamp = z.infer<typeof PackStamp>;

/** A whole pack whose every entry has been checked. */
export interface Pack {
  center: Center;
  pages: Page[];
  words: Words;
  synonyms: Synonym[];
  deadlines: DeadlineRule[];
  guides: Guide[];
  articles: Article[];
  tips: Tip[];
  actions: Action[];
  replies: Reply[];
  /** Absent where nothing is published, or nothing could be read. */
  penalty?: PenaltyPolicy | undefined;
}

/** The lists of a pack in which a broken entry is skipped and reported while the rest goes on. */
export const PACK_LISTS = {
  pages: Page,
  deadlines: DeadlineRule,
  guides: Guide,
  articles: Article,
  tips: Tip,
  actions: Action,
  replies: Reply,
} as const;
export type PackList = keyof typeof PACK_LISTS;
