/** Every state that a screen can show, on every screen with a deadline, day by day around the end of the deadline. */
import { describe, expect, it } from 'vitest';
import { readDeadlines } from '../../../utils/deadlines/radar';
import { readingsOf } from '../../../utils/deadlines/readings';
import { count, neighbour } from './oracle';
import { kst } from './rule';
import { calendar, RULES, ruleOf, STATES } from './shipped';

/** Days from one to another, the slow way. */
function daysTo(from: string, to: string): number {
  let days = 0;
  for (let day = from; day < to; day = neighbour(day, 1)) days += 1;
  return days;
}

function before(today: string, due: string): string {
  const open = count(today, due);
  if (open > 0) return `${open}영업일 남음`;
  return daysTo(today, due) === 1 ? '내일까지' : `${daysTo(today, due)}일 남음`;
}

function after(today: string, due: string): string {
  const open = count(due, today);
  return open > 0 ? `${open}영업일 지남` : `${daysTo(due, today)}일 지남`;
}

/** How near a day is that is still to come. */
function nearness(today: string, day: string): string {
  if (today >= day) return 'today';
  return daysTo(today, day) === 1
    ? 'tomorrow'
    : (['tomorrow', 'tomorrow', 'soon', 'soon'][count(today, day)] ?? 'later');
}

/**
 * What the seller should be told on a day of something due on another, apart from the radar.
 * @param earliest the day before it, where nobody knows whether the first day counts
 */
function toldOn(today: string, due: string, earliest: string): string {
  if (today > due) return `${due} overdue ${after(today, due)}`;
  const unsure = earliest < due;
  if (today === due) return `${due} today ${unsure ? '늦어도 ' : ''}오늘까지`;
  const left = today === earliest ? '오늘까지' : before(today, earliest);
  return `${earliest} ${nearness(today, earliest)} ${unsure ? '이르면 ' : ''}${left}`;
}

/** The days on which a deadline is looked at: from so many days ahead of a day to so many behind it. */
function around(day: string, ahead: number, behind: number): string[] {
  let at = day;
  for (let n = 0; n < ahead; n += 1) at = neighbour(at, -1);
  return Array.from({ length: ahead + behind + 1 }, () => {
    const now = at;
    at = neighbour(at, 1);
    return now;
  });
}

/** Some ends: in the week, at a weekend, in and after a long holiday, at the turn of a year. */
const ENDS = ['2026-11-26', '2026-11-29', '2026-09-25', '2026-02-19', '2027-01-01'];

describe.each<[rule: string, page: string, column: string, plus: number]>([
  ['dispatch', 'orders', 'dispatch-due', 0],
  ['deposit', 'deposits', 'ordered-at', 1],
  ['cancel-decision', 'cancels', 'cancel-requested-at', 6],
  ['return-decision', 'returns', 'collected-at', 7],
  ['exchange-decision', 'exchanges', 'exchange-due', 0],
  ['inquiry-answer', 'inquiries', 'inquiry-received-at', 5],
])('%s', (id, page, column, plus) => {
  const rule = ruleOf(id);
  const isUnsure = rule.due.some((way) => way.column === column && way.plus?.firstDay);
  /** What runs in a state although the screen is of something else and shows no date of it. */
  const elsewhere = (state: string) =>
    RULES.filter((one) => one.id !== id && one.states.includes(state) && one.opens.includes(state))
      .filter(({ exceptOn = [] }) => !exceptOn.includes(page))
      .map(({ kind }) => `${kind} column`);

  it.each(STATES)('in %s', (state) => {
    for (const due of ENDS) {
      const base = around(due, plus, 0)[0] ?? '';
      const earliest = isUnsure ? neighbour(due, -1) : due;
      const facts = { page, orders: [{ orderNumber: '1', state, dates: { [column]: base } }] };
      for (const today of around(due, plus + 1, 8)) {
        const { warnings, unreadable } = readDeadlines(RULES, facts, kst(`${today}T10:00`), calendar);
        const told = warnings.map((one) => {
          const { due: day, left } = readingsOf(one).told;
          return `${one.kind} ${one.due} ${day} ${one.urgency} ${left}`;
        });
        const isSpent = rule.forInformation && count(due, today) > 1;
        const expected =
          rule.closed.includes(state) || isSpent ? [] : [`${rule.kind} ${due} ${toldOn(today, due, earliest)}`];
        expect([today, ...told]).toEqual([today, ...expected]);
        expect(unreadable.map(({ kind, why }) => `${kind} ${why}`)).toEqual(elsewhere(state));
      }
    }
  });
});
