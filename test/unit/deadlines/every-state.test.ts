/** Every state that a screen can show, on every screen with a deadline, day by day around the end of the deadline. */
import { describe, expect, it } from 'vitest';
import { readDeadlines } from '../../../utils/deadlines/radar';
import { timeLeft } from '../../../utils/deadlines/wording';
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
  const days = daysTo(today, due);
  const open = count(today, due);
  if (days === 1) return open === 1 ? 'tomorrow 1영업일 남음' : 'tomorrow 내일까지';
  if (open === 0) return `tomorrow ${days}일 남음`;
  return `${['', 'tomorrow', 'soon', 'soon'][open] ?? 'later'} ${open}영업일 남음`;
}

function after(today: string, due: string): string {
  const open = count(due, today);
  return open > 0 ? `overdue ${open}영업일 지남` : `overdue ${daysTo(due, today)}일 지남`;
}

/** What the seller should be told on a day of something due on another, apart from the radar. */
function toldOn(today: string, due: string): string {
  if (today === due) return 'today 오늘까지';
  return today < due ? before(today, due) : after(today, due);
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
  /** What runs in a state although the screen is of something else and shows no date of it. */
  const elsewhere = (state: string) =>
    RULES.filter((one) => one.id !== id && one.states.includes(state) && one.opens.includes(state))
      .filter(({ exceptOn = [] }) => !exceptOn.includes(page))
      .map(({ kind }) => `${kind} column`);

  it.each(STATES)('in %s', (state) => {
    for (const due of ENDS) {
      const base = around(due, plus, 0)[0] ?? '';
      const facts = { page, orders: [{ orderNumber: '1', state, dates: { [column]: base } }] };
      for (const today of around(due, plus + 1, 8)) {
        const { warnings, unreadable } = readDeadlines(RULES, facts, kst(`${today}T10:00`), calendar);
        const told = warnings.map((one) => `${one.kind} ${one.due} ${one.urgency} ${timeLeft(one)}`);
        const expected = rule.closed.includes(state) ? [] : [`${rule.kind} ${due} ${toldOn(today, due)}`];
        expect([today, ...told]).toEqual([today, ...expected]);
        expect(unreadable.map(({ kind, why }) => `${kind} ${why}`)).toEqual(elsewhere(state));
      }
    }
  });
});
