/**
 * A refresh: one request after the other, each stored with what it brought before the next one goes out. Killed at any
 * moment it loses the request under way and nothing else: whoever calls it again goes on from there.
 */

import type { Answer, HelpClient } from '../asking/help-client';
import { LONGEST_WAIT } from '../asking/retry-after';
import { lettersOf } from '../letters';
import type { Edition, Listing } from '../types';
import { toCopy } from './check-copy';
import { type KnownCopy, nextStage, outdated, type RefreshPlan } from './stages';
import type { ArticleTask, ListingTask, RefreshState, RefreshTask } from './state';
import { afterCopy, afterFailure, afterSame, endRun, type Moment, type RefreshStep, type Running } from './steps';
import { afterListing, isSameTask } from './tasks';
import { leftOf, waitOf } from './times';

/** A wait that is worth staying awake for; at a longer one we stop and come again. Milliseconds. */
export const LONGEST_NAP = 60_000;

/** The copies, read in the transaction of a step. */
export interface Copies {
  get: (id: string) => Promise<{ hash: string; text: string } | null>;
  all: () => Promise<KnownCopy[]>;
}

/** A copy as it is held, to ask whether there is a newer edition. */
export interface Held {
  title: string;
  edition: Edition | null;
}

export interface RefreshStore {
  read: () => Promise<RefreshState>;
  held: (id: string) => Promise<Held | null>;
  /**
   * Takes one step, all of it or nothing.
   * @param decide awaits nothing but `copies`; `null` leaves everything as it is
   * @param now epoch milliseconds, for the times of what is stored
   */
  step: (decide: (state: RefreshState, copies: Copies) => Promise<RefreshStep | null>, now: number) => Promise<void>;
}

export interface RefreshPorts {
  store: RefreshStore;
  client: HelpClient;
  plan: RefreshPlan;
  /** Epoch milliseconds. */
  now: () => number;
  /** Milliseconds. */
  sleep: (time: number) => Promise<void>;
  /** From 0 up to, not including, 1. */
  random: () => number;
  /** Called after each step. */
  onStep: () => void;
}

/**
 * Goes on with the run under way, as far as it comes.
 * @returns milliseconds until it is worth calling again; `null` when no run is left
 * @throws what the store throws
 */
export async function refresh(ports: RefreshPorts): Promise<number | null> {
  for (;;) {
    const state = await ports.store.read();
    if (!state.run) return null;
    const wait = waitOf(state, state.run, ports.now());
    if (wait > LONGEST_NAP) return wait;
    if (wait > 0) await ports.sleep(Math.ceil(wait));
    else {
      await step({ ...state, run: state.run }, ports);
      ports.onStep();
    }
  }
}

async function step({ run }: Running, ports: RefreshPorts): Promise<void> {
  const task = run.tasks.find(({ after }) => leftOf(after, ports.now(), LONGEST_WAIT) === 0);
  if (!task) return settle(ports);
  return task.kind === 'listing' ? readListing(task, run.startedAt, ports) : readArticle(task, run.startedAt, ports);
}

async function readListing(task: ListingTask, startedAt: number, ports: RefreshPorts): Promise<void> {
  const { form, query, category, sort, page } = task;
  const { client } = ports;
  const answer = await (form === 'category'
    ? client.category(category, page, 'refresh')
    : client.listing({ query, category, subcategory: '', sort, page }, 'refresh'));
  await take(task, startedAt, ports, async (state, moment) => {
    const run = answer.ok ? afterListing(state.run, task, answer.value, ports.plan.pageSize) : null;
    return run ? { state: { ...state, run } } : afterFailure(state, task, failureOf(answer), moment);
  });
}

async function readArticle(task: ArticleTask, startedAt: number, ports: RefreshPorts): Promise<void> {
  const have = trusted(task, await ports.store.held(task.id));
  const answer = await ports.client.article(task.id, task.title, 'refresh', have);
  // Hashing waits for something else than the store, which no transaction outlives.
  const copy = answer.ok && answer.value ? await toCopy(answer.value) : null;
  await take(task, startedAt, ports, async (state, moment, copies) => {
    if (!answer.ok) return afterFailure(state, task, answer.error, moment);
    return copy ? afterCopy(state, task, copy, await copies.get(task.id), moment) : afterSame(state, task);
  });
}

/** The edition to ask by: none after a failure or a doubt, or where the listing has another title than our copy. */
function trusted({ title, tries, doubt }: ArticleTask, held: Held | null): Edition | null {
  if (!held || tries > 0 || doubt !== null) return null;
  return lettersOf(title) === lettersOf(held.title) ? held.edition : null;
}

/** A page that came and is of no use is as good as empty. */
const failureOf = (answer: Answer<Listing>) => (answer.ok ? { code: 'empty' as const } : answer.error);

/** Nothing is left to ask for: the next stage, or the end. */
function settle(ports: RefreshPorts): Promise<void> {
  const moment = momentOf(ports);
  return ports.store.step(async (state, copies) => {
    if (!state.run || state.run.tasks.length > 0) return null;
    const known = await copies.all();
    const run = nextStage(state.run, ports.plan, known);
    if (run) return { state: { ...state, run } };
    return { state: endRun({ ...state, run: state.run }, moment), remove: outdated(known, ports.plan) };
  }, moment.now);
}

type Decide = (state: Running, moment: Moment, copies: Copies) => Promise<RefreshStep>;

/** Takes a step, unless the run was ended while its answer was under way. */
function take(task: RefreshTask, startedAt: number, ports: RefreshPorts, decide: Decide): Promise<void> {
  const moment = momentOf(ports);
  return ports.store.step(async (state, copies) => {
    const { run } = state;
    if (run?.startedAt !== startedAt || !run.tasks.some((one) => isSameTask(one, task))) return null;
    return decide({ ...state, run }, moment, copies);
  }, moment.now);
}

const momentOf = ({ now, random }: RefreshPorts): Moment => ({ now: now(), chance: random() });
