/** What the reader tells of a grid, held against the data behind it. */
import type { OrderFact } from '../../../utils/page/facts.ts';
import type { Told } from './reader.ts';
import type { Sheet } from './sheet.ts';

export interface Compared {
  /** Facts that equal the data in all. */
  equal: number;
  /** Facts of which some value is said to be unknown, or whose column is not drawn: nothing in them is wrong. */
  partial: number;
  /** Rows that are counted and not read. */
  unread: number;
  /** Facts that say anything else than the data, or are of no row that is shown. */
  wrong: OrderFact[];
  /** Numbers on the screen that are neither told nor counted as unread. */
  lost: number;
}

function verdict(fact: OrderFact, truth: OrderFact | undefined): 'equal' | 'partial' | 'wrong' {
  if (!truth) return 'wrong';
  const dates = Object.entries(fact.dates);
  const isTrue =
    dates.every(([id, date]) => date === null || date === truth.dates[id]) &&
    (fact.state == null || fact.state === truth.state) &&
    (fact.itemNumber === undefined || fact.itemNumber === truth.itemNumber);
  if (!isTrue) return 'wrong';
  const isWhole =
    dates.length === Object.keys(truth.dates).length &&
    dates.every(([, date]) => date !== null) &&
    fact.state === truth.state &&
    fact.itemNumber === truth.itemNumber;
  return isWhole ? 'equal' : 'partial';
}

/**
 * @param told what the reader says
 * @param shown the order numbers on the screen, as the grid itself has them
 */
export function compare(told: Told, shown: string[], { facts }: Sheet): Compared {
  const truths = new Map(facts.map((fact) => [fact.orderNumber, fact]));
  const onScreen = new Set(shown);
  const compared: Compared = { equal: 0, partial: 0, unread: told.unreadRows, wrong: [], lost: 0 };
  for (const fact of told.orders) {
    const found = onScreen.has(fact.orderNumber) ? verdict(fact, truths.get(fact.orderNumber)) : 'wrong';
    if (found === 'wrong') compared.wrong.push(fact);
    else compared[found] += 1;
  }
  const known = new Set(told.orders.map(({ orderNumber }) => orderNumber));
  const missing = shown.filter((number) => !known.has(number)).length;
  compared.lost = Math.max(0, missing - told.unreadRows);
  return compared;
}
