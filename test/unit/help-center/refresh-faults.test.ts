import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { startRun } from '../../../utils/help-center/refreshing/steps';
import { plannedDue } from '../../../utils/help-center/refreshing/times';
import type { HelpRow } from '../../../utils/help-center/types';
import { database, openDisk } from '../../../utils/storage/database';
import { changeRefresh, getRefresh } from '../../../utils/storage/refreshes';
import { seeded } from './simulated/chance';
import {
  CENTER,
  copies,
  createWorld,
  gaps,
  lastOutcome,
  runThrough,
  startWorker,
  truth,
  type World,
} from './simulated/world';

beforeAll(async () => void (await openDisk()));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

const begin = ({ clock }: World) => changeRefresh(CENTER, (state) => startRun(state, clock.now, true));

/** Lets a world go on until a time: refreshes go on when they may and begin when they are due. */
async function live(world: World, until: number): Promise<void> {
  while (world.clock.now < until) {
    const { run, dueAt } = await getRefresh(CENTER);
    const due = plannedDue(dueAt, world.clock.now, world.random());
    await changeRefresh(CENTER, (state) => ({ ...state, dueAt: due }));
    if (!run && due <= world.clock.now) await begin(world);
    world.clock.now += (await startWorker(world).refresh()) ?? HOUR;
  }
}

const snapshot = async () =>
  Object.fromEntries(
    await Promise.all(
      database().tables.map(async (table) => [table.name, await table.toArray()] as [string, unknown[]]),
    ),
  );

/** Most requests for one address in any 24 hours. */
function mostADay({ server }: World): number {
  const byAddress = Map.groupBy(server.requests, ({ address }) => address);
  return Math.max(
    ...[...byAddress.values()].flatMap((asked) =>
      asked.map(({ at }) => asked.filter((one) => one.at >= at && one.at < at + DAY).length),
    ),
  );
}

describe('without a network', () => {
  it('nothing changes but the wait, and it is probed once in 5 minutes at most', async () => {
    const world = await createWorld(12);
    await runThrough(world);
    world.clock.now += DAY;
    await begin(world);
    const before = await snapshot();
    world.server.requests.length = 0;
    world.server.plan = () => 'offline';
    await live(world, world.clock.now + 3 * HOUR);
    const after = await snapshot();
    expect({ ...after, refreshes: null }).toEqual({ ...before, refreshes: null });
    const [was, is] = [before.refreshes?.[0], after.refreshes?.[0]] as { run: object }[];
    expect(is).toMatchObject({
      ...was,
      run: expect.anything(),
      waitUntil: expect.any(Number),
      askedAt: expect.any(Number),
    });
    expect(is?.run).toMatchObject({ ...was?.run, failuresInRow: expect.any(Number) });
    expect(gaps(world.server)[0]).toBeGreaterThanOrEqual(5 * MINUTE);

    world.server.plan = null;
    await runThrough(world);
    expect(await copies()).toEqual(truth(world.server));
  });

  it('in the middle of a run, the run is there when the network is again', async () => {
    const world = await createWorld(40);
    let asked = 0;
    world.server.plan = () => (++asked > 20 && asked <= 28 ? 'offline' : null);
    await runThrough(world);
    expect(await copies()).toEqual(truth(world.server));
    expect(await lastOutcome()).toMatchObject({ added: 40, failed: 0 });
  });
});

describe('an outage of 24 hours (503)', () => {
  it.each([0, 25])('after %i good answers is met with 12 requests a day and address at most', async (good) => {
    const world = await createWorld(40);
    const end = world.clock.now + DAY;
    let asked = 0;
    world.server.plan = () => (++asked > good && world.clock.now < end ? 'busy' : null);
    await begin(world);
    await live(world, end);
    expect(mostADay(world)).toBeLessThanOrEqual(12);
    expect(world.server.requests.length - good).toBeLessThanOrEqual(20);
    await live(world, end + 3 * DAY);
    expect(await copies()).toEqual(truth(world.server));
  });

  it('one article that is always out of order costs 6 requests a day', async () => {
    const world = await createWorld(12);
    world.server.plan = (address) => (address === 'article 1000003' ? 'busy' : null);
    await begin(world);
    await live(world, world.clock.now + DAY);
    expect(world.server.requests.filter(({ address }) => address === 'article 1000003')).toHaveLength(6);
    expect(await lastOutcome()).toMatchObject({ added: 11, failed: 1, fault: 'busy' });
  });
});

