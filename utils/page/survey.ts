/** Everything that can be read of a screen: its document, the open shadow roots in it, the frames of its own origin. */
import { hasPart, isShown } from './dom';
import { GRID } from './grid/aria';
import { SPANNING } from './grid/table';
import type { RowMemory } from './row-memory';

/** Elements between two pauses. */
const AT_ONCE = 200;

/** After so many walks that the page has cut short, one is not paused. */
const MOST_WALKS = 5;

/** `NodeFilter.SHOW_ELEMENT`. */
const ELEMENTS = 1;

/** What has nothing in it but text: neither a root nor a table. An element of any other name may. */
const BARE = 'td,th,a,b,br,button,del,em,i,img,input,label,option,s,select,small,strong,svg,svg *,u';

/** What one root holds. */
export interface Survey {
  /** Tables and grids by role, in the order of the document. */
  tables: Element[];
  /** The shadow roots and the documents of frames in it that are shown. */
  roots: ParentNode[];
}

/** The open shadow root or the document of an element, read past names that the page may have given its fields. */
function rootIn(element: Element): ParentNode | null {
  if (element.tagName !== 'IFRAME' && element.tagName !== 'FRAME') {
    return Reflect.get(Element.prototype, 'shadowRoot', element);
  }
  const frame = element.tagName === 'IFRAME' ? HTMLIFrameElement.prototype : HTMLFrameElement.prototype;
  try {
    return Reflect.get(frame, 'contentDocument', element);
  } catch {
    // A frame of another origin is nobody's business.
    return null;
  }
}

const MORE = `:not(${BARE}),:is(${GRID}),${SPANNING}`;

/** Whether a row of a table holds nothing but text and what shows it, in cells of one place each. */
function isBare(row: Element, memory: RowMemory): boolean {
  const known = memory.known(row);
  known.isBare ??= !hasPart(row, MORE);
  return known.isBare;
}

const isTable = (element: Element) =>
  element.tagName === 'TABLE' ||
  (Element.prototype.hasAttribute.call(element, 'role') && Element.prototype.matches.call(element, GRID));

/** What comes after an element and all that is in it. */
function pass(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next || !walker.parentNode()) return next;
  }
}

/**
 * Looks through one root.
 *
 * @param memory what is known of rows in which nothing changed
 * @param mayPause whether it may be paused again and again
 * @returns `null` when the page meanwhile took away the place that it was at
 */
function* walk(root: ParentNode, memory: RowMemory, mayPause: boolean): Generator<undefined, Survey | null> {
  const found: Survey = { tables: [], roots: [] };
  const walker = Document.prototype.createTreeWalker.call(document, root, ELEMENTS);
  let seen = 0;
  for (let node = walker.nextNode(); node; ) {
    const element = node as Element;
    if (element.tagName === 'TR' && isBare(element, memory)) {
      node = pass(walker);
    } else {
      if (isTable(element)) found.tables.push(element);
      const inner = rootIn(element);
      if (inner && isShown(element)) found.roots.push(inner);
      node = walker.nextNode();
    }
    seen += 1;
    if (!mayPause || seen % AT_ONCE !== 0 || !node) continue;
    yield;
    if (!Node.prototype.contains.call(root, node)) return null;
  }
  return found;
}

/**
 * What one root holds, not looking into those within it.
 *
 * @param memory what is known of rows in which nothing changed
 */
export function* survey(root: ParentNode, memory: RowMemory): Generator<undefined, Survey> {
  for (let walks = 1; ; walks += 1) {
    const found = yield* walk(root, memory, walks < MOST_WALKS);
    if (found) return found;
  }
}
