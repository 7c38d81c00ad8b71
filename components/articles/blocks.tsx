import type { Block, Inline } from '@/utils/center/blocks';
import { t } from '../app/language';
import { Notice } from '../ui/notice';
import styles from './blocks.module.css';

/** Help text from its typed tree. There is no other way for text to become elements, and none of it is HTML. */
export function Blocks({ blocks }: { blocks: Block[] }) {
  return (
    <div className={styles.blocks} lang="ko">
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the tree never changes while it is shown
        <BlockView key={at} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Line inlines={block.children} />
        </p>
      );
    case 'heading':
      return (
        <h2>
          <Line inlines={block.children} />
        </h2>
      );
    case 'callout':
      return (
        <Notice tone={block.tone}>
          <Line inlines={block.children} />
        </Notice>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {keyed(block.items).map(([item, key]) => (
            <li key={key}>
              <Line inlines={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <TableView head={block.head} rows={block.rows} />;
  }
}

function TableView({ head, rows }: { head: Inline[][]; rows: Inline[][][] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable with the keyboard
    <section className={styles.scroll} aria-label={t.table} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {keyed(head).map(([cell, key]) => (
              <th key={key} scope="col">
                <Line inlines={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(rows).map(([cells, key]) => (
            <tr key={key}>
              {keyed(cells).map(([cell, cellKey]) => (
                <td key={cellKey}>
                  <Line inlines={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ inlines }: { inlines: Inline[] }) {
  return keyed(inlines).map(([inline, key]) => <Words key={key} inline={inline} />);
}

function Words({ inline: { text, strong, link } }: { inline: Inline }) {
  const words = strong ? <strong>{text}</strong> : text;
  if (!link) return words;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}

/** Text never moves within its block, so its place is its key. */
const keyed = <T,>(items: T[]): [T, number][] => items.map((item, at) => [item, at]);
