/** Which of a rule's ways to the due date a row takes. */
import type { DeadlineRule, DueWay, Status, Unit } from '../center/schema';
import type { OrderFact } from '../page/facts';

/** A length that nobody has published, as the seller has set it. */
export interface OwnLength {
  value: number;
  unit: Unit;
  /** `14:00`: what comes in at that minute or later counts from the next day. */
  cutOff?: string;
}

/** Id of the rule → what the seller has set for it. */
export type OwnLengths = Readonly<Record<string, OwnLength>>;

/** What is added to the day of a column, whoever says so. */
export interface Length extends OwnLength {
  /** How sure it is; absent when it is the seller's own. */
  status?: Status;
  /** Nobody has published whether business days are meant: the earlier reading counts. */
  unitStatus?: '미확인';
  /** Nobody has published whether the base day itself counts. */
  firstDay?: '미확인';
}

/** A column that a row has; without a length it holds the due date itself. */
export interface Way {
  column: string;
  length?: Length;
}

/** What a row says, as far as it decides which way it takes. */
export type WayFact = Pick<OrderFact, 'dates' | 'state'>;

/** Whether a row's state is one in which the rule's clock surely runs. */
export const isOpened = (rule: DeadlineRule, { state }: WayFact) =>
  typeof state === 'string' && rule.opens.includes(state);

/**
 * The first way whose column the row has, where that column surely means what the way takes it for. A date that is there
 * and cannot be read is never passed over for a later way, which could lead to a later day.
 *
 * @param page where the row stands; `null` for a screen that nobody knows
 * @param own lengths that the seller has set; a way that needs one and has none leads nowhere
 */
export function wayFor(rule: DeadlineRule, fact: WayFact, page: string | null, own: OwnLengths): Way | undefined {
  const set = Object.hasOwn(own, rule.id) ? own[rule.id] : undefined;
  const leads = (way: DueWay) =>
    Object.hasOwn(fact.dates, way.column) &&
    (!way.own || set) &&
    (!way.pages || isOpened(rule, fact) || (page !== null && way.pages.includes(page)));
  const way = rule.due.find(leads);
  if (!way) return undefined;
  const length = way.own ? set : way.plus;
  return { column: way.column, ...(length && { length }) };
}
