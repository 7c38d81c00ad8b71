/** This browser's own side of it: what it has, and what it takes in. */
import * as z from 'zod/mini';
import { Settings } from '../../messaging/content-shapes';
import { database } from '../database';
import { Mark } from '../marks';
import { readable } from '../packs';
import { StoredRun } from '../runs';
import { type Entries, type Entry, isCarried, PINNED, Progress } from './entries';
import type { Stored } from './items';
import { isForgotten } from './merge';
import { type Note, readNote, writeNote } from './note';
import { type Plan, planOf } from './plan';
import { cleanTime } from './times';

/** What this browser has. */
async function ownEntries({ gone }: Note): Promise<Map<string, Entry>> {
  const { settings, pins, runs } = database();
  const own = new Map<string, Entry>(
    Object.entries(gone).map(([name, at]) => [name, { at: cleanTime(at), value: null }]),
  );
  // What is here again, from a file perhaps that is older than that, was put here later.
  const add = (name: string, at: unknown, value: unknown) =>
    own.set(name, { at: Math.max(cleanTime(at), (own.get(name)?.at ?? -1) + 1), value });
  for (const { key, value, at } of await settings.toArray())
    if (isCarried(key) && z.safeParse(Settings.shape[key], value).success) add(`settings/${key}`, at, value);
  for (const { center, id, at } of readable(Mark, await pins.toArray())) add(`pins/${center}/${id}`, at, PINNED);
  for (const { center, guide, at, ...progress } of readable(StoredRun, await runs.toArray()))
    add(`runs/${center}/${guide}`, at, z.parse(Progress, progress));
  return own;
}

/**
 * Takes in what the other browsers have left, in one transaction with the reading of our own: what the seller does
 * meanwhile is neither undone nor overwritten.
 * @param stored all of the sync storage
 * @param now epoch milliseconds
 */
export async function takeIn(stored: Stored, now: number): Promise<Plan | null> {
  const { settings, pins, runs } = database();
  return database().transaction('rw', settings, pins, runs, async () => {
    const note = await readNote();
    if (!note.on) return null;
    const plan = planOf(await ownEntries(note), stored, now, note.placed);
    for (const [name, entry] of plan.news) await put(name, entry);
    const gone = goneAfter(note.gone, plan.news, now);
    if (JSON.stringify(gone) !== JSON.stringify(note.gone)) await writeNote({ ...note, gone });
    return plan;
  });
}

async function put(name: string, { at, value }: Entry): Promise<void> {
  const { settings, pins, runs } = database();
  const [kind, one = '', two = ''] = name.split('/');
  if (kind === 'settings') await settings.put({ key: one, value, at });
  else if (value === null) await (kind === 'pins' ? pins : runs).delete([one, two]);
  else if (kind === 'pins') await pins.put({ center: one, id: two, at });
  else await runs.put({ ...z.parse(Progress, value), center: one, guide: two, at });
}

/** What is known to be gone after some news, without what that is too long ago for. */
function goneAfter(gone: Note['gone'], news: Entries, now: number): Note['gone'] {
  const all = new Map<string, Entry>(Object.entries(gone).map(([name, at]) => [name, { at, value: null }]));
  for (const [name, entry] of news) all.set(name, entry);
  const kept = [...all].filter(([, entry]) => entry.value === null && !isForgotten(entry, now));
  return Object.fromEntries(kept.map(([name, { at }]) => [name, at]));
}
