/** A question as it was found, and whose number it has. */
import type { CategoryPage } from '../../types';
import { isText, type PageElement, type PageNode } from '../page/page-tree';
import { kind } from '../page/words';

/** A question as it was found. */
export interface FoundEntry {
  entry: CategoryPage['entries'][number];
  /** The element that makes a question of it. */
  mark: PageElement;
  /** The parts of the page that are its own. */
  record: PageNode[];
  /** Nothing closed holds its answer. */
  isAtTop: boolean;
}

/** How much of a page is an entry's. */
const widthOf = ({ record }: FoundEntry) =>
  record.reduce((sum, node) => sum + (isText(node) ? 1 : node.end - node.at + 1), 0);

/** Whether two entries are parts of one list: then the page itself gives both one number. */
function isPeer({ record: [one] }: FoundEntry, { record: [other] }: FoundEntry): boolean {
  return one !== undefined && other !== undefined && one.parent === other.parent && kind(one) === kind(other);
}

/** Entries of which no two that are no peers have one number: the narrowest keeps it, a wider one may reach around it. */
export function onceEach(found: FoundEntry[]): FoundEntry[] {
  const isOthers = (each: FoundEntry) =>
    found.some((other) => other.entry.id === each.entry.id && !isPeer(each, other) && widthOf(other) < widthOf(each));
  return found.map((each) =>
    each.entry.id && isOthers(each) ? { ...each, entry: { ...each.entry, id: null } } : each,
  );
}
