/** Where what points at a target stands. All lengths are CSS pixels of the window. */
import { type Box, isNothing } from './geometry';

/** Between a target and the line around it, and how thick that is. */
export const GAP = 3;
export const LINE = 3;

/** A number's size, and how much of it stands over the line. */
const NUMBER = 22;

/** So far from the panel the edge of what we draw stays, with all that shines around it: browsers count that as over it. */
const APART = 2;

/** What is free of a window beside a panel that stands over its whole height on one side. */
export function freeBeside(width: number, height: number, panel: Pick<Box, 'left' | 'right'> | null): Box {
  const free = { left: 0, top: 0, right: width, bottom: height };
  if (!panel) return free;
  return panel.left > 0 ? { ...free, right: panel.left - APART } : { ...free, left: panel.right + APART };
}

/** The line around a target: beside it, never over it, and within what is free, where else nobody would see it. */
export function outlineOf(target: Box, free: Box): Box {
  const out = GAP + LINE;
  return {
    left: Math.max(target.left - out, free.left),
    top: Math.max(target.top - out, free.top),
    right: Math.min(target.right + out, free.right),
    bottom: Math.min(target.bottom + out, free.bottom),
  };
}

/** The place of the number at the line's corner, from within its edge: above it, else below, else before or behind it. */
export function numberPlace(outline: Box, free: Box): { left: number; top: number } {
  const width = outline.right - outline.left;
  const height = outline.bottom - outline.top;
  const room = NUMBER + GAP;
  const last = free.right - outline.left - LINE - NUMBER;
  const left = Math.min(-LINE, last);
  if (outline.top - free.top >= room) return { left, top: -room - LINE };
  if (free.bottom - outline.bottom >= room) return { left, top: height - LINE + GAP };
  if (outline.left - free.left >= room) return { left: -room - LINE, top: 0 };
  return { left: Math.min(width - LINE + GAP, last), top: 0 };
}

/** Where to look for a target that is not seen: `up`, `down`, `left` or `right` of what is. */
export type Way = 'up' | 'down' | 'left' | 'right';

/** The way to a target that is not seen within what cuts it off; `null` where enough of it is seen. */
export function wayTo(target: Box, seen: Box, clip: Box): Way | null {
  if (!isNothing(seen)) return null;
  if (target.bottom <= clip.top + 1) return 'up';
  if (target.top >= clip.bottom - 1) return 'down';
  return target.right <= clip.left + 1 ? 'left' : 'right';
}
