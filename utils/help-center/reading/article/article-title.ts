/** The line of a page that is the question. */
import type { HelpCenter } from '../../../center/help-center';
import { lettersOf } from '../../letters';
import { articleIdIn } from '../page/article-links';
import { isErrorTitle, isGreeting, isStatement } from '../page/error-page';
import { findElement } from '../page/find-element';
import { labelOf } from '../page/labels';
import { isWithin } from '../page/page-frame';
import type { PageElement } from '../page/page-tree';
import type { Piece } from '../page/pieces';
import { compact, isQuestion, textOf, tidy } from '../page/words';
import { isEndLine } from './site-talk';

const HEADING = /^h[1-6]$/;
const TITLE_CLASS = /tit(?:le)?(?:$|[\s_-])|subject|question|(?:^|[\s_-])q(?:$|[\s_-])/i;
/** `Q.` before a question. */
const MARK = /^\s*(?:Q\d{0,4}|질문)\s{0,4}[.:)]\s*/;
/** No question is longer. */
const LONGEST = 300;
/** Links past the menus, also glued into one line. */
const SKIPS = /^(?:(?:본문|메뉴|주메뉴|콘텐츠|검색|하단)(?:으로)?바로가기){1,6}$/;
/** A question may be broken over so many lines. */
const MOST_LINES = 3;

/** The question, and how sure it is. */
export interface FoundTitle {
  /** Its piece, with the text as it is shown. */
  piece: Piece;
  text: string;
  /** It was named: by who asks, or by the document's own title. */
  isNamed: boolean;
}

const isHeading = ({ holder }: Piece) =>
  isWithin(holder, ({ tag }) => HEADING.test(tag) || tag === 'summary' || tag === 'dt');

const isTitled = ({ holder }: Piece) => TITLE_CLASS.test((holder.attributes.class ?? '').slice(0, 200));

/** A line without the label and the mark before its question. */
export const titleText = (text: string, center?: HelpCenter): string =>
  tidy((labelOf(text, center?.service.name)?.rest || text).replace(MARK, ''));

/** The rule for what the document is called by: its title, or all of it before or after a sign (`질문 | 고객센터`). */
function calledRule(root: PageElement): (line: string) => boolean {
  const element = findElement(root, ({ tag }) => tag === 'title');
  const title = element ? compact(tidy(textOf(element)).slice(0, 2 * LONGEST)) : '';
  const isSign = (letter: string | undefined) => letter === undefined || /[|\-–—·:<>]/.test(letter);
  return (line) =>
    line.length > 1 &&
    ((title.startsWith(line) && isSign(title[line.length])) ||
      (title.endsWith(line) && isSign(title[title.length - line.length - 1])));
}

/** What stands where there is no article: errors, the home's greeting. */
const isNone = (title: string): boolean => isErrorTitle(title) || isGreeting(title);

/** Lines that say the wanted question, also over several of them. */
function wantedLines(lines: Piece[], wanted: string, center?: HelpCenter): Piece[] {
  const letters = lettersOf(wanted);
  const isWanted = (text: string) => lettersOf(text) === letters || lettersOf(titleText(text, center)) === letters;
  const found = lines.filter(({ text }) => isWanted(text));
  if (found.length > 0) return found;
  for (const [index, line] of lines.entries()) {
    if (!letters.startsWith(lettersOf(titleText(line.text, center)) || '-')) continue;
    for (let count = 2; count <= MOST_LINES; count++) {
      const parts = lines.slice(index, index + count);
      const text = parts.map((part) => part.text).join(' ');
      if (isWanted(text)) return [{ ...line, text, end: parts.at(-1)?.end ?? line.end }];
    }
  }
  return [];
}

const isArticleLink = ({ holder, at, end }: Piece, center?: HelpCenter) =>
  at === end && articleIdIn([holder], center) !== null && isWithin(holder, ({ tag }) => tag === 'li' || tag === 'a');

/** The title of a page that doesn't say what it is called. */
function likelyTitle(lines: Piece[], center?: HelpCenter): Piece | undefined {
  const asks = ({ text }: Piece) => isQuestion(text);
  const own = lines.filter((line) => !isEndLine(line));
  const end = lines.findIndex((line, index) => index > 0 && isEndLine(line));
  const before = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !isEndLine(line));
  const [first] = before;
  if (first && asks(first) && !isArticleLink(first, center)) return first;
  // What stands below feedback and such is the title only where nothing above can be.
  for (const some of [before, own]) {
    const [headings, titled] = [some.filter(isHeading), some.filter(isTitled)];
    const best = headings.find(asks) ?? titled.find(asks) ?? (some === before ? (headings[0] ?? titled[0]) : undefined);
    if (best) return best;
  }
  return first;
}

/**
 * Finds the question of an article's page.
 *
 * @param lines the page's lines without its frame
 * @param wanted the question as another page has it: then a line has to say the same, whatever else looks like a title
 * @returns the wanted one, the one that the document is called by, a question that comes first, a heading, the first
 * line; `null` where none of them can be one
 */
export function findTitle(lines: Piece[], root: PageElement, wanted?: string, center?: HelpCenter): FoundTitle | null {
  const short = lines.filter(({ text }) => text.length <= LONGEST && !SKIPS.test(compact(text)));
  const found = (piece: Piece | undefined, isNamed: boolean): FoundTitle | null =>
    piece ? { piece, isNamed, text: titleText(piece.text, center) } : null;
  const best = (pieces: Piece[]) =>
    pieces.find(isHeading) ?? pieces.find((piece) => !isArticleLink(piece, center)) ?? pieces[0];
  if (wanted !== undefined && lettersOf(wanted) !== '') return found(best(wantedLines(short, wanted, center)), true);
  const isCalled = calledRule(root);
  const called = short.filter(({ text }) => isCalled(compact(titleText(text, center))));
  if (called.length > 0) {
    const title = found(best(called), true);
    return title && isNone(title.text) ? null : title;
  }
  const likely = likelyTitle(short, center);
  const title = found(likely, false);
  // A statement in no heading's place is what a page says, and not what it is called.
  const isLoose = title !== null && isStatement(title.text) && !isHeading(title.piece);
  return title && !isLoose && !isNone(title.text) ? title : null;
}
