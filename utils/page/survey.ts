/** Everything that can be read of a screen: its document, the open shadow roots in it, the frames of its own origin. */
import { isBare, type RowsAbove, STATED } from './bare-row';
import { contains, isShown, matches, shadowOf, walkIn } from './dom';
import { GRID } from './grid/aria';
import { addFound, createFoundKeeper, type Found, keptOf } from './kept-tables';
import type { RowMemory } from './row-memory';

/** Elements between two pauses. */
const AT_ONCE = 200;

/** Cells of a row that is passed take as long as an element that is looked at. */
const CELLS = 12;

/** After so many walks that the page has cut short, one is not paused. */
const MOST_WALKS = 5;

/** `NodeFilter.SHOW_ELEMENT`. */
const ELEMENTS = 1;

/** What says which screen it is, or how it stands, besides its texts: names, places, notices, what is under way. */
const NAMES = 'h1,h2,h3,h4,nav,ol,dialog,canvas,progress';
const SIGNS = `${NAMES},${STATED}`;

/** What rows stand in. */
const TABLES = `table,${GRID}`;

/** What one root holds. */
export interface Survey extends Pick<Found, 'tables' | 'signs'> {
  root: ParentNode;
}

/** The open shadow root or the document of an element, read past names that the page may have given its fields. */
function rootIn(element: Element): ParentNode | null {
  const { tagName } = element;
  const frame = tagName === 'IFRAME' ? HTMLIFrameElement : tagName === 'FRAME' && HTMLFrameElement;
  if (!frame) return shadowOf(element);
  try {
    return Reflect.get(frame.prototype, 'contentDocument', element);
  } catch {
    // A frame of another origin is nobody's business.
    return null;
  }
}

const isTable = (element: Element) => matches(element, TABLES);

/** A walk through one root. */
interface Walk {
  found: Found;
  keeper: ReturnType<typeof createFoundKeeper>;
  memory: RowMemory;
  /** Since the last table began. */
  above: RowsAbove;
}

/** Takes in one element. @returns whether nothing in it has to be looked at */
function note(element: Element, walk: Walk): boolean {
  const { found, keeper, memory } = walk;
  keeper.at(element);
  const isOfRows = isTable(element);
  const kept = isOfRows ? keptOf(memory.tables.found, element, memory) : undefined;
  if (kept) {
    addFound(found, kept);
    return true;
  }
  if (isOfRows) {
    keeper.enter(element);
    found.tables.push(element);
    walk.above = { rows: 0, isRooted: false };
  }
  const isRow = element.tagName === 'TR';
  if ((!isRow || element.hasAttributes()) && matches(element, SIGNS)) found.signs.push(element);
  if (isRow && isBare(element, walk.above, memory)) return true;
  // An element of the page's own may come to have a root without any change that is told.
  if (element.localName.includes('-') || rootIn(element)) found.hosts.push(element);
  return false;
}

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
function* walk(root: ParentNode, memory: RowMemory, mayPause: boolean): Generator<undefined, Found | null> {
  const found: Found = { tables: [], signs: [], hosts: [] };
  const walked: Walk = { found, keeper: createFoundKeeper(found, memory), memory, above: { rows: 0, isRooted: false } };
  const walker = walkIn(root, ELEMENTS);
  let seen = 0;
  for (let node = walker.nextNode(); node; ) {
    const isPassed = note(node as Element, walked);
    seen += isPassed ? 1 + (node as Element).childElementCount / CELLS : 1;
    node = isPassed ? pass(walker) : walker.nextNode();
    if (!mayPause || seen < AT_ONCE || !node) continue;
    seen = 0;
    yield;
    if (!contains(root, node)) return null;
  }
  walked.keeper.end();
  return found;
}

/** Looks through one root, not into those within it. */
function* survey(root: ParentNode, memory: RowMemory): Generator<undefined, Found> {
  for (let walks = 1; ; walks += 1) {
    const found = yield* walk(root, memory, walks < MOST_WALKS);
    if (found) return found;
  }
}

/**
 * Looks through a screen: what is in its document or another root, and in all roots within it.
 *
 * @param memory what is known of rows in which nothing changed
 * @param found is told of each root before it is looked at
 * @returns what each of them holds, the first one first
 */
export function* surveyAll(
  root: ParentNode,
  memory: RowMemory,
  found?: (root: ParentNode) => void,
): Generator<undefined, [Survey, ...Survey[]]> {
  const roots = new Set([root]);
  const surveys: Survey[] = [];
  for (const one of roots) {
    yield;
    found?.(one);
    const { hosts, tables, signs } = yield* survey(one, memory);
    for (const host of hosts) {
      const inner = rootIn(host);
      if (inner && isShown(host)) roots.add(inner);
    }
    surveys.push({ root: one, tables, signs });
  }
  return surveys as [Survey, ...Survey[]];
}
