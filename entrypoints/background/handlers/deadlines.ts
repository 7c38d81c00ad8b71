/** The deadline radar: the packs' rules on the rows that were seen. */
import type { DeadlineRule } from '@/utils/center/schema';
import { createCalendar } from '@/utils/deadlines/calendar';
import { HOLIDAYS_AS_OF, KOREAN_HOLIDAYS } from '@/utils/deadlines/holidays';
import { appliesTo, bySoonest } from '@/utils/deadlines/radar';
import { readSeenOrders } from '@/utils/deadlines/seen';
import type { Radar, RuleText, WarningItem } from '@/utils/messaging/radar-shapes';
import type { Handlers } from '@/utils/messaging/router';
import { getLinks } from '@/utils/storage/entries';
import { ordersOf } from '@/utils/storage/orders';
import { listCenters, pagesOf, rulesOf } from '@/utils/storage/packs';
import type { CenterRow, Stored } from '@/utils/storage/schema';
import type { TabView } from '@/utils/storage/tabs';
import { viewBeside } from '../tabs';
import { guideTitles } from './links';

/** Warnings that one screen shows; later ones come up when these are done. */
const MOST_WARNINGS = 200;

const calendar = createCalendar(KOREAN_HOLIDAYS);

export const deadlineHandlers: Pick<Handlers, 'deadline.list'> = {
  async 'deadline.list'(_, asker) {
    const now = Date.now();
    const view = await viewBeside(asker);
    const parts = await Promise.all((await listCenters()).map((center) => partOf(center, view, now)));
    const warnings = parts.flatMap((part) => part.warnings).sort(bySoonest);
    return {
      warnings: warnings.slice(0, MOST_WARNINGS),
      more: Math.max(warnings.length - MOST_WARNINGS, 0),
      rules: parts.flatMap((part) => part.rules),
      unreadable: parts.flatMap((part) => part.unreadable),
      coverage: parts.find((part) => part.coverage)?.coverage ?? null,
      holidays: HOLIDAYS_AS_OF,
      now,
    };
  },
};

type RadarPart = Pick<Radar, 'warnings' | 'rules' | 'unreadable' | 'coverage'>;

/** What one centre adds to the radar. */
async function partOf({ id: center, words }: CenterRow, view: TabView | null, now: number): Promise<RadarPart> {
  const rules = await rulesOf(center);
  const orders = await ordersOf(center);
  const pages = new Map((await pagesOf(center)).map(({ id, name }) => [id, name]));
  const nameOf = (page: string | null) => (page === null ? null : (pages.get(page) ?? null));
  const columnName = (column: string) => words.columns.find(({ id }) => id === column)?.name ?? column;
  const isHere = (row: { page: string | null; seenAt: number }) =>
    // Another tab on the same page sees its rows again, and later.
    view?.center === center && row.page === view.page && row.seenAt >= view.seenAt;

  const { warnings, unreadable } = readSeenOrders(rules, orders, now, calendar);
  const toItem = (warning: (typeof warnings)[number]): WarningItem => ({
    ...warning,
    center,
    page: nameOf(warning.page),
    basis: { ...warning.basis, column: columnName(warning.basis.column) },
    here: isHere(warning),
  });
  const rowsHere = orders.filter(isHere);
  const coverage = view?.center === center && {
    page: nameOf(view.page),
    rows: view.rows,
    unreadRows: view.unreadRows,
    unknownStates: rowsHere.filter(({ state }) => typeof state !== 'string').length,
    ruled: rules.some((rule) =>
      view.page === null ? rowsHere.some((row) => appliesTo(rule, null, row)) : rule.pages.includes(view.page),
    ),
    seenAt: view.seenAt,
  };
  const ruleTexts = await Promise.all(rules.map(toRuleText));
  return { warnings: warnings.map(toItem), rules: ruleTexts, unreadable, coverage: coverage || null };
}

async function toRuleText(rule: Stored<DeadlineRule>): Promise<RuleText> {
  const { articles, guides, ...text } = rule;
  return {
    ...text,
    articles: await getLinks(rule.center, articles),
    guides: await guideTitles(rule.center, guides),
  };
}
