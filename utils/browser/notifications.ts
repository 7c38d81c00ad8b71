/** The browser's permission for notifications, which is asked for when the seller switches them on. */
import { browser } from 'wxt/browser';

const WANTED = { permissions: ['notifications' as const] };

/** Whether we may notify: `never` where the browser knows no such permission of ours. For the background. */
export async function notifyPermission(): Promise<'allowed' | 'not-yet' | 'never'> {
  const { optional_permissions = [] } = browser.runtime.getManifest();
  if (await browser.permissions.contains(WANTED)) return 'allowed';
  return (optional_permissions as readonly string[]).includes('notifications') ? 'not-yet' : 'never';
}

/** Whether the permission can be asked for here: a panel in a page has no such part of the browser. */
export const canAskToNotify = () => Boolean((browser as Partial<typeof browser>).permissions?.request);

/** Asks for it; in the task of the seller's own press, before anything is awaited. @returns whether it is given */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(WANTED);

/** Calls back when it is given or taken back. */
export function onNotifyPermission(changed: () => void): void {
  const { permissions } = browser as Partial<typeof browser>;
  permissions?.onAdded.addListener(changed);
  permissions?.onRemoved.addListener(changed);
}
