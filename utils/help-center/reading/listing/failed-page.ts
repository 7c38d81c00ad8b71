/** Pages that stand where the results should: a login, an error; whatever menus and lists they have besides. */
import { isErrorTitle, isStatement } from '../page/error-page';
import { isCalledSitePart, isPerhapsSitePart, isWithin } from '../page/page-frame';
import { isMenu } from '../page/page-menus';
import { outermost, type PageElement } from '../page/page-tree';
import { compact, textOf } from '../page/words';

/** What was read of a page. */
export interface Found {
  total: number | null;
  rows: number;
  /** It says that nothing was found. */
  isNone: boolean;
}

const isPassword = ({ tag, attributes }: PageElement) => tag === 'input' && /^password$/i.test(attributes.type ?? '');
const isHeading = ({ tag }: PageElement) => /^(?:title|h[1-6])$/.test(tag);
const COUNTED = /[\d,]+(?:건|개)|검색/;

/** Whether a page asks for a password in its main part; some have a small login beside everything. */
function asksPassword(root: PageElement): boolean {
  const isBeside = (element: PageElement) =>
    isCalledSitePart(element) || isPerhapsSitePart(element) || /dialog/.test(element.attributes.role ?? '');
  return outermost(root, isPassword).some(
    (input) => !isWithin(input, isBeside) && !(input.parent && isMenu(input.parent)),
  );
}

/**
 * Whether a page is a login or an error page and no page of results.
 *
 * @param root the page
 * @param lines what it says besides its rows
 * @param found what was read of it; a page that says how many it found, and has them, is no error page
 */
export function failsIn(root: PageElement, lines: readonly string[], { total, rows, isNone }: Found): boolean {
  if (total !== null && total > 0 && rows > 0) return false;
  if (asksPassword(root)) return true;
  const isFailure = (text: string) => !COUNTED.test(compact(text.slice(0, 200))) && isErrorTitle(text);
  const headings = outermost(root, isHeading).filter(
    (heading) => !(heading.parent && heading.tag !== 'title' && isMenu(heading.parent)),
  );
  if (headings.some((heading) => isFailure(textOf(heading)))) return true;
  if (total !== null || isNone) return false;
  return lines.some((line) => line.length < 200 && isStatement(line) && isFailure(line));
}
