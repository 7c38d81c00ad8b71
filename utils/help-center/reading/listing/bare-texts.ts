/** Titles and excerpts without the signs and badges that stand at their start or end. */
import { isText, type PageElement, type PageText } from '../page/page-tree';
import { type FieldRule, isBlock, type Piece } from '../page/pieces';
import { isAskingSign } from './badge-words';

/** A question's mark before its text. */
const QUESTION_SIGN = /^\s*(?:Q\d{0,4}|질문)\s{0,4}[.:)]\s*(?=\S)/;
const ANSWER_SIGN = /^\s*(?:A\d{0,4}|답변|답)\s{0,4}[.:)]\s*(?=\S)/;

/** Texts of a piece; icons are in none, see `piecesOf`. */
function textsOf({ holder, at, end }: Piece): PageText[] {
  const found: PageText[] = [];
  const visit = (element: PageElement) => {
    for (const child of element.children) {
      if (isText(child)) {
        if (child.at >= at && child.at <= end) found.push(child);
      } else if (isBlock(child) || child.attributes['aria-hidden'] !== 'true') visit(child);
    }
  };
  visit(holder);
  return found;
}

/** Whether an element around a text, within the piece, fits. */
function isWithin(text: PageText, { holder }: Piece, fits: FieldRule): boolean {
  for (let at = text.parent; at !== holder && at.parent; at = at.parent) if (fits(at)) return true;
  return false;
}

/** Whether letters on both sides of an edge make one word: `<i>Q</i>&A`, `<span class="b">N</span>번가`. */
const isOneWord = (badge: string, beside: string | undefined) =>
  /[A-Za-z]$/.test(badge.trim()) && beside !== undefined && /[a-z&/+\-~]/.test(beside);

/** A piece's text without badges at its start and end; as it is where they are all of it. */
function withoutBadges(piece: Piece, isBadge: FieldRule): string {
  const texts = textsOf(piece);
  const all = texts.map(({ text }) => text).join('');
  // A label was taken from its start.
  if (!all.trimEnd().endsWith(piece.text.trim())) return piece.text;
  let [from, to] = [0, texts.length];
  let left = all.trimEnd().length - piece.text.trim().length;
  while (from < to && (texts[from]?.text.length ?? 0) <= left) left -= texts[from++]?.text.length ?? 0;
  const own = texts.slice(from, to).map((text, index) => ({
    said: index === 0 ? text.text.slice(left) : text.text,
    isBadge: isWithin(text, piece, isBadge),
  }));
  [from, to] = [0, own.length];
  const isLeftOut = (at: number) => own[at]?.isBadge === true || own[at]?.said.trim() === '';
  while (from < to && isLeftOut(from)) from++;
  while (to > from && isLeftOut(to - 1)) to--;
  if (from === to) return piece.text;
  if (from > 0 && isOneWord(own[from - 1]?.said ?? '', own[from]?.said[0])) from = 0;
  return own
    .slice(from, to)
    .map(({ said }) => said)
    .join('');
}

/** A title as its article's page has it. */
export const bareTitle = (piece: Piece, isBadge: FieldRule): string =>
  withoutBadges(piece, isBadge).replace(QUESTION_SIGN, '');

/**
 * An excerpt without the sign of an answer.
 *
 * @param isAsked whether the row's title had the sign of a question; without it `A.` may count the text's own parts
 */
export function bareExcerpt(pieces: Piece[], isAsked: boolean): string {
  const isSign: FieldRule = (element) => isAskingSign(element.children.map((c) => (isText(c) ? c.text : '')).join(''));
  const own = pieces.filter(({ text }) => !isAskingSign(text));
  const [first] = own;
  const text = own.map((piece) => (piece === first ? withoutAnswerSign(piece, isSign) : piece.text).trim()).join(' ');
  return isAsked ? text.replace(ANSWER_SIGN, '') : text;
}

/** Only the start of it: an `A` at the end of a text is its own. */
function withoutAnswerSign(piece: Piece, isSign: FieldRule): string {
  const bare = withoutBadges(piece, isSign);
  const at = piece.text.lastIndexOf(bare.trimEnd());
  return at < 0 ? piece.text : piece.text.slice(at);
}

/** Whether a text begins with the sign of a question. */
export const isAskedBySign = (text: string): boolean => QUESTION_SIGN.test(text);
