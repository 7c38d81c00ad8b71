/** The seller's settings, a row each. A row that this build doesn't know belongs to another one and is left alone. */
import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, Settings } from '../messaging/content-shapes';
import { database } from './database';

/** All settings; one that was never changed, or can't be read, is as at first. */
export async function getSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await changedSettings()) };
}

/** The settings that the seller has changed, and nothing else. */
export async function changedSettings(): Promise<Partial<Settings>> {
  const rows = await database().settings.toArray();
  const read = rows.filter(({ key, value }) => isSetting(key) && z.safeParse(Settings.shape[key], value).success);
  return Object.fromEntries(read.map(({ key, value }) => [key, value]));
}

/** Changes the given settings. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  await database().settings.bulkPut(given.map(([key, value]) => ({ key, value })));
}

const isSetting = (key: string): key is keyof Settings => Object.hasOwn(Settings.shape, key);
