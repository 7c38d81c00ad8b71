/** Words that sites put beside a title or a text, and what tells them from a searched word that is marked in it. */
import { labelOf } from '../page/label-text';
import { isLabelElement } from '../page/labels';
import { contains, isText, type PageElement, type PageNode } from '../page/page-tree';
import { type FieldRule, isBlock, isHiddenText, isHit } from '../page/pieces';
import { classOf, compact, isBlank, kind, textOf } from '../page/words';

/** `Q`, `A` before a text. */
const ASKING = /^[qa][.:]?$/;
const LATIN = /^(?:n|new|hot|best|up)$/;
const BADGES = /^(?:필독|중요|추천|신규|업데이트|인기|새창(?:열림|열기)?)$/;
const LONGEST = 12;
/** No title has as many parts; comparing them costs time. */
const MOST_BESIDE = 300;
/** Text in place of a picture; `isHiddenText` knows the other names. */
const PICTURE_CLASS = /(?:^|\s)ir(?:$|\s)/;
/** Elements by which pages mark words when they say no more of them. */
const USUAL_MARKS = new Set(['em', 'mark', 'b', 'strong', 'u', 'font', 'span']);
/** Classes that say how a word looks, and not what it is. */
const LOOK_CLASS = /point|colou?r|fc[_-]|emph|bold|search|query|word|accent/i;
/** Classes that say of a word that it is a badge. */
const BADGE_CLASS =
  /ico|badge|label|tag|flag|new|hot|best|imp|must|pick|reco|stat|sticker|(?:^|[\s_-])(?:up|q|n)(?:$|[\s_-])/i;

/** The badge word that is all of an element's text; empty where there is none. */
function badgeWord(element: PageElement): string {
  const text = textOf(element);
  const word = text.length > LONGEST ? '' : compact(text);
  return ASKING.test(word) || LATIN.test(word) || BADGES.test(word) ? word : '';
}

/** Whether a text is `Q`, `A.` and nothing else. */
export const isAskingSign = (text: string): boolean => text.length < LONGEST && ASKING.test(compact(text));

/** Whether an element is for those who don't see the page. */
export const isUnseen: FieldRule = (element) => isHiddenText(element) || PICTURE_CLASS.test(classOf(element));

/** A row's title: where it stands. */
export interface TitlePlace {
  holder: PageElement;
  nodes: PageNode[];
}

interface Inline {
  element: PageElement;
  word: string;
  isInTitle: boolean;
  row: number;
}

function inlinesIn(node: PageNode, found: PageElement[] = []): PageElement[] {
  if (isText(node)) return found;
  if (!isBlock(node)) found.push(node);
  for (const child of node.children) inlinesIn(child, found);
  return found;
}

const besides = (element: PageElement): PageNode[] =>
  (element.parent?.children ?? []).filter((node) => !isBlank(node) && (isText(node) || !isBlock(node)));

/** Whether an element is a part of a running text, in the middle of it or at its edge. */
const isInText = (element: PageElement) =>
  (element.parent?.children.length ?? 0) <= MOST_BESIDE && besides(element).length > 1;

/** Whether texts, and not only a label, stand before and after it. */
function isInMiddle(element: PageElement): boolean {
  const all = besides(element);
  const at = all.indexOf(element);
  const says = (node: PageNode) =>
    isText(node) ? labelOf(node.text)?.rest.trim() !== '' : badgeWord(node) === '' && !isLabelElement(node);
  return all.slice(0, at).some(says) && all.slice(at + 1).some(says);
}

/** Whether nothing parts it from the text beside it: `<em>BEST</em>제목`, and not `<em>필독</em> 안내`. */
function isGlued(element: PageElement): boolean {
  const all = element.parent?.children ?? [];
  const [before, after] = [all[all.indexOf(element) - 1], all[all.indexOf(element) + 1]];
  return !(before && /\s$/.test(textOf(before))) && !(after && /^\s/.test(textOf(after)));
}

/**
 * Makes the rule for badges beside titles.
 *
 * A searched word is marked wherever it stands: a kind of element that marks other words, too, or words in the middle of
 * texts or in excerpts, is no badge. Where the page doesn't tell, the text is kept: a title without one of its words
 * would be another article's.
 *
 * @param titles of the page's rows; rows without one have none
 */
export function badgeRule(titles: (TitlePlace | null)[]): FieldRule {
  const all = titles.flatMap((title, row): Inline[] =>
    title === null
      ? []
      : title.nodes.flatMap((node) =>
          inlinesIn(node)
            .filter(isInText)
            .map((element) => {
              const isInTitle = contains(title.holder, element) && element !== title.holder;
              return { element, word: badgeWord(element), isInTitle, row };
            }),
        ),
  );
  // Outside of titles fields stand beside each other, too.
  const isMarked = ({ element, word, isInTitle }: Inline) =>
    !ASKING.test(word) && (isInTitle ? word === '' || isInMiddle(element) : besides(element).some(isText));
  const marking = new Set(all.filter(isMarked).map(({ element }) => kind(element)));
  const rowsBy = new Map<string, Set<number>>();
  for (const { element, word, row } of all.filter((each) => each.isInTitle && each.word !== '')) {
    const key = `${word} ${kind(element)}`;
    rowsBy.set(key, (rowsBy.get(key) ?? new Set()).add(row));
  }
  // What was looked for stands in all rows.
  const isRepeated = (element: PageElement, word: string) => {
    const rows = rowsBy.get(`${word} ${kind(element)}`)?.size ?? 0;
    if (rows < 2 || ASKING.test(word)) return rows >= 2;
    return LATIN.test(word) ? isGlued(element) || rows < titles.length : isGlued(element) && rows < titles.length;
  };
  return (element) => {
    if (isUnseen(element)) return true;
    const word = badgeWord(element);
    if (word.startsWith('새창')) return true;
    if (word === '' || isBlock(element) || isHit(element) || marking.has(kind(element))) return false;
    return isSurelyBadge(element, word) || isRepeated(element, word);
  };
}

/** Whether the look of an element alone tells that its word is a badge. */
function isSurelyBadge(element: PageElement, word: string): boolean {
  const name = classOf(element).trim();
  if (LOOK_CLASS.test(name)) return false;
  if (BADGE_CLASS.test(name)) return true;
  const isLatin = ASKING.test(word) || LATIN.test(word);
  return isLatin && (name !== '' || !USUAL_MARKS.has(element.tag) || element.tag === 'span');
}
