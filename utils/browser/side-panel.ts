/** The browser's own side panel in Chromium, the sidebar in Firefox; Safari has neither. */
import { browser } from 'wxt/browser';

/** Firefox's half, which has no types. */
interface SidebarAction {
  open(): Promise<void>;
}
const sidebarAction = () => (browser as { sidebarAction?: SidebarAction }).sidebarAction;

/** Whether there is one. */
export const hasSidePanel = () => Boolean(sidebarAction() ?? browser.sidePanel?.open);

/**
 * Opens it in a window. It has to be called in the task of the seller's own gesture, before anything is awaited.
 * Rejects where the browser doesn't let us.
 */
export function openSidePanel(windowId: number): Promise<void> {
  try {
    const opened = sidebarAction()?.open() ?? browser.sidePanel?.open?.({ windowId });
    return opened ?? Promise.reject(new Error('no side panel'));
  } catch (error) {
    return Promise.reject(error);
  }
}
