/** The one start-up: a database is open, on the disk or in memory, and the bundled packs can be read from it. */
import { bumpRevision } from '@/utils/browser/revision';
import { Late, within } from '@/utils/messaging/patience';
import { GiljabiError } from '@/utils/messaging/result';
import { onDamage } from '@/utils/storage/damage';
import { goToDisk, goToMemory, isDatabaseThere, openDisk, storeMode } from '@/utils/storage/database';
import { listCenters } from '@/utils/storage/packs';
import { sweepSets } from '@/utils/storage/sets';
import { tellChosen } from './changed';
import { bundledStamps, fillPacks } from './fill-packs';

/** How long one question waits for the start, which itself goes on: somebody may keep the store shut. Milliseconds. */
const PATIENCE = 4_000;

/** How long the memory has to do before the disk is tried again. Milliseconds. */
const RETRY_DISK = 30_000;

/**
 * Makes the function that every handler awaits. The work is done once a worker's life, and again by the next question
 * when it failed, because what stood in its way may be gone, or when the database was deleted under our hands.
 */
export function createStartUp(): () => Promise<void> {
  let started: Promise<void> | undefined;
  let isUp = false;
  let triedDisk = 0;

  const start = (how: () => Promise<void>) => {
    const attempt = how().then(
      () => {
        if (started === attempt) isUp = true;
      },
      (error: unknown) => {
        if (started === attempt) started = undefined;
        throw error;
      },
    );
    isUp = false;
    started = attempt;
    return attempt;
  };

  /** What kept us from the disk may be over. Nobody waits for that. */
  const tryDisk = async () => {
    const mode = storeMode();
    // A newer build's database stays the newer build's, and a full disk full: the next worker looks at both again.
    const since = Date.now() - triedDisk;
    if (mode.kind === 'disk' || mode.why !== 'unavailable' || (since >= 0 && since < RETRY_DISK)) return;
    triedDisk = Date.now();
    if ((await openDisk()) !== null || storeMode().kind === 'disk') return;
    await start(async () => {
      await goToDisk();
      await fillStore();
      tellLeft();
    });
    await bumpRevision(Date.now());
  };

  onDamage(() => void fillStore().catch((error: unknown) => console.error('[giljabi] damage', error)));

  return async () => {
    const before = started;
    // Whoever waits for a start has what it looked at a moment ago.
    const isFresh = !isUp;
    await inTime(before ?? start(startUp));
    if (before === undefined) triedDisk = Date.now();
    if (before === undefined || isFresh) return;
    if (await isDatabaseThere()) return void tryDisk().catch(() => {});
    // Whoever noticed first has started again already.
    if (started === before) started = undefined;
    await inTime(started ?? start(startUp));
  };
}

function inTime(start: Promise<void>): Promise<void> {
  return within(PATIENCE, start).catch((error: unknown) => {
    throw error instanceof Late ? new GiljabiError('storage', { cause: error }) : error;
  });
}

/** @throws GiljabiError `storage` when not even the memory can hold a pack */
async function startUp(): Promise<void> {
  // A file of ours, read while the database opens.
  const stamps = bundledStamps();
  stamps.catch(() => {});
  const why = await openDisk();
  if (why) await goToMemory(why);
  else await goToDisk();
  await fillStore(stamps);
  tellLeft();
}

/**
 * A worker may have been killed between changing settings and telling of it, and nobody would ever again. Nobody waits
 * for that; and what stands in memory is not what the seller chose.
 */
function tellLeft(): void {
  if (storeMode().kind === 'disk') tellChosen().catch(() => {});
}

/**
 * Without any content a seller centre would pass for a page that we don't know: then the memory has to hold it, and
 * where that holds nothing either, it is a failure. One centre that can't be read doesn't take the others along.
 */
async function fillStore(stamps?: ReturnType<typeof bundledStamps>): Promise<void> {
  const full = await fillPacks((late) => void fallBack(late).catch(() => {}), stamps);
  await fallBack(full);
  if ((await listCenters()).length === 0) throw new GiljabiError('storage');
  // What a killed worker left behind.
  sweepSets().catch(() => {});
}

/** Where the disk holds no centre, the memory has to. */
async function fallBack(full: boolean): Promise<void> {
  if ((await listCenters()).length > 0 || storeMode().kind === 'memory') return;
  await goToMemory(full ? 'full' : 'unavailable');
  await fillPacks(() => {});
  // Where nothing came of it there is nothing to tell: whoever heard would ask again, and we would begin again.
  if ((await listCenters()).length > 0) await bumpRevision(Date.now());
}
