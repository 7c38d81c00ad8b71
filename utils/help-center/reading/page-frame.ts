/** The parts of a page that belong to the site and not to what it tells: menus, contact block, related articles. */
import { isText, type PageElement, type PageNode } from './page-tree';
import type { Piece } from './pieces';
import { compact, textOf } from './words';

const FRAME_TAGS = new Set(['footer', 'nav', 'aside', 'title', 'option', 'select']);
const FRAME_ROLES = /^(?:navigation|banner|contentinfo|search|complementary|dialog|alertdialog)$/i;
/** Names of the site's parts, also within longer ones (`help-feedback`). */
const FRAME_NAMES = new Set(
  'gnb lnb snb nav navigation breadcrumb breadcrumbs crumb crumbs skip skipnav related recommend recommended feedback satisfaction survey sns paging pagination pager sidebar popup modal cookie copyright helpful useful'.split(
    ' ',
  ),
);
/** Names that only alone mean the site's part: an `accordion-header` is a question. */
const WHOLE_FRAME_NAMES =
  /(?:^|\s)(?:(?:site|page|global|main|top|l)[-_]?)?(?:header|footer|banner|contact|inquiry|share|toolbar|ads?|rating|vote)(?:\s|$)/i;
/** Longer than this, a form is the page (old servers wrap all of it in one). */
const FORM_LETTERS = 200;

const isControl = ({ tag, attributes }: PageElement) =>
  /^(?:select|button)$/.test(tag) || (tag === 'input' && attributes.type !== 'hidden');
const hasControl = (element: PageElement): boolean =>
  isControl(element) || element.children.some((child) => !isText(child) && hasControl(child));

/** Whether an element is one of the site's own by its tag or role. */
export function isSitePart(element: PageElement): boolean {
  if (FRAME_TAGS.has(element.tag) || FRAME_ROLES.test(element.attributes.role ?? '')) return true;
  return element.tag === 'form' && compact(textOf(element)).length < FORM_LETTERS && hasControl(element);
}

/** … or by what its author called it; less sure. */
export function isCalledSitePart({ tag, attributes }: PageElement): boolean {
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
  const parts = names.toLowerCase().split(/[\s_-]+/);
  return tag === 'header' || WHOLE_FRAME_NAMES.test(names) || parts.some((name) => FRAME_NAMES.has(name));
}

/** Lines of the frame that stand alone: links past the menu, headings of the site. Compared without blanks. */
const FRAME_LINES =
  /^(?:(?:본문|메뉴|콘텐츠|주메뉴)(?:으로)?바로가기|.{0,20}(?:고객센터|카테고리|서비스)본문|.{0,20}고객센터|도움말(?:상세|보기|센터|홈)?|자주묻는질문|faq|홈|home|로그인|회원가입|검색|메뉴|전체메뉴|이전|다음|닫기|인쇄(?:하기)?|공유(?:하기)?|url복사)$/i;
/** Where the answer is over. */
const ENDS = [
  /도움이?(?:되|됐)(?:었|셨|으셨)?(?:나요|습니까|어요)\??/,
  /^(?:1:1)?문의(?:하기|하러가기)?$|^(?:더|추가로)(?:궁금|도움)|^(?:원하는|찾는).{0,8}(?:답변|내용|도움말).{0,4}(?:못|없)/,
  /^(?:관련|연관)(?:된)?(?:도움말|글|질문|문서|faq|콘텐츠|키워드)|^(?:함께|많이|자주|인기)(?:본|보는|찾는|읽은)?(?:도움말|질문|글)/i,
  /^(?:이전글|다음글|이전도움말|다음도움말|목록(?:으로|보기)?|맨위로|top|댓글\d*)(?:[:▲▼]|$)|^(?:copyright|©)/i,
];
const NEIGHBOUR = /^\s*(?:이전|다음)\s?(?:글|도움말|질문)[\s:▲▼]/;
const LONGEST_END = 50;

/** Whether a line belongs to the site's frame. */
export const isFrameLine = (text: string): boolean => text.length <= LONGEST_END && FRAME_LINES.test(compact(text));

/** Whether a line stands after the answer: feedback, contact, related articles. */
export function isEndLine({ text }: Pick<Piece, 'text'>): boolean {
  const line = compact(text);
  return line.length <= LONGEST_END && (ENDS.some((end) => end.test(line)) || NEIGHBOUR.test(text));
}

/** Whether a node or something around it fits. */
export function isWithin(node: PageNode, fits: (element: PageElement) => boolean): boolean {
  for (let at = isText(node) ? node.parent : node; at?.parent; at = at.parent) if (fits(at)) return true;
  return false;
}

/** Titles of pages that stand where the help should: login, maintenance, errors. Compared without blanks. */
const ERROR_TITLES =
  /^(?:로그인|login|signin|(?:서비스|시스템|서버|정기)*점검(?:중|안내|공지|중입니다)*[.!]?|(?:일시적인?)?(?:오류|에러|장애)(?:안내|발생|가발생했습니다|페이지)?[.!]?|error|\d{3}.{0,30}|.{0,12}페이지를(?:찾을수|표시할수).{0,8}|(?:service|temporarily)?unavailable|badgateway|notfound|forbidden|accessdenied|(?:이용|사용|접속|접근)(?:이|할수)?(?:불가|없).{0,8}|.{0,10}wi-?fi.{0,20}|.{0,10}와이파이.{0,20}|.{0,10}네트워크(?:연결|접속|인증|로그인).{0,10})$/i;
const ERROR_LINES =
  /점검(?:중|시간|기간)|잠시후(?:에)?다시|일시적으로(?:이용|중단)|(?:wi-?fi|와이파이|네트워크)(?:에|를)?(?:연결|접속|이용|로그인)|자바스크립트|javascript를|로봇이아닙니다|captcha/i;
/** An error page says little. */
const ERROR_LETTERS = 200;

/** Whether a title and the text below it are an error page's; a question never is. */
export function isErrorPage(title: string, text: string): boolean {
  const said = compact(title);
  if (/[?？]$/.test(said)) return false;
  return (
    ERROR_TITLES.test(said) || (compact(text).length < ERROR_LETTERS && ERROR_LINES.test(compact(`${title}${text}`)))
  );
}
