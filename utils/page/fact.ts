/** What a row says → its order fact. */
import { readDate } from './dates';
import type { Day } from './days';
import type { LocalTime, OrderFact } from './facts';
import { INQUIRY_NUMBER, ITEM_NUMBER, ORDER_NUMBER, STATE } from './grid/header';
import type { Entries, Entry } from './known-row';
import { ORDER_NUMBER_FORM } from './order-number';
import type { WordFinder } from './text';

/** The entry that tells one order from another; an inquiry about none has a number of its own. */
export function numberEntry(entries: Entries): Entry | undefined {
  const number = entries.get(ORDER_NUMBER) ?? entries.get(ITEM_NUMBER);
  const isNone = !number || (number.text === '' && !number.isUnseen);
  return (isNone && entries.get(INQUIRY_NUMBER)) || number;
}

/** A number may be written in groups of so many digits; what has more is a number of its own, what has fewer a count. */
const GROUPS = /^\d{3,6}(?: \d{3,6})+$/;

/** Logins are written in small letters and a few digits, numbers of orders are not. */
const LOGIN = /^(?=.*[a-z])(?!(?:.*\d){6})/;

/**
 * `2026112300001`, also in groups, or beside words without a digit. Of two things with digits nobody can tell which is
 * the number, and the other may be somebody's.
 */
function numberOf({ text, sure }: Entry): string | null {
  const [number = '', ...more] = !text.includes(' ')
    ? [text]
    : GROUPS.test(text)
      ? [text.replaceAll(' ', '')]
      : text.split(' ').filter((word) => /\d/.test(word));
  const isNumber = ORDER_NUMBER_FORM.test(number) && !LOGIN.test(number);
  return sure && more.length === 0 && isNumber ? number : null;
}

/** `undefined` for an empty cell. */
function dateOf({ text, sure, isUnseen }: Entry, today: Day): LocalTime | null | undefined {
  if (text) return sure ? readDate(text, today) : null;
  return isUnseen ? null : undefined;
}

/** Whether a column holds dates. */
export const isDate = (id: string) => /-(?:at|due)$/.test(id);

/** The dates of a row; an empty cell has none. */
function datesOf(entries: Entries, today: Day): OrderFact['dates'] {
  const dates: OrderFact['dates'] = {};
  for (const [id, entry] of entries) {
    const date = isDate(id) ? dateOf(entry, today) : undefined;
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
  if (number === entries.get(INQUIRY_NUMBER)) fact.numberIs = 'inquiry';
  const item = entries.get(ITEM_NUMBER);
  const itemNumber = item && item !== number && numberOf(item);
  if (itemNumber) fact.itemNumber = itemNumber;
  const state = entries.get(STATE);
  if (state?.text || state?.isUnseen) fact.state = (state.sure && states(state.text)?.id) || null;
  return fact;
}
