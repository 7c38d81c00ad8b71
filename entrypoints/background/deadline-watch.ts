/**
 * What follows the deadlines without anybody asking: the badge, the notifications, and the one alarm that wakes us for
 * both. Without open deadlines there is no alarm, and nothing wakes the worker.
 */
import { browser } from 'wxt/browser';
import { onNotifyPermission } from '@/utils/browser/notifications';
import { bumpRevision, onRevision } from '@/utils/browser/revision';
import type { Calendar } from '@/utils/deadlines/calendar';
import { nextCount } from '@/utils/deadlines/moments';
import { nextNotice } from '@/utils/deadlines/notices';
import type { SeenWarning } from '@/utils/deadlines/seen';
import type { Notify } from '@/utils/messaging/seller-shapes';
import { listCenters } from '@/utils/storage/packs';
import { showBadge } from './badge';
import { ownWorkdays } from './circumstances';
import { listenToNotices, noticeWishes, tellNotices } from './notices';
import { keyOf, seenDeadlines } from './seen-deadlines';

export const ALARM = 'deadlines';

/** From one time to the next, while changes keep coming: a long list is read anew each time. Milliseconds. */
const GAP = 500;

/**
 * Looks at the deadlines now, after each change that surfaces hear of, when the browser starts, and at the moment that
 * something changes by itself.
 *
 * @param ready settles when the deadlines may be read
 */
export function watchDeadlines(ready: () => Promise<void>): void {
  let changed = false;
  let looking = false;
  const look = async () => {
    changed = true;
    if (looking) return;
    looking = true;
    while (changed) {
      changed = false;
      // All of this only repeats what the panel says: a failure is told there.
      await ready()
        .then(lookOnce)
        .catch(() => {});
      if (changed) await new Promise((done) => setTimeout(done, GAP));
    }
    looking = false;
  };
  onRevision(() => void look());
  // Firefox keeps no alarm over a restart, and its badge neither.
  browser.runtime.onStartup.addListener(() => void look());
  browser.alarms?.onAlarm.addListener(({ name }) => void (name === ALARM && look()));
  onNotifyPermission(() => void bumpRevision(Date.now()));
  listenToNotices();
  void look();
}

async function lookOnce(): Promise<void> {
  const now = Date.now();
  const [deadlines, wishes, workdays] = await Promise.all([readDeadlines(now), noticeWishes(), ownWorkdays()]);
  // One that fails doesn't take the others along; the alarm least of all, which brings us back.
  await Promise.allSettled([
    showBadge(deadlines.open, now),
    tellNotices(deadlines.open, wishes, now, workdays),
    setAlarm(nextWake(deadlines, wishes, now, workdays)),
  ]);
}

type Deadlines = Awaited<ReturnType<typeof readDeadlines>>;

const callsFor = ({ forInformation }: SeenWarning) => !forInformation;

/** The deadlines of all centres that are open or put off, for which there is something to do. */
async function readDeadlines(now: number) {
  const parts = await Promise.all((await listCenters()).map(({ id }) => seenDeadlines(id, now)));
  return {
    open: parts.flatMap(({ open, handled }) => {
      const backAt = new Map(handled.map((one) => [keyOf(one), one.until ?? 0]));
      return open.filter(callsFor).map((one) => ({ ...one, backAt: backAt.get(keyOf(one)) ?? 0 }));
    }),
    later: parts.flatMap(({ later }) => later.filter(callsFor)),
  };
}

/** When something changes by itself, or is to be told; `null` when never. Epoch milliseconds. */
function nextWake({ open, later }: Deadlines, wishes: Notify, now: number, workdays: Calendar): number | null {
  const all = [...open, ...later.map((one) => ({ ...one, backAt: one.until }))];
  const moments = [nextCount({ warnings: open, later }, now), nextNotice(all, wishes, now, workdays)];
  const coming = moments.filter((moment) => moment !== null);
  return coming.length > 0 ? Math.min(...coming) : null;
}

async function setAlarm(when: number | null): Promise<void> {
  if (when === null) await browser.alarms?.clear(ALARM);
  else await browser.alarms?.create(ALARM, { when });
}
