import { compilePacks } from '../../../scripts/packs';
import type { DeadlineRule } from '../../../utils/center/schema';
import { createCalendar } from '../../../utils/deadlines/calendar';
import { KOREAN_HOLIDAYS } from '../../../utils/deadlines/holidays';

const { pack } = compilePacks().packs.find(({ stamp }) => stamp.center === 'talkcheckout')!;

/** The rules as they are shipped, and the centre's calendar. */
export const RULES = pack.deadlines;
export const POLICY = pack.penalty!;
export const STATES = pack.words.states.map(({ id }) => id);
export const calendar = createCalendar(KOREAN_HOLIDAYS);

export function ruleOf(id: string): DeadlineRule {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw new Error(id);
  return rule;
}
