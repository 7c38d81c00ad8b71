/**
 * What a panel is to show next. It is noted before the panel is opened, and stays until the panel has shown it, or is no
 * longer to: a panel that is just being born finds it, and a worker that dies in between loses nothing.
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

/**
 * Notes what is to be shown, in place of what was to be shown there before.
 * @param now epoch milliseconds
 * @returns the aim's id
 */
export async function noteAim(where: Where, show: Show, now: number): Promise<string> {
  const id = crypto.randomUUID();
  await storage.setItem<z.infer<typeof Noted>>(aimKey(where), { id, show, at: now });
  return id;
}

/** What is to be shown there now, if anything. @param now epoch milliseconds */
export async function getAim(where: Where, now: number): Promise<Aim | null> {
  const noted = await readSession(aimKey(where), Noted);
  if (!noted) return null;
  const { id, show, at } = noted;
  if (isFresh(at, now)) return { id, show };
  await forgetAim(where, id);
  return null;
}

const isFresh = (at: number, now: number) => Math.abs(now - at) < FRESH;

/** A window is gone, and its side panel with it. */
export const forgetWindow = (window: number) => storage.removeItem(aimKey({ window }));

/** Forgets what nobody came for in time: it holds words that were typed or selected. @param now epoch milliseconds */
export async function sweepAims(now: number): Promise<void> {
  const stored = Object.entries(await storage.snapshot('session')).filter(([key]) => key.startsWith('aim:'));
  const stale = stored.filter(([, noted]) => {
    const read = z.safeParse(Noted, noted);
    return !read.success || !isFresh(read.data.at, now);
  });
  await storage.removeItems(stale.map(([key]) => `session:${key}` as const));
}

/** It was shown, or can't be. @param id the aim's: a newer one stays */
export async function forgetAim(where: Where, id: string): Promise<void> {
  const noted = await readSession(aimKey(where), Noted);
  if (noted?.id === id) await storage.removeItem(aimKey(where));
}
