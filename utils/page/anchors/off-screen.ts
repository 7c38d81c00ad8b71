/** Copies that are drawn where nobody can see them. */
import { parentElementOf } from './safe';

/** So far around an element it may be that moves it away. */
const MOST_LEVELS = 6;
const FAR = -999;

const isFar = (length: string) => /^-\d/.test(length) && Number.parseFloat(length) < FAR;

/** Whether it is itself, whatever is around it; as a box to tick that its label draws. */
export function isAway(element: Element): boolean {
  const { position, left, top, clip, clipPath, opacity, textIndent } = getComputedStyle(element);
  if (opacity === '0' || isFar(textIndent ?? '')) return true;
  if (/^inset\((?:50%|100%)/.test(clipPath ?? '')) return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  return isFar(left) || isFar(top) || /^rect\((?:0(?:px)?|1px)[ ,]+(?:0(?:px)?|1px)/.test(clip ?? '');
}

/** Whether it is moved off the screen, clipped away or seen through. For a few elements only: it asks for their places. */
export function isOffScreen(element: Element): boolean {
  let at: Element | null = element;
  // A box to tick is often drawn by what stands beside it.
  if (element.tagName === 'INPUT') at = parentElementOf(element);
  for (let level = 0; at && level < MOST_LEVELS; level += 1) {
    if (isAway(at)) return true;
    at = parentElementOf(at);
  }
  return false;
}
