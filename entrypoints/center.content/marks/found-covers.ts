/** What was found to stand over rows, and what it leaves of them wherever it is now. */
import { around, isIn } from '@/utils/page/around';
import type { Boxes } from '@/utils/page/marks/boxes';
import { type Box, between } from '@/utils/page/marks/geometry';
import type { SeenRow } from './in-sight';

/** What covers rows of each list, with the marked row that it stands in itself. */
type Found = Map<Node | null, Map<Element, Element | null>>;

/** Begins with nothing found. */
export function createFoundCovers(boxes: Pick<Boxes, 'whole'>) {
  let found: Found = new Map();
  /** Of the look before, as long as the one under way is not over. */
  let old: Found = new Map();
  /** Where all that is now. */
  let places = new Map<Element, Box>();

  function placeOf(cover: Element): Box {
    const place = places.get(cover) ?? boxes.whole(cover);
    places.set(cover, place);
    return place;
  }

  function leftOf({ one, list, seen }: SeenRow, covers: readonly Found[]): Box {
    const all = covers.flatMap((some) => [...(some.get(list) ?? [])]);
    // A menu in a cell covers other rows, and not its own.
    const others = all.filter(([, owner]) => owner !== one.row.element);
    if (others.length === 0) return seen;
    return between(
      seen,
      others.map(([cover]) => placeOf(cover)),
    );
  }

  return {
    /** A new moment: all may have moved. */
    move() {
      places = new Map();
    },
    /** A look at all rows begins. What was found before counts until it is over. */
    begin() {
      [old, found] = [found, new Map()];
    },
    end() {
      old = new Map();
    },
    /**
     * Something stands over rows of a list.
     * @param rows all that are seen, by their elements
     * @returns whether that is new
     */
    add(cover: Element, list: Node | null, rows: ReadonlyMap<Element, unknown>): boolean {
      const covers = found.get(list) ?? new Map<Element, Element | null>();
      found.set(list, covers);
      if (covers.has(cover)) return false;
      let owner: Node | null = cover;
      while (owner && !rows.has(owner as Element)) owner = around(owner);
      covers.set(cover, owner as Element | null);
      return true;
    },
    /** What the look under way leaves of a row so far. */
    leftSoFar: (row: SeenRow): Box => leftOf(row, [found]),
    /** What all that is known leaves of a row. */
    left: (row: SeenRow): Box => leftOf(row, [found, old]),
    /** Whether a node has to do with anything that was found. */
    isAbout(node: Node): boolean {
      const covers = [found, old].flatMap((all) => [...all.values()].flatMap((some) => [...some.keys()]));
      return covers.some((cover) => isIn(cover, node) || isIn(node, cover));
    },
  };
}
