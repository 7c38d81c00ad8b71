/**
 * What the seller's browsers share: settings, pins and how far guides have come, where the seller has switched it on. It
 * goes by the browser's own sync storage, and so by the servers of who makes it.
 */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { onRevision } from '@/utils/browser/revision';
import { GiljabiError } from '@/utils/messaging/result';
import type { SyncReport } from '@/utils/messaging/sync-shapes';
import { storeMode } from '@/utils/storage/database';
import { withRoom } from '@/utils/storage/room';
import { noteLook, notePlaced, readNote, turnSync } from '@/utils/storage/sync/note';
import { takeIn } from '@/utils/storage/sync/own';
import { changed, settingsChanged } from './changed';
import { bringTipsEverywhere } from './tips';

/** After a change, so that several are one; browsers count what is written (1,800 times an hour). Milliseconds. */
const SOON = 3_000;

/** From one look to the next. Milliseconds. */
const GAP = 10_000;

/** Whether this browser has left anything there. It outlives the database, and so the switch that was in it. */
const LEFT = 'local:syncLeft';

/** Absent where the browser has none. */
const area = () => (browser.storage as Partial<typeof browser.storage>).sync;

/** One after the other: what is switched off is not written by a look that began before. */
let last: Promise<unknown> = Promise.resolve();
function inLine<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work);
  last = result.catch(() => {});
  return result;
}

/**
 * Looks when this worker begins, and after each change here or in another browser.
 *
 * @param ready settles when the store may be read
 */
export function watchSync(ready: () => Promise<void>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next = 0;
  const soon = () => {
    if (timer !== undefined) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        next = Date.now() + GAP;
        // A failure is noted for the settings; the next change tries again.
        ready().then(look, () => {});
      },
      Math.max(SOON, next - Date.now()),
    );
  };
  area()?.onChanged?.addListener(soon);
  onRevision(soon);
  soon();
}

const look = (): Promise<void> =>
  inLine(async () => {
    const there = area();
    // What is in memory is not all there is of the seller's.
    if (!there || storeMode().kind === 'memory') return;
    const work = (await readNote()).on ? lookAt(there) : clearLeft();
    await work.catch(async (error: unknown) => {
      console.error('[giljabi] sync', error);
      if (await noteLook({ trouble: 'failed' }).catch(() => false)) await changed();
    });
  });

/** Takes in what the others have left, and leaves what they lack. What came from there is not written again. */
async function lookAt(there: NonNullable<ReturnType<typeof area>>): Promise<void> {
  const now = Date.now();
  const stored = await there.get(null);
  const plan = await withRoom(() => takeIn(stored, now));
  if (!plan) return;
  const { news, items, remove, left, placed, isNewer } = plan;
  // Taken in already, and to be seen, whatever comes of the writing.
  if (news.size > 0) await takenIn([...news.keys()]);
  const isWritten = Object.keys(items).length > 0;
  if (isWritten) {
    await storage.setItem(LEFT, true);
    await there.set(items);
  }
  if (Object.keys(placed).length > 0) await notePlaced(placed);
  if (remove.length > 0) await there.remove(remove);
  const at = isWritten || news.size > 0 ? { at: now } : {};
  if (await noteLook({ left, trouble: isNewer ? 'newer' : null, ...at })) await changed();
}

async function takenIn(names: string[]): Promise<void> {
  await settingsChanged();
  if (names.includes('settings/showTips')) await bringTipsEverywhere();
}

/** How it stands. */
export async function reportSync(): Promise<SyncReport> {
  const { on, at, left, trouble } = await readNote();
  return { can: area() !== undefined, on, at, left, trouble };
}

/**
 * Takes away all that lies there. Another browser in which it is on leaves its own again.
 * @throws GiljabiError `storage`, where the browser refuses
 */
async function clear(): Promise<void> {
  try {
    await area()?.clear();
    await storage.removeItem(LEFT);
  } catch (error) {
    throw new GiljabiError('storage', { cause: error });
  }
}

/**
 * What this browser has left before the switch was lost with its database. What others leave where it is off here is
 * theirs.
 */
async function clearLeft(): Promise<void> {
  if ((await storage.getItem<boolean>(LEFT)) === true) await clear();
}

/**
 * Switches it on or off. Off, all that lies there is taken away: nobody would look for it where nothing shows it any
 * more. As long as it lies there it is on.
 * @throws GiljabiError `storage`, where the browser refuses; `full`
 */
export async function turn(on: boolean): Promise<void> {
  await inLine(async () => {
    if (!on) await clear();
    await withRoom(() => turnSync(on));
  });
  if (on) await look();
  await changed();
}

/**
 * The seller wipes what they made, and the switch with it: first goes what lies there, whatever the switch says.
 * @throws GiljabiError `storage`, where the browser refuses: then nothing is wiped; whatever `wipe` throws
 */
export const forgetSync = (wipe: () => Promise<void>): Promise<void> =>
  inLine(async () => {
    await clear();
    await wipe();
  });
