/** What comes from a seller's page, and what it is told: the shapes, checked in the background only. */
import * as z from 'zod/mini';
import { ORDER_NUMBER_FORM } from '../page/order-number';

export const id = z.string().check(z.maxLength(100), z.regex(/^[a-z0-9-]+$/));
export const localTime = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/));
export const orderNumber = z.string().check(z.regex(ORDER_NUMBER_FORM));
/** An id of the pack's own words, read on a page: it has a letter, so that no number of a person passes for one. */
const word = id.check(z.regex(/[a-z]/));

/** What a page can be recognised by. */
export const pageReason = z.enum(['address', 'heading', 'menu']);

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
  screens: z.array(z.object({ id, texts: z.array(z.string()) })),
  counts: z.array(z.object({ id, texts: z.array(z.string()) })),
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
});

/** What the number of a row is, where it is none of an order. */
export const numberIs = z.optional(z.literal('inquiry'));

export const OrderFact = z.strictObject({
  orderNumber,
  numberIs,
  itemNumber: z.optional(orderNumber),
  state: z.optional(z.nullable(word)),
  dates: z.record(word, z.nullable(localTime)),
});

/** What a screen can't show us. */
export const screen = z.enum(['canvas', 'unqueried', 'loading', 'empty', 'signed-out', 'maintenance']);

/** More than any screen counts. */
const MOST_COUNTS = 50;

/** The only thing that leaves a seller's page. Strict: a field that isn't here is refused. */
export const PageFacts = z.strictObject({
  center: word,
  page: z.nullable(word),
  reason: z.nullable(pageReason),
  orders: z.array(OrderFact).check(z.maxLength(20_000)),
  rows: z.int(),
  unreadRows: z.int(),
  /** How many rows there are in all, where the screen says so. */
  total: z.optional(z.int()),
  screen: z.optional(screen),
  counts: z.optional(
    z.array(z.strictObject({ label: word, value: z.int().check(z.nonnegative()) })).check(z.maxLength(MOST_COUNTS)),
  ),
  isNew: z.optional(z.boolean()),
});
