/** The deadline radar: the packs' rules on the rows that were seen. */
import type { DeadlineRule } from '@/utils/center/schema';
import { createCalendar } from '@/utils/deadlines/calendar';
import { KOREAN_HOLIDAYS } from '@/utils/deadlines/holidays';
import { readDeadlines } from '@/utils/deadlines/radar';
import type { Handlers } from '@/utils/messaging/router';
import type { Radar, RuleText, WarningItem } from '@/utils/messaging/shapes';
import type { OrderRow, Stored } from '@/utils/storage/database';
import { listOrders } from '@/utils/storage/orders';
import { listCenters, pagesOf, rulesOf } from '@/utils/storage/packs';
import { viewBeside } from '../tabs';
import { articleLinks, guideTitles } from './links';

const calendar = createCalendar(KOREAN_HOLIDAYS);

export const deadlineHandlers: Pick<Handlers, 'deadline.list'> = {
  async 'deadline.list'(_, asker) {
    const now = Date.now();
    const orders = await listOrders();
    const radar: Radar = { warnings: [], rules: [], unreadable: [], coverage: null, now };
    for (const { id: center } of await listCenters()) {
      const rules = await rulesOf(center);
      const names = new Map((await pagesOf(center)).map(({ id, name }) => [id, name]));
      const own = orders.filter((order) => order.center === center);
      for (const [page, rows] of Map.groupBy(own, (order) => order.page)) {
        const { warnings, unreadable } = readDeadlines(rules, { page, orders: rows }, now, calendar);
        const asItem = (warning: (typeof warnings)[number]): WarningItem => ({
          ...warning,
          center,
          page: names.get(page) ?? page,
          seenAt: lastSeen(rows, warning),
        });
        radar.warnings.push(...warnings.map(asItem));
        radar.unreadable.push(...unreadable);
      }
      radar.rules.push(...(await Promise.all(rules.map(toRuleText))));
    }
    radar.warnings.sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
    const view = await viewBeside(asker);
    if (view) {
      const page = (await pagesOf(view.center)).find(({ id }) => id === view.page)?.name ?? null;
      const { rows, unreadRows, unknownStates, seenAt } = view;
      radar.coverage = { page, rows, unreadRows, unknownStates, seenAt };
    }
    return radar;
  },
};

function lastSeen(rows: OrderRow[], { orderNumber, itemNumber }: { orderNumber: string; itemNumber?: string }): number {
  return rows.find((row) => row.orderNumber === orderNumber && row.itemNumber === itemNumber)?.seenAt ?? 0;
}

async function toRuleText(rule: Stored<DeadlineRule>): Promise<RuleText> {
  const { articles, guides, due, ...text } = rule;
  return {
    ...text,
    plus: due.plus,
    articles: await articleLinks(rule.center, articles),
    guides: await guideTitles(rule.center, guides),
  };
}
