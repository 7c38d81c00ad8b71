/** What is pointed at on a page, as a seller sees it. */
import type { Locator, Page } from '@playwright/test';
import { drawnOwn, withOwn } from '../harness/closed-shadow.ts';
import { expect } from './seller.ts';

const LINE = 'class="target';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The line around a target, with the number of its step; `null` while there is none. */
export async function lineOn(page: Page): Promise<{ box: Box; text: string } | null> {
  const isOpen = await withOwn(page, LINE, function (this: Element) {
    return this.matches(':popover-open');
  });
  return isOpen ? drawnOwn(page, LINE) : null;
}

const isAround = (line: Box, target: Box) =>
  line.x <= target.x + 1 &&
  line.y <= target.y + 1 &&
  line.x + line.width >= target.x + target.width - 1 &&
  line.y + line.height >= target.y + target.height - 1 &&
  line.width <= target.width + 16 &&
  line.height <= target.height + 16;

/** Waits until the line stands around an element of the page, and around that alone. */
export async function expectPointedAt(page: Page, target: Locator, step?: number): Promise<void> {
  await expect
    .poll(async () => {
      const [line, box] = [await lineOn(page), await target.boundingBox()];
      return line && box && isAround(line.box, box)
        ? line.text
        : `${JSON.stringify(line)} is not around ${JSON.stringify(box)}`;
    })
    .toMatch(step === undefined ? /^\d+$/ : String(step));
}

/** Waits until nothing is pointed at. */
export const expectNoLine = (page: Page): Promise<void> => expect.poll(() => lineOn(page)).toBe(null);
