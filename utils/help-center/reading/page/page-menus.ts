/** Parts of a page in which nothing was found: menus, choices, the foot of the site. */
import { isSitePart } from './page-frame';
import type { PageElement } from './page-tree';

const known = new WeakMap<PageElement, boolean>();

/** Whether an element is in a menu, a choice, or something else that stands beside the results. */
export function isMenu(element: PageElement): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const isOwn =
    element.tag === 'aside' ||
    element.tag === 'head' ||
    element.attributes.role === 'complementary' ||
    isSitePart(element);
  const is = isOwn || (element.parent !== null && isMenu(element.parent));
  known.set(element, is);
  return is;
}
