/** A guide: a job of the seller's, step by step. */
import * as z from 'zod/mini';
import { basis, id, list, text } from './basis.ts';
import { Block } from './blocks.ts';

/** What shows that a step is done: the seller arrived on a page, or says so. A closed list; nothing is evaluated. */
export const Done = z.union([z.object({ page: id }), z.object({ seller: z.literal(true) })]);
export type Done = z.infer<typeof Done>;

export const Step = z.object({
  id,
  part: z.optional(text),
  title: text,
  body: z.array(Block),
  page: z.optional(id),
  /** Words to look for on the screen, in order. */
  look: list(text),
  done: Done,
  /** When the step applies, in a line for the seller. */
  if: z.optional(text),
  warning: z.optional(text),
  ...basis,
});
export type Step = z.infer<typeof Step>;

/** The most steps a guide may have; people stop finishing longer ones (WalkMe's published advice). */
export const MAX_STEPS = 12;

export const Guide = z.object({
  id,
  title: text,
  version: z.int().check(z.positive()),
  category: z.array(text).check(z.minLength(1)),
  purpose: text,
  needs: list(z.object({ text, ...basis })),
  steps: z.array(Step).check(z.minLength(1), z.maxLength(MAX_STEPS)),
  failures: list(z.object({ symptom: text, remedy: text, ...basis })),
  unknown: list(text),
  articles: list(id),
});
export type Guide = z.infer<typeof Guide>;
