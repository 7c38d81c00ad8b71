/** Until when a deadline can be put off. */
import { addDays, kstDay } from '@/utils/deadlines/calendar';
import { endOf, kstTime } from '@/utils/deadlines/moments';
import type { WarningItem } from '@/utils/messaging/radar-shapes';

const HOUR = 60 * 60 * 1000;

export interface LaterChoice {
  id: 'hour' | 'evening' | 'morning' | 'businessMorning';
  /** Epoch milliseconds. */
  until: number;
}

/**
 * The times to choose from, soonest first: only those before the deadline is past, and before it would be if its first
 * day counted. None is offered where that is too near.
 *
 * @param now epoch milliseconds
 * @param nextBusinessDay the first one after today; `null` when nobody knows
 */
export function laterChoices(
  { due, earliest }: Pick<WarningItem, 'due' | 'earliest'>,
  now: number,
  nextBusinessDay: string | null,
): LaterChoice[] {
  const today = kstDay(now);
  const tomorrow = addDays(today, 1);
  const choices: LaterChoice[] = [
    { id: 'hour', until: now + HOUR },
    { id: 'evening', until: kstTime(today, '18:00') },
    { id: 'morning', until: kstTime(tomorrow, '09:00') },
  ];
  if (nextBusinessDay !== null && nextBusinessDay > tomorrow)
    choices.push({ id: 'businessMorning', until: kstTime(nextBusinessDay, '09:00') });
  const ends = [due, ...(earliest ? [earliest] : [])].map(endOf).filter((end) => end > now);
  const end = ends.length > 0 ? Math.min(...ends) : now;
  return choices
    .filter(({ until }) => now < until && until < end)
    .sort((a, b) => a.until - b.until)
    .filter(({ until }, at, all) => until !== all[at - 1]?.until);
}
