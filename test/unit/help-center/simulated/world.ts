/** A centre's refresh in a world of its own: virtual time, a simulated help centre, and workers that can be killed. */
import { createGate, type Gate, type Who } from '../../../../utils/help-center/asking/gate';
import type { Answer, HelpClient } from '../../../../utils/help-center/asking/help-client';
import { refresh } from '../../../../utils/help-center/refreshing/refresh';
import type { RefreshPlan } from '../../../../utils/help-center/refreshing/stages';
import { startRun } from '../../../../utils/help-center/refreshing/steps';
import { database } from '../../../../utils/storage/database';
import { getHelpBlocks, helpArticlesOf } from '../../../../utils/storage/help-articles';
import { changeRefresh, getRefresh, refreshStore } from '../../../../utils/storage/refreshes';
import { seeded } from './chance';
import { createHelpServer, type HelpServer, PAGE_SIZE } from './help-server';

export const CENTER = 'market';
const NEVER = new Promise<never>(() => {});

export interface World {
  clock: { now: number };
  server: HelpServer;
  random: () => number;
  plan: RefreshPlan;
  /** Asks another help centre than the simulated one. */
  connect?: (gate: Gate) => HelpClient;
}

/** An empty store and a help centre of so many articles. */
export async function createWorld(articles: number, seed = 1): Promise<World> {
  for (const table of database().tables) if (table.name !== 'meta') await table.clear();
  const clock = { now: Date.UTC(2026, 10, 23) };
  const plan = { categories: ['71', '72'], own: [], pageSize: PAGE_SIZE };
  return { clock, server: createHelpServer(articles, clock, seed), random: seeded(seed + 1), plan };
}

/** A worker's life: its moments are counted, and at one of them it may end. */
export interface Life {
  moments: number;
  /** Number of the moment at which it ends. */
  endsAt: number;
  ended: Promise<'ended'>;
  end: () => void;
  isOver: boolean;
}

export function createLife(endsAt = Number.POSITIVE_INFINITY): Life {
  const life: Life = { moments: 0, endsAt, isOver: false, end: () => {}, ended: NEVER };
  life.ended = new Promise((resolve) => {
    life.end = () => {
      life.isOver = true;
      resolve('ended');
    };
  });
  return life;
}

/** Every await of a worker is two moments, before and after; once it is dead nothing of it ever happens again. */
const living =
  <A extends unknown[], T>(life: Life, act: (...args: A) => Promise<T>) =>
  async (...args: A): Promise<T> => {
    await moment(life);
    const result = await act(...args);
    await moment(life);
    return result;
  };

async function moment(life: Life): Promise<void> {
  life.moments++;
  if (life.moments >= life.endsAt) life.end();
  if (life.isOver) await NEVER;
}

/** A new worker on the same database. */
export function startWorker(world: World, life = createLife()) {
  const { clock, server, random, plan } = world;
  const sleep = living(life, async (time: number) => {
    clock.now += time;
  });
  const gate = createGate({
    readTimes: living(life, () => getRefresh(CENTER)),
    saveTimes: living(life, (times) => changeRefresh(CENTER, (state) => ({ ...state, ...times }))),
    now: () => clock.now,
    sleep,
    random,
  });
  const through = async <T>(who: Who, ask: () => Promise<Answer<T>>): Promise<Answer<T>> =>
    (await gate(who, living(life, ask))) ?? { ok: false, error: { code: 'busy' } };
  const client: HelpClient = world.connect?.(gate) ?? {
    listing: (search, who) => through(who, () => server.listing(search)),
    category: (category, page, who) => through(who, () => server.category(category, page)),
    article: (id, _, who) => through(who, () => server.article(id)),
  };
  const store = refreshStore(CENTER);
  const ports = {
    store: {
      read: living(life, store.read),
      held: living(life, store.held),
      step: living(life, store.step),
    },
    client,
    plan,
    now: () => clock.now,
    sleep,
    random,
    onStep: () => {},
  };
  return { client, refresh: () => refresh(ports) };
}

/**
 * Runs a refresh to its end, over long waits and the deaths of workers.
 * @param lifeSpan moments that the next worker lives
 */
export async function runThrough(world: World, lifeSpan: () => number = () => Number.POSITIVE_INFINITY): Promise<void> {
  await changeRefresh(CENTER, (state) => startRun(state, world.clock.now, true));
  for (let lives = 0; lives < 10_000; lives++) {
    const life = createLife(lifeSpan());
    const wait = await Promise.race([startWorker(world, life).refresh(), life.ended]);
    life.end();
    if (wait === null) return;
    if (wait !== 'ended') world.clock.now += wait;
  }
  throw new Error('The refresh never ends.');
}

/** The copies in the store, by number, as title and lines. */
export async function copies(): Promise<Record<string, { title: string; lines: string[] }>> {
  const rows = await helpArticlesOf(CENTER);
  const entries = rows.map(async ({ id, title }) => {
    const blocks = (await getHelpBlocks(CENTER, id)) ?? [];
    const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? block.children.map(({ text }) => text) : []));
    return [id, { title, lines }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** What the copies should be. */
export const truth = ({ articles }: HelpServer) =>
  Object.fromEntries([...articles.values()].map(({ id, title, lines }) => [id, { title, lines }]));

export const lastOutcome = async () => (await getRefresh(CENTER)).last;

/** Milliseconds between the starts of requests, smallest first. */
export const gaps = ({ requests }: HelpServer) =>
  requests
    .slice(1)
    .map(({ at }, before) => at - (requests[before]?.at ?? 0))
    .sort((a, b) => a - b);
