/**
 * Markdown → blocks, at build time only. What the tree has no place for (HTML, images, code, deep headings) is a
 * problem for the author to mend, never something to drop in silence.
 */
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, Inline } from './blocks.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Words that open a callout: `> **주의** …`. */
const TONES: Record<string, 'note' | 'warning'> = { 주의: 'warning', 참고: 'note' };

/** Something that our tree cannot hold; `line` counts from 1 within the Markdown. */
export class MarkdownError extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/**
 * Turns Markdown into blocks.
 * @throws MarkdownError naming the line, for anything outside paragraphs, `##` headings, lists, tables and callouts.
 */
export function parseMarkdown(markdown: string): Block[] {
  return parser.parse(markdown).children.map(toBlock);
}

function toBlock(node: RootContent): Block {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: toInlines(node.children) };
    case 'heading':
      if (node.depth < 2) refuse(node, '제목은 ##부터');
      return { type: 'heading', children: toInlines(node.children) };
    case 'list':
      return { type: 'list', ordered: node.ordered === true, items: node.children.map((item) => onlyParagraph(item)) };
    case 'table': {
      const [head, ...rows] = node.children.map((row) => row.children.map((cell) => toInlines(cell.children)));
      return { type: 'table', head: head ?? [], rows };
    }
    case 'blockquote':
      return toCallout(onlyParagraph(node));
    default:
      return refuse(node, `쓸 수 없는 Markdown: ${node.type}`);
  }
}

function toCallout([first, ...rest]: Inline[]): Block {
  const tone = first?.strong ? TONES[first.text.trim()] : undefined;
  if (!first || !tone) return { type: 'callout', tone: 'note', children: first ? [first, ...rest] : rest };
  const [next, ...others] = rest;
  const children = next ? [{ ...next, text: next.text.trimStart() }, ...others] : rest;
  return { type: 'callout', tone, children };
}

/** The one paragraph of a list item or a quote; nesting deeper than that is refused. */
function onlyParagraph(parent: {
  children: (BlockContent | DefinitionContent)[];
  position?: RootContent['position'];
}): Inline[] {
  const [only, ...more] = parent.children;
  if (only?.type !== 'paragraph' || more.length > 0) return refuse(more[0] ?? parent, '목록과 인용 안에는 한 문단만');
  return toInlines(only.children);
}

function toInlines(nodes: PhrasingContent[], style: Omit<Inline, 'text'> = {}): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return [{ text: node.value.replace(/\n/g, ' '), ...style }];
      case 'break':
        return [{ text: ' ', ...style }];
      case 'strong':
      case 'emphasis':
        return toInlines(node.children, { ...style, strong: true });
      case 'link':
        if (!node.url.startsWith('https://') || !URL.canParse(node.url)) refuse(node, `https:// 주소만: ${node.url}`);
        return toInlines(node.children, { ...style, link: node.url });
      default:
        return refuse(node, `쓸 수 없는 Markdown: ${node.type}`);
    }
  });
}

function refuse(node: { position?: RootContent['position'] }, message: string): never {
  throw new MarkdownError(message, node.position?.start.line ?? 1);
}
