/** The deadline radar: the packs' rules on the rows that were seen. */
import type { DeadlineRule } from '@/utils/center/schema';
import { createCalendar } from '@/utils/deadlines/calendar';
import { KOREAN_HOLIDAYS } from '@/utils/deadlines/holidays';
import { readSeenOrders } from '@/utils/deadlines/seen';
import type { Radar, RuleText } from '@/utils/messaging/radar-shapes';
import type { Handlers } from '@/utils/messaging/router';
import type { Stored } from '@/utils/storage/database';
import { ordersOf } from '@/utils/storage/orders';
import { listCenters, pagesOf, rulesOf } from '@/utils/storage/packs';
import { viewBeside } from '../tabs';
import { articleLinks, guideTitles } from './links';

const calendar = createCalendar(KOREAN_HOLIDAYS);

export const deadlineHandlers: Pick<Handlers, 'deadline.list'> = {
  async 'deadline.list'(_, asker) {
    const now = Date.now();
    const radar: Radar = { warnings: [], rules: [], unreadable: [], coverage: null, now };
    for (const { id: center } of await listCenters()) {
      const rules = await rulesOf(center);
      const names = new Map((await pagesOf(center)).map(({ id, name }) => [id, name]));
      const { warnings, unreadable } = readSeenOrders(rules, await ordersOf(center), now, calendar);
      const nameOf = (page: string | null) => (page === null ? null : (names.get(page) ?? null));
      radar.warnings.push(...warnings.map((warning) => ({ ...warning, center, page: nameOf(warning.page) })));
      radar.unreadable.push(...unreadable);
      radar.rules.push(...(await Promise.all(rules.map(toRuleText))));
    }
    const view = await viewBeside(asker);
    if (view) {
      const page = (await pagesOf(view.center)).find(({ id }) => id === view.page)?.name ?? null;
      const { rows, unreadRows, unknownStates, seenAt } = view;
      radar.coverage = { page, rows, unreadRows, unknownStates, seenAt };
    }
    return radar;
  },
};

async function toRuleText(rule: Stored<DeadlineRule>): Promise<RuleText> {
  const { articles, guides, due, ...text } = rule;
  return {
    ...text,
    plus: due.plus,
    articles: await articleLinks(rule.center, articles),
    guides: await guideTitles(rule.center, guides),
  };
}
