/** What a person would look for on a screen, and what a screen shows: data, and nothing that is evaluated. */
import * as z from 'zod/mini';
import { id, text } from './basis.ts';

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

/** Letters of a name on a screen, and spellings of one thing: more are no name, and would take the page's time. */
const name = text.check(z.maxLength(100, '100자까지'));
const MOST = 20;
export const names = z.array(name).check(z.maxLength(MOST, '20개까지'));

/** A target on the page, as it is looked for: by what it is and the words on it, never by a selector. */
export const Anchor = z.strictObject({
  kind: z.enum(ANCHOR_KINDS),
  name,
  also: z._default(names, []),
  /** Words of the heading, dialog or group that it stands under, where others may say the same. */
  near: z.optional(name),
});
export type Anchor = z.infer<typeof Anchor>;

/**
 * What shows that something is so. A closed list:
 * - `page`: the seller is on this page
 * - `text`: one of these words can be seen on it
 * - `clicked`: the target of this name was clicked
 * - `filled`: each of the fields of these names holds something
 * - `state`: an order comes into this state that was seen in another one on the same day
 * - `seller`: nothing that we know shows it; the seller says so
 */
export const Condition = z.union([
  z.strictObject({ page: id }),
  z.strictObject({ text: names.check(z.minLength(1)) }),
  z.strictObject({ clicked: name }),
  z.strictObject({ filled: names.check(z.minLength(1)) }),
  z.strictObject({ state: id }),
  z.strictObject({ seller: z.literal(true) }),
]);
export type Condition = z.infer<typeof Condition>;
