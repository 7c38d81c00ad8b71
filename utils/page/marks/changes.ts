/** Which rows still say what was read of them: a grid that is scrolled puts other orders into the same elements. */
import { around } from '../around';
import { cellsOf } from '../kept-screen';
import type { OrderRow } from '../orders';

/** Nodes in which something changed. */
type Changed = WeakSet<Node>;

function add(changed: Changed, node: Node): void {
  for (let at: Node | null = node; at && !changed.has(at); at = around(at)) changed.add(at);
}

/** Where the words of a row stand. */
export const partsOf = (row: OrderRow): Element[] => [
  row.element,
  ...(cellsOf(row) ?? []).filter((cell) => cell !== undefined),
];

/** A number for what a row says, which no words can be had from again; `null` when parts of it are gone. */
export function saidBy(row: OrderRow): number | null {
  let said = 7;
  for (const part of cellsOf(row) ?? [row.element]) {
    if (!part) continue;
    if (!part.isConnected) return null;
    const text = part.textContent ?? '';
    for (let at = 0; at < text.length; at++) said = (Math.imul(said, 31) + text.charCodeAt(at)) | 0;
    said = Math.imul(said, 31) | 0;
  }
  return said;
}

/** Follows what changes while rows are read, and after. */
export function createChanges() {
  let sinceLast: Changed = new WeakSet();
  /** Of the reading that is under way. */
  let sinceBegin: Changed | null = null;
  return {
    /** A reading begins: what it reads is as it is from now on. */
    begin() {
      sinceBegin = new WeakSet();
    },
    /** The reading has come to its end. */
    end() {
      sinceLast = sinceBegin ?? new WeakSet();
      sinceBegin = null;
    },
    /** Something changed in or at a node. */
    touch(node: Node) {
      add(sinceLast, node);
      if (sinceBegin) add(sinceBegin, node);
    },
    /** Whether anything changed in or at parts of a row since the last reading of it began. */
    isChanged: (parts: readonly Element[]) => parts.some((part) => sinceLast.has(part)),
  };
}
