/** The panes of a screen: every table and every grid by role, with the header that it has itself. */
import { isShown, isShownItself, parentOf } from '../dom';
import { keptOf } from '../kept-tables';
import type { RowMemory } from '../row-memory';
import { ROWS_AT_ONCE } from '../slices';
import type { WordFinder } from '../text';
import { hasText } from '../text-of';
import { ariaRows, type RowList } from './aria';
import { type Header, takeHeader } from './header';
import type { GridRow } from './row';
import { areShown, tableRows } from './table';

/** One table; or one part of a grid, whose header or other columns may be in other panes. */
export interface Pane {
  /** What it is made of; after others have been joined to it, theirs too. */
  elements: Element[];
  header: Header | null;
  /** Below the header. */
  rows: GridRow[];
  /** Its header stood in a pane of its own. */
  isSplit?: boolean;
}

function* tableList(table: Element, memory?: RowMemory): Generator<undefined, RowList[]> {
  const rows: GridRow[] = [];
  let seen = 0;
  for (const row of tableRows(table, memory)) {
    if (row) rows.push(row);
    seen += 1;
    if (seen % ROWS_AT_ONCE === 0) yield;
  }
  return [{ element: table, rows }];
}

/**
 * All panes in the order of the document; it may be paused at each row.
 *
 * @param elements tables and grids by role, in that order
 * @param find words of the pack's columns
 * @param memory what is known of rows in which nothing changed
 */
export function* panesOf(elements: Element[], find: WordFinder, memory?: RowMemory): Generator<undefined, Pane[]> {
  const panes: Pane[] = [];
  for (const element of elements) {
    yield;
    if (!isShown(element)) continue;
    panes.push(...((yield* keptPanes(element, find, memory)) ?? (yield* panesIn(element, find, memory))));
  }
  return panes;
}

/** The panes as they were made, where all of the table is as it was. */
function* keptPanes(table: Element, find: WordFinder, memory?: RowMemory): Generator<undefined, Pane[] | null> {
  const kept = memory && keptOf(memory.tables.panes, table, memory);
  if (kept?.find !== find) return null;
  const isSame = headingsOf(kept.panes).every((cell) => isShownItself(cell) === kept.shown.has(cell));
  return isSame && (yield* areShown(table, kept.shown)) ? kept.panes : null;
}

const headingsOf = (panes: readonly Pane[]) =>
  panes.flatMap(({ header }) => header?.elements.flatMap((row) => [...row.children]) ?? []);

function* panesIn(element: Element, find: WordFinder, memory?: RowMemory): Generator<undefined, Pane[]> {
  const time = memory?.time() ?? 0;
  const isOfHtml = element.tagName === 'TABLE';
  const lists = isOfHtml ? yield* tableList(element, memory) : yield* ariaRows(element);
  const panes = lists.map((list): Pane => ({ elements: [list.element], ...takeHeader(list.rows, find) }));
  if (isOfHtml && memory) {
    const rows = lists.flatMap((list) => list.rows.map((row) => row.element));
    const shown = new Set([...rows, ...headingsOf(panes).filter(isShownItself)]);
    memory.tables.panes.set(element, { time, made: { find, panes, shown } });
  }
  return panes;
}

/** Whether a pane has rows with anything in them. */
export const hasRows = ({ rows }: Pane) => rows.some(({ cells }) => cells.length > 0);

/** Whether a node holds all of a pane. */
export const holds = (box: Node, { elements }: Pick<Pane, 'elements'>) => elements.every((part) => box.contains(part));

/** The innermost element around all of some panes, or the root that they stand in. */
export function around(panes: Pick<Pane, 'elements'>[]): Node | null {
  let box: Node | null = panes[0]?.elements[0] ?? null;
  do box = box && parentOf(box);
  while (box && !panes.every((pane) => box && holds(box, pane)));
  return box;
}

/**
 * Whether the innermost element around some panes is one grid and nothing else: no word of the screen stands in it
 * besides those of tables.
 */
export function areAlone(panes: Pane[]): boolean {
  const box = around(panes);
  const inside = new Set(panes.flatMap(({ elements }) => elements));
  return box !== null && !hasText(box, (element) => element.tagName === 'TABLE' || inside.has(element));
}
