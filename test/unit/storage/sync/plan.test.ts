import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../utils/storage/sync/entries';
import { packItems, readItems } from '../../../../utils/storage/sync/items';
import { merge, REMEMBERED } from '../../../../utils/storage/sync/merge';
import { planOf } from '../../../../utils/storage/sync/plan';
import { anything, Browsers, entries, NOW } from './examples';

const sorted = (map: Iterable<[string, Entry]>) => Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
const pins = (count: number, from = 0): Map<string, Entry> =>
  new Map(Array.from({ length: count }, (_, n) => [`pins/market/article-${from + n}`, { at: NOW - n, value: 1 }]));
const bytesOf = (key: string, item: unknown) => new TextEncoder().encode(key + JSON.stringify(item)).length;

describe('merging', () => {
  it('comes to the same from either side, and a second time', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const { all } = merge(a, b, NOW);
        expect(sorted(all)).toEqual(sorted(merge(b, a, NOW).all));
        expect(sorted(merge(all, b, NOW).all)).toEqual(sorted(all));
        expect(merge(all, b, NOW).news.size).toBe(0);
      }),
    );
  });

  it('comes to the same in any order', () => {
    fc.assert(
      fc.property(entries, entries, entries, (a, b, c) => {
        expect(sorted(merge(merge(a, b, NOW).all, c, NOW).all)).toEqual(
          sorted(merge(a, merge(b, c, NOW).all, NOW).all),
        );
      }),
    );
  });

  it('keeps the newest of each, and every name', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const { all } = merge(a, b, NOW);
        for (const name of new Set([...a.keys(), ...b.keys()]))
          expect(all.get(name)?.at).toBe(Math.max(a.get(name)?.at ?? 0, b.get(name)?.at ?? 0));
      }),
    );
  });

  it('lets what was taken away stay away for half a year', () => {
    const gone = new Map([['pins/market/a', { at: NOW, value: null }]]);
    const old = new Map([['pins/market/a', { at: NOW - 1, value: 1 }]]);
    expect([...merge(old, gone, NOW).news]).toEqual([...gone]);
    expect(merge(gone, old, NOW).news.size).toBe(0);
    expect(merge(old, gone, NOW + REMEMBERED + 1).news.size).toBe(0);
    expect([...merge(new Map(), gone, NOW + REMEMBERED + 1).all]).toEqual([]);
  });

  it.each<[string, string, Entry]>([
    ['a clock far ahead', 'settings/theme', { at: 9e15, value: 'dark' }],
    ['a theme that nobody knows', 'settings/theme', { at: NOW, value: 'sepia' }],
    ['a setting that nobody knows', 'settings/palette', { at: NOW, value: 1 }],
    ['tips that were read', 'settings/tipsSeen', { at: NOW, value: {} }],
    ['a switch for itself', 'settings/sync', { at: NOW, value: { on: true } }],
    ['a pin of something else', 'pins/market/../a', { at: NOW, value: 1 }],
    ['a pin with a text', 'pins/market/a', { at: NOW, value: '구매자' }],
    [
      'a run with more in it',
      'runs/market/carrier',
      { at: NOW, value: { version: 1, step: 'a', done: [], orders: [] } },
    ],
  ])('takes in nothing from %s, and leaves it there', (_, name, entry) => {
    const own = new Map<string, Entry>([
      ['settings/theme', { at: NOW - 5, value: 'light' }],
      ['pins/market/a', { at: NOW - 5, value: 1 }],
    ]);
    const { news, held } = merge(own, new Map([[name, entry]]), NOW);
    expect(news.size).toBe(0);
    expect([...held]).toEqual([[name, entry]]);
  });
});

