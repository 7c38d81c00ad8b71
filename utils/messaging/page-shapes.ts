/** What comes from a seller's page, and what it is told: the shapes, checked in the background only. */
import * as z from 'zod/mini';
import { MOST_ORDERS, MOST_SAID, SAID_AT } from '../page/facts';
import { PART } from '../page/news';
import { ORDER_NUMBER_FORM } from '../page/order-number';

export const id = z.string().check(z.maxLength(100), z.regex(/^[a-z0-9-]+$/));
export const localTime = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/));
export const orderNumber = z.string().check(z.regex(ORDER_NUMBER_FORM));
/** An id of the pack's own words, read on a page: it has a letter, so that no number of a person passes for one. */
const word = id.check(z.regex(/[a-z]/));

/** What a page can be recognised by. */
export const pageReason = z.enum(['address', 'heading', 'menu', 'trail', 'labels']);

/** How the panel stands on one site. `width` in CSS pixels. */
export const PanelState = z.object({
  open: z.boolean(),
  side: z.enum(['left', 'right']),
  width: z.int().check(z.minimum(320), z.maximum(640)),
});
export type PanelState = z.infer<typeof PanelState>;
export const DEFAULT_PANEL: PanelState = { open: false, side: 'right', width: 400 };

/** Ids with every spelling of each. */
const spellings = z.array(z.object({ id, texts: z.array(z.string()) }));

export const CenterReading = z.object({
  center: id,
  pages: z.array(
    z.object({
      id,
      titles: z.array(z.string()),
      paths: z.array(z.string()),
      group: z.optional(z.string()),
      labels: z.optional(z.array(z.string())),
    }),
  ),
  words: z.optional(z.array(z.string())),
  columns: spellings,
  states: spellings,
  screens: spellings,
  counts: spellings,
  lists: z.array(id),
  actions: z.array(
    z.object({
      id,
      kind: z.enum(['button', 'choice']),
      texts: z.array(z.string()),
      pages: z.array(id),
      states: z.array(id),
      of: z.array(z.string()),
      cost: z.string(),
      advice: z.string(),
      status: z.string(),
      checked: z.string(),
    }),
  ),
  penalty: z.optional(
    z.object({
      page: id,
      columns: spellings,
      labels: spellings,
      types: spellings,
      states: spellings,
      stages: spellings,
      others: z.array(z.string()),
    }),
  ),
});

/** What the number of a row is, where it is none of an order. */
export const numberIs = z.optional(z.literal('inquiry'));

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** More than any shop can be given at once; what is above is no number of points. */
const points = z.int().check(z.minimum(0), z.maximum(99_999));
const count = z.int().check(z.nonnegative());

export const OrderFact = z.strictObject({
  orderNumber,
  numberIs,
  itemNumber: z.optional(orderNumber),
  state: z.optional(z.nullable(word)),
  dates: z.record(word, z.nullable(localTime)),
});

/** Which row of its number it is, from the second on. */
const nth = z.optional(z.int().check(z.minimum(2), z.maximum(MOST_ORDERS)));
const toldOrders = z.array(z.strictObject({ ...OrderFact.shape, nth })).check(z.maxLength(PART));

/** What a screen can't show us. */
export const screen = z.enum(['canvas', 'unqueried', 'loading', 'empty', 'signed-out', 'maintenance']);

/** More than any screen counts. */
const MOST_COUNTS = 50;

export const PenaltyEntry = z.strictObject({
  day,
  points: z.nullable(points),
  type: z.nullable(word),
  orderNumber: z.optional(orderNumber),
});

export const PenaltyFacts = z.strictObject({
  entries: z.array(PenaltyEntry).check(z.maxLength(2_000)),
  unread: count,
  total: z.optional(count),
  sum: z.optional(z.nullable(points)),
  stage: z.optional(z.nullable(word)),
});

/** Points that the seller types; the id is the surface's, so that taking one back and typing it again is the same one. */
export const TypedPenalty = z.strictObject({
  id,
  day: z.iso.date(),
  points: z.int().check(z.minimum(1), z.maximum(1_000)),
  type: z.nullable(id),
});
export type TypedPenalty = z.infer<typeof TypedPenalty>;

/** With `PageRows` the only thing that leaves a seller's page. Strict: a field that isn't here is refused. */
export const PageFacts = z.strictObject({
  center: word,
  page: z.nullable(word),
  reason: z.nullable(pageReason),
  orders: toldOrders,
  rows: z.int(),
  unreadRows: z.int(),
  /** How many rows there are in all, where the screen says so. */
  total: z.optional(z.int()),
  screen: z.optional(screen),
  counts: z.optional(
    z.array(z.strictObject({ label: word, value: z.int().check(z.nonnegative()) })).check(z.maxLength(MOST_COUNTS)),
  ),
  penalty: z.optional(PenaltyFacts),
  within: z.optional(word),
  said: z.optional(
    z
      .array(z.strictObject({ word: z.int().check(z.nonnegative()), at: z.enum(SAID_AT) }))
      .check(z.maxLength(MOST_SAID)),
  ),
  isNew: z.optional(z.boolean()),
  /** Only what is new is told: the other rows of the screen are as this page told them before, but for these, which left. */
  gone: z.optional(z.array(z.strictObject({ number: orderNumber, nth })).check(z.maxLength(PART))),
  /** Further rows follow. */
  more: z.optional(z.boolean()),
});

/** Names a telling of a page's rows: random, and given by the background. */
export const tellingName = z.string().check(z.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

/** Further rows of the page that was seen last, in the telling that began or went on with it. */
export const PageRows = z.strictObject({
  center: word,
  page: z.nullable(word),
  telling: tellingName,
  orders: toldOrders,
  more: z.boolean(),
});
