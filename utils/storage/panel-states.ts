/** How the panel stood on each site. */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { DEFAULT_PANEL, PanelState } from '../messaging/page-shapes';

const key = (origin: string) => `local:panel:${origin}` as const;

/** The panel's state on a site; the default for a new site or an unreadable row. */
export async function getPanelState(origin: string): Promise<PanelState> {
  const stored = z.safeParse(PanelState, await storage.getItem(key(origin)));
  return stored.success ? stored.data : DEFAULT_PANEL;
}

export const rememberPanelState = (origin: string, state: PanelState) => storage.setItem(key(origin), state);

/** The panel stands as at first on every site. */
export async function forgetPanelStates(): Promise<void> {
  const keys = Object.keys(await storage.snapshot('local')).filter((name) => name.startsWith('panel:'));
  await storage.removeItems(keys.map((name) => `local:${name}` as const));
}
