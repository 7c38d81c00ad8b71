/** Whether a page that looks like an article is a page of results. */
import type { HelpCenter } from '../../../center/help-center';
import { idsIn } from '../page/article-links';
import { findLabels, groupsOf, MAX_LABELS } from '../page/labels';
import { contains, type PageElement } from '../page/page-tree';
import { piecesOf } from '../page/pieces';
import { compact } from '../page/words';
import { categoryNames } from './service-evidence';

/** Names in brackets at the start of a text. */
const GROUP = /^[^\p{L}]{0,20}[[［【][^\]］】]{1,80}[\]］】]/u;

/**
 * Whether services' labels stand in rows: before or in what would be the answer, and not below it, where related
 * articles are.
 *
 * @param question place where the question ends
 * @param until place where the answer ends
 * @param frame parts of the page that are the site's
 */
export function isListing(
  root: PageElement,
  question: number,
  until: number,
  frame: PageElement[],
  center?: HelpCenter,
): boolean {
  const labels = findLabels(root, center);
  if (labels.length > MAX_LABELS) return true;
  const categories = new Set(center ? categoryNames(center) : []);
  const pieces = labels.length > 1 ? piecesOf([root]) : [];
  // Categories in brackets tell a way through the menus.
  const isWay = (at: number) => {
    const text = pieces.find((piece) => piece.at <= at && at <= piece.end)?.text ?? '';
    const [name = ''] = groupsOf(GROUP.exec(text.slice(0, 200))?.[0] ?? '') ?? [];
    return categories.has(compact(name));
  };
  const rows = labels.filter(
    (label) => label.at < until && !frame.some((part) => contains(part, label)) && !isWay(label.at),
  );
  if (rows.length > 2) return true;
  return rows.filter(({ at }) => at > question).length > 1 && idsIn(root, center) > 1;
}
