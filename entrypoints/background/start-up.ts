/** The one start-up: the database is open and holds the bundled packs. */
import { browser } from 'wxt/browser';
import { bumpRevision } from '@/utils/browser/revision';
import { loadPack, readStamps } from '@/utils/center/load-pack';
import type { PackStamp } from '@/utils/center/schema';
import { Late, within } from '@/utils/messaging/patience';
import { GiljabiError } from '@/utils/messaging/result';
import { isDatabaseThere, openDatabase } from '@/utils/storage/database';
import { fillPack, hasPack, listCenters } from '@/utils/storage/packs';

/** How long one question waits for the start, which itself goes on: somebody may keep the store shut. Milliseconds. */
const PATIENCE = 4_000;

/**
 * Makes the function that every handler awaits. The work is done once a worker's life, and again by the next question
 * when it failed, because what stood in its way may be gone, or when the database was deleted under our hands.
 */
export function createStartUp(): () => Promise<void> {
  let started: Promise<void> | undefined;
  const start = () => {
    const attempt = startUp().catch((error: unknown) => {
      if (started === attempt) started = undefined;
      throw error;
    });
    started = attempt;
    return attempt;
  };
  return async () => {
    const before = started;
    await inTime(before ?? start());
    if (before === undefined || (await isDatabaseThere())) return;
    // Whoever noticed first has started again already.
    if (started === before) started = undefined;
    await inTime(started ?? start());
  };
}

function inTime(start: Promise<void>): Promise<void> {
  return within(PATIENCE, start).catch((error: unknown) => {
    throw error instanceof Late ? new GiljabiError('storage', { cause: error }) : error;
  });
}

/** @throws GiljabiError `storage` or `newer` */
async function startUp(): Promise<void> {
  await openDatabase();
  const stamps = readStamps(await readBundled('index.json'));
  for (const stamp of stamps) {
    if (!(await hasPack(stamp))) await fill(stamp);
  }
  await requireCenters();
}

/**
 * Without any content a seller centre would pass for a page that we don't know, so that is a failure. One centre that
 * can't be read doesn't take the others along.
 */
async function requireCenters(): Promise<void> {
  if ((await listCenters()).length === 0) throw new GiljabiError('storage');
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
