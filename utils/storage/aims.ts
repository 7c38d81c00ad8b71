/**
 * What a panel is to show next. It is noted before the panel is opened, and stays until the panel has shown it: a panel
 * that is just being born finds it, and a worker that dies in between loses nothing.
 */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { Aim, type Show } from '../messaging/aim-shapes';
import { readSession } from './session';

/** Nobody waits longer for what they asked for; what comes later would only surprise. Milliseconds. */
const FRESH = 30_000;

const Noted = z.object({ ...Aim.shape, at: z.number() });

/** Where it is to be shown: beside or in a tab, or in the side panel of a window. */
export type Where = { tab: number } | { window: number };

export const aimKey = (where: Where) =>
  ('tab' in where ? `session:aim:tab-${where.tab}` : `session:aim:window-${where.window}`) as `session:aim:${string}`;

/** Notes what is to be shown, in place of what was to be shown there before. @param now epoch milliseconds */
export async function noteAim(where: Where, show: Show, now: number): Promise<void> {
  await storage.setItem<z.infer<typeof Noted>>(aimKey(where), { id: crypto.randomUUID(), show, at: now });
}

/** What is to be shown there now, if anything. @param now epoch milliseconds */
export async function getAim(where: Where, now: number): Promise<Aim | null> {
  const noted = await readSession(aimKey(where), Noted);
  return noted && Math.abs(now - noted.at) < FRESH ? { id: noted.id, show: noted.show } : null;
}

/** It was shown, or can't be. @param id the aim's; none means whichever is noted */
export async function forgetAim(where: Where, id?: string): Promise<void> {
  const noted = await readSession(aimKey(where), Noted);
  if (id === undefined || noted?.id === id) await storage.removeItem(aimKey(where));
}
