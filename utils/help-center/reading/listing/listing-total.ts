/** How many articles a page of results says there are. */
import { compact } from '../page/words';

const NUMBER = '([\\d,]{1,11})';
const COUNT = `${NUMBER}(?:건|개)`;
/** No letters and digits: the signs between a name and its count. */
const SIGNS = '[^\\d\\p{L}]{0,4}';
const ALL = '(?:총|전체|모두|합계|약)?';
/** What a page may count besides the help. */
const NOT_OTHERS = '(?<!공지|공지사항|이벤트|뉴스|소식|블로그|상품|커뮤니티|문의|질문답변|검색어)';
/** On text without blanks, most telling first: what the help has, what the search found, all. */
const TOTALS = [
  `도움말(?:의|에서)?(?:검색)?(?:결과)?${SIGNS}${ALL}${SIGNS}${COUNT}`,
  `${NOT_OTHERS}검색결과(?:는|가|은)?${SIGNS}${ALL}${SIGNS}${COUNT}`,
  `${COUNT}의?검색(?:된)?결과`,
  `(?:총|전체|모두|합계)[^\\d]{0,10}${COUNT}`,
  `(?:검색|결과|도움말)[^\\d]{0,10}${COUNT}`,
  `${COUNT}의?(?:검색|결과|도움말)`,
].map((pattern) => new RegExp(pattern, 'u'));
/** Within one line a count may go without its unit. */
const BARE_TOTAL = new RegExp(`(?:도움말|${NOT_OTHERS}검색)결과${SIGNS}${NUMBER}[)\\]]?$`, 'u');
const LONGEST_LINE = 80;

const numberIn = (digits: string | undefined): number | null =>
  digits && /\d/.test(digits) ? Number(digits.replaceAll(',', '')) : null;

/**
 * How many the page says there are.
 *
 * @param text of the page without its rows
 * @param lines the same in lines, for counts without a unit
 * @returns `null` when it isn't said
 */
export function totalIn(text: string, lines: readonly string[] = []): number | null {
  const said = compact(text);
  for (const pattern of TOTALS) {
    const total = numberIn(pattern.exec(said)?.[1]);
    if (total !== null) return total;
  }
  for (const line of lines) {
    const total = line.length < LONGEST_LINE ? numberIn(BARE_TOTAL.exec(compact(line))?.[1]) : null;
    if (total !== null) return total;
  }
  return null;
}
