/** Looking for an element. */
import { isText, type PageElement } from './page-tree';

/** The first element, in the page's order, that fits. */
export function findElement(from: PageElement, fits: (element: PageElement) => boolean): PageElement | null {
  if (fits(from)) return from;
  for (const child of from.children) {
    const found = isText(child) ? null : findElement(child, fits);
    if (found) return found;
  }
  return null;
}