describe('what is written', () => {
  it('keeps within what the browser lets an extension have, and keeps the newest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), (count) => {
        const all = pins(count);
        const { items, names, left } = packItems('pins', all);
        const sizes = Object.entries(items).map(([key, item]) => bytesOf(key, item));
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(8_192);
        expect(sizes.length).toBeLessThanOrEqual(6);
        expect(names.size + left).toBe(count);
        expect([...names]).toEqual([...all.keys()].slice(0, names.size));
        if (count < 700) expect(left).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  it('is below the whole of it for the fullest browser', () => {
    const steps = Array.from({ length: 20 }, (_, n) => `step-of-a-guide-${n}`);
    const own = new Map<string, Entry>([
      ...pins(3_000),
      ...Array.from({ length: 500 }, (_, n): [string, Entry] => [
        `runs/market/guide-${n}`,
        { at: NOW - n, value: { version: 1, step: null, done: steps, answers: {}, isPaused: false } },
      ]),
      ['settings/theme', { at: NOW - 9, value: 'dark' }],
      ['settings/daysOff', { at: 1, value: { weekdays: [1], days: [] } }],
      ['settings/tipsOff', { at: NOW, value: { market: Array.from({ length: 1_000 }, (_, n) => `tip-${n}`) } }],
    ]);
    const { items, left } = planOf(own, {}, NOW);
    const all = Object.entries(items).reduce((sum, [key, item]) => sum + bytesOf(key, item), 0);
    expect(all).toBeLessThan(102_400);
    expect(left).toBeGreaterThan(0);
    // One that is too large for an item takes no other along.
    expect([...readItems(items).there.keys()].filter((name) => name.startsWith('settings/'))).toEqual([
      'settings/theme',
      'settings/daysOff',
    ]);
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(entries, (own) => {
        const { items } = planOf(own, {}, NOW);
        expect(sorted(readItems(items).there)).toEqual(sorted(own));
        expect(planOf(own, items, NOW)).toEqual({ news: new Map(), items: {}, remove: [], left: 0, isNewer: false });
      }),
    );
  });

  it('is nothing where nothing is new', () => {
    expect(planOf(new Map(), {}, NOW)).toMatchObject({ items: {}, remove: [] });
  });

  it('leaves a newer build’s items alone, and shares the other kinds', () => {
    const stored = { 'pins.0': { format: 2, entries: 'otherwise' } };
    const own = new Map([...pins(2), ['settings/theme', { at: NOW, value: 'dark' }] as const]);
    const plan = planOf(own, stored, NOW);
    expect(plan.isNewer).toBe(true);
    expect(Object.keys(plan.items)).toEqual(['settings.0']);
    expect(plan.remove).toEqual([]);
  });

  it('carries along what a newer build knows', () => {
    const stored = { 'settings.0': { format: 1, entries: [['palette', NOW, 'sepia']] } };
    const { items } = planOf(new Map([['settings/theme', { at: NOW - 1, value: 'dark' }]]), stored, NOW);
    expect(items['settings.0']).toEqual({
      format: 1,
      entries: [
        ['palette', NOW, 'sepia'],
        ['theme', NOW - 1, 'dark'],
      ],
    });
  });
});

describe('several browsers', () => {
  it('come to have the same, and then write no more', () => {
    fc.assert(
      fc.property(
        fc.array(entries, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(9), { maxLength: 6 }),
        (own, order) => {
          const browsers = new Browsers(own);
          for (const which of order) browsers.look(which);
          // Each once to leave its own, and once to take in the others'.
          for (let round = 0; round < 2; round++) browsers.lookAll();
          const { writes } = browsers;
          browsers.lookAll();
          expect(browsers.writes).toBe(writes);
          const newest = own.reduce((a, b) => merge(a, b, NOW).all);
          for (const one of browsers.own) expect(sorted(one)).toEqual(sorted(newest));
        },
      ),
    );
  });

  it('also with more than finds room, and nobody loses anything', () => {
    const browsers = new Browsers([pins(900), pins(900, 450), new Map()]);
    for (let round = 0; round < 4; round++) for (const which of [0, 1, 2]) browsers.look(which);
    const { writes } = browsers;
    for (const which of [0, 1, 2]) browsers.look(which);
    expect(browsers.writes).toBe(writes);
    expect(browsers.own.map(({ size }) => size)).toEqual([expect.any(Number), expect.any(Number), expect.any(Number)]);
    for (const name of pins(900).keys()) expect(browsers.own[0]?.has(name)).toBe(true);
    for (const name of pins(900, 450).keys()) expect(browsers.own[1]?.has(name)).toBe(true);
  });

  it('survive whatever stands there, and lose nothing by what no browser of ours wrote', () => {
    fc.assert(
      fc.property(entries, anything, (own, stored) => {
        const browsers = new Browsers([own, own]);
        browsers.stored = stored;
        for (const which of [0, 1, 0, 1]) browsers.look(which);
        const { writes } = browsers;
        for (const which of [0, 1]) browsers.look(which);
        expect(browsers.writes).toBe(writes);
        const { there } = readItems(stored);
        for (const [name, entry] of own) if (!there.has(name)) expect(browsers.own[0]?.get(name)).toEqual(entry);
      }),
      { numRuns: 500 },
    );
  });

  it('with a clock a year ahead in one of them write once each, and no more', () => {
    const year = 365 * 24 * 60 * 60_000;
    const browsers = new Browsers([
      new Map([['settings/theme', { at: NOW + year, value: 'dark' }]]),
      new Map([['settings/theme', { at: NOW, value: 'light' }]]),
    ]);
    for (let round = 0; round < 5; round++) {
      browsers.look(0, NOW + year);
      browsers.look(1);
    }
    expect(browsers.writes).toBeLessThanOrEqual(2);
    expect(browsers.own[1]?.get('settings/theme')).toEqual({ at: NOW, value: 'light' });
  });
});
