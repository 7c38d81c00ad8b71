import 'fake-indexeddb/auto';
import { beforeAll, expect, it } from 'vitest';
import { startRun } from '../../../utils/help-center/refreshing/steps';
import { openDisk } from '../../../utils/storage/database';
import { changeRefresh } from '../../../utils/storage/refreshes';
import {
  CENTER,
  copies,
  createLife,
  createWorld,
  gaps,
  lastOutcome,
  runThrough,
  startWorker,
  truth,
} from './simulated/world';

beforeAll(async () => void (await openDisk()));

const ARTICLES = 4;

it('a worker killed at any of its moments loses one request at most, and nothing is done or counted twice', {
  timeout: 60_000,
}, async () => {
  const whole = await createWorld(ARTICLES);
  await changeRefresh(CENTER, (state) => startRun(state, whole.clock.now, true));
  const life = createLife();
  await startWorker(whole, life).refresh();
  expect(life.moments).toBeGreaterThan(60);

  for (let at = 1; at <= life.moments; at++) {
    const world = await createWorld(ARTICLES);
    const spans = [at];
    await runThrough(world, () => spans.shift() ?? Number.POSITIVE_INFINITY);
    const { requests } = world.server;
    expect(await copies(), `killed at ${at}`).toEqual(truth(world.server));
    expect(await lastOutcome(), `killed at ${at}`).toMatchObject({ added: ARTICLES, changed: 0, gone: 0, failed: 0 });
    expect(requests.length - whole.server.requests.length, `killed at ${at}`).toBeLessThanOrEqual(1);
    expect(gaps(world.server)[0], `killed at ${at}`).toBeGreaterThanOrEqual(1_000);
  }
});
