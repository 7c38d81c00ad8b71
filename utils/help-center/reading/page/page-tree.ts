/** A page as a light tree, without a DOM: elements, their attributes, their text. Its depth is bounded, so recursion is safe. */
import { Parser } from 'htmlparser2';
import { fault, type Read } from '../../types';
import { isClean, MAX_BYTES } from './decode-page';

export interface PageText {
  text: string;
  parent: PageElement;
  /** Place in the page's order. */
  at: number;
}
export interface PageElement {
  tag: string;
  attributes: Record<string, string>;
  children: PageNode[];
  parent: PageElement | null;
  at: number;
  /** Place of the last node in it. */
  end: number;
}
export type PageNode = PageElement | PageText;

export interface PageTree {
  root: PageElement;
  /**
   * `plain`: no markup at all; `fragment`: all in it is whole, but nothing says that it is the end, so that more may have
   * followed: it goes without `<html>` and `<body>`, or without their end tags (which HTML allows).
   */
  form: 'document' | 'fragment' | 'plain';
  /** It ends with its own end tag, or in an element that an end tag closed: text, or `<p>` without its end, may go on. */
  isClosed: boolean;
}

/** Elements below this depth are dissolved into the one above; reliability rule H9. */
const KEPT_DEPTH = 64;
/** No person writes markup as deep as this; browsers dissolve it from 512 on. */
const MAX_DEPTH = 1000;
/** Reliability rule H9. */
const MAX_NODES = 20_000;
/** A page is fed in pieces so that reading stops soon after a bound is passed. */
const PIECE = 16_384;

const UNREAD = new Set(
  'script style template svg math noscript iframe object embed canvas video audio textarea portal plaintext xmp noembed noframes'.split(
    ' ',
  ),
);
/** Elements that HTML lets end without an end tag. */
const OPTIONAL_END = new Set(
  'html head body p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp caption'.split(' '),
);
const MARKUP = /<(?:[a-z!/?])/i;
/** Zero-width and bidi controls, soft hyphens, other control characters: nobody sees them, and they forge titles. */
const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;

export const isText = (node: PageNode): node is PageText => 'text' in node;
export const contains = (outer: PageNode, inner: PageNode): boolean =>
  outer === inner || (!isText(outer) && outer.at <= inner.at && inner.at <= outer.end);

class TreeBuilder {
  readonly root: PageElement = { tag: '#root', attributes: {}, children: [], parent: null, at: 0, end: 0 };
  private open = this.root;
  private depth = 0;
  private nodes = 0;
  private unread = 0;
  private preformatted = 0;
  isOver = false;
  isDocument = false;
  isEnded = false;
  /** An element that needs its end tag went without it. */
  isUnclosed = false;
  /** The element that an end tag closed last. */
  lastClosed: PageElement | null = null;

  private add<T extends PageNode>(node: T): T {
    this.nodes++;
    if (this.nodes > MAX_NODES) this.isOver = true;
    node.at = this.nodes;
    this.open.children.push(node);
    return node;
  }

  openElement(tag: string, attributes: Record<string, string>) {
    if (this.isOver) return;
    this.depth++;
    if (this.depth > MAX_DEPTH) this.isOver = true;
    if (tag === 'html' || tag === 'body') this.isDocument = true;
    if (UNREAD.has(tag)) this.unread++;
    if (tag === 'pre' || tag === 'listing') this.preformatted++;
    if (this.unread > 0) {
      // What isn't kept costs time all the same.
      if (++this.nodes > MAX_NODES) this.isOver = true;
      return;
    }
    const element = this.add<PageElement>({ tag, attributes, children: [], parent: this.open, at: 0, end: 0 });
    if (this.depth <= KEPT_DEPTH) this.open = element;
    else element.tag = tag === 'input' || tag === 'img' ? tag : 'br';
  }

  closeElement(tag: string, isImplied: boolean) {
    if (this.isOver) return;
    if (!isImplied && (tag === 'body' || tag === 'html')) this.isEnded = true;
    if (UNREAD.has(tag)) this.unread--;
    else if (this.unread === 0 && this.depth <= KEPT_DEPTH) {
      if (!isImplied) this.lastClosed = this.open;
      this.open.end = this.nodes;
      this.open = this.open.parent ?? this.root;
    }
    if (tag === 'pre' || tag === 'listing') this.preformatted--;
    this.depth--;
  }

