/** The deadline radar: the packs' rules on the rows that were seen, and what the seller says of them. */
import { bumpRevision } from '@/utils/browser/revision';
import type { DeadlineRule } from '@/utils/center/schema';
import { type Calendar, kstDay, UnknownYearError } from '@/utils/deadlines/calendar';
import { hasDaysOff } from '@/utils/deadlines/days-off';
import { HOLIDAYS_AS_OF } from '@/utils/deadlines/holidays';
import { appliesTo, bySoonest } from '@/utils/deadlines/radar';
import type { SeenWarning } from '@/utils/deadlines/seen';
import type { DeadlineRef, Radar, RuleText, WarningItem } from '@/utils/messaging/radar-shapes';
import { GiljabiError } from '@/utils/messaging/result';
import type { Handlers } from '@/utils/messaging/router';
import { orderKey } from '@/utils/page/marks/row-mark';
import { getLinks } from '@/utils/storage/entries';
import { forgetHandled, setHandled } from '@/utils/storage/handled';
import { forgetOrders } from '@/utils/storage/orders';
import { listCenters, pagesOf, repliesOf } from '@/utils/storage/packs';
import { forgetSeenPenalties, penaltyViewOf } from '@/utils/storage/penalties';
import { withRoom } from '@/utils/storage/room';
import type { CenterRow, Stored } from '@/utils/storage/schema';
import { getSettings } from '@/utils/storage/settings';
import { signedOutAt } from '@/utils/storage/signed-out';
import type { TabView } from '@/utils/storage/tabs';
import { ownWorkdays } from '../circumstances';
import { replyFinder } from '../fitting-replies';
import { columnName, openLengthsOf, unasked } from '../open-lengths';
import { seenCounts } from '../seen-counts';
import { isOn, isTold, notAhead, rowsOn, rowsRead, seenDeadlines } from '../seen-deadlines';
import { viewBeside } from '../tabs';
import { guideTitles } from './links';

/** Warnings that one screen shows; later ones come up when these are done. */
const MOST_WARNINGS = 200;

type DeadlineMessages = 'deadline.list' | 'deadline.handle' | 'deadline.restore' | 'order.forget' | 'length.list';

export const deadlineHandlers: Pick<Handlers, DeadlineMessages> = {
  async 'deadline.list'(_, asker) {
    const now = Date.now();
    const view = await viewBeside(asker);
    const parts = await Promise.all((await listCenters()).map((center) => partOf(center, view, now)));
    const warnings = parts.flatMap((part) => part.warnings).sort(bySoonest);
    const done = parts.flatMap((part) => part.done).sort((a, b) => b.handledAt - a.handledAt);
    return {
      warnings: warnings.slice(0, MOST_WARNINGS),
      more: Math.max(warnings.length - MOST_WARNINGS, 0),
      later: parts.flatMap((part) => part.later).sort((a, b) => a.until - b.until),
      done: done.slice(0, MOST_WARNINGS),
      moreDone: Math.max(done.length - MOST_WARNINGS, 0),
      rules: parts.flatMap((part) => part.rules),
      replies: parts.flatMap((part) => part.replies),
      unreadable: parts.flatMap((part) => part.unreadable),
      coverage: parts.find((part) => part.coverage)?.coverage ?? null,
      signedOut: parts.find((part) => part.signedOut)?.signedOut,
      asks: parts.flatMap((part) => part.asks),
      ownDaysOff: hasDaysOff((await getSettings()).daysOff),
      holidays: HOLIDAYS_AS_OF,
      nextBusinessDay: nextBusinessDay(now, await ownWorkdays()),
      now,
    };
  },

  async 'deadline.handle'({ how, ...deadline }) {
    const now = Date.now();
    // It may have finished, or be due at another time, since the surface was told.
    if (!(await isRunning(deadline, now))) throw new GiljabiError('not-found');
    await withRoom(() => setHandled(deadline, how.at === 'done' ? null : how.until, now));
    await bumpRevision(now);
    return null;
  },

  async 'deadline.restore'(deadline) {
    await forgetHandled([deadline]);
    await bumpRevision(Date.now());
    return null;
  },

  async 'order.forget'({ center, before }) {
    await forgetOrders(center, before);
    await forgetSeenPenalties(center, before);
    await bumpRevision(Date.now());
    return null;
  },

  async 'length.list'() {
    return (await Promise.all((await listCenters()).map(openLengthsOf))).flat();
  },
};

