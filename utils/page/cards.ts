/** Orders as cards: labels with a value beside each, wherever they stand. */
import { isShown, isWithin, matches } from './dom';
import { NUMBERS, namesOrders } from './grid/header';
import type { Entries, RowView } from './known-row';
import { labelled, type Mark } from './labelled';
import type { WordFinder } from './text';

/** One order; unread when it cannot be told which labels belong to which number. */
export interface Card extends RowView {
  isUnread: boolean;
}

/** What goes on around a card is the screen. */
const SCREEN = 'body,main,dialog,[role=main],[role$=dialog]';
const ASIDE = 'aside,nav,form,[role=complementary],[role=navigation],[role=search],[role=form]';

/** Where marks stand among all: from the first up to, but not including, `end`. All are in the document's order. */
interface Span {
  first: number;
  end: number;
}

/** The marks beside some that an element holds as well. */
function within(box: Element, marks: Mark[], { first, end }: Span): Span {
  const holds = (at: number) => marks[at] !== undefined && box.contains(marks[at].label);
  const span = { first, end };
  while (holds(span.first - 1)) span.first -= 1;
  while (holds(span.end)) span.end += 1;
  return span;
}

/** Whether an element holds a number beside some marks that is none of theirs; `numbers` are all places of such. */
function holdsAnother(box: Element, marks: Mark[], numbers: number[], { first, end }: Span): boolean {
  const before = numbers.findLast((at) => at < first);
  const after = numbers.find((at) => at >= end);
  return [before, after].some((at) => at !== undefined && box.contains(marks[at]?.label ?? null));
}

/**
 * The labels of the element that holds a number, one known label more, and nothing of another order. Where no other
 * order is near, nothing tells where the card ends: a head goes with what stands around it, and all beyond that may
 * belong to the screen.
 *
 * @returns nothing where the number shares all that it has with others
 */
function cardAround(at: number, marks: Mark[], numbers: number[]): { box: Element; inside: Mark[] } | null {
  let box = marks[at]?.label.parentElement ?? null;
  let span: Span = { first: at, end: at + 1 };
  const inside = () => marks.slice(span.first, span.end);
  for (; box; box = box.parentElement) {
    if (holdsAnother(box, marks, numbers, span)) return null;
    span = within(box, marks, span);
    if (namesOrders(inside().map(({ id }) => id))) break;
  }
  const around = box?.parentElement;
  const core = box && around && !matches(around, SCREEN) ? within(around, marks, span) : span;
  while (box?.parentElement && !matches(box, SCREEN)) {
    if (holdsAnother(box.parentElement, marks, numbers, span)) return { box, inside: inside() };
    box = box.parentElement;
    span = within(box, marks, span);
  }
  const isCore = (mark: Mark, place: number) => place >= core.first && place < core.end && !isWithin(mark.label, ASIDE);
  const sure = inside().map((mark, place) => (isCore(mark, span.first + place) ? mark : { ...mark, sure: false }));
  return box && { box, inside: sure };
}

/** What the labels say; of one that stands there twice nobody can tell which is meant. */
function entriesOf(marks: Mark[]): Entries {
  const entries: Entries = new Map();
  for (const { id, text, sure, isUnseen = false } of marks) {
    const known = entries.get(id);
    entries.set(id, known ? { text: `${known.text} ${text}`, sure: false } : { text, sure, isUnseen });
  }
  return entries;
}

/**
 * Finds the cards of orders; it may be paused at each text.
 *
 * @param texts those of one root that stand in no table, in their order
 * @param columns the centre's words
 */
export function* orderCards(texts: Text[], columns: WordFinder): Generator<undefined, Card[]> {
  const marks = yield* labelled(texts, columns);
  const ids = new Set(marks.map(({ id }) => id));
  const numberId = NUMBERS.find((id) => ids.has(id));
  const isNumber = ({ id, text }: Mark) => id === numberId && /\d/.test(text);
  // A word for the number with none beside it is a help text or a heading, unless it stands among cards.
  if (!namesOrders(ids) || !marks.some(isNumber)) return [];
  const numbers = [...marks.keys()].filter((at) => marks[at]?.id === numberId);
  const cards: Card[] = [];
  for (const at of numbers) {
    yield;
    const number = marks[at] as Mark;
    if (!isShown(number.label)) continue;
    const { box, inside } = cardAround(at, marks, numbers) ?? { box: number.label, inside: [] };
    const isUnread = inside.length === 0;
    const ids = [...entriesOf(inside).keys()];
    cards.push({ element: box, isUnread, shape: `card ${isUnread} ${ids}`, ids, read: () => entriesOf(inside) });
  }
  return cards;
}
