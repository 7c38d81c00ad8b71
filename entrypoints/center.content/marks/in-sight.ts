/** The rows in sight that have something to draw on them: which these are, and where they are seen. */
import { around } from '@/utils/page/around';
import type { Boxes } from '@/utils/page/marks/boxes';
import { type Box, isNothing } from '@/utils/page/marks/geometry';
import type { OrderRow } from '@/utils/page/orders';
import type { Marked } from './marked-rows';
import type { Near } from './sight';

/** A marked row where it is now: all of it, what is seen of it, and what cuts it off. */
export interface SeenRow {
  one: Marked;
  list: Node | null;
  row: Box;
  seen: Box;
  clip: Box;
}

export interface InSightOptions {
  boxes: Pick<Boxes, 'read'>;
  /** What is to be drawn on a row, if anything is. */
  look(row: OrderRow): Marked | undefined;
  /** Whether it still is the order that it was read to be. */
  isSame(one: Marked): boolean;
  /** A row has come into sight, or gone out of it. */
  come(row: Element): void;
  gone(row: Element): void;
}

/** Begins with none. */
export function createInSight({ boxes, look, isSame, come, gone }: InSightOptions) {
  let rows = new Map<Element, Marked>();
  /** Rows by their elements and cells; nothing for what is around rows: a search outwards ends there. */
  let byPart = new WeakMap<Node, Marked | undefined>();

  function learn(one: Marked): void {
    const outer = around(one.row.element);
    if (outer && !byPart.has(outer)) byPart.set(outer, undefined);
    for (const part of one.parts) byPart.set(part, one);
  }

  function become(now: Map<Element, Marked>): void {
    for (const element of rows.keys()) if (!now.has(element)) gone(element);
    for (const [element, one] of now) {
      const before = rows.get(element);
      if (!before) come(element);
      if (before !== one) learn(one);
    }
    rows = now;
  }

  return {
    /** Looks up those that are near. @returns those that are seen, and still the orders that they were read to be */
    see(near: readonly Near[]): Map<Element, SeenRow> {
      const now = new Map<Element, Marked>();
      const seen = new Map<Element, SeenRow>();
      for (const { row, list } of near) {
        const { element } = row;
        const one = look(row);
        if (!one) continue;
        now.set(element, one);
        if (!element.isConnected || !isSame(one)) continue;
        const place = boxes.read(element);
        if (!isNothing(place.seen)) seen.set(element, { one, list, ...place });
      }
      become(now);
      return seen;
    },
    /** The row whose words a node belongs to. */
    at(node: Node): Marked | undefined {
      let at: Node | null = node;
      while (at && !byPart.has(at)) at = around(at);
      return at ? byPart.get(at) : undefined;
    },
    all: (): ReadonlyMap<Element, Marked> => rows,
    clear() {
      become(new Map());
      byPart = new WeakMap();
    },
  };
}
