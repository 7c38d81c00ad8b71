/**
 * Which of the marked rows may be in sight. Of long tables only those near the window are looked at, found by halves:
 * an `IntersectionObserver` of ten thousand rows costs the page long tasks, measured in Chromium.
 */
import type { Box } from '@/utils/page/marks/geometry';

/** Fewer rows are looked at one by one, in whatever order they stand: grids that recycle rows have no more. */
const FEW = 200;

/** Rows so near to the window count as in sight. CSS pixels. */
const NEAR = 100;

/** Tables may have a body for each order. */
const listOf = (row: Element) =>
  row.parentElement?.tagName === 'TBODY' ? row.parentElement.parentNode : row.parentNode;

/** The first place at which a test holds, where it holds for all that follow. */
function firstWhere(rows: readonly Element[], test: (row: Element) => boolean): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (test(rows[middle] as Element)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** @param boxOf where a row is in the window now */
export function createSight(boxOf: (row: Element) => Box) {
  let lists: readonly Element[][] = [];

  function near(rows: readonly Element[]): readonly Element[] {
    if (rows.length <= FEW) return rows;
    const end = window.innerHeight + NEAR;
    const first = firstWhere(rows, (row) => boxOf(row).bottom > -NEAR);
    const after = firstWhere(rows, (row) => boxOf(row).top > end);
    return rows.slice(first, after);
  }
  return {
    /** All rows there are, in the order of the screen. */
    follow(rows: Iterable<Element>) {
      lists = [...Map.groupBy(rows, listOf).values()];
    },
    /** Those that may be in sight at this moment. */
    look: (): Set<Element> => new Set(lists.flatMap(near)),
  };
}
