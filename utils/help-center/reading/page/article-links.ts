/** Which articles a part of a page leads to, and which parts of a page are its frame. */
import type { HelpCenter } from '../../../center/help-center';
import { articleIdOf } from '../../asking/addresses';
import { isText, type PageElement, type PageNode } from './page-tree';

/** Attributes in which pages without links keep an article's number: `data-article-id`, `onclick="open(1073…)"`. */
const ID_ATTRIBUTE =
  /^(?:id|onclick|href|aria-controls|data-[\w-]*(?:id|no|seq|key|idx|target|href|url|link|article)|:?to)$/i;
/** Numbers of articles have 9 or 10 digits as far as anyone has seen; shorter ones are counters and dates. */
const ID = /(?<!\d)\d{9,12}(?!\d)/;
const LONGEST_ATTRIBUTE = 60;
const FRAME_TAGS = new Set(['nav', 'aside', 'form', 'select', 'main', 'body', 'html', 'h1']);

function linkedIds(node: PageNode, center: HelpCenter | undefined, found: Set<string>) {
  if (isText(node)) return;
  const { href } = node.attributes;
  const id = href ? articleIdOf(href, center) : null;
  if (id) found.add(id);
  for (const child of node.children) linkedIds(child, center, found);
}

/** How many different articles a part of a page links to. */
export function idsIn(node: PageNode, center?: HelpCenter): number {
  const found = new Set<string>();
  linkedIds(node, center, found);
  return found.size;
}

/** The number of an article in the attributes of an element that is no link. */
export function idInAttributes({ attributes }: PageElement): string | null {
  for (const [name, value] of Object.entries(attributes)) {
    const id = name.length < LONGEST_ATTRIBUTE && ID_ATTRIBUTE.test(name) ? ID.exec(value)?.[0] : undefined;
    if (id) return id;
  }
  return null;
}

function attributeId(node: PageNode): string | null {
  if (isText(node)) return null;
  const own = idInAttributes(node);
  if (own) return own;
  return node.children.reduce<string | null>((id, child) => id ?? attributeId(child), null);
}

/**
 * The article that a part of a page stands for.
 *
 * @returns the number in its first link to an article, else in an attribute of it; `null` when there is neither
 */
export function articleIdIn(nodes: PageNode[], center?: HelpCenter): string | null {
  const found = new Set<string>();
  for (const node of nodes) linkedIds(node, center, found);
  const [first] = found;
  return first ?? nodes.reduce<string | null>((id, node) => id ?? attributeId(node), null);
}

/** Whether an element belongs to the page and not to a row of it, or reaches around such a part. */
export function isFrame(element: PageElement): boolean {
  return FRAME_TAGS.has(element.tag) || element.children.some((child) => !isText(child) && isFrame(child));
}
