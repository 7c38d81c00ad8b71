/** What costs points or can't be undone, as the centre's screens name it. */
import * as z from 'zod/mini';
import { basis, id, list, text } from './basis.ts';

const short = text.check(z.maxLength(120, '120자까지'));

/** A note that stands beside a button or a reason before it is chosen. It warns and never blocks. */
export const Action = z.object({
  id,
  /** Screens on which its words mean it; none where they mean nothing else anywhere. */
  pages: list(id),
  /** States of the row that it is used on; none means any. A state that can't be read keeps nobody from the note. */
  states: list(id),
  /** A button, or one of a list of reasons, by the words on it. */
  beside: z.object({
    kind: z.enum(['button', 'choice']),
    name: text,
    also: list(text),
    /** For a choice: how a list of reasons is labelled that stands in no dialog. */
    of: list(text),
  }),
  /** What it costs. */
  cost: short,
  /** What to do first, or instead. */
  advice: short,
  articles: list(id),
  ...basis,
});
export type Action = z.infer<typeof Action>;
