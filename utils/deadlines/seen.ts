/** The rules on rows that were seen on several screens at several times. */
import type { DeadlineRule } from '../center/schema';
import type { OrderFact } from '../page/facts';
import type { Calendar } from './calendar';
import { appliesTo, bySoonest, type Circumstances, readDeadlines, showsDate, type UnreadableDeadline } from './radar';
import type { Warning } from './warnings';

/** A row, where it was seen (`null`: on a screen nobody knows) and when (ms since 1970 UTC). */
export interface SeenOrder extends OrderFact {
  page: string | null;
  seenAt: number;
  /** `2` for the second row of the same number on one screen, as goods without numbers of their own are; absent for the first. */
  nth?: number;
}

export type SeenWarning = Warning & Pick<SeenOrder, 'page' | 'seenAt'>;
export type SeenUnreadable = UnreadableDeadline & Pick<SeenOrder, 'page' | 'seenAt'>;

/**
 * The deadlines of all rows that were seen, soonest first. Of what several screens say of one row the last one counts: it
 * may say that a clock has stopped that another saw running.
 *
 * @param now ms since 1970 UTC
 */
export function readSeenOrders(
  rules: readonly DeadlineRule[],
  rows: readonly SeenOrder[],
  now: number,
  calendar: Calendar,
  circumstances: Circumstances = {},
): { warnings: SeenWarning[]; unreadable: SeenUnreadable[] } {
  const warnings: SeenWarning[] = [];
  const unreadable: SeenUnreadable[] = [];
  for (const rowsOfOne of sameGoods(rows)) {
    for (const rule of rules) {
      const told = lastScreen(tellingOf(rule, runningOf(rule, rowsOfOne), circumstances));
      const [row] = told;
      if (!row) continue;
      const found = readDeadlines([rule], { page: row.page, orders: told }, now, calendar, circumstances);
      const { page, seenAt } = row;
      warnings.push(...found.warnings.map((warning) => ({ ...warning, page, seenAt })));
      unreadable.push(...found.unreadable.map((one) => ({ ...one, page, seenAt })));
    }
  }
  return { warnings: warnings.sort(bySoonest), unreadable };
}

/** Rows that are about the same thing. */
interface Same {
  rows: SeenOrder[];
  /** All rows of its order. */
  order: SeenOrder[];
  /** So many goods at least are among them, which nothing tells apart. */
  goods: number;
}

/**
 * Brings together what was seen of each order; of each of its goods, where screens have numbers for these. A row without
 * one is of the only goods that the order is known to have, as far as it has but one.
 */
function* sameGoods(rows: readonly SeenOrder[]): Generator<Same> {
  for (const order of Map.groupBy(rows, ({ orderNumber }) => orderNumber).values()) {
    const byNumber = Map.groupBy(order, ({ itemNumber }) => itemNumber);
    // A screen that has come to show the numbers shows the same goods with them.
    const bare = (byNumber.get(undefined) ?? []).filter(
      (row) => !order.some(({ page, itemNumber, seenAt }) => itemNumber && page === row.page && seenAt > row.seenAt),
    );
    byNumber.delete(undefined);
    const goods = Math.max(byNumber.size, ...screensOf(bare).map((screen) => screen.length));
    if (goods > 1 || byNumber.size === 0) yield { rows: bare, order, goods };
    for (const numbered of byNumber.values()) {
      yield { rows: goods > 1 ? numbered : [...numbered, ...bare], order, goods: 1 };
    }
  }
}

/**
 * The rows for which a rule's clock may still run: none once the last screen shows each of them finished. A finished row
 * among goods that nothing tells apart says nothing of the others.
 */
function runningOf(rule: DeadlineRule, { rows, order, goods }: Same): SeenOrder[] {
  const last = lastScreen(goods > 1 ? order : rows);
  if (!last.every(({ state }) => isClosed(rule, state))) return rows;
  return last.length < goods ? rows.filter(({ state }) => !isClosed(rule, state)) : [];
}

/**
 * The rows that a rule counts for. A screen that is none of its own and has no column for its date says nothing against
 * one that had it.
 */
function tellingOf(rule: DeadlineRule, rows: SeenOrder[], { own }: Circumstances): SeenOrder[] {
  const telling = rows.filter((row) => appliesTo(rule, row.page, row, own));
  const isOwn = ({ page }: SeenOrder) => page !== null && rule.pages.includes(page);
  const certain = telling.filter((row) => isOwn(row) || showsDate(rule, row.page, row, own));
  return certain.length > 0 ? certain : telling;
}

/** The rows of each screen, as it showed each of them last. */
function screensOf(rows: SeenOrder[]): SeenOrder[][] {
  return [...Map.groupBy(rows, ({ page }) => page).values()].map((screen) =>
    [...Map.groupBy(screen, ({ itemNumber, nth = 1 }) => `${nth} ${itemNumber}`).values()].flatMap((views) =>
      views.filter(({ seenAt }) => seenAt === seenLast(views)),
    ),
  );
}
const seenLast = (rows: SeenOrder[]) => rows.reduce((latest, { seenAt }) => Math.max(latest, seenAt), 0);

/** What was seen on the screen that was seen last. */
function lastScreen(rows: SeenOrder[]): SeenOrder[] {
  const last = seenLast(rows);
  return screensOf(rows)
    .filter((screen) => seenLast(screen) === last)
    .flat();
}

const isClosed = (rule: DeadlineRule, state: OrderFact['state']) =>
  typeof state === 'string' && rule.closed.includes(state);
