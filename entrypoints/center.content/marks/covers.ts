/**
 * What of the rows in sight is free of heads that stick, of dialogs and menus. It is found by hit tests, which take
 * milliseconds each in a page of thousands of rows: a look at the rows has few, and many frames to make them in.
 */
import type { Boxes } from '@/utils/page/marks/boxes';
import { type Box, INSIDE, isNothing } from '@/utils/page/marks/geometry';
import { createFoundCovers } from './found-covers';
import type { SeenRow } from './in-sight';

/** How near to the edge of what is seen a head or foot may stick that covers rows. CSS pixels. */
const STICKY = 120;

/** When a frame is full, how much of it is for looks even so, and the least time between two looks at all rows. Milliseconds. */
const SLICE = 6;
const LEAST = 2;
const LOOK_EVERY = 100;

/** We rest so many times as long as a look took: a page that changes all the time gives it a twenty-fifth of a core. */
const REST_PER_LOOK = 24;

/** A head is made of parts, one below the other. */
const MOST_PARTS = 4;

type Rows = ReadonlyMap<Element, SeenRow>;
type Side = 'top' | 'bottom' | 'middle';

/** From where a row is asked what stands over it: heads and feet stick at the edges. */
function sidesOf({ row, clip }: SeenRow): Side[] {
  const isTop = row.top < clip.top + STICKY;
  const isBottom = row.bottom > clip.bottom - STICKY;
  if (isTop) return isBottom ? ['top', 'bottom'] : ['top'];
  return [isBottom ? 'bottom' : 'middle'];
}

const placeIn = ({ top, bottom }: Box, side: Side) =>
  ({ top: top + 1, bottom: bottom - 1, middle: (top + bottom) / 2 })[side];

/** Begins with nothing found. */
export function createCovers(boxes: Pick<Boxes, 'coverAt' | 'whole'>, now = () => performance.now()) {
  const found = createFoundCovers(boxes);
  /** Whether rows were covered when they were looked at, since the last look at all of them began. */
  let covered = new Map<Element, boolean>();
  /** The same of the look before, as long as the one under way is not over. */
  let before = new Map<Element, boolean>();
  /** Rows of the look under way. */
  let todo: Element[] = [];
  /** A look at all rows is due, or under way. */
  let isDue = false;
  let isWhole = false;
  let spent = 0;
  let rested = 0;

  const isCovered = (element: Element) => covered.get(element) ?? before.get(element);
  /** Nobody has looked at it: it was not there, or not known to be its order. */
  const isNew = ({ one }: SeenRow) => isCovered(one.row.element) === undefined;

  /** Whether no more of a row is free than what that which is found leaves of it. */
  function isOver(row: SeenRow, side: Side, rows: Rows): boolean {
    for (let parts = 0; parts < MOST_PARTS; parts++) {
      const free = found.leftSoFar(row);
      if (isNothing(free)) return false;
      const cover = boxes.coverAt(row.one.row.element, free.left + INSIDE, placeIn(free, side));
      if (!cover) return false;
      if (cover === 'nothing' || !found.add(cover, row.list, rows) || side === 'middle') return true;
    }
    return true;
  }

  /** Begins a look at the rows that need one. @returns in how many milliseconds it may begin, if it has to wait */
  function begin(rows: Rows, isMoving: boolean): number | undefined {
    const isAsked = (row: SeenRow) => isDue || isNew(row) || (isMoving && !sidesOf(row).includes('middle'));
    const asked = [...rows.values()].filter(isAsked);
    const rest = rested - now();
    if (rest > 0) return isDue || asked.some(isNew) ? rest : undefined;
    isWhole = isDue;
    isDue = false;
    if (isWhole) {
      found.begin();
      [before, covered] = [covered, new Map()];
    }
    todo = asked.map(({ one }) => one.row.element);
    return undefined;
  }

  function lookAt(element: Element, rows: Rows): void {
    const row = rows.get(element);
    if (row)
      covered.set(
        element,
        sidesOf(row).some((side) => isOver(row, side, rows)),
      );
  }

  /** Looks at rows until the frame is full, and for a while in any case: else all that fills it is done for nothing. @param frame when our part of the frame began */
  function goOn(rows: Rows, frame: number): void {
    const began = now();
    let last = began;
    let longest = 0;
    do {
      const element = todo.shift();
      if (element) lookAt(element, rows);
      const time = now();
      longest = Math.max(longest, time - last);
      last = time;
    } while (todo.length > 0 && (last - began <= LEAST || last - frame + longest <= SLICE));
    spent += last - began;
    if (todo.length > 0) return;
    found.end();
    before = new Map();
    rested = last + Math.max(isWhole ? LOOK_EVERY : 0, spent * REST_PER_LOOK);
    spent = 0;
  }

  return {
    /**
     * A frame's part of looking.
     *
     * @param rows all that are seen, by their elements
     * @param anew something may cover rows, or no longer does
     * @param isMoving rows may come to stand under heads and feet
     * @param frame when our part of the frame began: what was done in it before leaves less of it
     * @returns in how many milliseconds it has to go on, if it has to
     */
    look(rows: Rows, anew: boolean, isMoving: boolean, frame = now()): number | undefined {
      found.move();
      isDue ||= anew;
      const rest = todo.length > 0 ? undefined : begin(rows, isMoving);
      if (rest !== undefined) return rest;
      goOn(rows, frame);
      if (todo.length > 0) return 0;
      return isDue ? Math.max(0, rested - now()) : undefined;
    },
    /** What is seen of a row and free; `null` where nothing is. */
    freeOf(row: SeenRow): Box | null {
      // A row that nobody has looked at waits for its turn, if that comes in the next frames.
      const { element } = row.one.row;
      if (isCovered(element) ?? todo.includes(element)) return null;
      const free = found.left(row);
      return isNothing(free) ? null : free;
    },
    /** Whether rows may be free again by what happens at a node. */
    isAbout: (node: Node, rows: Rows): boolean => found.isAbout(node) || [...rows.keys()].some(isCovered),
    /** There are no rows any more. */
    clear() {
      found.begin();
      found.end();
      [before, covered] = [new Map(), new Map()];
      todo = [];
      isDue = false;
    },
  };
}
