/** The refreshes of this worker: when one begins, goes on, rests and ends; one runner for all of them. */
import { storage } from 'wxt/utils/storage';
import { bumpRevision } from '@/utils/browser/revision';
import type { Center } from '@/utils/center/schema';
import { type RefreshStore, refresh } from '@/utils/help-center/refreshing/refresh';
import type { RefreshRun } from '@/utils/help-center/refreshing/state';
import { startRun } from '@/utils/help-center/refreshing/steps';
import { leftOf, nextDue, plannedDue } from '@/utils/help-center/refreshing/times';
import { headsOf, listCenters } from '@/utils/storage/packs';
import { changeRefresh, getRefresh, refreshStore } from '@/utils/storage/refreshes';
import { withRoom } from '@/utils/storage/room';
import { getSettings } from '@/utils/storage/settings';
import { nap, stayAwake } from './awake';
import { helpClientOf } from './help-center';

/** The browser's start is busy enough without us (reliability L7). Milliseconds. */
const QUIET_START = 10_000;
/** After a failure of the store, such as a full disk, nothing is asked for so long. Milliseconds. */
const REST = 15 * 60_000;
/** Surfaces ask again at each bump, so they get no more than one in this time. Milliseconds. */
const BUMP_GAP = 1_000;

const now = () => Date.now();

/** Looks at the help centre now, because the seller asked, or goes on with what was begun. */
export async function startRefresh(center: string): Promise<void> {
  await withRoom(() => changeRefresh(center, (state) => startRun(state, now(), false)));
  restUntil = 0;
  isPressed = true;
  wakeRefreshes();
  await bumpRevision(now());
}

/** Ends a refresh; what it copied stays, and what the last whole one brought is still what is told. */
export async function stopRefresh(center: string): Promise<void> {
  const moment = { now: now(), chance: Math.random() };
  await changeRefresh(center, (state) => ({ ...state, run: null, dueAt: nextDue(moment.now, moment.chance) }));
  await bumpRevision(now());
}

/** Somebody waits for the answer to what woke us, and for what they ask next; nobody waits for a refresh. Milliseconds. */
const AFTER = 500;

/** The same, a little later. */
export function wakeRefreshesSoon(): void {
  if (isSoon) return;
  isSoon = true;
  setTimeout(() => {
    isSoon = false;
    wakeRefreshes();
  }, AFTER);
}

let isSoon = false;
let running = false;
let again = false;
let restUntil = 0;
/** The seller pressed the button in this worker's life: they are there, whatever the browser still has to do. */
let isPressed = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Goes on with refreshes that were begun, and begins those that are due; called when the worker starts and at every
 * question. One runner a worker, however often it is called. Never throws.
 */
export function wakeRefreshes(): void {
  if (running) {
    again = true;
    return;
  }
  running = true;
  clearTimeout(timer);
  runAll()
    .catch((error: unknown) => {
      restUntil = now() + REST;
      console.error('[giljabi] refresh', error);
    })
    .finally(() => {
      running = false;
      if (again) wakeRefreshes();
    });
  again = false;
}

async function runAll(): Promise<void> {
  const quiet = Math.max(isPressed ? 0 : await quietLeft(), leftOf(restUntil, now(), REST));
  if (quiet > 0) return comeBack(quiet);
  const waits: number[] = [];
  for (const center of await listCenters()) {
    if (!(await isUp(center.id))) continue;
    const wait = await refresh({
      store: storeOf(center.id),
      client: helpClientOf(center),
      plan: await planOf(center),
      now,
      sleep: nap,
      random: Math.random,
      onStep: bumpSoon,
    });
    if (wait !== null) waits.push(wait);
  }
  if (waits.length > 0) comeBack(Math.min(...waits));
}

/** A worker that dies until then comes back with the next question. */
function comeBack(time: number): void {
  clearTimeout(timer);
  timer = setTimeout(wakeRefreshes, time);
}

/** What is left of the time after the browser's start. Milliseconds. */
async function quietLeft(): Promise<number> {
  // Session storage begins with the browser: its first worker writes the time down for the others.
  const known = await storage.getItem<number>('session:startedAt');
  if (known === null) await storage.setItem('session:startedAt', now());
  return leftOf((known ?? now()) + QUIET_START, now(), QUIET_START);
}

/** Whether a centre has a refresh to go on with; one that is due is begun. */
async function isUp(center: string): Promise<boolean> {
  const { run, dueAt } = await getRefresh(center);
  if (run) return isWanted(run);
  const planned = plannedDue(dueAt, now(), Math.random());
  if (planned !== dueAt) await changeRefresh(center, (state) => ({ ...state, dueAt: planned }));
  if (planned > now() || !(await getSettings()).autoRefresh) return false;
  await changeRefresh(center, (state) => startRun(state, now(), true));
  return true;
}

/** A run that began by itself rests while the seller wants none of those. */
export const isWanted = async (run: RefreshRun) => !run.automatic || (await getSettings()).autoRefresh;

/** The store, which shows no run that isn't wanted any more. */
function storeOf(center: string): RefreshStore {
  const store = refreshStore(center);
  return {
    ...store,
    step: (decide, at) => withRoom(() => store.step(decide, at)),
    async read() {
      const state = await store.read();
      return state.run && !(await isWanted(state.run)) ? { ...state, run: null } : state;
    },
  };
}

async function planOf({ id, helpCenter }: Pick<Center, 'id' | 'helpCenter'>) {
  const categories = helpCenter.categories.flatMap((category) => category.id ?? []);
  return { categories, own: await headsOf(id), pageSize: helpCenter.pageSize };
}

let bumping = false;

/** Tells the surfaces, once for all steps of a second. */
function bumpSoon(): void {
  stayAwake();
  if (bumping) return;
  bumping = true;
  setTimeout(() => {
    bumping = false;
    bumpRevision(now()).catch(() => {});
  }, BUMP_GAP);
}
