/** What a person would look for on a screen, and what a screen shows: data, and nothing that is evaluated. */
import * as z from 'zod/mini';
import { id, list, text } from './basis.ts';

/** Kinds of targets, by what a person would call them; each stands for a few roles. */
export const ANCHOR_KINDS = [
  'menu',
  'tab',
  'button',
  'link',
  'field',
  'choice',
  'column',
  'state',
  'heading',
  'text',
] as const;

/** A target on the page, as it is looked for: by what it is and the words on it, never by a selector. */
export const Anchor = z.strictObject({
  kind: z.enum(ANCHOR_KINDS),
  name: text,
  also: list(text),
  /** Words of the heading, dialog or group that it stands under, where others may say the same. */
  near: z.optional(text),
});
export type Anchor = z.infer<typeof Anchor>;

/**
 * What shows that something is so. A closed list:
 * - `page`: the seller is on this page
 * - `text`: one of these words can be seen on it
 * - `clicked`: the target of this name was clicked
 * - `filled`: each of the fields of these names holds something
 * - `state`: an order has come into this state since the step began
 * - `seller`: nothing that we know shows it; the seller says so
 */
export const Condition = z.union([
  z.strictObject({ page: id }),
  z.strictObject({ text: z.array(text).check(z.minLength(1)) }),
  z.strictObject({ clicked: text }),
  z.strictObject({ filled: z.array(text).check(z.minLength(1)) }),
  z.strictObject({ state: id }),
  z.strictObject({ seller: z.literal(true) }),
]);
export type Condition = z.infer<typeof Condition>;
