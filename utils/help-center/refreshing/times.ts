/** When a refresh may go on: its waits, and what a wrong clock may do to them. Times in epoch milliseconds. */

import { LONGEST_WAIT } from '../asking/retry-after';
import type { RefreshRun, RefreshState } from './state';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A fresh install begins within this, so that 100,000 of them never come in one minute (reliability L8). */
const FIRST_WITHIN = 6 * HOUR;
/** How far chance moves the next refresh, so that those who began together drift apart. */
const DUE_JITTER = 2 * HOUR;

/** Without a network we look for it no more often than this (reliability F13). */
const OFFLINE_WAIT = 5 * MINUTE;
/** How often a page is asked for. After the first time 10 s, then four times as long each time: an hour in all. */
export const MOST_TRIES = 6;
/** A way of listing that shows nothing is given up sooner: there are others to try. */
export const MOST_LISTING_TRIES = 3;
const FIRST_RETRY = 10_000;
const SLOWER = 4;
/** So many failures in a row are an outage: all wait, at first a quarter of an hour, at last six (reliability F15). */
export const MOST_FAILURES = 8;
const FIRST_PAUSE = 15 * MINUTE;
const LONGEST_PAUSE = 6 * HOUR;
/** A copy in doubt is looked at again after this: by then a server in trouble may show another one. */
const SECOND_LOOK = 20_000;
/** So long a text has to come that has lost something of a good copy, before it takes its place (product decision). */
const SUSPECT_FOR = 6 * HOUR;

/** The wait until a task is tried again after so many tries. Half of it to one and a half, by chance. */
export const retryWait = (tries: number, chance: number) => FIRST_RETRY * SLOWER ** (tries - 1) * (0.5 + chance);
export const secondLookAt = (now: number) => now + SECOND_LOOK;
/** Whether a suspect text has come for long enough. */
export const isSettled = (at: number, now: number) => now - at >= SUSPECT_FOR;

/** How long everything waits after so many failures in a row; 0 while one can't tell an outage from bad luck. */
export function pause(failures: number, isOffline: boolean, chance: number): number {
  const over = failures - MOST_FAILURES;
  const outage = over > 0 ? Math.min(FIRST_PAUSE * 2 ** (over - 1), LONGEST_PAUSE) * (0.75 + chance / 2) : 0;
  return Math.max(outage, isOffline ? OFFLINE_WAIT : 0);
}

/** When the next refresh is due by itself. */
export const nextDue = (now: number, chance: number) => now + DAY + chance * DUE_JITTER;
const firstDue = (now: number, chance: number) => now + chance * FIRST_WITHIN;

/**
 * When a refresh may start by itself, seen from now. A time further off than the next one can be was written by a
 * clock that ran ahead: it is set anew, a day from now, so that no clock causes more than one refresh.
 * @param dueAt 0 where nothing is planned yet
 */
export function plannedDue(dueAt: number, now: number, chance: number): number {
  if (dueAt === 0) return firstDue(now, chance);
  return dueAt - now <= DAY + DUE_JITTER ? dueAt : nextDue(now, chance);
}

/**
 * What is left of a wait. One that is longer than it can have been at its start is over: the clock was set back.
 * @param most the longest that such a wait can be. Milliseconds
 * @returns milliseconds, never negative
 */
export function leftOf(until: number, now: number, most: number): number {
  const left = until - now;
  return left > 0 && left <= most ? left : 0;
}

/** How long a run has to wait before its next request. Milliseconds; 0 when it may go on. */
export function waitOf(state: RefreshState, run: RefreshRun, now: number): number {
  const forAll = Math.max(leftOf(state.waitUntil, now, LONGEST_WAIT), leftOf(state.shutUntil, now, LONGEST_WAIT));
  const forTasks = run.tasks.map(({ after }) => leftOf(after, now, LONGEST_WAIT));
  return Math.max(forAll, run.tasks.length > 0 ? Math.min(...forTasks) : 0);
}
