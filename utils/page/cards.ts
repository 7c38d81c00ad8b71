/** Orders as cards: labels with a value beside each, wherever they stand. */
import { isShown, matches } from './dom';
import { hasNumber, ITEM_NUMBER, namesOrders, ORDER_NUMBER } from './grid/header';
import { labelled, type Mark } from './labelled';
import type { Entries, RowView } from './row-memory';
import type { WordFinder } from './text';

/** One order; unread when it cannot be told which labels belong to which number. */
export interface Card extends RowView {
  isUnread: boolean;
}

/** What goes on around a card is the screen. */
const SCREEN = 'body,main,dialog,[role=main],[role$=dialog]';

/** Those marks around one of them that an element holds: they stand together, as all are in the document's order. */
function within(box: Element, marks: Mark[], at: number): Mark[] {
  let first = at;
  let end = at + 1;
  while (first > 0 && box.contains(marks[first - 1]?.label ?? null)) first -= 1;
  while (end < marks.length && box.contains(marks[end]?.label ?? null)) end += 1;
  return marks.slice(first, end);
}

const count = (marks: Mark[], id: string) => marks.filter((mark) => mark.id === id).length;

/** The labels of the element that holds a number, one known label more, and nothing of another order. */
function cardAround(at: number, marks: Mark[], number: Mark): { box: Element; inside: Mark[] } | null {
  let box: Element | null = number.label.parentElement;
  let inside = box ? within(box, marks, at) : [];
  while (box && !namesOrders(inside.map(({ id }) => id))) {
    box = box.parentElement;
    inside = box ? within(box, marks, at) : [];
  }
  const numbers = count(inside, number.id);
  while (box?.parentElement && !matches(box, SCREEN)) {
    const more = within(box.parentElement, marks, at);
    if (count(more, number.id) > numbers) break;
    box = box.parentElement;
    inside = more;
  }
  return box && { box, inside };
}

/** What the labels say; of one that stands there twice nobody can tell which is meant. */
function entriesOf(marks: Mark[]): Entries {
  const entries: Entries = new Map();
  for (const { id, text, sure } of marks) {
    const known = entries.get(id);
    entries.set(id, known ? { text: `${known.text} ${text}`, sure: false } : { text, sure });
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
  const numberId = ids.has(ORDER_NUMBER) ? ORDER_NUMBER : ITEM_NUMBER;
  const isNumber = ({ id, text }: Mark) => id === numberId && /\d/.test(text);
  // A word for the number with none beside it is a help text or a heading, unless it stands among cards.
  if (!hasNumber(ids) || !marks.some(isNumber)) return [];
  const cards: Card[] = [];
  for (const [at, number] of marks.entries()) {
    yield;
    if (number.id !== numberId || !isShown(number.label)) continue;
    const card = cardAround(at, marks, number);
    if (!card) continue;
    const isUnread = count(card.inside, numberId) > 1;
    const element = isUnread ? number.label : card.box;
    cards.push({ element, isUnread, shape: `card ${isUnread}`, read: () => entriesOf(card.inside) });
  }
  return cards;
}
