/** The toolbar's badge: how many open deadlines are past or end today. */
import { browser } from 'wxt/browser';
import { onRevision } from '@/utils/browser/revision';
import { listCenters } from '@/utils/storage/packs';
import { seenDeadlines } from './seen-deadlines';

/** White on both is read at 4.5:1 and more. */
const OVERDUE = '#a81f17';
const TODAY = '#a34a00';
const INK = '#ffffff';

/** More don't fit. */
const MOST = 99;

interface Urgent {
  overdue: number;
  today: number;
}

/**
 * Shows the badge, and again after each change that surfaces hear of. Nothing wakes the worker for it: over midnight it
 * may stand as it was until the next question does.
 *
 * @param ready settles when the deadlines may be read
 */
export function keepBadge(ready: () => Promise<void>): void {
  let changed = false;
  let showing = false;
  const show = async () => {
    changed = true;
    if (showing) return;
    showing = true;
    while (changed) {
      changed = false;
      // The badge only repeats what the panel says: a failure is told there.
      await ready()
        .then(countUrgent)
        .then(showUrgent)
        .catch(() => {});
    }
    showing = false;
  };
  onRevision(() => void show());
  void show();
}

async function countUrgent(): Promise<Urgent> {
  const now = Date.now();
  const parts = await Promise.all((await listCenters()).map(({ id }) => seenDeadlines(id, now)));
  const open = parts.flatMap((part) => part.open);
  return {
    overdue: open.filter(({ urgency }) => urgency === 'overdue').length,
    today: open.filter(({ urgency }) => urgency === 'today').length,
  };
}

/** Puts numbers on the toolbar's button, and the same in words into its title. */
export async function showUrgent({ overdue, today }: Urgent): Promise<void> {
  const { action, i18n } = browser;
  const count = overdue + today;
  const words = [
    overdue > 0 && i18n.getMessage('badgeOverdue', String(overdue)),
    today > 0 && i18n.getMessage('badgeToday', String(today)),
  ].filter((text) => text !== false);
  const name = i18n.getMessage('shortName');
  await Promise.all([
    action.setTitle({ title: words.length > 0 ? `${name} · ${words.join(', ')}` : name }),
    action.setBadgeBackgroundColor({ color: overdue > 0 ? OVERDUE : TODAY }),
    // Safari, and Chrome before its version 110, choose it themselves.
    action.setBadgeTextColor?.({ color: INK }),
    action.setBadgeText({ text: count === 0 ? '' : count > MOST ? `${MOST}+` : String(count) }),
  ]);
}
