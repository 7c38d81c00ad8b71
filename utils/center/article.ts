/** An article: one question of a seller's and its answer, in our own words. */
import * as z from 'zod/mini';
import { basis, id, list, Status, source, text } from './basis.ts';
import { Block } from './blocks.ts';
import { helpId } from './help-center.ts';

/** Something on which the sources contradict each other: what each says, and what to do until that is settled. */
export const Conflict = z.object({
  topic: text,
  /** `article` is the help text that says so; one that is no article of ours has a `source` instead. */
  readings: z
    .array(z.object({ text, article: z.optional(id), source: z.optional(source) }))
    .check(z.minLength(2, '서로 다른 말은 둘 이상')),
  advice: text,
});
export type Conflict = z.infer<typeof Conflict>;

export const Article = z.object({
  id,
  title: text,
  /** `추정` when the source's own title is not known whole and this one is ours. */
  titleStatus: z._default(Status, '확인'),
  /** Its number at the help centre, where that is known for certain. */
  helpId: z.optional(helpId),
  category: z.array(text).check(z.minLength(1, '분류가 없습니다')),
  /** Search words: synonyms, old names, spellings. */
  words: list(text),
  /** Other ways in which a seller would ask. */
  asks: list(text),
  related: list(id),
  guides: list(id),
  conflicts: list(Conflict),
  body: z.array(Block).check(z.minLength(1)),
  ...basis,
});
export type Article = z.infer<typeof Article>;