it.each([30, 3600, 5 * 3600])('a 429 that asks for %i seconds gets them', async (seconds) => {
  const world = await createWorld(12);
  world.server.retryAfter = seconds;
  let asked = 0;
  world.server.plan = () => (++asked === 5 ? 'limited' : null);
  await runThrough(world);
  const [fifth, sixth] = world.server.requests.slice(4);
  expect((sixth?.at ?? 0) - (fifth?.at ?? 0)).toBeGreaterThanOrEqual(seconds * 1000);
  expect(await copies()).toEqual(truth(world.server));
});

describe('the clock', () => {
  const runs = (world: World) => world.server.requests.filter(({ address }) => address === 'list //relevance/1').length;

  it.each([
    ['10 years ahead', 10 * YEAR],
    ['10 years behind', -10 * YEAR],
    ['an hour ahead', HOUR],
    ['an hour behind', -HOUR],
  ])('%s for a while causes one refresh at most', async (_, jump) => {
    const world = await createWorld(12);
    await runThrough(world);
    expect(runs(world)).toBe(1);
    world.clock.now += jump;
    await live(world, world.clock.now + HOUR);
    world.clock.now -= jump;
    await live(world, world.clock.now + HOUR);
    expect(runs(world)).toBeLessThanOrEqual(2);
    await live(world, world.clock.now + 2 * DAY);
    expect(runs(world)).toBeGreaterThanOrEqual(2);
    expect(runs(world)).toBeLessThanOrEqual(4);
  });

  it.each([10 * YEAR, -10 * YEAR])('that jumps by %i in a run leaves it going', async (jump) => {
    const world = await createWorld(12);
    let asked = 0;
    world.server.plan = () => {
      if (++asked === 5) world.clock.now += jump;
      return null;
    };
    await runThrough(world);
    expect(await copies()).toEqual(truth(world.server));
  });
});

it('100,000 fresh installs in one minute begin over six hours, fewer than 10 a second in any minute', () => {
  const random = seeded(3);
  const starts = Array.from({ length: 100_000 }, () => plannedDue(0, random() * MINUTE + 1, random()));
  const byMinute = Map.groupBy(starts, (at) => Math.floor(at / MINUTE));
  const busiest = Math.max(...[...byMinute.values()].map((minute) => minute.length / 60));
  expect(Math.max(...starts) - Math.min(...starts)).toBeGreaterThanOrEqual(6 * HOUR);
  expect(busiest).toBeLessThan(10);
});

describe('a help centre that claims thousands of articles', () => {
  const claiming = async (change: (rows: HelpRow[]) => HelpRow[]) => {
    const world = await createWorld(30);
    const { listing } = world.server;
    world.server.listing = async (...how) => {
      const answer = await listing({ ...how[0], page: 1 });
      if (!answer.ok) return answer;
      return { ok: true, value: { ...answer.value, total: 5_000, rows: change(answer.value.rows) } };
    };
    await runThrough(world);
    return world;
  };
  const pagesAsked = ({ server }: World) =>
    server.requests.filter(({ address }) => address.startsWith('list //')).length;

  it('and shows its first page whatever page is asked for, is not asked for hundreds', async () => {
    const world = await claiming((rows) => rows);
    expect(pagesAsked(world)).toBeLessThan(10);
    expect(Object.keys(await copies())).toHaveLength(10);
  });

  it('and gives its rows no numbers, is asked for them in the other ways it has, and no further', async () => {
    const world = await claiming((rows) => rows.map((row) => ({ ...row, id: null })));
    expect(pagesAsked(world)).toBeLessThan(10);
    expect(await copies()).toEqual({});
  });
});
