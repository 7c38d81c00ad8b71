/** The toolbar's badge: how many open deadlines are past or end today. */
import { browser } from 'wxt/browser';
import { isUrgent, type Warning } from '@/utils/deadlines/warnings';

/** White on both is read at 4.5:1 and more. */
const OVERDUE = '#a81f17';
const TODAY = '#a34a00';
const INK = '#ffffff';

/** More don't fit. */
const MOST = 99;

/** Puts the numbers of the open deadlines on the toolbar's button, and the same in words into its title. */
export async function showBadge(open: readonly Pick<Warning, 'urgency' | 'forInformation'>[]): Promise<void> {
  const urgent = open.filter(isUrgent);
  const { action } = browser;
  const overdue = urgent.filter(({ urgency }) => urgency === 'overdue').length;
  const today = urgent.filter(({ urgency }) => urgency === 'today').length;
  const count = overdue + today;
  await Promise.all([
    action.setTitle({ title: titleOf(overdue, today) }),
    action.setBadgeBackgroundColor({ color: overdue > 0 ? OVERDUE : TODAY }),
    // Safari, and Chrome before its version 110, choose it themselves.
    action.setBadgeTextColor?.({ color: INK }),
    action.setBadgeText({ text: count === 0 ? '' : count > MOST ? `${MOST}+` : String(count) }),
  ]);
}

/** `길잡이 · 지난 기한 1건, 오늘까지 2건`; in Korean wherever the browser stands, as the panel is. */
function titleOf(overdue: number, today: number): string {
  const words = [overdue > 0 && `지난 기한 ${overdue}건`, today > 0 && `오늘까지 ${today}건`].filter(Boolean);
  return words.length > 0 ? `길잡이 · ${words.join(', ')}` : '길잡이';
}