  text(data: string) {
    if (this.isOver || this.unread > 0) return;
    if (this.preformatted > 0) return this.lines(data);
    const last = this.open.children.at(-1);
    // Entities come one by one.
    if (last && isText(last)) last.text += data;
    else this.add<PageText>({ text: data, parent: this.open, at: 0 });
  }

  /** Text whose line breaks are seen. */
  lines(data: string) {
    data.split(/\r\n?|\n/).forEach((line, index) => {
      if (index > 0)
        this.add<PageElement>({ tag: 'br', attributes: {}, children: [], parent: this.open, at: 0, end: 0 });
      if (line.trim() !== '') this.add<PageText>({ text: line, parent: this.open, at: 0 });
    });
  }
}

/** The parts of a page without its end, as of a fragment: `<html>` and `<body>` would claim to hold all of it. */
function dissolve(root: PageElement) {
  const isWrapper = (node: PageNode): node is PageElement =>
    !isText(node) && (node.tag === 'html' || node.tag === 'body');
  while (root.children.some(isWrapper)) {
    root.children = root.children.flatMap((node) => (isWrapper(node) ? node.children : [node]));
    for (const child of root.children) child.parent = root;
  }
}

function clean(node: PageElement) {
  node.end ||= node.at;
  for (const child of node.children) {
    if (!isText(child)) clean(child);
    else
      child.text = child.text
        .replace(/[\s\u00a0]+/g, ' ')
        .replace(INVISIBLE, '')
        .normalize('NFC');
  }
}

/**
 * Reads a page into a tree.
 *
 * @param source HTML, or the plain text of a page
 * @returns the tree; `empty`, `undecodable` (U+FFFD, halves of surrogate pairs), `too-big` (beyond 1,000,000 characters,
 * 1,000 levels or 20,000 nodes), or `cut` when an element goes without the end tag that it needs
 */
export function readTree(source: string): Read<PageTree> {
  if (source.length > MAX_BYTES) return fault('too-big');
  if (!isClean(source)) return fault('undecodable');
  if (source.trim() === '') return fault('empty');
  const builder = new TreeBuilder();
  const finish = (form: PageTree['form']): Read<PageTree> => {
    const { root, lastClosed } = builder;
    root.end = Number.MAX_SAFE_INTEGER;
    const last = root.children.findLast((node) => !isText(node) || node.text.trim() !== '');
    const isClosed = form === 'document' || (form === 'fragment' && last !== undefined && last === lastClosed);
    clean(root);
    return { ok: true, value: { root, form, isClosed } };
  };
  if (!MARKUP.test(source)) {
    builder.lines(source);
    return builder.isOver ? fault('too-big') : finish('plain');
  }
  let isAtEnd = false;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => builder.openElement(tag, attributes),
      onclosetag: (tag, isImplied) => {
        if (isAtEnd && isImplied && !OPTIONAL_END.has(tag)) builder.isUnclosed = true;
        builder.closeElement(tag, isImplied);
      },
      ontext: (data) => builder.text(data),
    },
    { recognizeCDATA: true },
  );
  for (let at = 0; at < source.length && !builder.isOver; at += PIECE) parser.write(source.slice(at, at + PIECE));
  if (builder.isOver) return fault('too-big');
  isAtEnd = true;
  parser.end();
  if (builder.isDocument && builder.isEnded) return finish('document');
  if (builder.isDocument) dissolve(builder.root);
  return builder.isUnclosed ? fault('cut') : finish('fragment');
}

/** The outermost elements that fit, in the page's order. */
export function outermost(
  from: PageElement,
  fits: (element: PageElement) => boolean,
  isLeftOut: (element: PageElement) => boolean = () => false,
): PageElement[] {
  if (isLeftOut(from)) return [];
  if (fits(from)) return [from];
  return from.children.flatMap((child) => (isText(child) ? [] : outermost(child, fits, isLeftOut)));
}
