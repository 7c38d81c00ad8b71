/**
 * Which rows may be in sight. Of long tables only those near the window are looked at, found by halves: an
 * `IntersectionObserver` of ten thousand rows costs the page long tasks, measured in Chromium.
 */
import { parentOf, rootOf } from '@/utils/page/dom';
import type { Box } from '@/utils/page/marks/geometry';
import type { OrderRow } from '@/utils/page/orders';

/** Fewer rows are looked at one by one, in whatever order they stand: grids that recycle rows have no more. */
const FEW = 200;

/** Rows so near to the window count as in sight. CSS pixels. */
const NEAR = 100;

/** Rows that follow each other in one list, from one place among all rows to another. */
interface Run {
  list: Node | null;
  from: number;
  to: number;
}

/** A row that may be in sight, and the list that it stands in. */
export interface Near {
  row: OrderRow;
  list: Node | null;
}

/** Tables may have a body for each order. */
const listOf = (parent: Node | null) => (parent?.nodeName === 'TBODY' ? parentOf(parent) : parent);

const parentAt = (rows: readonly OrderRow[], at: number) => parentOf((rows[at] as OrderRow).element);

/**
 * The list that rows stand in, from one place to another; `undefined` where they stand in several. Those in the middle
 * and at both ends answer for all.
 */
function listFrom(rows: readonly OrderRow[], from: number, to: number): Node | null | undefined {
  const places = [from, (from + to) >> 1, to - 1];
  const parents = places.map((at) => parentAt(rows, at));
  const [list, ...others] = parents.map(listOf);
  if (others.every((other) => other === list)) return list;
  if (to - from < 4) return undefined;
  // Each may be alone in an element: these are what stands in the list then.
  const [outer, ...further] = parents.map((parent) => parent && parentOf(parent));
  const isAlone = places.slice(0, 2).every((at) => parentAt(rows, at) !== parentAt(rows, at + 1));
  return outer && isAlone && further.every((other) => other === outer) ? outer : undefined;
}

/** Finds rows that follow each other in one list, without looking at each of them. */
function runsOf(rows: readonly OrderRow[]): Run[] {
  const runs: Run[] = [];
  function add(from: number, to: number): void {
    const list = listFrom(rows, from, to);
    const last = runs.at(-1);
    if (list === undefined) {
      const middle = (from + to) >> 1;
      add(from, middle);
      add(middle, to);
    } else if (last?.list === list) last.to = to;
    else runs.push({ list, from, to });
  }
  if (rows.length > 0) add(0, rows.length);
  return runs;
}

const isNowhere = ({ left, top, right, bottom }: Box) => right <= left || bottom <= top;

/** @param boxOf where a row is in the window now */
export function createSight(boxOf: (row: Element) => Box) {
  let rows: readonly OrderRow[] = [];
  let runs: readonly Run[] = [];

  const boxAt = (at: number) => boxOf((rows[at] as OrderRow).element);

  /** The first place at which a test holds, where it holds for all that follow; the next row answers for a hidden one. */
  function firstWhere(from: number, to: number, test: (box: Box) => boolean): number {
    let [first, end] = [from, to];
    while (first < end) {
      const middle = (first + end) >> 1;
      let at = middle;
      let box = boxAt(at);
      while (isNowhere(box) && ++at < end) box = boxAt(at);
      if (at === end || test(box)) end = middle;
      else first = at + 1;
    }
    return first;
  }

  function near({ list, from, to }: Run): Near[] {
    const height = window.innerHeight + NEAR;
    const isLong = to - from > FEW;
    const first = isLong ? firstWhere(from, to, ({ bottom }) => bottom > -NEAR) : from;
    const end = isLong ? firstWhere(first, to, ({ top }) => top > height) : to;
    const isNear = ({ element }: OrderRow) => {
      const box = boxOf(element);
      return box.bottom > -NEAR && box.top < height && !isNowhere(box);
    };
    return rows.slice(first, end).flatMap((row) => (isNear(row) ? { row, list } : []));
  }

  return {
    /** All rows there are, in the order of the screen. */
    follow(next: readonly OrderRow[]) {
      rows = next;
      runs = runsOf(rows);
    },
    /** Those that may be in sight at this moment. */
    look: (): Near[] => runs.flatMap(near),
    /** A row of each document and shadow root that has any. */
    firsts(): Iterable<Element> {
      const heads = runs.map(({ from }) => (rows[from] as OrderRow).element);
      return new Map(heads.map((row) => [rootOf(row), row])).values();
    },
  };
}
