/** Help text as we hold it: a typed tree, from Markdown at build time and from nowhere else. */
import * as z from 'zod/mini';

/**
 * An address that the screen makes a link of. Its beginning alone is no proof: `https://[` would throw in whoever takes
 * it apart, and one throw while drawing takes the whole panel with it.
 */
export const httpsAddress = z
  .string()
  .check(z.regex(/^https:\/\/\S+$/, 'https:// 주소만'), z.refine(URL.canParse, '주소로 읽을 수 없습니다'));

/** A run of text inside a block. A `link` only ever leads to a host listed in `center.links`. */
export const Inline = z.object({
  text: z.string(),
  strong: z.optional(z.boolean()),
  link: z.optional(httpsAddress),
});
export type Inline = z.infer<typeof Inline>;
const inlines = z.array(Inline);

/** Help text as a typed tree; the only form in which text reaches a screen (never HTML). */
export const Block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), children: inlines }),
  z.object({ type: z.literal('heading'), children: inlines }),
  z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(inlines) }),
  z.object({ type: z.literal('table'), head: z.array(inlines), rows: z.array(z.array(inlines)) }),
  z.object({ type: z.literal('callout'), tone: z.enum(['note', 'warning']), children: inlines }),
]);
export type Block = z.infer<typeof Block>;
