/** Where a tip's mark stands beside what it speaks of. All lengths are CSS pixels of the window. */
import type { Box } from './geometry';

/**
 * A mark's size, and its distance from what it stands beside: a finger's 24 pixels around it reach no other control. To mere
 * words, as those in the head of a narrow column, it may stand nearer.
 */
export const MARK = 16;
const APART = 4;
const TIGHT = 2;

/** Between two boxes that are rounded to whole pixels. */
const EDGE = 1;

const areOver = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isInside = (one: Box, box: Box): boolean =>
  one.left >= box.left && one.top >= box.top && one.right <= box.right && one.bottom <= box.bottom;

export const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** All of the window that the places of a mark may reach. */
export const nearTo = (label: Box): Box => grown(label, MARK + APART + EDGE);

/** The places beside a label, the best first: behind it in its line, before it, above its end, below that. */
function placesBeside({ left, top, right, bottom }: Box, apart: number): Box[] {
  const at = (x: number, y: number): Box => {
    const [atX, atY] = [Math.round(x), Math.round(y)];
    return { left: atX, top: atY, right: atX + MARK, bottom: atY + MARK };
  };
  const middle = (top + bottom - MARK) / 2;
  return [
    at(right + apart, middle),
    at(left - apart - MARK, middle),
    at(right - MARK, top - apart - MARK),
    at(right - MARK, bottom + apart),
  ];
}

interface Room {
  /** What may be drawn on. */
  free: Box;
  /** What stands around the label. */
  taken: readonly Box[];
  /** Whether nothing else stands at a place that looks free so far: to ask the page costs more. */
  isGround(place: Box): boolean;
  /** The label is nothing but words. */
  isTight?: boolean;
}

/** The place of a mark beside a label; `null` where there is no room for it. */
export function placeOfTip(label: Box, { free, taken, isGround, isTight = false }: Room): Box | null {
  const all = [label, ...taken].map((box) => grown(box, EDGE));
  const isFree = (place: Box) => isInside(place, free) && !all.some((box) => areOver(box, place));
  return placesBeside(label, isTight ? TIGHT : APART).find((place) => isFree(place) && isGround(place)) ?? null;
}
