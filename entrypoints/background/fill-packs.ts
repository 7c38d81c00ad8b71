/** The bundled packs: files of the extension itself, put into the store when they differ from what it holds. */
import { browser } from 'wxt/browser';
import { bumpRevision } from '@/utils/browser/revision';
import { loadPack, readStamps } from '@/utils/center/load-pack';
import type { PackStamp } from '@/utils/center/schema';
import { Late, within } from '@/utils/messaging/patience';
import { fillPack } from '@/utils/storage/fill';
import { hasPack } from '@/utils/storage/packs';
import { isFull } from '@/utils/storage/room';

/** How long a question waits for a new set; a big one goes on while the old set, or its own beginning, answers. */
const PATIENCE = 300;

/**
 * Fills in every bundled pack that the store doesn't hold. A pack that can't be read or written leaves the last good
 * one in place.
 * @param lost called when a fill fails that nobody waited for any more, with whether it was for want of room
 * @param stamps what is bundled, where it is being read already
 * @returns whether any could not be written for want of room
 */
export async function fillPacks(lost: (full: boolean) => void, stamps = bundledStamps()): Promise<boolean> {
  let full = false;
  for (const stamp of await stamps) {
    try {
      if (!(await hasPack(stamp))) await fillFrom(stamp, lost);
    } catch (error) {
      full ||= isFull(error);
      console.error(`[giljabi] pack ${stamp.center}`, error);
    }
  }
  return full;
}

/** What is bundled. */
export const bundledStamps = async (): Promise<PackStamp[]> => readStamps(await readBundled('index.json'));

async function fillFrom(stamp: PackStamp, lost: (full: boolean) => void): Promise<void> {
  const { pack, skipped } = loadPack(await readBundled(stamp.file));
  if (skipped.length > 0) console.error('[giljabi] left out of the pack:', skipped.join(', '));
  const { usable, whole } = fillPack(pack, stamp, skipped, Date.now());
  const done = whole.then(() => bumpRevision(Date.now()));
  await usable;
  await within(PATIENCE, done).catch((error: unknown) => {
    if (!(error instanceof Late)) throw error;
    done.catch((late: unknown) => {
      console.error(`[giljabi] pack ${stamp.center}`, late);
      lost(isFull(late));
    });
  });
}

/** A file of the extension itself: no network, there from the first second, and only as big as we made it. */
async function readBundled(file: string): Promise<unknown> {
  const response = await fetch(new URL(`packs/${file}`, browser.runtime.getURL('/')));
  return response.json();
}
