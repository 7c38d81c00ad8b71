/** A centre's help centre as data: where it is, which part of it is ours, and the forms of its addresses. */
import * as z from 'zod/mini';
import { basis, list, text } from './basis.ts';
import { httpsAddress } from './blocks.ts';

/**
 * A form of an address below the origin, such as `/search?query={query}&page={page}`. Placeholders are filled with
 * encoded text and parameters that stay empty are left out; nothing else in it means anything.
 */
const form = z.string().check(z.regex(/^\/[^\s#]*$/, '/로 시작하는 주소 꼴'));
/** An id as the help centre's addresses have it. */
export const helpId = z.string().check(z.regex(/^\d{1,12}$/, '숫자로 된 번호'));

/** A category of the help centre, with its sub-categories. Without an `id` nobody has published it. */
const Category = z.object({
  name: text,
  id: z.optional(helpId),
  children: list(z.object({ name: text, id: z.optional(helpId) })),
});

export const HelpCenter = z.object({
  name: text,
  origin: httpsAddress,
  home: httpsAddress,
  /** Our part of a help centre that serves many products; its name is the label that its entries carry. */
  service: z.object({ id: helpId, name: text }),
  /** Other products of the same help centre, as far as they are known: some have articles with our titles. */
  otherServices: list(z.object({ id: helpId, name: text })),
  forms: z.object({
    /** Placeholders: query, service, category, subcategory, sort, page. */
    search: form,
    /** Placeholders: service, category, subcategory, page. */
    category: form,
    /** Placeholder: id. */
    article: form,
  }),
  /** Forms by which a link to an article is recognised; `{id}` stands for its number, other parameters don't matter. */
  articleLinks: z.array(form).check(z.minLength(1)),
  /** What the address says for each way of sorting. */
  sorts: z.object({ relevance: z.string(), newest: z.string(), views: z.string() }),
  pageSize: z.int().check(z.positive()),
  categories: list(Category),
  ...basis,
});
export type HelpCenter = z.infer<typeof HelpCenter>;
