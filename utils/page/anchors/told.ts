/** The smallest elements that say a name, whatever they are. */
import { contentOf, findAll, isShown, isWithin, TEXT, UNSPOKEN, walkIn } from '../dom';
import { plain } from '../text';
import { textOf } from '../text-of';
import type { Budget } from './budget';
import type { Likeness } from './likeness';
import { isOneLine } from './line';
import { childrenOf, isElement, nextOf, parentElementOf, previousOf, READ_ALOUD } from './safe';

/** An element that says a name, by its whole text or by a run of text between its other parts. */
export interface Told {
  element: Element;
  score: number;
  /** The text in it, where that is not all that is written in it. */
  run?: Node;
  /** The name is a part of what is written. */
  isPart?: boolean;
}

/** `NodeFilter.SHOW_TEXT`. */
const TEXTS = 4;

const MOST_LETTERS = 1_000;
/** Whatever has more, spaces aside, is no sentence: to see what is shown of a whole screen takes as long as all the rest. */
const MOST_IN_PHRASE = 500;
const MOST_LEVELS = 6;
const MOST_TOLD = 200;

/** What may stand beside a name in one element: what is pressed or filled in, what is only read aloud, what is said of it. */
const BESIDE = `button,[role=button],input,select,textarea,[role=tooltip],${READ_ALOUD}`;
const SEEN = `${UNSPOKEN},${READ_ALOUD}`;
const NOWHERE = `head,script,style,textarea,noscript,template,option,${READ_ALOUD}`;

/** The text of neighbouring text nodes, without what stands in elements between them. */
function runOf(node: Node): string {
  let text = '';
  let first: Node = node;
  for (let at = previousOf(node); at && !isElement(at); at = previousOf(at)) first = at;
  for (let at: Node | null = first; at && !isElement(at) && text.length < MOST_LETTERS; at = nextOf(at)) {
    if (at.nodeType === TEXT) text += at.nodeValue ?? '';
  }
  return text;
}

/** Whether the other parts of an element are such as may stand beside a name. */
function isAlone(element: Element): boolean {
  const parts = childrenOf(element, 20);
  return parts.length > 0 && parts.every((part) => Element.prototype.matches.call(part, BESIDE));
}

/** What an element says, in whole or without what may stand beside a name. */
function scoreOf(element: Element, said: string, like: Likeness): number {
  const score = like.of(said) || (said ? like.of(textOf(element, `${SEEN},${BESIDE}`)) : 0);
  return score > 0 && isOneLine(element) ? score : 0;
}

/** The smallest element around one that says a name; else the one that has it in a phrase. */
function tellerAround(from: Element, like: Likeness, phrase?: (text: string) => boolean): Told | null {
  const longest = 150 + 3 * Math.max(...like.stems.map((stem) => stem.length));
  let element: Element | null = from;
  let part: Element | null = null;
  for (let level = 0; element && level < MOST_LEVELS; level += 1) {
    const content = contentOf(element);
    if (content.length > (phrase ? 2 * MOST_LETTERS : longest)) break;
    if (phrase && content.replace(/\s+/g, '').length > MOST_IN_PHRASE) break;
    const said = textOf(element, SEEN);
    const score = scoreOf(element, said, like);
    if (score > 0) return { element, score };
    if (phrase?.(said)) part ??= element;
    element = parentElementOf(element);
  }
  return part && { element: part, score: 0.5, isPart: true };
}

/** What says a name around one text, or the text itself beside something else. */
function teller(text: Node, like: Likeness, phrase?: (text: string) => boolean): Told | null {
  const element = parentElementOf(text);
  if (!element || isWithin(element, NOWHERE)) return null;
  const alone = isAlone(element) ? like.of(plain(runOf(text))) : 0;
  if (alone === 0) return tellerAround(element, like, phrase);
  return isOneLine(element) ? { element, score: alone, run: text } : null;
}

/**
 * Finds what says a name.
 *
 * @param phrase where a name may also stand within a sentence
 */
export function* tellers(
  root: ParentNode,
  like: Likeness,
  budget: Budget,
  phrase?: (text: string) => boolean,
): Generator<undefined, Told[]> {
  const found = new Map<Element, Told>();
  const walker = walkIn(root as ParentNode & Node, TEXTS);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (budget.step(Math.min(text.length, MOST_LETTERS))) {
      yield;
      // The page may have taken it away meanwhile; what follows is looked at the next time.
      if (budget.isSpent) return [];
    }
    if (text.length > MOST_LETTERS || !like.mayBeginIn(text)) continue;
    const told = teller(node, like, phrase);
    if (!told || found.has(told.element) || !isShown(told.element)) continue;
    found.set(told.element, told);
    if (found.size === MOST_TOLD) break;
  }
  const all = [...found.values()];
  // A sentence around an element that says the name says it no better.
  return all.filter(
    ({ element, isPart }) => !isPart || !all.some((one) => one.element !== element && isAround(element, one)),
  );
}

const isAround = (element: Element, { element: inner }: Told) =>
  findAll(element, '*').length < 200 && Node.prototype.contains.call(element, inner);
