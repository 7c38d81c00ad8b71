import { detectPage, type PageAddress } from './detect-page';
import type { CenterReading, PageFacts } from './facts';
import { readOrders } from './orders';
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
 * @returns `null` when the signal ended it
 */
export function readPage(
  doc: Document,
  address: PageAddress,
  reading: CenterReading,
  signal: AbortSignal,
): Promise<PageRead | null> {
  return inSlices(pageSteps(doc, address, reading), signal);
}

function* pageSteps(doc: Document, address: PageAddress, reading: CenterReading): Generator<unknown, PageRead> {
  const found = detectPage(doc, address, reading);
  yield;
  const { stamp, ...orders } = yield* readOrders(doc, reading);
  return { facts: { center: reading.center, ...found, ...orders }, stamp };
}
