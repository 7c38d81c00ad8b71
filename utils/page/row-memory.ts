/** What was read of each row, so that a row that did not change is not read again. */
import { type Change, isAround, isOfText } from './change';
import { type Changes, createChanges } from './changes';
import { countIn, ELEMENT, findAll, parentOf } from './dom';
import type { KeptScreen } from './kept-screen';
import type { KeptTables } from './kept-tables';
import { createKnownRow, type Entries, type KnownRow, type RowFact, type RowView } from './known-row';
import { sayingOf, withDatesOf } from './row-saying';
import { createStamp } from './stamp';

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

/** Of more elements that come back all is forgotten: each of them is looked at while the page waits. */
const MOST_BACK = 1_000;

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
  /** Something was out of the page, where nobody told of what changed in it. */
  const forgetIn = (element: Element) => {
    if (countIn(element) > MOST_BACK) return touchAll();
    for (const part of findAll(element, '*')) {
      changedAt.set(part, time);
      const row = rows.get(part);
      if (row) Object.assign(row, { row: undefined, holds: undefined });
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
      // What comes and goes by a node that is back has been told before.
      if (!change.isBack) changes.hear(change);
      forget(change.target);
      if (change.isBack && change.target.nodeType === ELEMENT) forgetIn(change.target as Element);
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
