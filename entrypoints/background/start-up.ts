/** The one start-up: the database is open and holds the bundled packs. */
import { browser } from 'wxt/browser';
import { bumpRevision } from '@/utils/browser/revision';
import { loadPack, readStamps } from '@/utils/center/load-pack';
import type { PackStamp } from '@/utils/center/schema';
import { openDatabase } from '@/utils/storage/database';
import { fillPack, hasPack } from '@/utils/storage/packs';

/**
 * Makes the function that every handler awaits. The work is done once a worker's life; a start that failed is tried
 * again by the next question, because what stood in its way may be gone.
 */
export function createStartUp(): () => Promise<void> {
  let started: Promise<void> | undefined;
  return () => {
    started ??= startUp().catch((error: unknown) => {
      started = undefined;
      throw error;
    });
    return started;
  };
}

async function startUp(): Promise<void> {
  await openDatabase();
  for (const stamp of readStamps(await readBundled('index.json'))) {
    if (!(await hasPack(stamp))) await fill(stamp);
  }
}

/** A pack that can't be read leaves the last good one in place. */
async function fill(stamp: PackStamp): Promise<void> {
  try {
    const { pack, skipped } = loadPack(await readBundled(stamp.file));
    if (skipped.length > 0) console.error('[giljabi] left out of the pack:', skipped.join(', '));
    await fillPack(pack, stamp, skipped, Date.now());
    await bumpRevision(Date.now());
  } catch (error) {
    console.error(`[giljabi] pack ${stamp.center}`, error);
  }
}

/** A file of the extension itself: no network, and there from the first second. */
async function readBundled(file: string): Promise<unknown> {
  const response = await fetch(new URL(`packs/${file}`, browser.runtime.getURL('/')));
  return response.json();
}
