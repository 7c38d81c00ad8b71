/** Marks on the rows that are in sight: of the orders that these rows were last read to be, and of nothing else. */
import { around, rootsAround } from '@/utils/page/around';
import { createBoxes } from '@/utils/page/marks/boxes';
import { partsOf } from '@/utils/page/marks/changes';
import { type Box, isNothing, placesOn } from '@/utils/page/marks/geometry';
import { orderKey, type RowMark } from '@/utils/page/marks/row-mark';
import type { OrderRow } from '@/utils/page/orders';
import type { Dock } from '../dock';
import { createFollower } from './follow';
import { createLayer } from './layer';
import { createMarkedRows, type Marked } from './marked-rows';
import { createSight } from './sight';

/** How near to the edge of what is seen a head or foot may stick that covers rows. CSS pixels. */
const STICKY = 120;

/** For how long the row that the seller was led to is outlined. Milliseconds. */
const OUTLINED = 5_000;

/** What page views and the background tell of the rows, and where the seller is led to one. */
export interface RowMarks {
  /** A reading of the rows begins. */
  begin(): void;
  /** What a reading has brought. */
  read(rows: readonly OrderRow[]): void;
  /** Something changed in or at a node of the page: whatever a row said, it may be another order's by now. */
  touch(node: Node): void;
  /** The page is left. */
  leave(): void;
  /** What stands on the rows. */
  tell(marks: readonly RowMark[]): void;
  /** Leads the seller to a row. @returns whether it is there */
  show(order: Pick<RowMark, 'orderNumber' | 'itemNumber'>): boolean;
}

/** Draws among our own nodes in the page, until the signal ends it. */
export function createRowMarks(dock: Pick<Dock, 'hold' | 'stay'>, signal: AbortSignal): RowMarks {
  const rows = createMarkedRows();
  const layer = createLayer(dock);
  const boxes = createBoxes();
  const follower = createFollower(drawAll);
  const sight = createSight((element) => boxes.read(element).row);
  let inSight = new Set<Element>();
  /** Rows in sight by their elements and cells. */
  let byPart = new WeakMap<Node, Marked>();
  /** The order that the seller was led to, by `orderKey`: it is outlined wherever it stands. */
  let outlined: string | undefined;
  let outlineEnd: ReturnType<typeof setTimeout> | undefined;

  /** Rows come into sight and go out of it. */
  function look(): void {
    boxes.look();
    const now = sight.look();
    for (const element of inSight) {
      if (now.has(element)) continue;
      follower.unsize(element);
      layer.take(element);
    }
    for (const element of now) {
      if (inSight.has(element)) continue;
      follower.hear(rootsAround(element));
      follower.size(element);
    }
    inSight = now;
  }

  /** What of a row is seen, where it still is the order that it was read to be. */
  function freeOf(element: Element, one: Marked, anew: boolean): { row: Box; free: Box } | null {
    if (!element.isConnected || !rows.isSame(one)) return null;
    const { row, seen, clip } = boxes.read(element);
    if (isNothing(seen)) return null;
    const isAtEdge = row.top < clip.top + STICKY || row.bottom > clip.bottom - STICKY;
    // What covers a row elsewhere comes and goes with a change of the page.
    if (!anew && !isAtEdge) return one.isCovered ? null : { row, free: seen };
    const free = boxes.uncovered(element, seen);
    one.isCovered = free === null;
    return free && { row, free };
  }

  function draw(element: Element, one: Marked, anew: boolean): void {
    for (const part of partsOf(one.row)) byPart.set(part, one);
    const found = freeOf(element, one, anew);
    if (!found) {
      layer.take(element);
      return;
    }
    const { row, free } = found;
    layer.draw(element, {
      mark: one.mark,
      places: placesOn(row, free),
      outline: one.key === outlined ? free : undefined,
    });
  }

  function drawAll(anew: boolean): void {
    if (anew) boxes.forget();
    look();
    for (const element of inSight) {
      const one = rows.get(element);
      if (one) draw(element, one, anew);
    }
  }

  function sort(): void {
    rows.sort(outlined);
    byPart = new WeakMap();
    sight.follow(rows.elements());
    look();
    if (rows.size() === 0) follower.rest();
    else dock.stay();
    follower.changed();
  }

  function outline(key: string | undefined): void {
    clearTimeout(outlineEnd);
    outlined = key;
    if (key) outlineEnd = setTimeout(() => outline(undefined), OUTLINED);
    sort();
  }

  function leave(): void {
    rows.leave();
    outline(undefined);
  }
  signal.addEventListener('abort', leave, { once: true });

  return {
    begin: rows.begin,
    read(next) {
      rows.read(next);
      sort();
    },
    touch(node) {
      rows.touch(node);
      if (inSight.size === 0) return;
      let at: Node | null = node;
      while (at && !byPart.has(at)) at = around(at);
      const one = at && byPart.get(at);
      if (one && !rows.isSame(one)) layer.take(one.row.element);
      follower.changed();
    },
    leave,
    tell(next) {
      rows.tell(next);
      sort();
    },
    show(order) {
      const row = rows.find(order);
      if (!row) return false;
      outline(orderKey(order));
      const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
      Element.prototype.scrollIntoView.call(row.element, { block: 'center', inline: 'nearest', behavior });
      return true;
    },
  };
}
