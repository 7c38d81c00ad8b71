/** Pages that stand where the results should: a login, an error; whatever menus and lists they have besides. */
import { isErrorTitle, isStatement } from '../page/error-page';
import { isCalledSitePart, isPerhapsSitePart, isWithin } from '../page/page-frame';
import { isMenu } from '../page/page-menus';
import { outermost, type PageElement } from '../page/page-tree';
import { piecesOf } from '../page/pieces';
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

/** The search itself failed: what a page then says of its results, `0건` too, is not true. */
const BROKEN =
  /(?:일시적|오류|에러|장애|서버|네트워크).{0,40}(?:못했|못하였|못합니다|수없|실패했|실패하였|발생했|발생하였)|(?:결과|도움말|목록|데이터|정보|페이지|내용)(?:을|를)?(?:불러|가져)(?:오지못|올수없|오는데실패)/;
const LONGEST_LINE = 200;

/** Whether a page says in a line of its own, not in one that a script may show later, that its search failed. */
function saysBroken(root: PageElement): boolean {
  const isHidden = ({ attributes, tag }: PageElement) =>
    'hidden' in attributes || tag === 'template' || /display\s?:\s?none/i.test((attributes.style ?? '').slice(0, 200));
  return piecesOf([root]).some(
    ({ text, holder }) =>
      text.length < LONGEST_LINE &&
      isStatement(text) &&
      BROKEN.test(compact(text)) &&
      !isMenu(holder) &&
      !isWithin(holder, isHidden),
  );
}

/** Whether a text is a program's answer and no page. */
export const isData = (source: string): boolean => /^\s*(?:\{|\[\s*\{)/.test(source.slice(0, 1000));

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
  if (rows === 0 && saysBroken(root)) return true;
  if (total !== null || isNone) return false;
  return lines.some((line) => line.length < 200 && isStatement(line) && isFailure(line));
}
