import { detectPage, type PageAddress } from './detect-page';
import type { CenterReading, PageFacts } from './facts';
import { type RowReading, readOrders } from './orders';
import { inSlices } from './slices';

/** One reading of a page view. */
export interface PageRead {
  /** Which page it is and the facts of its order tables; nothing about buyers. */
  facts: PageFacts;
  /** The same for the same orders, and for no others. */
  stamp: string;
}

/**
 * Reads one page view, in slices.
 *
 * @param doc the page
 * @param address the view's address
 * @param reading the centre's words
 * @param signal ends the reading
 * @param how what day it is in Korea, and what was read before
 * @returns `null` when the signal ended it
 */
export function readPage(
  doc: Document,
  address: PageAddress,
  reading: CenterReading,
  signal: AbortSignal,
  how: RowReading,
): Promise<PageRead | null> {
  return inSlices(pageSteps(doc, address, reading, how), signal);
}

function* pageSteps(
  doc: Document,
  address: PageAddress,
  reading: CenterReading,
  how: RowReading,
): Generator<unknown, PageRead> {
  const found = detectPage(doc, address, reading);
  yield;
  const { stamp, ...orders } = yield* readOrders(doc, reading, how);
  return { facts: { center: reading.center, ...found, ...orders }, stamp };
}
