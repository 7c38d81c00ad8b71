/** Tips, as a page is told of them and as the settings list them: the shapes, checked in the background only. */
import * as z from 'zod/mini';
import { Status } from '../center/schema';
import { Target } from './guide-shapes';
import { id } from './page-shapes';

/** A tip of the page, and what it stands beside. */
export const PageTip = z.object({
  id,
  /** What it stands beside, as the pack calls it. */
  name: z.string(),
  target: Target,
  text: z.string(),
  checked: z.string(),
  status: Status,
  /** Whether there is anything to read on, and a guide. */
  article: z.boolean(),
  guide: z.boolean(),
  /** The seller has read it. */
  seen: z.boolean(),
});
export type PageTip = z.infer<typeof PageTip>;

/** A tip, as a page tells of it. */
export const TipRef = z.strictObject({ tip: id });

/** What a tip leads to. */
export const TipAim = z.strictObject({ tip: id, to: z.enum(['article', 'guide']) });
export type TipAim = z.infer<typeof TipAim>;

/** A tip that the seller has turned off. */
export const TipOff = z.object({ center: id, id, name: z.string(), text: z.string() });
export type TipOff = z.infer<typeof TipOff>;
