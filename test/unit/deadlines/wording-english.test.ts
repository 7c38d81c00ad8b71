import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../utils/deadlines/wording-english';

type Distance = Parameters<typeof ENGLISH.timeLeft>[0];
const distance = (urgency: Distance['urgency'], calendarDays: number, businessDays: number | null): Distance => ({
  urgency,
  calendarDays,
  left: businessDays === null ? null : { ...({} as NonNullable<Distance['left']>), businessDays },
});

describe('the time left, in English', () => {
  it.each<[Distance, string]>([
    [distance('soon', 4, 2), '2 business days left'],
    [distance('tomorrow', 1, 1), '1 business day left'],
    [distance('overdue', -1, -1), '1 business day past due'],
    [distance('today', 0, 0), 'due today'],
    [distance('overdue', 0, 0), 'past due today'],
    [distance('tomorrow', 1, 0), 'due tomorrow'],
    [distance('soon', 2, 0), '2 days left'],
    [distance('overdue', -1, 0), '1 day past due'],
    [distance('later', 400, null), 'business days unknown'],
  ])('%j is said: %s', (one, words) => expect(ENGLISH.timeLeft(one)).toBe(words));
});
