/** What was read of each row, so that a row that did not change is not read again. */
import { type Changes, createChanges, LOOKS } from './changes';
import { ELEMENT, hasPart, parentOf } from './dom';
import type { OrderFact } from './facts';
import type { GridRow } from './grid/row';
import type { KeptScreen, RowSlot } from './kept-screen';
import type { KeptTables } from './kept-tables';
import { sayingOf, withDatesOf } from './row-saying';
import { createStamp } from './stamp';
import { type Change, nodesOf } from './watch';

/** What a place on the screen says in one column. */
export interface Entry {
  text: string;
  /** `false` when two places claim to be that column and say different things: nobody can tell which is meant. */
  sure: boolean;
  /** It shows no text, but is not empty either: a field, a cell that is hidden or not drawn. */
  isUnseen?: boolean;
}

/** Column id → what the row says there. */
export type Entries = Map<string, Entry>;

/** A row as it is looked up. */
export interface RowView {
  element: Element;
  /** What its fact depends on besides its entries; it tells which columns these are of, too. */
  shape: string;
  /** The columns of its entries, in their order. */
  ids: readonly string[];
  /** The elements that its entries are read from; without them the row is read each time. */
  cells?: readonly (Element | undefined)[];
  read(): Entries;
}

/** The fact of a row; `null` when it cannot be read, `undefined` when the row is no order. */
export type RowFact = OrderFact | null | undefined;

/** What is known of the element of a row. */
export interface KnownRow {
  /** What it said when it was judged; `undefined` before that. */
  said?: string;
  shape?: string;
  ids?: readonly string[];
  cells?: RowView['cells'];
  /** How many changes there had been by then. */
  readAt?: number;
  fact?: RowFact;
  /** It with its cells, while nothing changed in it; `null` for one whose cells are not all its own. */
  row?: GridRow | null;
  /** It as one of the screen's rows. */
  slot?: RowSlot;
  /**
   * What stands in a row of a table, in cells of one place each, while nothing changed in it: nothing but texts that are
   * shown, text and what shows it, or more.
   */
  holds?: 'texts' | 'bare' | 'more';
}

export interface RowMemory {
  /**
   * The fact of a row: the one it had, while nothing in its cells changed or they still say the same. So a row that
   * says `내일` means the same day as long as it stands there.
   */
  factOf(row: RowView, judge: (entries: Entries) => RowFact): RowFact;
  /** The fact of the row that a node stands in, as it was last read; nothing for a node in none. */
  factAt(node: Node): RowFact;
  /** What is known of an element as a row. */
  known(element: Element): KnownRow;
  /** What was read of whole tables. */
  tables: KeptTables;
  /** How many changes there have been. */
  time(): number;
  /**
   * Whether nothing changed in or at a node since there had been so many changes, nor anywhere else more than a text.
   * What a style sheet shows and hides in it may be other things all the same.
   */
  isUnchanged(node: Node, since: number): boolean;
  /** A change of the page. */
  hear(change: Change): void;
  /** Something changed in or at a node. */
  touch(node: Node): void;
  /** Anything may have changed. */
  touchAll(): void;
  /** What changed since the screen was last read. */
  changes: Changes;
  /** The screen as it was last read; none while it is being read. */
  screen?: KeptScreen;
  /** Names lists of orders. */
  stampOf: ReturnType<typeof createStamp>;
}

const above = (node: Node): Node | null => parentOf(node) ?? ('host' in node ? (node.host as Node) : null);
const slotOf = (node: Node): Node | null => ('assignedSlot' in node ? (node.assignedSlot as Node | null) : null);

const isStyle = ({ nodeName }: Node) => nodeName === 'STYLE' || nodeName === 'LINK';

/** What is shown or hidden by an attribute of something around rows, or by another style sheet, may be in any of them. */
const isAround = (change: Change): boolean => {
  const { type, target, attributeName } = change;
  return type === 'attributes'
    ? LOOKS.includes(attributeName ?? '') && hasPart(target as Element, 'tr,[role=row]')
    : isStyle(target) ||
        (parentOf(target) !== null && isStyle(parentOf(target) as Node)) ||
        nodesOf(change).some(isStyle);
};

/** Whether nothing but a text is another one. */
const isOfText = (change: Change): boolean =>
  change.type === 'characterData' ||
  (change.type === 'childList' && nodesOf(change).every(({ nodeType }) => nodeType !== ELEMENT));

/** Of thousands of rows it has all of its fields at once: a field that comes later is kept apart from the others. */
const createKnownRow = (age: number): KnownRow & { age: number } => ({
  age,
  said: undefined,
  shape: undefined,
  ids: undefined,
  cells: undefined,
  readAt: undefined,
  fact: undefined,
  row: undefined,
  slot: undefined,
  holds: undefined,
});

/** Begins with nothing remembered. */
export function createRowMemory(): RowMemory {
  const rows = new WeakMap<Node, KnownRow & { age: number }>();
  /** How often anything may have changed. */
  let age = 0;
  /** How many changes there were: in all, until the last one in a node, and until anything may have changed. */
  let time = 0;
  const changedAt = new WeakMap<Node, number>();
  let allChangedAt = 0;
  /** And until the last one that was more than a text. */
  let shapedAt = 0;
  const changes = createChanges((node) => rows.get(node)?.said !== undefined);

  /** Each row asks for itself whether a cell changed since: one may be of several rows. */
  const isSame = ({ shape: last, cells: before, readAt = -1 }: KnownRow, { shape, cells }: RowView) =>
    cells !== undefined &&
    readAt >= allChangedAt &&
    last === shape &&
    before?.length === cells.length &&
    cells.every((cell, at) => cell === before[at] && (!cell || (changedAt.get(cell) ?? 0) <= readAt));
  const known = (element: Element): KnownRow => {
    let row = rows.get(element);
    if (!row) {
      row = createKnownRow(age);
      rows.set(element, row);
    } else if (row.age !== age) Object.assign(row, { age, row: undefined, holds: undefined });
    return row;
  };
  const forget = (node: Node) => {
    time += 1;
    for (let at: Node | null = node; at; at = slotOf(at) ?? above(at)) {
      changedAt.set(at, time);
      const row = rows.get(at);
      if (!row) continue;
      row.row = undefined;
      row.holds = undefined;
    }
  };
  function touchAll(): void {
    changes.all();
    time += 1;
    allChangedAt = time;
    age += 1;
  }

  return {
    changes,
    stampOf: createStamp(),
    known,
    tables: { found: new WeakMap(), panes: new WeakMap(), slots: new WeakMap() },
    time: () => time,
    isUnchanged: (node, since) => since >= Math.max(allChangedAt, shapedAt) && (changedAt.get(node) ?? 0) <= since,
    factOf(row, judge) {
      const one = known(row.element);
      if (isSame(one, row)) return one.fact;
      const entries = row.read();
      const said = sayingOf(entries);
      const { shape, ids } = row;
      if (one.said !== said || one.shape !== shape) one.fact = withDatesOf(one, { said, ids }, judge(entries));
      one.said = said;
      one.shape = shape;
      one.ids = ids;
      one.cells = row.cells;
      one.readAt = time;
      return one.fact;
    },
    factAt(node) {
      for (let at: Node | null = node; at; at = above(at)) {
        const row = rows.get(at);
        if (row?.said !== undefined) return row.fact;
      }
      return undefined;
    },
    hear(change) {
      if (isAround(change)) touchAll();
      changes.hear(change);
      forget(change.target);
      if (!isOfText(change)) shapedAt = time;
    },
    touch(node) {
      changes.all();
      forget(node);
      shapedAt = time;
    },
    touchAll,
  };
}
