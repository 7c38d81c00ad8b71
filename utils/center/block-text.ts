/** The text of blocks, without their shapes: whoever only reads them needs no schema. */
import type { Block, Inline } from './blocks.ts';

const line = (inlines: Inline[]) => inlines.map(({ text }) => text).join('');

/** The texts of the headings. */
export const headingsOf = (blocks: Block[]): string[] =>
  blocks.flatMap((block) => (block.type === 'heading' ? [line(block.children)] : []));

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
