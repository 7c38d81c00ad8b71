/** Everything that can be read of a screen: its document, the open shadow roots in it, the frames of its own origin. */
import { hasPart, isShown, matches } from './dom';
import { GRID } from './grid/aria';
import { SPANNING } from './grid/table';
import { type Found, keepFound, keptOf } from './kept-tables';
import type { RowMemory } from './row-memory';

/** Elements between two pauses. */
const AT_ONCE = 200;

/** After so many walks that the page has cut short, one is not paused. */
const MOST_WALKS = 5;

/** `NodeFilter.SHOW_ELEMENT`. */
const ELEMENTS = 1;

/** What has nothing in it but text: neither a root nor a table. An element of any other name may. */
const BARE = 'td,th,a,b,br,button,del,em,i,img,input,label,option,s,select,small,strong,svg,svg *,u';

/** What says which screen it is, or how it stands, besides its texts: names, places, notices, what is under way. */
const NAMES = 'h1,h2,h3,h4,nav,ol,dialog,canvas,progress';
/** And what does so by its attributes, whatever it is. */
const STATED = [
  '[role]:is([role=heading],[role=tab],[role=menuitem],[role=dialog],[role=alertdialog],[role=alert],[role=progressbar])',
  '[aria-current],[aria-modal],[aria-busy]',
  'input:is([type=password],[type=submit],[type=button])',
].join();
const SIGNS = `${NAMES},${STATED}`;

/** What one root holds. */
export interface Survey extends Pick<Found, 'tables' | 'signs'> {
  root: ParentNode;
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

/** What stands in a row besides cells with texts that are shown; as few tests as are enough. */
const BESIDES = ':not(td),[hidden],[aria-hidden],[rowspan],[colspan],[role],[aria-current],[aria-modal],[aria-busy]';
const MORE = `:not(${BARE}),[role]:is(${GRID}),${SPANNING},${STATED}`;

/** Most rows are made of nothing but texts, which is found out soonest. */
const holdsOf = (row: Element) => (!hasPart(row, BESIDES) ? 'texts' : hasPart(row, MORE) ? 'more' : 'bare');

/** Whether a row of a table holds nothing but text and what shows it, in cells of one place each. */
function isBare(row: Element, memory: RowMemory): boolean {
  const known = memory.known(row);
  known.holds ??= holdsOf(row);
  return known.holds !== 'more';
}

const isTable = (element: Element) =>
  element.tagName === 'TABLE' ||
  (Element.prototype.hasAttribute.call(element, 'role') && Element.prototype.matches.call(element, GRID));

/** Takes in one element. @returns whether all that is in it was taken in as well */
function note(element: Element, found: Found, memory: RowMemory): boolean {
  const isOfRows = isTable(element);
  const kept = isOfRows ? keptOf(memory.tables.found, element, memory) : undefined;
  if (kept) {
    for (const name of ['tables', 'signs', 'hosts'] as const) found[name].push(...(kept[name] as never[]));
    return true;
  }
  if (isOfRows) found.tables.push(element);
  if (matches(element, SIGNS)) found.signs.push(element);
  const root = rootIn(element);
  if (root && isShown(element)) found.hosts.push({ host: element, root });
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
  const time = memory.time();
  const walker = Document.prototype.createTreeWalker.call(document, root, ELEMENTS);
  let seen = 0;
  for (let node = walker.nextNode(); node; ) {
    const element = node as Element;
    const isPassed = (element.tagName === 'TR' && isBare(element, memory)) || note(element, found, memory);
    node = isPassed ? pass(walker) : walker.nextNode();
    seen += 1;
    if (!mayPause || seen % AT_ONCE !== 0 || !node) continue;
    yield;
    if (!Node.prototype.contains.call(root, node)) return null;
  }
  keepFound(found, time, memory);
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
    for (const { root: inner } of hosts) roots.add(inner);
    surveys.push({ root: one, tables, signs });
  }
  return surveys as [Survey, ...Survey[]];
}
