/** The toolbar's badge: how many open deadlines are past or end today. */
import { browser } from 'wxt/browser';
import { onRevision } from '@/utils/browser/revision';
import { isUrgent } from '@/utils/deadlines/warnings';
import { listCenters } from '@/utils/storage/packs';
import { seenDeadlines } from './seen-deadlines';

/** White on both is read at 4.5:1 and more. */
const OVERDUE = '#a81f17';
const TODAY = '#a34a00';
const INK = '#ffffff';

/** More don't fit. */
const MOST = 99;

/** From one time to the next, while changes keep coming: a long list is read anew each time. Milliseconds. */
const GAP = 500;

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
      if (changed) await new Promise((done) => setTimeout(done, GAP));
    }
    showing = false;
  };
  onRevision(() => void show());
  void show();
}

async function countUrgent(): Promise<Urgent> {
  const now = Date.now();
  const parts = await Promise.all((await listCenters()).map(({ id }) => seenDeadlines(id, now)));
  const open = parts.flatMap((part) => part.open).filter(isUrgent);
  return {
    overdue: open.filter(({ urgency }) => urgency === 'overdue').length,
    today: open.filter(({ urgency }) => urgency === 'today').length,
  };
}

/** Puts numbers on the toolbar's button, and the same in words into its title. */
async function showUrgent({ overdue, today }: Urgent): Promise<void> {
  const { action } = browser;
  const count = overdue + today;
  await Promise.all([
    action.setTitle({ title: titleOf({ overdue, today }) }),
    action.setBadgeBackgroundColor({ color: overdue > 0 ? OVERDUE : TODAY }),
    // Safari, and Chrome before its version 110, choose it themselves.
    action.setBadgeTextColor?.({ color: INK }),
    action.setBadgeText({ text: count === 0 ? '' : count > MOST ? `${MOST}+` : String(count) }),
  ]);
}

/** `길잡이 · 지난 기한 1건, 오늘까지 2건`; in Korean wherever the browser stands, as the panel is. */
function titleOf({ overdue, today }: Urgent): string {
  const words = [overdue > 0 && `지난 기한 ${overdue}건`, today > 0 && `오늘까지 ${today}건`].filter(Boolean);
  return words.length > 0 ? `길잡이 · ${words.join(', ')}` : '길잡이';
}
