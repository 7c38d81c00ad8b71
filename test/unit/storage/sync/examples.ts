import fc from 'fast-check';
import type { Entries, Entry } from '../../../../utils/storage/sync/entries';
import { planOf } from '../../../../utils/storage/sync/plan';
import { cleanTime } from '../../../../utils/storage/sync/times';

/** Late enough that nothing in the examples is forgotten. */
export const NOW = 1_790_000_000_000;
const DAY = 24 * 60 * 60_000;

const pin = fc.oneof(
  { weight: 5, arbitrary: fc.record({ at: fc.integer({ min: NOW - 9, max: NOW }), value: fc.constantFrom(1, null) }) },
  // What a row may have that no clock says.
  fc.record({ at: fc.constantFrom(-5, 0.5, Number.NaN, -1e300).map(cleanTime), value: fc.constant(1) }),
);
const theme = fc.record({
  at: fc.integer({ min: NOW - 9, max: NOW }),
  value: fc.constantFrom('system', 'light', 'dark'),
});
const run = fc.record({
  at: fc.integer({ min: NOW - 9, max: NOW }),
  value: fc.constantFrom(
    null,
    { version: 1, step: 'a', done: [], answers: {}, isPaused: false },
    { version: 1, step: null, done: ['a'], answers: { a: 'b' }, isPaused: true },
  ),
});

/** What a browser may have: few names and times, so that browsers meet. */
export const entries: fc.Arbitrary<Entries> = fc
  .tuple(
    fc.dictionary(fc.constantFrom('pins/market/a', 'pins/market/b', 'pins/bazaar/a'), pin),
    fc.dictionary(fc.constantFrom('settings/theme'), theme),
    fc.dictionary(fc.constantFrom('runs/market/carrier', 'runs/market/return'), run),
  )
  .map((parts) => new Map(parts.flatMap((part): [string, Entry][] => Object.entries(part))));

/** Anything that may stand in a browser's storage. */
export const anything = fc.dictionary(
  fc.oneof(fc.constantFrom('pins.0', 'pins.1', 'settings.0', 'runs.0', 'runs.99', 'pins', '__proto__'), fc.string()),
  fc.oneof(
    fc.jsonValue(),
    fc.record({ format: fc.constantFrom(1, 1, 2, '1'), entries: fc.jsonValue() }),
    fc.record({
      format: fc.constant(1),
      entries: fc.array(
        fc.tuple(
          fc.oneof(fc.constantFrom('market/a', 'theme', 'market/carrier', '../a/b', ''), fc.string()),
          fc.oneof(fc.constantFrom(NOW, NOW + 2 * DAY, 9e15, -1, 0.5), fc.integer()),
          fc.oneof(fc.constantFrom(1, null, 'dark'), fc.jsonValue()),
        ),
      ),
    }),
  ),
);

/** A seller's browsers with one account. */
export class Browsers {
  stored: Record<string, unknown> = {};
  writes = 0;
  readonly own: Map<string, Entry>[];
  /** What each of them has put in the place of one too far ahead. */
  readonly placed: Record<string, number>[];

  constructor(own: Entries[]) {
    this.own = own.map((one) => new Map(one));
    this.placed = own.map(() => ({}));
  }

  /** Each of them looks, one after the other. */
  lookAll(): void {
    for (const which of this.own.keys()) this.look(which);
  }

  /** One of them looks. */
  look(which: number, now = NOW): void {
    const own = this.own[which % this.own.length] as Map<string, Entry>;
    const before = this.placed[which % this.own.length];
    const { news, items, remove, placed } = planOf(own, this.stored, now, before);
    Object.assign(before as object, placed);
    for (const [name, entry] of news) own.set(name, entry);
    if (Object.keys(items).length + remove.length > 0) this.writes += 1;
    // The browser keeps its own copy, with the keys in the order of the alphabet.
    const sorted = JSON.parse(JSON.stringify(items), (_, part) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort())
        : part,
    );
    this.stored = { ...this.stored, ...sorted };
    for (const key of remove) delete this.stored[key];
  }
}
