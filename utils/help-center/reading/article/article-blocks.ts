/** A part of a page as our blocks: text only, no markup gets through but what a block can say. */
import type { Block, Inline } from '../../../center/blocks';
import { isText, type PageElement, type PageNode } from '../page/page-tree';
import { isBlock, isBreak } from '../page/pieces';
import { isBlank, textOf } from '../page/words';
import { blocksOf, type Line, lineOf, trimmed } from './answer-lines';

export interface BlockHints {
  /** Leaves out the frame's parts and what is no answer. */
  isLeftOut: (node: PageNode) => boolean;
  /** The address as it may be linked, or `null` when only the text stays. */
  linkOf: (href: string) => string | null;
  /** Lists and tables that only place things on the page: they are read like text. */
  isLayout?: (element: PageElement) => boolean;
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
const STRONG = new Set(['strong', 'b']);
/** Choices and fields say nothing; a button's text does not belong to an answer. */
const CONTROLS = new Set(['select', 'input', 'button', 'option']);
const FILE_NAME = /\.(?:png|jpe?g|gif|webp|svg|bmp)$|^(?:image|img|screenshot)?[\s_-]*\d*$/i;

const elementsOf = (element: PageElement, tags: string[]): PageElement[] =>
  element.children.flatMap((child) =>
    isText(child) ? [] : tags.includes(child.tag) ? [child] : child.tag === 'table' ? [] : elementsOf(child, tags),
  );

const hasTextBeside = ({ parent }: PageElement) =>
  parent?.children.some((node) => isText(node) && !isBlank(node)) ?? false;

/** A button's name within a sentence is a word of it. */
const isControl = (element: PageElement) =>
  CONTROLS.has(element.tag) && !(element.tag === 'button' && hasTextBeside(element));

/** Icons in letters (`keyboard_arrow_right`), which only the sighted are spared. */
const isIcon = (element: PageElement) =>
  !isBlock(element) && element.attributes['aria-hidden'] === 'true' && !/[가-힣]/.test(textOf(element));

class BlockReader {
  private readonly blocks: Block[] = [];
  private lines: Line[] = [];
  private runs: Inline[] = [];

  private readonly hints: BlockHints;

  constructor(hints: BlockHints) {
    this.hints = hints;
  }

  finish(): Block[] {
    this.endLines();
    return this.blocks;
  }

  private endLine(type?: 'heading') {
    const line = lineOf(this.runs);
    if (line) this.lines.push(type ? { type, children: trimmed(this.runs) } : line);
    this.runs = [];
  }

  private endLines() {
    this.endLine();
    this.blocks.push(...blocksOf(this.lines));
    this.lines = [];
  }

  /** Text of an element in one line, as in a cell or an item. */
  private inline(nodes: PageNode[]): Inline[] {
    const reader = new BlockReader(this.hints);
    for (const node of nodes) reader.read(node);
    reader.endLine();
    const parts = [...reader.lines.map(({ children }) => children), ...reader.blocks.flatMap(inlinesOf)];
    return trimmed(parts.flatMap((part, index) => (index > 0 ? [{ text: ' ' }, ...part] : part)));
  }

  private list(list: PageElement) {
    const items = this.items(list);
    if (items.length > 0)
      this.blocks.push({ type: 'list', ordered: list.tag === 'ol' && !list.attributes.start, items });
  }

  /** Items of a list and of the lists in it; whatever else stands in a list is one, too. */
  private items(list: PageElement): Inline[][] {
    return list.children.flatMap((item) => {
      if (this.hints.isLeftOut(item)) return [];
      if (isText(item)) return this.item([item]);
      if (LISTS.has(item.tag)) return this.items(item);
      const inner = item.children.filter((node) => !isText(node) && LISTS.has(node.tag)) as PageElement[];
      const own = item.children.filter((node) => isText(node) || !LISTS.has(node.tag));
      return [...this.item(own), ...inner.flatMap((each) => this.items(each))];
    });
  }

  private item(nodes: PageNode[]): Inline[][] {
    const runs = this.inline(nodes);
    return runs.length > 0 ? [runs] : [];
  }

  /** A table of data; one that only places things on the page is read like text. */
  private table(table: PageElement): boolean {
    const rows = elementsOf(table, ['tr']);
    const cells = rows.map((row) => elementsOf(row, ['td', 'th']));
    const hasHead = cells[0]?.some(({ tag }) => tag === 'th') ?? false;
    const isData =
      cells.length > 1 && cells.every((row) => row.length > 1) && elementsOf(table, ['table']).length === 0;
    if (!isData) return false;
    for (const caption of elementsOf(table, ['caption'])) this.read(caption);
    this.endLines();
    const texts = cells.map((row) => row.map((cell) => this.inline(cell.children)));
    const [head = [], ...rest] = texts;
    this.blocks.push(
      hasHead ? { type: 'table', head, rows: rest } : { type: 'table', head: head.map(() => []), rows: texts },
    );
    return true;
  }

  read(node: PageNode, marks: Omit<Inline, 'text'> = {}) {
    if (this.hints.isLeftOut(node)) return;
    if (isText(node)) {
      this.runs.push({ text: node.text, ...marks });
      return;
    }
    if (isControl(node) || isIcon(node)) return;
    if (isBreak(node)) return this.readBreak(node);
    if (this.readWhole(node)) return;
    const stands = (isBlock(node) && node.tag !== 'button') || (node.tag.includes('-') && !hasTextBeside(node));
    if (stands) this.endLine();
    for (const child of node.children) this.read(child, { ...marks, ...this.marksOf(node) });
    if (stands) this.endLine(HEADINGS.has(node.tag) ? 'heading' : undefined);
  }

  private marksOf({ tag, attributes }: PageElement): Omit<Inline, 'text'> {
    const link = tag === 'a' && attributes.href ? this.hints.linkOf(attributes.href) : null;
    return { ...(STRONG.has(tag) && { strong: true }), ...(link && { link }) };
  }

  /** Lists and tables of data are blocks as they stand. */
  private readWhole(node: PageElement): boolean {
    const isTable = node.tag === 'table';
    if ((!isTable && !LISTS.has(node.tag)) || this.hints.isLayout?.(node)) return false;
    this.endLines();
    if (isTable) return this.table(node);
    this.list(node);
    return true;
  }

  private readBreak({ tag, attributes }: PageElement) {
    this.endLine();
    const alt = tag === 'img' ? (attributes.alt ?? '').trim() : '';
    if (alt === '' || FILE_NAME.test(alt)) return;
    this.runs.push({ text: alt.replace(/[\p{Cf}\p{Cc}]/gu, '') });
    this.endLine();
  }
}

const inlinesOf = (block: Block): Inline[][] => {
  if (block.type === 'list') return block.items;
  return block.type === 'table' ? [...block.head, ...block.rows.flat()] : [block.children];
};

/**
 * Makes blocks of a part of a page: a paragraph a line, lists, tables, headings; bold text and links where they may be.
 *
 * @param nodes the part
 * @param hints see {@link BlockHints}
 */
export function readBlocks(nodes: PageNode[], hints: BlockHints): Block[] {
  const reader = new BlockReader(hints);
  for (const node of nodes) reader.read(node);
  return reader.finish();
}
