import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDisk } from '../../../utils/storage/database';
import { seeded } from './simulated/chance';
import { ARTICLE_FAULTS, type Fault, LISTING_FAULTS } from './simulated/help-server';
import { copies, createWorld, gaps, lastOutcome, runThrough, truth } from './simulated/world';

beforeAll(async () => void (await openDisk()));

const counted = { added: 0, changed: 0, gone: 0, failed: 0 };

describe('a refresh', () => {
  it('copies a sound help centre of 300 articles, each page asked for once', async () => {
    const world = await createWorld(300);
    await runThrough(world);
    expect(await copies()).toEqual(truth(world.server));
    expect(await lastOutcome()).toEqual({ ...counted, at: world.clock.now, added: 300 });
    expect(world.server.requests).toHaveLength(30 + 1 + 300);
    expect(gaps(world.server)[0]).toBeGreaterThanOrEqual(1_000);
  });

  it('copies 300 articles with every fault on, and over 20 killed workers', { timeout: 60_000 }, async () => {
    const world = await createWorld(300, 7);
    world.server.badLuck = 0.3;
    const random = seeded(5);
    let lives = 0;
    await runThrough(world, () => (++lives <= 20 ? Math.ceil(random() * 500) : Number.POSITIVE_INFINITY));
    expect(lives).toBeGreaterThan(20);
    expect(await copies()).toEqual(truth(world.server));
    expect(await lastOutcome()).toMatchObject({ ...counted, added: 300 });
    expect(gaps(world.server)[0]).toBeGreaterThanOrEqual(1_000);
  });

  it('that finds all as it was has nothing new and nothing changed', async () => {
    const world = await createWorld(40);
    await runThrough(world);
    world.server.badLuck = 0.3;
    await runThrough(world);
    // An article that came halved twice is left to the next run.
    expect(await lastOutcome()).toMatchObject({ added: 0, changed: 0, gone: 0 });
    expect(await copies()).toEqual(truth(world.server));
  });
});

const FAULTS: [string, readonly Fault[]][] = [
  ['list', LISTING_FAULTS],
  ['article', ARTICLE_FAULTS],
];

describe.each(FAULTS)('every first answer of a kind (%s) going wrong', (kind, faults) => {
  it.each(faults)('by %s ends with the right copies', async (fault) => {
    const world = await createWorld(25);
    const asked = new Set<string>();
    world.server.plan = (address) => {
      // Not all in a row: that would be an outage.
      const isFirst = !asked.has(address) && /^list|[05]$/.test(address);
      asked.add(address);
      return isFirst && address.startsWith(kind) ? fault : null;
    };
    await runThrough(world);
    expect(await copies()).toEqual(truth(world.server));
    expect(await lastOutcome()).toMatchObject({ ...counted, added: 25 });
    expect(gaps(world.server)[0]).toBeGreaterThanOrEqual(1_000);
  });
});

it('any plan of faults and deaths keeps no wrong copy, keeps the distance and comes to an end', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        seed: fc.nat(10_000),
        articles: fc.integer({ min: 0, max: 24 }),
        badLuck: fc.double({ min: 0, max: 0.9, noNaN: true }),
        lives: fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 12 }),
      }),
      async ({ seed, articles, badLuck, lives }) => {
        const world = await createWorld(articles, seed);
        world.server.badLuck = badLuck;
        const spans = [...lives];
        await runThrough(world, () => spans.shift() ?? Number.POSITIVE_INFINITY);
        const kept = await copies();
        expect(truth(world.server)).toMatchObject(kept);
        expect(await lastOutcome()).toMatchObject({ added: Object.keys(kept).length, changed: 0, gone: 0 });
        expect(gaps(world.server)[0] ?? 1_000).toBeGreaterThanOrEqual(1_000);
      },
    ),
    { numRuns: 40 },
  );
});
