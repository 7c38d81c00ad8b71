/** Whether the seller has switched it on here, how it went, and what was taken away here since. */
import * as z from 'zod/mini';
import { database } from '../database';
import { timeAfter } from './times';

/**
 * Our note stands among the settings, under a name that none of them has: it goes with everything else when the seller
 * wipes or a database is lost, and no file and no other browser switches anything on here.
 */
const KEY = 'sync';

const Note = z.object({
  on: z.boolean(),
  /** Names of what was taken away here, and when. */
  gone: z.record(z.string(), z.number()),
  /** When what took the place of one too far ahead was changed, by name. */
  placed: z._default(z.record(z.string(), z.number()), {}),
  /** When the last look was that changed something here or there; `null` before the first. */
  at: z.nullable(z.number()),
  left: z.int(),
  trouble: z.nullable(z.enum(['newer', 'failed'])),
});
export type Note = z.infer<typeof Note>;

const NOTHING: Note = { on: false, gone: {}, placed: {}, at: null, left: 0, trouble: null };

/** How it stands. */
export async function readNote(): Promise<Note> {
  const read = z.safeParse(Note, (await database().settings.get(KEY))?.value);
  return read.success ? read.data : NOTHING;
}

export const writeNote = (note: Note) => database().settings.put({ key: KEY, value: note });

/** Switches it on or off. What is known of the time before counts no longer. */
export const turnSync = (on: boolean) => writeNote({ ...NOTHING, on });

/** Notes what was written in the place of one too far ahead. */
export async function notePlaced(placed: Note['placed']): Promise<void> {
  const { settings } = database();
  await database().transaction('rw', settings, async () => {
    const note = await readNote();
    if (note.on) await writeNote({ ...note, placed: { ...note.placed, ...placed } });
  });
}

/** Notes how a look went; one that was switched off meanwhile stays so. */
export async function noteLook(found: Partial<Pick<Note, 'at' | 'left' | 'trouble'>>): Promise<boolean> {
  const { settings } = database();
  return database().transaction('rw', settings, async () => {
    const before = await readNote();
    const after = { ...before, ...found };
    const isNew = before.on && (Object.keys(found) as (keyof Note)[]).some((key) => before[key] !== after[key]);
    if (isNew) await writeNote(after);
    return isNew;
  });
}

/**
 * Notes that something was taken away here; inside of the transaction that takes it.
 * @param before when what is taken was put there
 * @param now epoch milliseconds
 */
export async function noteGone(name: string, before: number | undefined, now: number): Promise<void> {
  const note = await readNote();
  if (note.on) await writeNote({ ...note, gone: { ...note.gone, [name]: timeIn(note, name, before, now) } });
}

/** The time of what is put here now; inside of the transaction that puts it. Parameters as above. */
export const timeOf = async (name: string, before: number | undefined, now: number): Promise<number> =>
  timeIn(await readNote(), name, before, now);

/** What is here although it was taken away counts as put here right after. */
const timeIn = ({ gone }: Note, name: string, before = -1, now: number): number =>
  timeAfter(Math.max(before, (gone[name] ?? -2) + 1), now);
