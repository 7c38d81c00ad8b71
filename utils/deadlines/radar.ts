/** All rules on all orders of a screen. */
import type { DeadlineRule, Waiver } from '../center/schema';
import type { LocalTime, PageFacts } from '../page/facts';
import type { Calendar } from './calendar';
import { deadlineOf, type Unreadable } from './deadline';
import { moved } from './waivers';
import { isSpent, toWarning, type Warning } from './warnings';
import { isOpened, type OwnLengths, type WayFact, wayFor } from './ways';

/** A deadline that runs, but that nobody could read off the screen. */
export interface UnreadableDeadline {
  orderNumber: string;
  kind: string;
  why: Unreadable;
}

export interface Deadlines {
  /** The soonest first. */
  warnings: Warning[];
  /** In the order of the screen. */
  unreadable: UnreadableDeadline[];
}

/** What a seller and a centre add to the rules. */
export interface Circumstances {
  /** The seller's business days, where they have days off of their own; only the time left is counted in them. */
  workdays?: Calendar;
  /** Lengths that the seller has set where nobody has published one. */
  own?: OwnLengths;
  waivers?: readonly Waiver[];
}

/** Whether a row shows the date that a rule counts from, readable or not. */
export const showsDate = (rule: DeadlineRule, page: string | null, fact: WayFact, own: OwnLengths = {}): boolean =>
  wayFor(rule, fact, page, own) !== undefined;

/**
 * Whether a rule counts for a row: for any on its own pages, and on other pages for rows of its own states in which its
 * clock surely runs. On a page that nobody knows it also takes rows of its own states, or of none that we know, which show
 * its date.
 */
export function appliesTo(rule: DeadlineRule, page: string | null, fact: WayFact, own: OwnLengths = {}): boolean {
  if (page !== null && rule.pages.includes(page)) return true;
  if (page !== null && rule.exceptOn?.includes(page)) return false;
  const { state } = fact;
  const isOurs = typeof state !== 'string' || rule.states.length === 0 || rule.states.includes(state);
  return isOurs && (isOpened(rule, fact) || (page === null && showsDate(rule, page, fact, own)));
}

/** A day lasts as long as its last minute. */
const lastMinute = (due: LocalTime) => (due.includes('T') ? due : `${due}T23:59`);

/**
 * Orders warnings, soonest first, by the earlier reading where there are two. Never by locale: the order of a list must
 * not depend on the machine.
 */
export function bySoonest(a: Warning, b: Warning): number {
  const keys = ({ due, earliest = due, orderNumber, itemNumber = '', rule }: Warning) => [
    lastMinute(earliest),
    orderNumber,
    itemNumber,
    rule,
  ];
  const others = keys(b);
  for (const [index, one] of keys(a).entries()) {
    const other = others[index] ?? '';
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** Several rows of one order say one thing once. */
function once<T extends object>(items: T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/**
 * Goods of one order without numbers of their own that are due alike are one deadline. Of what they say the sternest
 * counts: that nothing is waived, that it may be due earlier, that it surely runs.
 */
function oneEach(warnings: Warning[]): Warning[] {
  const sternness = ({ waiver, earliest, due, stateKnown }: Warning) =>
    [waiver ? 1 : 0, earliest ?? due, stateKnown ? 0 : 1].join(' ');
  const kept = new Map<string, Warning>();
  for (const warning of warnings) {
    const { rule, orderNumber, itemNumber = '', due } = warning;
    const key = [rule, orderNumber, itemNumber, due].join(' ');
    const other = kept.get(key);
    if (!other || sternness(warning) < sternness(other)) kept.set(key, warning);
  }
  return [...kept.values()];
}

/**
 * The deadlines of a screen.
 *
 * @param rules each counts on its own pages; on an unknown page, for the orders that it surely concerns
 * @param facts what was read of the screen
 * @param now ms since 1970 UTC
 * @param calendar the centre's business days
 */
export function readDeadlines(
  rules: readonly DeadlineRule[],
  { page, orders }: Pick<PageFacts, 'page' | 'orders'>,
  now: number,
  calendar: Calendar,
  { workdays = calendar, own = {}, waivers = [] }: Circumstances = {},
): Deadlines {
  const warnings: Warning[] = [];
  const unreadable: UnreadableDeadline[] = [];
  for (const fact of orders) {
    for (const rule of rules) {
      if (!appliesTo(rule, page, fact, own)) continue;
      const reading = deadlineOf(rule, fact, calendar, page, own);
      if (reading.is === 'open') warnings.push(toWarning(rule, fact, moved(reading, rule, waivers), now, workdays));
      if (reading.is !== 'unreadable') continue;
      unreadable.push({ orderNumber: fact.orderNumber, kind: rule.kind, why: reading.why });
    }
  }
  const telling = warnings.filter((warning) => !isSpent(warning));
  return { warnings: oneEach(telling).sort(bySoonest), unreadable: once(unreadable) };
}
