/** What a centre has announced, and what the seller has set for their own shop, as the rules take it. */
import { type Calendar, createCalendar } from '@/utils/deadlines/calendar';
import { type DaysOff, hasDaysOff, workdaysOf } from '@/utils/deadlines/days-off';
import { KOREAN_HOLIDAYS } from '@/utils/deadlines/holidays';
import type { Circumstances } from '@/utils/deadlines/radar';
import type { OwnLengths } from '@/utils/deadlines/ways';
import type { CenterLengths } from '@/utils/messaging/seller-shapes';
import { penaltyOf } from '@/utils/storage/packs';
import { getSettings } from '@/utils/storage/settings';

/** The country's business days, by which the centres count. */
export const calendar = createCalendar(KOREAN_HOLIDAYS);

/** The seller's lengths for a centre's rules, their business days, and the times in which the centre waives penalties. */
export async function circumstancesOf(center: string): Promise<Required<Circumstances>> {
  const [{ ownLengths, daysOff }, penalty] = await Promise.all([getSettings(), penaltyOf(center)]);
  const set = Object.entries(said(ownLengths, center)).flatMap(([rule, length]) => (length ? [[rule, length]] : []));
  const own: OwnLengths = Object.fromEntries(set);
  return { own, workdays: workdays(daysOff), waivers: penalty?.waivers ?? [] };
}

/** What the seller said of the lengths of a centre's rules; `null` of one that they leave open. */
export const saidOfLengths = async (center: string) => said((await getSettings()).ownLengths, center);

const said = (lengths: CenterLengths, center: string) => (Object.hasOwn(lengths, center) && lengths[center]) || {};

/** The seller's business days. */
export const ownWorkdays = async () => workdays((await getSettings()).daysOff);

/** The last one made: a calendar counts each year once, and the days off change seldom. */
let made: { of: string; calendar: Calendar } | undefined;

function workdays(daysOff: DaysOff): Calendar {
  if (!hasDaysOff(daysOff)) return calendar;
  const of = JSON.stringify(daysOff);
  if (made?.of !== of) made = { of, calendar: workdaysOf(KOREAN_HOLIDAYS, daysOff) };
  return made.calendar;
}
