/** The seller's settings, a row each. A row that this build doesn't know belongs to another one and is left alone. */
import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, Settings } from '../messaging/content-shapes';
import { database } from './database';
import type { SettingRow } from './schema';
import { textOf } from './sync/text-of';
import { timeAfter } from './sync/times';

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

/** Changes the given settings, and notes when; one that is so already is not changed. @param now epoch milliseconds */
export async function changeSettings(changes: Partial<Settings>, now = Date.now()): Promise<void> {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const { settings } = database();
  await database().transaction('rw', settings, async () => {
    const before = await settings.bulkGet(given.map(([key]) => key));
    const rows = given.flatMap(([key, value], n): SettingRow[] => {
      const row = before[n];
      if (row && textOf(row.value) === textOf(value)) return [];
      return [{ key, value, at: timeAfter(row?.at, now) }];
    });
    await settings.bulkPut(rows);
  });
}

const isSetting = (key: string): key is keyof Settings => Object.hasOwn(Settings.shape, key);
