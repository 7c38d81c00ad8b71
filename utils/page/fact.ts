/** What a row says → its order fact. */
import { readDate } from './dates';
import type { Day } from './days';
import type { LocalTime, OrderFact } from './facts';
import { ITEM_NUMBER, ORDER_NUMBER, STATE } from './grid/header';
import { ORDER_NUMBER_FORM } from './order-number';
import type { Entries, Entry } from './row-memory';
import type { WordFinder } from './text';

/** The entry that tells one order from another. */
export const numberEntry = (entries: Entries) => entries.get(ORDER_NUMBER) ?? entries.get(ITEM_NUMBER);

/** `2026112300001`, also written in groups or beside Korean words; `null` for no number, or more than one. */
function numberOf({ text, sure }: Entry): string | null {
  const words = text.split(' ').filter((word) => !/[가-힣]/.test(word));
  const number = words.join('');
  const many = words.filter((word) => word.length > 5).length > 1;
  return sure && !many && ORDER_NUMBER_FORM.test(number) ? number : null;
}

/** `undefined` for an empty cell. */
function dateOf({ text, sure, isUnseen }: Entry, today: Day): LocalTime | null | undefined {
  if (text) return sure ? readDate(text, today) : null;
  return isUnseen ? null : undefined;
}

/** The dates of a row; an empty cell has none. */
function datesOf(entries: Entries, today: Day): OrderFact['dates'] {
  const dates: OrderFact['dates'] = {};
  for (const [id, entry] of entries) {
    const date = /-(at|due)$/.test(id) ? dateOf(entry, today) : undefined;
    if (date !== undefined) dates[id] = date;
  }
  return dates;
}

/**
 * The fact of a row that is one of an order.
 *
 * @param entries what it says, by column
 * @param states the centre's words
 * @param today the day in Korea on which it says so
 * @returns `null` without a number that can be read
 */
export function orderFact(entries: Entries, states: WordFinder, today: Day): OrderFact | null {
  const number = numberEntry(entries);
  const orderNumber = number && numberOf(number);
  if (!orderNumber) return null;
  const fact: OrderFact = { orderNumber, dates: datesOf(entries, today) };
  const item = entries.get(ITEM_NUMBER);
  const itemNumber = item && item !== number && numberOf(item);
  if (itemNumber) fact.itemNumber = itemNumber;
  const state = entries.get(STATE);
  if (state?.text) fact.state = (state.sure && states(state.text)?.id) || null;
  else if (state?.isUnseen) fact.state = null;
  return fact;
}
