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

describe('what is too far ahead', () => {
  const year = 365 * 24 * 60 * 60_000;
  const far = new Map([['settings/theme', { at: NOW + year, value: 'dark' }]]);
  const good = new Map([['settings/theme', { at: NOW - 5, value: 'light' }]]);

  it('gives its place to ours, and to what another browser has', () => {
    expect(merge(good, far, NOW)).toMatchObject({ all: good, news: new Map(), held: new Map(), placed: good });
    expect(merge(new Map(), far, NOW)).toMatchObject({ all: new Map(), news: new Map(), held: new Map() });
  });

  it('is no reason to drop what another browser has: nor is what we forgot', () => {
    const forgotten = new Map([['pins/market/a', { at: NOW - REMEMBERED - 1, value: null }]]);
    const pinned = new Map([['pins/market/a', { at: NOW - REMEMBERED - 2, value: 1 }]]);
    expect(merge(forgotten, pinned, NOW)).toMatchObject({ all: pinned, news: pinned });
  });

  it('is of now where it is ours', () => {
    const now = new Map([['settings/theme', { at: NOW, value: 'dark' }]]);
    expect(merge(far, good, NOW)).toMatchObject({ all: now, news: now });
  });

  it('gives way once to each of ours', () => {
    const before = { 'settings/theme': NOW - 5 };
    expect(merge(good, far, NOW, before)).toMatchObject({ all: new Map(), held: far, placed: new Map() });
    const changed = new Map([['settings/theme', { at: NOW, value: 'light' }]]);
    expect(merge(changed, far, NOW, before)).toMatchObject({ all: changed, placed: changed });
  });

  it('takes nobody’s room', () => {
    const junk = Array.from({ length: 900 }, (_, n) => [`market/junk-${n}`, 9e15, { '': 'x'.repeat(20) }]);
    const { items, left } = planOf(pins(20), { 'pins.0': { format: 1, entries: junk } }, NOW);
    expect(left).toBe(0);
    expect([...readItems(items).there.keys()]).toEqual([...pins(20).keys()]);
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
        expect(planOf(own, items, NOW)).toEqual({
          news: new Map(),
          items: {},
          remove: [],
          left: 0,
          placed: {},
          isNewer: false,
        });
      }),
    );
  });

  it('is read row by row: a damaged one takes no other along', () => {
    const rows = [['market/a', -1, 1], ['market/b', 0.5, 1], 'x', ['market/c', NOW, 1], ['market/d', null, 1]];
    expect([...readItems({ 'pins.0': { format: 1, entries: rows } }).there.keys()]).toEqual(['pins/market/c']);
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

  describe.each([1, -1])('with a clock %s year ahead in one of them', (years) => {
    const wrong = years * 365 * 24 * 60 * 60_000;
    const browsers = () =>
      new Browsers([
        new Map([
          ['settings/theme', { at: NOW + wrong, value: 'dark' }],
          ['pins/market/a', { at: NOW + wrong, value: 1 }],
        ]),
        new Map([['settings/theme', { at: NOW, value: 'light' }]]),
        new Map(),
      ]);
    /** The first one's clock is wrong. */
    const lookOften = (all: Browsers, from = 0) => {
      for (let round = 0; round < 5; round++) {
        all.look(0, NOW + wrong + from + round);
        all.look(1, NOW + from + round);
        all.look(2, NOW + from + round);
      }
    };

    it('write a few times, and no more', () => {
      const all = browsers();
      lookOften(all);
      expect(all.writes).toBeLessThanOrEqual(5);
      const { writes } = all;
      lookOften(all, 10);
      expect(all.writes).toBe(writes);
      expect(all.own[1]?.get('settings/theme')).toEqual({ at: NOW, value: 'light' });
    });

    it('have the same once it is set right, and choose on', () => {
      const all = browsers();
      lookOften(all);
      const right = (from: number) => {
        for (let round = 0; round < 3; round++)
          for (const which of [0, 1, 2]) all.look(which, NOW + from + 3 * round + which);
      };
      right(100);
      const { writes } = all;
      right(200);
      expect(all.writes).toBe(writes);
      const theme = all.own[0]?.get('settings/theme');
      expect(theme?.at).toBeLessThanOrEqual(NOW + 200);
      expect(all.own.map((own) => own.get('settings/theme'))).toEqual([theme, theme, theme]);
      expect(all.own.map((own) => own.get('pins/market/a')?.value)).toEqual([1, 1, 1]);
      all.own[2]?.set('settings/theme', { at: NOW + 300, value: 'system' });
      right(400);
      expect(all.own.map((own) => own.get('settings/theme')?.value)).toEqual(['system', 'system', 'system']);
    });
  });

  it('go on without one whose clock was far ahead, and that is gone', () => {
    const all = new Browsers([new Map([['settings/theme', { at: NOW, value: 'light' }]]), new Map()]);
    all.stored = { 'settings.0': { format: 1, entries: [['theme', 9e15, 'dark']] } };
    for (let round = 0; round < 2; round++) all.lookAll();
    expect(all.own[1]?.get('settings/theme')).toEqual({ at: NOW, value: 'light' });
    expect(all.writes).toBe(1);
  });
});
