/** The parts of a page that belong to the site and not to what it tells: menus, feedback, footers. */
import { isText, type PageElement, type PageNode } from './page-tree';
import { compact, textOf } from './words';

const FRAME_TAGS = new Set(['footer', 'nav', 'title', 'option', 'select']);
const FRAME_ROLES = /^(?:navigation|banner|contentinfo|search|dialog|alertdialog)$/i;
/** Names of the site's parts, also within longer ones (`mainNav`). */
const FRAME_NAMES = new Set(
  'gnb lnb snb nav navigation breadcrumb breadcrumbs crumb crumbs skip skipnav sns paging pagination pager sidebar copyright'.split(
    ' ',
  ),
);
/** Names that authors give to parts of an answer, too: a `useful` hint, an `aside`. What is said in them decides. */
const UNSURE_NAMES = new Set(
  'related recommend recommended feedback satisfaction survey popup modal cookie helpful useful foot footer'.split(' '),
);
/** … only alone: an `accordion-header` is a question. */
const WHOLE_UNSURE_NAMES =
  /(?:^|\s)(?:(?:site|page|global|main|top|l)[-_]?)?(?:header|banner|toolbar|ads?|contact|inquiry|share|rating|vote)(?:\s|$)/i;
/** Longer than this, a form is the page (old servers wrap all of it in one). */
const FORM_LETTERS = 200;
/** Longer than this, nothing is one of the lines known here. */
export const LONGEST_LINE = 50;

const isControl = ({ tag, attributes }: PageElement) =>
  /^(?:select|button)$/.test(tag) || (tag === 'input' && attributes.type !== 'hidden');
const hasControl = (element: PageElement): boolean =>
  isControl(element) || element.children.some((child) => !isText(child) && hasControl(child));

/** Whether an element is one of the site's own by its tag or role. */
export function isSitePart(element: PageElement): boolean {
  if (FRAME_TAGS.has(element.tag) || FRAME_ROLES.test(element.attributes.role ?? '')) return true;
  return element.tag === 'form' && isSmallForm(element);
}

/** Forms in forms would be read over and over again. */
const smallForms = new WeakMap<PageElement, boolean>();
function isSmallForm(form: PageElement): boolean {
  const known = smallForms.get(form) ?? (hasControl(form) && compact(textOf(form)).length < FORM_LETTERS);
  smallForms.set(form, known);
  return known;
}

/** The names that an element's author gave it, whole and in parts: `siteFoot` is `site`, `foot`. */
function namesOf({ attributes }: PageElement): { whole: string; parts: string[] } {
  const whole = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 300);
  const parts = whole.replace(/([a-z])(?=[A-Z])/g, '$1 ').toLowerCase();
  return { whole, parts: parts.split(/[\s_-]+/) };
}

/** … or by what its author called it; less sure. */
export function isCalledSitePart(element: PageElement): boolean {
  return namesOf(element).parts.some((name) => FRAME_NAMES.has(name));
}

/** … or perhaps: it may as well be a part of the answer. */
export function isPerhapsSitePart(element: PageElement): boolean {
  const { whole, parts } = namesOf(element);
  if (element.tag === 'aside' || element.tag === 'header' || element.attributes.role === 'complementary') return true;
  return WHOLE_UNSURE_NAMES.test(whole) || parts.some((name) => UNSURE_NAMES.has(name));
}

/** Whether an element is the page's head, with menus that have no name of their own. */
export const isCalledHead = (element: PageElement): boolean =>
  namesOf(element).parts.some((name) =>
    /^(?:head|header|menu|util|top|gnb|lnb|service|services|foot|footer)$/.test(name),
  );

/** Lines of the frame that stand alone: links past the menu, headings of the site. Compared without blanks. */
const FRAME_LINES =
  /^(?:(?:본문|메뉴|콘텐츠|주메뉴)(?:으로)?바로가기|.{0,20}(?:고객센터|카테고리|서비스)본문|.{0,20}고객센터|도움말(?:상세|보기|센터|홈)?|자주묻는질문|faq|홈|home|(?:고객센터)?홈(?:으로)?|로그인|회원가입|검색|메뉴|전체메뉴|이전|다음|닫기|인쇄(?:하기)?|공유(?:하기)?|url복사)$/i;

/** Whether a line belongs to the site's frame. */
export const isFrameLine = (text: string): boolean => text.length <= LONGEST_LINE && FRAME_LINES.test(compact(text));

/** Tools and dates between a question and its answer; each alternative begins in its own way, so matching is linear. */
const TOOLS =
  /^(?:공유(?:하기)?|(?:url|링크|주소)복사(?:하기)?|글자크기|글자|크게|작게|인쇄(?:하기)?|프린트|스크랩|북마크|페이스북|트위터|facebook|twitter|최종|마지막|업데이트|수정|등록|작성(?!자)|게시|일[시자]?|날짜|작성자|관리자|운영자|조회수?|[\d.,:/·|ㅣ()+년월분시회-])+$/;
/** Whether a line has nothing but tools, dates and counters. */
export const isToolLine = (text: string): boolean => text.length <= 80 && TOOLS.test(compact(text));

/** Whether a node or something around it fits. */
export function isWithin(node: PageNode, fits: (element: PageElement) => boolean): boolean {
  for (let at = isText(node) ? node.parent : node; at?.parent; at = at.parent) if (fits(at)) return true;
  return false;
}
