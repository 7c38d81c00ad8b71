/** What travels in messages: the shapes that both ends agree on. The schemas run in the background only. */
import * as z from 'zod/mini';
import { Block } from '../center/blocks';
import { Article, Status } from '../center/schema';
import { ORDER_NUMBER_FORM } from '../page/order-number';

export const id = z.string().check(z.maxLength(100), z.regex(/^[a-z0-9-]+$/));
const localTime = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/));
const orderNumber = z.string().check(z.regex(ORDER_NUMBER_FORM));
/** An id of the pack's own words, read on a page: it has a letter, so that no number of a person passes for one. */
const word = id.check(z.regex(/[a-z]/));

// ── the page ────────────────────────────────────────────────────────────────────────────────────────────────────

/** How the panel stands on one site. `width` in CSS pixels. */
export const PanelState = z.object({
  open: z.boolean(),
  side: z.enum(['left', 'right']),
  width: z.int().check(z.minimum(320), z.maximum(640)),
});
export type PanelState = z.infer<typeof PanelState>;
export const DEFAULT_PANEL: PanelState = { open: false, side: 'right', width: 400 };

export const CenterReading = z.object({
  center: id,
  pages: z.array(z.object({ id, titles: z.array(z.string()), paths: z.array(z.string()) })),
  columns: z.array(z.object({ id, texts: z.array(z.string()) })),
  states: z.array(z.object({ id, texts: z.array(z.string()) })),
});

const OrderFact = z.strictObject({
  orderNumber,
  itemNumber: z.optional(orderNumber),
  state: z.optional(z.nullable(word)),
  dates: z.record(word, z.nullable(localTime)),
});

/** The only thing that leaves a seller's page. Strict: a field that isn't here is refused. */
export const PageFacts = z.strictObject({
  center: word,
  page: z.nullable(word),
  reason: z.nullable(z.enum(['address', 'heading', 'menu'])),
  orders: z.array(OrderFact).check(z.maxLength(20_000)),
  rows: z.int(),
  unreadRows: z.int(),
});

export const ArticleLink = z.object({ center: id, id, title: z.string(), category: z.array(z.string()) });
export type ArticleLink = z.infer<typeof ArticleLink>;

export const GuideLink = z.object({
  center: id,
  id,
  title: z.string(),
  category: z.array(z.string()),
  purpose: z.string(),
  steps: z.int(),
  /** Step of a run in progress, from 0; absent when none is. */
  at: z.optional(z.int()),
  finished: z.optional(z.boolean()),
});
export type GuideLink = z.infer<typeof GuideLink>;

/** Why something is shown, as a code: the screen has the words. */
const Why = z.discriminatedUnion('code', [
  z.object({ code: z.literal('page'), page: z.string() }),
  z.object({ code: z.literal('deadline'), kind: z.string() }),
  z.object({ code: z.literal('category'), category: z.string() }),
]);
export type Why = z.infer<typeof Why>;

/** The page that a surface stands beside, and the help that belongs to it. */
export const View = z.object({
  center: z.nullable(z.object({ id, name: z.string() })),
  /** `null`: a page the pack does not know, or no page of a centre at all (`center` tells which). */
  page: z.nullable(z.object({ id, name: z.string(), menu: z.array(z.string()) })),
  articles: z.array(z.object({ ...ArticleLink.shape, why: Why })),
  guides: z.array(z.object({ ...GuideLink.shape, why: Why })),
});
export type View = z.infer<typeof View>;

const Warning = z.object({
  center: id,
  rule: id,
  kind: z.string(),
  orderNumber,
  itemNumber: z.optional(orderNumber),
  due: localTime,
  left: z.nullable(z.object({ businessDays: z.int() })),
  /** Calendar days from today to the due day. */
  calendarDays: z.int(),
  urgency: z.enum(['overdue', 'today', 'tomorrow', 'soon', 'later']),
  stateKnown: z.boolean(),
  /** Epoch milliseconds at which the row was last on the screen. */
  seenAt: z.number(),
  /** Name of the page it was seen on; `null` for a screen nobody knows. */
  page: z.nullable(z.string()),
});
export type WarningItem = z.infer<typeof Warning>;

