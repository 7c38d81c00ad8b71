/** The browser's notifications: shown when their time has come, and pressed they lead to `할 일`. */
import { browser } from 'wxt/browser';
import { notifyPermission, onNotifyPermission } from '@/utils/browser/notifications';
import type { Calendar } from '@/utils/deadlines/calendar';
import { noticesSince, type Told } from '@/utils/deadlines/notices';
import type { Notify } from '@/utils/messaging/seller-shapes';
import { forgetNotified, notifiedUpTo, rememberNotified } from '@/utils/storage/notified';
import { getSettings } from '@/utils/storage/settings';
import { noticeId, noticeText } from './notice-words';
import { showInPanelOrTab } from './show';
import { wordsNow } from './words/words';

const NOTHING: Notify = { morning: null, before: false };

/** What the seller wants to be told, as far as the browser lets us. */
export async function noticeWishes(): Promise<Notify> {
  const { notify } = await getSettings();
  if (notify.morning === null && !notify.before) return NOTHING;
  return (await notifyPermission()) === 'allowed' ? notify : NOTHING;
}

/**
 * Tells what was to be told since the last time. What was to be told before it was switched on is not told later.
 *
 * @param now epoch milliseconds
 * @param workdays the seller's business days
 */
export async function tellNotices(
  open: readonly Told[],
  wishes: Notify,
  now: number,
  workdays: Calendar,
): Promise<void> {
  if (wishes === NOTHING) return forgetNotified();
  const from = await notifiedUpTo(wishes);
  // A clock that was set back must not keep us quiet until it is there again.
  if (from !== null && from < now) {
    // The same time has the same id, so that a worker that dies in between repeats itself unheard.
    for (const notice of noticesSince(from, now, open, wishes, workdays)) {
      const text = noticeText(notice, now, await wordsNow());
      const iconUrl = browser.runtime.getURL('/icon/128.png');
      await browser.notifications.create(noticeId(notice), { type: 'basic', iconUrl, ...text });
    }
  }
  await rememberNotified(now, wishes);
}

/** A pressed one opens `할 일`. The browser has this event only once the permission is given. */
export function listenToNotices(): void {
  let listening = false;
  const listen = () => {
    const { notifications } = browser as Partial<typeof browser>;
    if (listening || !notifications) return;
    listening = true;
    notifications.onClicked.addListener((id) => void openTodo(id));
  };
  listen();
  onNotifyPermission(listen);
}

async function openTodo(id: string): Promise<void> {
  await browser.notifications.clear(id);
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await showInPanelOrTab(tab?.id, { at: 'todo' });
  if (tab) await browser.windows?.update(tab.windowId, { focused: true });
}
