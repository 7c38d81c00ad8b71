import { detectPage, type PageAddress } from './detect-page';
import type { CenterReading, PageFacts } from './facts';
import { readOrders } from './orders';

/**
 * Reads one page view.
 *
 * @param doc the page
 * @param address the view's address
 * @param reading the centre's words
 * @returns which page it is and the facts of its order tables; nothing about buyers
 */
export function readPage(doc: Document, address: PageAddress, reading: CenterReading): PageFacts {
  return { center: reading.center, ...detectPage(doc, address, reading), ...readOrders(doc, reading) };
}
