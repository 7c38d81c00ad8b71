/** The toolbar's badge: how many open deadlines are past or end today; in a tab that we can't stand in, that. */
import { browser } from 'wxt/browser';
import { kstDay } from '@/utils/deadlines/calendar';
import { isUrgent, type Warning } from '@/utils/deadlines/warnings';
import { countsText } from '@/utils/deadlines/wording';
import { wordsNow } from './words/words';

/** White on both is read at 4.5:1 and more. */
const OVERDUE = '#a81f17';
const TODAY = '#a34a00';
const INK = '#ffffff';

/** More don't fit. */
const MOST = 99;

/**
 * Puts the numbers of the open deadlines on the toolbar's button, and the same in words into its title.
 * @param now epoch milliseconds
 */
export async function showBadge(
  open: readonly Pick<Warning, 'urgency' | 'due' | 'earliest' | 'forInformation'>[],
  now: number,
): Promise<void> {
  const urgent = open.filter(isUrgent);
  const { action } = browser;
  const count = urgent.length;
  const { name, wording } = await wordsNow();
  const counts = countsText(urgent, kstDay(now), wording);
  const isPast = urgent.some(({ urgency }) => urgency === 'overdue');
  await Promise.all([
    // `길잡이 · 지난 기한 1건, 오늘까지 2건`; in the seller's language wherever the browser stands, as the panel is.
    action.setTitle({ title: counts ? `${name} · ${counts}` : name }),
    action.setBadgeBackgroundColor({ color: isPast ? OVERDUE : TODAY }),
    // Safari, and Chrome before its version 110, choose it themselves.
    action.setBadgeTextColor?.({ color: INK }),
    action.setBadgeText({ text: count === 0 ? '' : count > MOST ? `${MOST}+` : String(count) }),
  ]);
}

/** Says in a tab that its page takes the panel out, until it is there again or the tab goes to another page. */
export async function showLost(tabId: number, isLost: boolean): Promise<void> {
  const { action } = browser;
  await Promise.all([
    // Without a text the tab has again what all have; its title stays as it is now until it goes to another page.
    action.setBadgeText({ tabId, text: isLost ? '!' : (null as unknown as string) }),
    action.setTitle({ tabId, title: isLost ? (await wordsNow()).lost : await action.getTitle({}) }),
  ]);
}
