/** A guide: a job of the seller's, step by step. */
import * as z from 'zod/mini';
import { Anchor, Condition, names } from './anchor.ts';
import { basis, id, list, text } from './basis.ts';
import { Block } from './blocks.ts';

/** One way to go on, which the seller chooses. */
const Choice = z.object({
  id,
  text,
  /** What it means for them, in a line. */
  note: z.optional(text),
  /** Words that the page shows where this is so: then it is suggested, never chosen. */
  shown: z._default(names, []),
  /** The guide that this job goes on in. */
  guide: z.optional(id),
});

/** Targets, conditions and choices of one step. */
const MOST = 12;

export const Step = z.object({
  id,
  part: z.optional(text),
  title: text,
  body: z.array(Block),
  page: z.optional(id),
  /** What to look for, the first that is there; all of them are said where none is. */
  find: z._default(z.array(Anchor).check(z.maxLength(MOST, '12개까지')), []),
  /** Values to be entered as they are. */
  copy: list(z.object({ label: text, text })),
  /** Each of these shows that the step is done. */
  done: z.array(Condition).check(z.minLength(1), z.maxLength(MOST)),
  /** When the step applies, in a line for the seller. */
  if: z.optional(text),
  choices: z._default(z.array(Choice).check(z.maxLength(MOST)), []),
  /** It applies only where in an earlier step one of these was chosen; each of them has to hold. */
  only: list(z.object({ step: id, is: z.array(id).check(z.minLength(1)) })),
  /** What can't be undone. */
  warning: z.optional(text),
  ...basis,
});
export type Step = z.infer<typeof Step>;

/** The most steps that a seller may be led through; people stop finishing longer ones (WalkMe's published advice). */
export const MAX_STEPS = 12;

/** With the branches not taken. */
const MAX_WRITTEN = 24;

export const Guide = z.object({
  id,
  title: text,
  version: z.int().check(z.positive()),
  category: z.array(text).check(z.minLength(1)),
  purpose: text,
  /** About how long it takes, in minutes, without waiting for others. */
  minutes: z.int().check(z.positive()),
  needs: list(z.object({ text, ...basis })),
  steps: z.array(Step).check(z.minLength(1), z.maxLength(MAX_WRITTEN)),
  /** What goes wrong, at which step if it is one, and the remedy. */
  failures: list(z.object({ step: z.optional(id), symptom: text, remedy: text, ...basis })),
  unknown: list(text),
  articles: list(id),
});
export type Guide = z.infer<typeof Guide>;