async function isRunning({ center, rule, orderNumber, itemNumber, due }: DeadlineRef, now: number): Promise<boolean> {
  const { open, later, done } = await seenDeadlines(center, now);
  return [...open, ...later, ...done].some(
    (one) => one.rule === rule && one.orderNumber === orderNumber && one.itemNumber === itemNumber && one.due === due,
  );
}

function nextBusinessDay(now: number, calendar: Calendar): string | null {
  try {
    return calendar.addBusinessDays(kstDay(now), 1);
  } catch (error) {
    if (error instanceof UnknownYearError) return null;
    throw error;
  }
}

type RadarPart = Pick<
  Radar,
  'warnings' | 'later' | 'done' | 'rules' | 'replies' | 'unreadable' | 'coverage' | 'signedOut' | 'asks'
>;

/** What one centre adds to the radar. */
async function partOf({ id: center, words }: CenterRow, view: TabView | null, now: number): Promise<RadarPart> {
  const { rules, orders, unreadable, open, later, done } = await seenDeadlines(center, now);
  const pages = new Map((await pagesOf(center)).map(({ id, name }) => [id, name]));
  const nameOf = (page: string | null) => (page === null ? null : (pages.get(page) ?? null));
  const here = view?.center === center ? notAhead(view, now) : null;
  const isHere = (row: { page: string | null; seenAt: number }) => here !== null && isOn(here, row);
  const onScreen = here ? rowsOn(here, orders) : new Set<string>();

  const replies = await repliesOf(center);
  const findReplies = replyFinder(orders, words, replies);
  const toItem = (warning: SeenWarning): WarningItem => ({
    ...warning,
    ...findReplies(warning),
    // It stands there still when something else on the screen changes.
    seenAt: here && isTold(here, warning) ? Math.max(warning.seenAt, here.seenAt) : warning.seenAt,
    center,
    page: nameOf(warning.page),
    basis: { ...warning.basis, column: columnName(words, warning.basis.column) },
    here: isHere(warning),
    onScreen: onScreen.has(orderKey(warning)),
  });
  const rowsHere = orders.filter((row) => here !== null && isTold(here, row));
  const coverage = here && {
    page: nameOf(here.page),
    ...rowsRead(here, rowsHere.length),
    ...(here.half !== undefined && { half: true as const }),
    unreadRows: here.unreadRows,
    unknownStates: rowsHere.filter(({ state }) => typeof state !== 'string').length,
    ruled: rules.some(
      (rule) =>
        (here.page !== null && rule.pages.includes(here.page)) ||
        rowsHere.some((row) => appliesTo(rule, here.page, row)),
    ),
    screen: here.screen,
    counts: seenCounts(here.counts ?? [], rowsHere, words),
    seenAt: here.seenAt,
  };
  const outAt = await signedOutAt(center, now);
  const isFromBefore = ({ seenAt }: { seenAt: number }) => outAt !== null && seenAt < outAt;
  const points = await penaltyViewOf(center);
  const isAnyBefore = [...open, ...later, ...(points ? [points] : [])].some(isFromBefore);
  const ruleTexts = await Promise.all(rules.map(toRuleText));
  return {
    warnings: open.map(toItem),
    later: later.map((one) => ({ ...toItem(one), until: one.until })),
    done: done.map((one) => ({ ...toItem(one), handledAt: one.handledAt })),
    rules: ruleTexts,
    replies,
    unreadable: unreadable.map(({ page, seenAt, ...one }) => ({ ...one, here: isHere({ page, seenAt }) })),
    coverage,
    signedOut: outAt !== null && isAnyBefore ? { center, at: outAt } : undefined,
    asks: await unasked(center, rules, orders),
  };
}

async function toRuleText(rule: Stored<DeadlineRule>): Promise<RuleText> {
  const { articles, guides, ...text } = rule;
  return {
    ...text,
    articles: await getLinks(rule.center, articles),
    guides: await guideTitles(rule.center, guides),
  };
}
