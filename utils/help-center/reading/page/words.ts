/** Text of pages, made comparable and fit to show. */
import { isText, type PageElement, type PageNode } from './page-tree';

/** One line: single blanks, none before a question mark or a full stop (the help centre writes `하나요 ?`). */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[?.])/g, '')
    .trim();

/** What two texts are compared by: no blanks, no capitals, full-width forms as ASCII. */
export const compact = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

const EDGE_SIGNS = new Set('>›»〉▶→＞/|·:‧•▪◦*–- ');

/** A text without signs and blanks around it; a loop, as patterns that look for the end of a text take long. */
export function trimSigns(text: string, alsoBrackets = false): string {
  const isEdge = (letter = '') => EDGE_SIGNS.has(letter) || (alsoBrackets && '[]［］'.includes(letter));
  let [from, to] = [0, text.length];
  while (from < to && isEdge(text[from])) from++;
  while (to > from && isEdge(text[to - 1])) to--;
  return text.slice(from, to);
}

/** All the text of a node, as it stands. */
export const textOf = (node: PageNode): string => (isText(node) ? node.text : node.children.map(textOf).join(''));

export const isBlank = (node: PageNode): boolean =>
  isText(node) ? node.text.trim() === '' : node.children.every(isBlank);

/** What an element is called by those who wrote the page: its tag and classes. */
export const kind = (node: PageNode): string =>
  isText(node) ? '#text' : `${node.tag}.${classOf(node).trim().split(/\s+/).sort().join('.')}`;

/** Longer than this, classes are no names. */
const LONGEST_CLASS = 200;

/** The classes of an element, cut to what patterns may look into. */
export const classOf = ({ attributes }: PageElement): string => (attributes.class ?? '').slice(0, LONGEST_CLASS);

/** Badges and counters around a text, which say nothing of it. */
const NOISE =
  /^(?:\p{P}|\p{S})*(?:[qa]\d?|faq|new|hot|best|n|질문|답변|제목|내용|(?:자세히|자세한|전체|원문|본문|내용|답변|상세|모두|도움말|글|더){0,3}(?:보기|보러가기|읽기)|자세히|열기|닫기|펼치기|접기|바로가기|조회수?[:：]?[\d,]*|(?:도움돼요|좋아요|추천|공감|댓글)[:：]?[\d,]*|(?:등록일|수정일|작성일|최종수정일?|업데이트)?[:：]?\d{2,4}[.\-/년]\d{1,2}[.\-/월]\d{1,2}[.일]?(?:\d{1,2}:\d{2})?|no[.]?\d*|\d{1,4})?(?:\p{P}|\p{S})*$/u;

/** Whether a text is a badge, a date, a counter, a separator: nothing of an article. */
export const isNoise = (text: string): boolean => text.length < 40 && NOISE.test(compact(text));

/** What page authors call a title. */
export const TITLE_CLASS = /tit|subj|question|headline|name|(?:^|[\s_-])q(?:$|[\s_-])/i;

/** A text that ends as a question does; most titles of help do. */
export const isQuestion = (text: string): boolean => /[?？]\s*$/.test(text);
