/** The texts of an entry that are ours and reach a screen. */
import type { Block, Inline } from '../blocks.ts';

/** A text under the key it is written at; `proven` when it stands in or below something with a basis. */
export interface EntryText {
  key: string;
  text: string;
  proven: boolean;
}

/** Keys below which nothing is a sentence of ours: ids, addresses, search words, and what the centre itself writes. */
const NOT_OURS = new Set([
  ...['id', 'helpId', 'pages', 'page', 'articles', 'article', 'guides', 'guide', 'related'],
  ...['column', 'opens', 'closed', 'states', 'rules', 'version', 'checked', 'done'],
  ...['source', 'match', 'link', 'links', 'origin', 'home', 'forms', 'articleLinks', 'paths', 'sorts'],
  ...['name', 'also', 'words', 'menu', 'category', 'categories', 'service', 'beside'],
  ...['find', 'near', 'shown', 'only', 'step'],
]);

/** The texts of an entry, and its numbers as texts; a paragraph of Markdown is one text, whatever is bold in it. */
export function textsOf(tree: unknown, key = '', proven = false): EntryText[] {
  if (NOT_OURS.has(key)) return [];
  if (key === 'body') return (tree as Block[]).flatMap(runsOf).map((run) => ({ key, text: lineOf(run), proven }));
  if (typeof tree === 'string' || typeof tree === 'number') return [{ key, text: String(tree), proven }];
  if (Array.isArray(tree)) return tree.flatMap((one) => textsOf(one, key, proven));
  if (typeof tree !== 'object' || tree === null) return [];
  const isBasis = ['source', 'checked', 'status'].every((part) => part in tree);
  return Object.entries(tree).flatMap(([name, value]) => textsOf(value, name, proven || isBasis));
}

/** Each paragraph, item and cell of a block. */
function runsOf(block: Block): Inline[][] {
  if (block.type === 'list') return block.items;
  return block.type === 'table' ? [block.head, ...block.rows].flat() : [block.children];
}

const lineOf = (run: Inline[]) => run.map(({ text }) => text).join('');
