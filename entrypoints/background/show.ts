/** Showing something where the seller works: in the page's panel, else in the browser's own, else in a tab of ours. */
import { browser } from 'wxt/browser';
import { bumpRevision } from '@/utils/browser/revision';
import { openSidePanel } from '@/utils/browser/side-panel';
import type { Show } from '@/utils/messaging/aim-shapes';
import { forgetAim, noteAim, type Where } from '@/utils/storage/aims';
import { orderWhenLoaded } from './panel-orders';

/** The panel app as a page of its own; Safari's build has none. */
export const SIDE_PANEL = '/sidepanel.html';

/**
 * Shows it in the panel of a tab. A panel that is there follows before it is opened, one that is not yet finds it when it
 * is born. @throws GiljabiError `no-page` when the tab has none of our page sides
 */
export async function showInPanel(tab: number, show: Show): Promise<void> {
  const aim = await note({ tab }, show);
  try {
    await orderWhenLoaded(tab, { open: true, focus: true });
  } catch (error) {
    await forgetAim({ tab }, aim);
    throw error;
  }
}

/** Shows it in the panel of a tab, else in a tab of ours: for who comes without a gesture for the browser's side panel. */
export async function showInPanelOrTab(tab: number | undefined, show: Show): Promise<void> {
  const instead = () => showInOwnTab(show, { active: true });
  return tab === undefined ? instead() : showInPanel(tab, show).catch(instead);
}

/** Shows it in the browser's side panel of a window, which somebody opens or has opened. */
export const showInWindow = async (window: number, show: Show) => void (await note({ window }, show));

/** Shows it in a tab of our own: in the one given, or in a new one. */
export async function showInOwnTab(show: Show, how: { tab?: number | undefined; active: boolean }): Promise<void> {
  const url = browser.runtime.getURL(SIDE_PANEL);
  if (how.tab === undefined) {
    const { id } = await browser.tabs.create({ url, active: how.active });
    if (id !== undefined) await note({ tab: id }, show);
    return;
  }
  await note({ tab: how.tab }, show);
  await browser.tabs.update(how.tab, { url });
}

/**
 * Shows it beside a tab, for a gesture that brings no surface of ours along. A browser opens its side panel only in the
 * gesture's own task, so this has to be called there, and told whether the page is one that has a panel.
 */
export function showBeside(tab: { id?: number; windowId: number }, show: Show, hasPanel: boolean): Promise<void> {
  if (hasPanel) return showInPanelOrTab(tab.id, show);
  const opened = openSidePanel(tab.windowId);
  return opened.then(
    () => showInWindow(tab.windowId, show),
    () => showInOwnTab(show, { active: true }),
  );
}

/** @returns the aim's id */
async function note(where: Where, show: Show): Promise<string> {
  const now = Date.now();
  const id = await noteAim(where, show, now);
  await bumpRevision(now);
  return id;
}
