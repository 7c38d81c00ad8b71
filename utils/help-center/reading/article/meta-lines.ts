/** What stands right above or below an answer and is none of it: dates, counters, tools, the category it is filed under. */
import { LONGEST_LINE } from '../page/page-frame';
import type { PageElement } from '../page/page-tree';
import type { Piece } from '../page/pieces';
import { compact } from '../page/words';
import { isEndLine, STEP } from './site-talk';

/** A counter, or a date that says what it is of; what stands with them may be signs, dates and tools. */
const COUNTED =
  /조회수?[:：]?[\d,]+|(?:등록|수정|작성|게시|업데이트)(?:일[시자]?)?[:：]?\d{2,4}[.\-/년]\d{1,2}[.\-/월]\d/;
const WORDS =
  /^(?:조회수?|(?:최종|마지막)?(?:등록|수정|작성|게시|업데이트)(?:일[시자]?)?|작성자|관리자|운영자|날짜|오전|오후|[\d.,:：/·|ㅣ()+년월분시일회-])+$/;
/** Several of these in one line; one alone may be what an answer tells to press. */
const TOOLS = /^(?:(?:공유|인쇄|프린트|스크랩|북마크|(?:url|링크|주소)복사)(?:하기)?[·|ㅣ/]?){2,}$/i;
const FILED = /^\s*(?:카테고리|분류)\s*[:：]\s*/;
/** A line that goes on with what stands above it: that was a way through the menus. */
const CONTINUES = /^\s*(?:에서|에|으로|로|을|를|메뉴|화면|페이지|경로|순서|탭|의)(?![가-힣]{3})/;
const IN_ANSWER = new Set(['ul', 'ol', 'table', 'dl', 'menu']);

/** Whether a text is surely the site's: a bare date or number may be what was asked for. */
export function isMetaLine(text: string): boolean {
  if (text.length > 2 * LONGEST_LINE) return false;
  const line = compact(text);
  return TOOLS.test(line) || (COUNTED.test(line) && WORDS.test(line.replace(/(?:공유|인쇄|스크랩)(?:하기)?/g, '')));
}

/** Names of a path that an article is filed under, without the word before it; `null` where a line can be none. */
export function filedUnder(line: Piece, next: Piece | undefined): { path: string; isCalled: boolean } | null {
  const isPart = /^(?:h[1-6]|li|t[dh]|dt)$/.test(line.holder.tag);
  if (line.text.length > 2 * LONGEST_LINE || isPart || STEP.test(line.text)) return null;
  // Before steps it may be where they are taken, and alone it is the answer.
  if (!next || isEndLine(next) || CONTINUES.test(next.text) || STEP.test(next.text)) return null;
  return { path: line.text.replace(FILED, ''), isCalled: FILED.test(line.text) };
}

/** The parts of the page that a line may be the site's with; a row of a table or an item is judged with all of them. */
function partsAround(line: Piece, from: number): PageElement[] {
  const parts: PageElement[] = [];
  for (let at: PageElement | null = line.holder; at && at.at > from; at = at.parent) {
    if (IN_ANSWER.has(at.tag)) parts.length = 0;
    parts.push(at);
  }
  return parts;
}

/** How many lines such a part has at most. */
const MOST_LINES = 8;

/** Where the lines of the site's at the end of some lines begin, by index; their number where there are none. */
function metaStart(lines: Piece[], from: number): number {
  const last = lines.at(-1);
  if (!last) return 0;
  const parts = partsAround(last, from);
  // The widest first: a date in it is the site's with the counter beside it.
  for (const part of parts.toReversed()) {
    const own = lines.slice(-MOST_LINES).filter(({ at }) => at >= part.at && at <= part.end);
    const text = own.map((line) => line.text).join(' ');
    if (own.length > 1 && COUNTED.test(compact(text)) && isMetaLine(text)) return lines.length - own.length;
  }
  const isInAnswer = parts.some(({ tag }) => IN_ANSWER.has(tag));
  return !isInAnswer && isMetaLine(last.text) && !STEP.test(last.text) ? lines.length - 1 : lines.length;
}

/**
 * Place where the dates, counters and tools below an answer begin.
 * @param said the lines after the question
 * @param from place after which the answer stands
 * @param until place where it ends, as far as is known
 */
export function beforeMeta(said: Piece[], from: number, until: number): number {
  // A counter ends the answer by itself: the date beside it is known by it.
  let lines = said.filter(({ at, text }) => at < until || (at === until && isMetaLine(text)));
  let end = until;
  for (let start = metaStart(lines, from); start > 0 && start < lines.length; start = metaStart(lines, from)) {
    end = lines[start]?.at ?? end;
    lines = lines.slice(0, start);
  }
  return end;
}
