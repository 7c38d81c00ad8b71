/** Where marks and notes stand on and beside what is on the page. All lengths are CSS pixels of the window. */

/** So far from its left edge a row is asked what stands over it. */
export const INSIDE = 1.5;

/** Edges of a rectangle. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Height of a mark's words, with their edge. */
export const CHIP = 13;

/** Beyond so much a row is a card: its words stand at its head, for its foot may be far away. */
const TALL = 88;

/**
 * What of a line of text has to stay free to be read, in the middle of its row: of its letters only the feet are lost.
 * Half of what is left of the row's height is free above and below it.
 */
const LINE = 9;

/** What two boxes have in common; its edges cross where that is nothing. */
export const common = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

export const isNothing = ({ left, top, right, bottom }: Box): boolean => right - left < 1 || bottom - top < 1;

/**
 * What is left of a row between boxes that stand over it at its left edge, from its head and from its foot: as the heads
 * and feet of tables do that stick.
 */
export function between(seen: Box, covers: readonly Box[]): Box {
  const at = seen.left + INSIDE;
  const there = covers.filter(({ left, right }) => left <= at && right >= at);
  let { top, bottom } = seen;
  for (const cover of there.toSorted((a, b) => a.top - b.top)) {
    if (cover.top < top + INSIDE) top = Math.max(top, cover.bottom);
  }
  for (const cover of there.toSorted((a, b) => b.bottom - a.bottom)) {
    if (cover.bottom > bottom - INSIDE) bottom = Math.min(bottom, cover.top);
  }
  return { ...seen, top, bottom };
}

/** The bar, and the words' top edge; no `chip` where the words have no room in what is seen of the row. */
export interface Places {
  bar: Box;
  chip: number | null;
}

/**
 * The bar goes along what is seen of the row. The words stand at the foot of a row, over the one below it only as
 * far as they would else cover its text, and at the head of a card; where that is cut off, at the edge of what is seen.
 *
 * @param row the whole row
 * @param seen what is seen of it
 */
export function placesOn(row: Box, seen: Box): Places {
  const height = row.bottom - row.top;
  const over = Math.min(Math.max(CHIP - (height - LINE) / 2, 0), CHIP / 2);
  const foot = seen.bottom < row.bottom - 0.5 ? seen.bottom : row.bottom + over;
  const top = Math.round(height > TALL ? seen.top : foot - CHIP);
  const fits = top >= Math.floor(seen.top) && top + CHIP - over <= seen.bottom + 1;
  return { bar: seen, chip: fits ? top : null };
}

/** Between a note and what it stands beside, and to the window's edge. */
const GAP = 8;

interface Size {
  width: number;
  height: number;
}

/**
 * The place of a note: above what it is about and in its middle, as far as what is free goes; below where there is no
 * room above, but some there.
 */
export function placeBeside({ left, top, right, bottom }: Box, note: Size, free: Box): { left: number; top: number } {
  const above = top - GAP - note.height;
  const below = bottom + GAP;
  const fitsBelow = below + note.height <= free.bottom;
  const middle = (left + right - note.width) / 2;
  return {
    left: Math.max(free.left + GAP, Math.min(middle, free.right - GAP - note.width)),
    top: above < 0 && fitsBelow ? below : above,
  };
}
