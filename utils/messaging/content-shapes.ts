/** Content beyond the bundled help: the help centre's own results, its refresh, and what is stored; as messages. */
import * as z from 'zod/mini';
import { ArticleLink } from './article-shapes';
import { id } from './page-shapes';
import { CenterLengths, CenterTips, DaysOff, Notify, Shop } from './seller-shapes';

/** Why the help centre gave nothing; the codes of `utils/help-center/types.ts`. */
export const HelpFault = z.enum([
  'empty',
  'undecodable',
  'too-big',
  'cut',
  'not-help',
  'other-service',
  'offline',
  'slow',
  'no-access',
  'busy',
  'gone',
]);

export const HelpSort = z.enum(['relevance', 'newest', 'views']);

/** A number of the help centre's; empty for all. */
const number = z.string().check(z.regex(/^\d{0,12}$/));

/** What to look for in the help centre; `page` counts from 1. */
export const HelpQuery = z.object({
  center: id,
  query: z.string().check(z.maxLength(200)),
  sort: HelpSort,
  category: number,
  subcategory: number,
  page: z.int().check(z.minimum(1), z.maximum(1000)),
});
export type HelpQuery = z.infer<typeof HelpQuery>;

const HelpResult = z.object({
  /** Its number at the help centre; `null` where the page gives none. */
  helpId: z.nullable(z.string()),
  title: z.string(),
  category: z.array(z.string()),
  excerpt: z.string(),
  /** The same article in our own store, where it is there. */
  entry: z.nullable(ArticleLink),
  /** Its page at the help centre, or the search that leads to it. */
  address: z.string(),
});
export type HelpResult = z.infer<typeof HelpResult>;

export const HelpResults = z.object({
  /** `null`: there are none to show, neither new nor kept. */
  listing: z.nullable(
    z.object({
      total: z.nullable(z.int()),
      rows: z.array(HelpResult),
      pageSize: z.int(),
      /** When the help centre gave them. Epoch milliseconds. */
      savedAt: z.number(),
    }),
  ),
  /** Why there is nothing newer; absent when they are fresh, or when nobody asked the help centre. */
  fault: z.optional(HelpFault),
  /** Categories to choose from, with the sub-categories that have a number. */
  categories: z.array(
    z.object({ id: z.string(), name: z.string(), children: z.array(z.object({ id: z.string(), name: z.string() })) }),
  ),
});
export type HelpResults = z.infer<typeof HelpResults>;

/** How far the help centre's articles are copied, and what the last time brought. */
export const RefreshStatus = z.object({
  center: id,
  /** Under way now: how many of how many pages; `of` grows while the listing is read. `null` when none is. */
  progress: z.nullable(z.object({ done: z.int(), of: z.int() })),
  /** The last one that came to its end, or as far as it could. */
  last: z.nullable(
    z.object({
      at: z.number(),
      added: z.int(),
      changed: z.int(),
      gone: z.int(),
      /** Pages that could not be read: the copies we had stay. */
      failed: z.int(),
      fault: z.optional(HelpFault),
    }),
  ),
  /** Not before this time, because the help centre asked to wait or nobody was there. Epoch milliseconds. */
  waitUntil: z.nullable(z.number()),
});
export type RefreshStatus = z.infer<typeof RefreshStatus>;

/** Where things are kept. `memory`: nothing outlives the browser's background, and why. */
export const StoreMode = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('disk') }),
  z.object({ kind: z.literal('memory'), why: z.enum(['unavailable', 'newer', 'full']) }),
]);
export type StoreMode = z.infer<typeof StoreMode>;

/** What is stored: for the settings. */
export const StoreReport = z.object({
  mode: StoreMode,
  centers: z.array(
    z.object({
      id,
      name: z.string(),
      version: z.string(),
      filledAt: z.number(),
      /** Bundled articles, and copies of the help centre's own. */
      articles: z.int(),
      helpArticles: z.int(),
      guides: z.int(),
      /** When the oldest and the newest of the help centre's copies were last checked; `null` without any. */
      helpCheckedFrom: z.nullable(z.number()),
      helpCheckedTo: z.nullable(z.number()),
      /** On which days the bundled articles were checked, first and last; `null` without any. `2026-11-23`. */
      checkedFrom: z.nullable(z.string()),
      checkedTo: z.nullable(z.string()),
    }),
  ),
  pins: z.int(),
  recents: z.int(),
  runs: z.int(),
  votes: z.int(),
  orders: z.int(),
  handled: z.int(),
  /** Entries of penalty points, seen and typed. */
  penalties: z.int(),
  listings: z.int(),
  /** Settings that the seller has changed, sites that they have switched on, and sites where the panel has its place. */
  settings: z.int(),
  sites: z.int(),
  panels: z.int(),
  /** Tabs, and the popup, of which something is known for as long as the browser runs. */
  tabs: z.int(),
  /** What we keep to work by, such as up to when notifications were told. */
  notes: z.int(),
  /** What the browser says that we use, in bytes; `null` where it doesn't say. */
  bytes: z.nullable(z.number()),
});
export type StoreReport = z.infer<typeof StoreReport>;

/** What the surfaces speak. */
export const LanguageCode = z.enum(['ko', 'en']);
export type LanguageCode = z.infer<typeof LanguageCode>;

/** The surfaces' colours; `system` is as the computer has it. */
export const Theme = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;

/** How large the surfaces' texts are, of the browser's own size. */
export const TextSize = z.enum(['small', 'normal', 'large', 'largest']);
export type TextSize = z.infer<typeof TextSize>;

export const Settings = z.object({
  /** Whether the help centre is looked at once a day. */
  autoRefresh: z.boolean(),
  /** Lengths of deadlines that nobody has published. */
  ownLengths: CenterLengths,
  daysOff: DaysOff,
  notify: Notify,
  language: LanguageCode,
  /** What ready replies say of the shop. */
  shop: Shop,
  theme: Theme,
  textSize: TextSize,
  /** Whether tips are shown on the pages of a centre. */
  showTips: z.boolean(),
  /** Tips that the seller has turned off, and those that they have read. */
  tipsOff: CenterTips,
  tipsSeen: CenterTips,
});
export type Settings = z.infer<typeof Settings>;
export const DEFAULT_SETTINGS: Settings = {
  autoRefresh: true,
  ownLengths: {},
  daysOff: { weekdays: [], days: [] },
  notify: { morning: null, before: false },
  language: 'ko',
  shop: { name: '', phone: '' },
  theme: 'system',
  textSize: 'normal',
  showTips: true,
  tipsOff: {},
  tipsSeen: {},
};

/** What may be wiped: what the seller made, what can be had again, or both and the orders seen. */
export const Wipe = z.enum(['seller', 'cache', 'all']);
export type Wipe = z.infer<typeof Wipe>;

/** How many entries of each kind an import brought. */
export const Imported = z.object({
  pins: z.int(),
  recents: z.int(),
  runs: z.int(),
  votes: z.int(),
  penalties: z.int(),
  settings: z.int(),
});
export type Imported = z.infer<typeof Imported>;
