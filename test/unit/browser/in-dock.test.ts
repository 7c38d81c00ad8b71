import { expect, it } from 'vitest';
import { isInDock } from '@/utils/browser/in-dock';

/** A window with frames of its document. */
function page(frames: unknown[] = []) {
  const own: Record<string, unknown> = { ...frames, length: frames.length };
  return Object.assign(own, { parent: own, top: own }) as unknown as Window;
}

const frameIn = (parent: Window, top = parent) => ({ parent, top, length: 0 }) as unknown as Window;

it('stands in the dock only as a frame of the page that is none of its document', () => {
  const seller = page();
  expect(isInDock(frameIn(seller))).toBe(true);
});

it('does not stand in the dock as a page of its own, among a page’s frames, or further in', () => {
  expect(isInDock(page())).toBe(false);
  const frames: unknown[] = [{}, {}];
  const seller = page(frames);
  const framed = frameIn(seller);
  Object.assign(seller, { 1: framed });
  expect(isInDock(framed)).toBe(false);
  expect(isInDock(frameIn(frameIn(seller), seller))).toBe(false);
});
