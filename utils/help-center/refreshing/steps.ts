/** What each answer does to a refresh: from a state to the next one, with what is to be stored in the same breath. */

import type { HelpFailure } from '../asking/help-client';
import { checkCopy, type HelpCopy } from './check-copy';
import { isUnreachable } from './stages';
import type { ArticleTask, RefreshRun, RefreshState, RefreshTask } from './state';
import { listingTask, pageAfter, without } from './tasks';
import { DAY, isSettled, MOST_LISTING_TRIES, MOST_TRIES, nextDue, pause, retryWait, secondLookAt } from './times';

/** A step, to be stored in one transaction. */
export interface RefreshStep {
  state: RefreshState;
  /** A copy to keep, as the listing's `task` names it. */
  keep?: { task: ArticleTask; copy: HelpCopy };
  /** Number of an article whose copy is still the newest edition. */
  same?: string;
  /** Number of an article that was taken down. */
  gone?: string;
  /** Numbers of copies to delete. */
  remove?: string[];
}

/** When it is, in epoch milliseconds, and a number by chance, from 0 up to, not including, 1. */
export interface Moment {
  now: number;
  chance: number;
}

/** A refresh with a run under way. */
export type Running = RefreshState & { run: RefreshRun };

/** Begins a run; one that is under way goes on, for the seller if they ask. @param automatic whether nobody asked */
export function startRun(state: RefreshState, now: number, automatic: boolean): RefreshState {
  if (state.run) return automatic ? state : { ...state, run: { ...state.run, automatic } };
  const counts = { done: 0, added: 0, changed: 0, gone: 0, failed: 0 };
  const listing = { stage: 'all' as const, listed: [], total: 0, before: 0, complete: true };
  const run = {
    startedAt: now,
    automatic,
    tasks: [listingTask()],
    failuresInRow: 0,
    fault: null,
    ...listing,
    ...counts,
  };
  return { ...state, run };
}

/** Ends a run, as far as it came; the next one is due in a day. */
export function endRun(state: Running, { now, chance }: Moment): RefreshState {
  const { added, changed, gone, failed, fault } = state.run;
  const last = { at: now, added, changed, gone, failed, ...(fault && { fault }) };
  return { ...state, run: null, last, dueAt: nextDue(now, chance) };
}

/** An article came. @param old the good copy that we have, if we have one */
export function afterCopy(
  state: Running,
  task: ArticleTask,
  copy: HelpCopy,
  old: { hash: string; text: string } | null,
  moment: Moment,
): RefreshStep {
  const verdict = checkCopy(copy, task, old);
  const isSecond = task.doubt === copy.hash;
  const isLong = state.suspects.some(
    ({ id, hash, at }) => id === task.id && hash === copy.hash && isSettled(at, moment.now),
  );
  if (verdict === 'keep' || (verdict === 'doubt' && isSecond) || (verdict === 'suspect' && isLong)) {
    const { added, changed } = state.run;
    return {
      keep: { task, copy },
      state: goOn(unsuspect(state, task), task, {
        added: added + Number(old === null),
        changed: changed + Number(old !== null && old.hash !== copy.hash),
      }),
    };
  }
  if (verdict !== 'doubt' && verdict !== 'suspect') return afterFailure(state, task, { code: verdict }, moment);
  if (task.doubt === null) return lookAgain(state, task, copy, moment);
  if (verdict === 'suspect') return suspect(state, task, copy, moment);
  // Another text at each look is a failure like any other.
  return afterFailure(state, { ...task, doubt: copy.hash }, { code: 'cut' }, moment);
}

/** A server in trouble may soon show another text. */
function lookAgain(state: Running, task: ArticleTask, { hash }: HelpCopy, { now }: Moment): RefreshStep {
  const later = { ...task, doubt: hash, after: secondLookAt(now) };
  const tasks = [...without(state.run.tasks, task), later];
  return { state: { ...state, run: { ...state.run, failuresInRow: 0, tasks } } };
}

