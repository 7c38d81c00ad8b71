/** Help text as we hold it: a typed tree, from Markdown at build time and from nowhere else. */
import * as z from 'zod/mini';

/** A run of text inside a block. A `link` only ever leads to a host listed in `center.links`. */
export const Inline = z.object({
  text: z.string(),
  strong: z.optional(z.boolean()),
  link: z.optional(z.string().check(z.regex(/^https:\/\/[^\s]+$/, 'https:// 주소만'))),
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

const line = (inlines: Inline[]) => inlines.map(({ text }) => text).join('');

/** The plain text of blocks, a line a paragraph, item or row; for searching and copying. */
export function blockText(blocks: Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.type === 'list') return block.items.map(line);
      if (block.type === 'table') return [block.head, ...block.rows].map((cells) => cells.map(line).join(' '));
      return line(block.children);
    })
    .join('\n');
}