const RuleText = z.object({
  id,
  center: id,
  consequence: z.string(),
  advice: z.string(),
  /** The length the rule adds, with its own basis; absent when the screen's own date counts. */
  plus: z.optional(z.object({ value: z.number(), unit: z.string(), status: Status })),
  note: z.optional(z.string()),
  source: z.string(),
  checked: z.string(),
  status: Status,
  articles: z.array(ArticleLink),
  guides: z.array(z.object({ center: id, id, title: z.string() })),
});
export type RuleText = z.infer<typeof RuleText>;

export const Radar = z.object({
  warnings: z.array(Warning),
  rules: z.array(RuleText),
  /** Deadlines that exist but whose date could not be read or computed. */
  unreadable: z.array(z.object({ orderNumber, kind: z.string(), why: z.enum(['date', 'column', 'calendar']) })),
  /** What the page now beside the surface showed; `null` when it is none of a centre's. */
  coverage: z.nullable(
    z.object({
      page: z.nullable(z.string()),
      rows: z.int(),
      unreadRows: z.int(),
      unknownStates: z.int(),
      seenAt: z.number(),
    }),
  ),
  now: z.number(),
});
export type Radar = z.infer<typeof Radar>;

export const ArticleView = z.object({
  ...Article.shape,
  center: id,
  centerName: z.string(),
  relatedLinks: z.array(ArticleLink),
  guideLinks: z.array(z.object({ center: id, id, title: z.string() })),
});
export type ArticleView = z.infer<typeof ArticleView>;

const StepView = z.object({
  id,
  part: z.optional(z.string()),
  title: z.string(),
  body: z.array(Block),
  /** Menu path of the page where the step is done. */
  menu: z.optional(z.array(z.string())),
  look: z.array(z.string()),
  if: z.optional(z.string()),
  warning: z.optional(z.string()),
  note: z.optional(z.string()),
  source: z.string(),
  checked: z.string(),
  status: Status,
  /** The step ends by itself when the seller reaches this page. */
  arrives: z.boolean(),
  /** The seller is on the step's page now. */
  here: z.boolean(),
});
export type StepView = z.infer<typeof StepView>;

const basis = { source: z.string(), checked: z.string(), status: Status };
export const GuideView = z.object({
  center: id,
  id,
  title: z.string(),
  category: z.array(z.string()),
  purpose: z.string(),
  needs: z.array(z.object({ text: z.string(), ...basis })),
  steps: z.array(StepView),
  failures: z.array(z.object({ symptom: z.string(), remedy: z.string(), ...basis })),
  unknown: z.array(z.string()),
  articles: z.array(ArticleLink),
  /** Where the seller is: index of the step from 0, or finished; `null` when not started. */
  run: z.nullable(z.object({ at: z.int(), done: z.array(id), finished: z.boolean() })),
});
export type GuideView = z.infer<typeof GuideView>;

/** A piece of text with the letters that matched, for marking. */
const Marked = z.array(z.object({ text: z.string(), hit: z.boolean() }));
export const Hit = z.object({ ...ArticleLink.shape, markedTitle: Marked, excerpt: Marked });
export type SearchHit = z.infer<typeof Hit>;

export const ContentStatus = z.object({
  centers: z.array(
    z.object({
      id,
      name: z.string(),
      version: z.string(),
      unofficial: z.string(),
      helpCenter: z.object({ name: z.string(), home: z.string() }),
      articles: z.int(),
    }),
  ),
  /** Entries that were left out because they were broken. */
  skipped: z.array(z.string()),
});
export type ContentStatus = z.infer<typeof ContentStatus>;

/** One place in the panel's history. */
const Route = z.discriminatedUnion('at', [
  z.object({ at: z.literal('tab') }),
  z.object({ at: z.literal('article'), center: id, id }),
  z.object({ at: z.literal('guide'), center: id, id }),
]);
const Place = z.object({ tab: z.enum(['page', 'todo', 'guides', 'search']), route: Route });
export type Place = z.infer<typeof Place>;
export const History = z.object({ places: z.array(Place).check(z.minLength(1), z.maxLength(50)), at: z.int() });
export type History = z.infer<typeof History>;