/** The good copy stays; a later run finds out whether the text that has lost something of it is still what comes. */
function suspect(state: Running, task: ArticleTask, { hash }: HelpCopy, { now }: Moment): RefreshStep {
  const known = state.suspects.find((one) => one.id === task.id && one.hash === hash);
  // A time that is still to come was noted by another clock.
  const first = { id: task.id, hash, at: Math.min(known?.at ?? now, now) };
  const run = giveUp({ ...state.run, failuresInRow: 0, fault: 'cut' }, without(state.run.tasks, task), task);
  return { state: { ...state, run, suspects: [...unsuspect(state, task).suspects, first] } };
}

/** What was suspected of an article is settled. */
const unsuspect = (state: Running, { id }: ArticleTask): Running => ({
  ...state,
  suspects: state.suspects.filter((suspect) => suspect.id !== id),
});

/** The copy that we have is still the newest edition. */
export const afterSame = (state: Running, task: ArticleTask): RefreshStep => ({
  same: task.id,
  state: goOn(unsuspect(state, task), task, {}),
});

/** Nothing came, or nothing of use: the task is tried again later, behind all others, or given up. */
export function afterFailure(state: Running, task: RefreshTask, failure: HelpFailure, moment: Moment): RefreshStep {
  const { run } = state;
  const { now, chance } = moment;
  const { code, retryAfter = 0 } = failure;
  if (code === 'no-access') return { state: endRun({ ...state, run: { ...run, fault: code } }, moment) };
  if (code === 'gone' && task.kind === 'article' && task.unlisted) return afterGone(state, task);

  const failuresInRow = run.failuresInRow + 1;
  // One connection that broke off on the way is no sign of a network that is gone.
  const isOffline = code === 'offline' && (run.done === 0 || failuresInRow > 1);
  const wait = Math.max(pause(failuresInRow, isOffline, chance), retryAfter);
  const waiting = { ...state, waitUntil: wait > 0 ? now + wait : state.waitUntil };
  if (now - run.startedAt > DAY) {
    const failed = run.failed + run.tasks.length;
    return { state: endRun({ ...waiting, run: { ...run, failed, fault: code } }, moment) };
  }
  // Without a network from the start there is nothing to learn about a page: it keeps its place and its tries.
  if (code === 'offline' && run.done === 0) return { state: { ...waiting, run: { ...run, failuresInRow } } };
  const rest = without(run.tasks, task);
  const tries = task.tries + 1;
  if (tries < mostTries(run, task, failure)) {
    const tasks = [...rest, { ...task, tries, after: now + retryWait(tries, chance) }];
    return { state: { ...waiting, run: { ...run, failuresInRow, tasks } } };
  }
  return { state: { ...waiting, run: giveUp({ ...run, failuresInRow, fault: code }, rest, task) } };
}

function mostTries({ listed }: RefreshRun, { kind }: RefreshTask, { code }: HelpFailure): number {
  const saysNothing = kind === 'listing' && listed.length === 0 && !isUnreachable(code);
  return saysNothing ? MOST_LISTING_TRIES : MOST_TRIES;
}

/** A page of results that can't be had doesn't take those behind it along. */
function giveUp(run: RefreshRun, rest: RefreshTask[], task: RefreshTask): RefreshRun {
  const isListing = task.kind === 'listing';
  const tasks = isListing && task.page < task.pages ? [...rest, pageAfter(task, task.pages)] : rest;
  return { ...run, tasks, complete: run.complete && !isListing, done: run.done + 1, failed: run.failed + 1 };
}

/** Taken down; only a whole listing that doesn't name it either makes that sure. */
function afterGone(state: Running, task: ArticleTask): RefreshStep {
  const { complete, gone } = state.run;
  if (!complete) return { state: goOn(state, task, {}) };
  return { gone: task.id, state: goOn(state, task, { gone: gone + 1 }) };
}

function goOn(state: Running, task: RefreshTask, counts: Partial<RefreshRun>): RefreshState {
  const { run } = state;
  const tasks = without(run.tasks, task);
  return { ...state, run: { ...run, ...counts, tasks, failuresInRow: 0, done: run.done + 1 } };
}
