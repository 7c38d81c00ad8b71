/** What changed on a screen since it was last read: some rows of tables, or more than that. */
import { type Change, LOOKS, nodesOf } from './change';
import { ELEMENT, findAll, hasPart, matches, parentOf } from './dom';

export interface Changes {
  /** A change of the page. */
  hear(change: Change): void;
  /** Anything may have changed. */
  all(): void;
  /** Takes what changed, and begins anew. @returns `null` when it was more than some rows */
  take(): ChangedRows | null;
}

export interface ChangedRows {
  /** In whose cells something changed. */
  inside: Set<Element>;
  /** Rows of tables that came or went, or both. */
  moved: Set<Element>;
}

/** Of more rows than that the whole table is read again: they are looked at while the page waits. */
const MOST_MOVED = 100;

/** What a screen's rows are made of; where one of them changes, more than the text of a row may be another. */
const FRAME = 'table,thead,tbody,tfoot,tr,[role=grid],[role=treegrid],[role=table],[role=row],[role=rowgroup]';
/** What names the screen. */
const NAMES = 'h1,h2,h3,h4,[role=heading],nav,ol,[aria-current],[aria-selected]';
/** What holds roots of its own, or changes how others look. */
const OTHERS = 'iframe,frame,style,link,slot';
/** What says of a screen that it is not there yet, or not for us. */
const NOTICES =
  'progress,[aria-busy],[role=progressbar],[role=status],[role=alert],[role=dialog],[role=alertdialog],[aria-modal],dialog,input[type=password]';
const MORE = `${FRAME},${NAMES},${OTHERS},${NOTICES}`;

/** Whether a node is an element that may hold more than text. An element of the page's own may hold a root. */
function holdsMore(node: Node): boolean {
  if (node.nodeType !== ELEMENT) return false;
  const element = node as Element;
  const parts = [element, ...findAll(element, '*')];
  return parts.some((part) => part.localName.includes('-') || part.shadowRoot || matches(part, MORE));
}

const countOf = ({ addedNodes, removedNodes }: Change) => (addedNodes?.length ?? 0) + (removedNodes?.length ?? 0);

/** Most rows have nothing in their cells but text, which one look tells. */
const holdsCells = (row: Element) => !hasPart(row, `:not(td),${MORE}`) || ![...row.childNodes].some(holdsMore);

/** Whether rows came to or went from a table's body, and nothing else did. */
const isMove = (change: Change) =>
  change.type === 'childList' &&
  (change.target as Element).tagName === 'TBODY' &&
  nodesOf(change).every(
    (node) => node.nodeType !== ELEMENT || ((node as Element).tagName === 'TR' && holdsCells(node as Element)),
  );

const isSmall = (change: Change) =>
  change.type === 'characterData' ||
  (change.type === 'attributes' && LOOKS.includes(change.attributeName ?? '') && !holdsMore(change.target)) ||
  (change.type === 'childList' && !nodesOf(change).some(holdsMore));

function addMoved(moved: Set<Element>, change: Change): void {
  for (const node of nodesOf(change)) if (node.nodeType === ELEMENT) moved.add(node as Element);
}

/** Begins with a screen that was not read. @param isRow whether a node is a row that was read */
export function createChanges(isRow: (node: Node) => boolean): Changes {
  let rows: ChangedRows | null = null;

  /** Whether a node stands in a row, whose cells then say what stands in it as well. */
  const isInRow = (node: Node): boolean => {
    for (let at = parentOf(node); at; at = parentOf(at)) if (isRow(at)) return true;
    return false;
  };

  /** The row in one of whose cells something changed; `null` when it is not certain that it did nowhere else. */
  const rowAround = (change: Change): Element | null => {
    for (let at: Node | null = change.target; at; at = parentOf(at)) {
      if (at !== change.target && isRow(at)) return isSmall(change) && !isInRow(at) ? (at as Element) : null;
      if (at.nodeType === ELEMENT && matches(at as Element, MORE)) return null;
    }
    return null;
  };
  return {
    hear(change) {
      if (!rows) return;
      const row = rowAround(change);
      if (row) rows.inside.add(row);
      else if (rows.moved.size + countOf(change) > MOST_MOVED) rows = null;
      else if (isMove(change) && !isInRow(change.target)) addMoved(rows.moved, change);
      else rows = null;
    },
    all() {
      rows = null;
    },
    take() {
      const taken = rows;
      rows = { inside: new Set(), moved: new Set() };
      return taken;
    },
  };
}
