/** Marks on the rows that are in sight: of the orders that these rows were last read to be, and of nothing else. */
import { rootsAround } from '@/utils/page/around';
import { closest, ELEMENT } from '@/utils/page/dom';
import { createBoxes } from '@/utils/page/marks/boxes';
import { type Box, placesOn } from '@/utils/page/marks/geometry';
import { isOf } from '@/utils/page/marks/mark-index';
import { createReach } from '@/utils/page/marks/reach';
import type { OrderName, ToldMarks } from '@/utils/page/marks/row-mark';
import type { OrderRow } from '@/utils/page/orders';
import { inSlices } from '@/utils/page/slices';
import type { Dock } from '../dock';
import { createCovers } from './covers';
import { createFollower } from './follow';
import { createInSight, type SeenRow } from './in-sight';
import { createLayer, type Drawing } from './layer';
import { createMarkedRows } from './marked-rows';
import { createSight } from './sight';

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
  tell(told: ToldMarks): Promise<boolean>;
  /** What was told last; `null` where nothing was. */
  told(): string | null;
  /** Leads the seller to a row. @returns whether it is there */
  show(order: OrderName): boolean;
}

/** Draws among our own nodes in the page, until the signal ends it. */
export function createRowMarks(dock: Pick<Dock, 'hold' | 'stay'>, signal: AbortSignal): RowMarks {
  const rows = createMarkedRows();
  const layer = createLayer(dock);
  const boxes = createBoxes();
  const covers = createCovers(boxes);
  const reach = createReach(boxes.whole);
  const sight = createSight(boxes.whole);
  const follower = createFollower(draw, happened);
  const inSight = createInSight({
    boxes,
    look: (row) => rows.look(row, outlined),
    isSame: rows.isSame,
    come: follower.size,
    gone(row) {
      follower.unsize(row);
      layer.take(row);
    },
  });
  /** Those of the last reading. */
  let all: readonly OrderRow[] = [];
  /** No mark is about any of them. */
  let isAtRest = true;
  /** The order that the seller was led to: it is outlined wherever it stands. */
  let outlined: OrderName | undefined;
  let outlineEnd: ReturnType<typeof setTimeout> | undefined;

  function drawingOf({ one: { mark, fact }, row }: SeenRow, free: Box): Drawing {
    const isOutlined = outlined && fact && isOf(outlined, fact);
    return { mark, places: placesOn(row, free), outline: isOutlined ? free : undefined };
  }

  function draw(anew: boolean, isMoving: boolean): number | undefined {
    const began = performance.now();
    if (anew || reach.isAny()) boxes.forget();
    boxes.look();
    // The page is asked for all that has to be known before anything is drawn: each drawing would cost it a layout.
    const seen = inSight.see(sight.look());
    const places = [...seen].map(([element, { row }]) => ({ element, row }));
    const isReached = reach.take(places, (node) => covers.isAbout(node, seen));
    const again = covers.look(seen, anew || isReached, isMoving, began);
    const drawings = new Map<Element, Drawing>();
    for (const [element, row] of seen) {
      const free = covers.freeOf(row);
      if (free) drawings.set(element, drawingOf(row, free));
    }
    for (const element of inSight.all().keys()) {
      const drawing = drawings.get(element);
      if (drawing) layer.draw(element, drawing);
      else layer.take(element);
    }
    return again;
  }

  /** What was told has changed. What follows from that is drawn in the next frame, and looked up for rows in sight alone. */
  function settle(): void {
    isAtRest = !outlined && !rows.isAny();
    if (isAtRest) {
      follower.rest();
      covers.clear();
      inSight.clear();
      return;
    }
    dock.stay();
    sight.follow(all);
    for (const first of sight.firsts()) follower.hear(rootsAround(first));
    follower.moved();
  }

  /** Something may have come to stand over rows, or gone. */
  function reached(node: Node): void {
    reach.add(node);
    follower.moved();
  }

  /** What a page shows for the pointer or the focus is mostly in the same row; elsewhere it may be anything. */
  function happened(node: Node): void {
    const row = node.nodeType === ELEMENT ? closest(node as Element, 'tr,[role=row]') : null;
    if (row) reached(row);
    else follower.changed();
  }

  function outline(order: OrderName | undefined): void {
    clearTimeout(outlineEnd);
    outlined = order;
    if (order) outlineEnd = setTimeout(() => outline(undefined), OUTLINED);
    settle();
  }

  function leave(): void {
    rows.leave();
    all = [];
    outline(undefined);
  }
  signal.addEventListener('abort', leave, { once: true });

  return {
    begin: rows.begin,
    read(next) {
      rows.read(next, inSight.all().values());
      all = next;
      settle();
    },
    touch(node) {
      rows.touch(node);
      if (isAtRest) return;
      const one = inSight.at(node);
      if (one && !rows.isSame(one)) layer.take(one.row.element);
      reached(node);
    },
    leave,
    told: rows.told,
    async tell(told) {
      await inSlices(rows.tell(told), signal);
      // What was taken in while the page was left is gone with it.
      if (rows.told() !== told.name) return false;
      settle();
      return true;
    },
    show(order) {
      const row = rows.find(order);
      if (!row) return false;
      outline(order);
      const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
      Element.prototype.scrollIntoView.call(row.element, { block: 'center', inline: 'nearest', behavior });
      return true;
    },
  };
}
