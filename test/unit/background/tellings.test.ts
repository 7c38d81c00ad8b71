/** What a page tells in parts, and of which it tells only what is new, and what becomes of it in the store. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deadlineHandlers } from '../../../entrypoints/background/handlers/deadlines';
import { pageHandlers } from '../../../entrypoints/background/handlers/page';
import { rowsOn } from '../../../entrypoints/background/seen-deadlines';
import { createTeller } from '../../../entrypoints/center.content/teller';
import type { Request } from '../../../utils/messaging/protocol';
import type { Asker } from '../../../utils/messaging/router';
import type { OrderFact } from '../../../utils/page/facts';
import { orderKey } from '../../../utils/page/marks/row-mark';
import { database, goToDisk, goToMemory } from '../../../utils/storage/database';
import { ordersOf } from '../../../utils/storage/orders';
import { getView } from '../../../utils/storage/tabs';
import { wipe } from '../../../utils/storage/wipe';
import { kst } from '../deadlines/rule';
import { emptyDatabase } from '../storage/seller-rows';
import { CENTER, deadline, fillWithRule, PAGE, row } from './seller-deadlines';

const NOW = kst('2026-11-20T10:00');
const HOUR = 60 * 60 * 1000;
const DUE = '2026-11-24';
const PANEL: Asker = { kind: 'surface', tabId: 7, origin: 'chrome-extension://giljabi' };
const { signal } = new AbortController();
const seen = (orders: OrderFact[], page: string | null = PAGE): Request<'page.seen'> => ({
  ...{ center: CENTER, page, reason: null, orders },
  ...{ rows: orders.length, unreadRows: 0 },
});
const revision = async () => Number((await fakeBrowser.storage.local.get('revision')).revision ?? 0);

/** The page side of a tab, and how many orders each of its messages told of. */
function pageSide(tabId = 7, part = 3) {
  const asker: Asker = { kind: 'page', tabId, origin: 'https://market.example' };
  const sizes: number[] = [];
  let happensAt = Number.POSITIVE_INFINITY;
  let happens = () => {};
  const hear = async <T>({ orders }: { orders: unknown[] }, handle: () => Promise<T>): Promise<T> => {
    sizes.push(orders.length);
    if (sizes.length > happensAt) {
      happensAt = Number.POSITIVE_INFINITY;
      happens();
    }
    return handle();
  };
  const ear = {
    seen: (facts: Request<'page.seen'>) => hear(facts, () => pageHandlers['page.seen'](facts, asker)),
    rows: (rows: Request<'page.rows'>) => hear(rows, () => pageHandlers['page.rows'](rows, asker)),
  };
  const pace = { now: () => 0, pause: async () => {} };
  const teller = createTeller(ear, { part, pace });
  return {
    asker,
    sizes,
    arrive: teller.arrive,
    /** Tells of the screen of `ROWS` with its first rows. @returns the name of the telling */
    begin: async (orders: OrderFact[]) =>
      (await pageHandlers['page.seen']({ ...seen(ROWS), orders, more: true }, asker)) ?? '',
    /** Tells further rows of it: the last ones, unless it says otherwise. */
    more: (telling: string, orders: OrderFact[], other: object = {}) =>
      pageHandlers['page.rows']({ center: CENTER, page: PAGE, telling, orders, more: false, ...other }, asker),
    /** Lets something happen at one of the messages that follow: 0 is the next one. */
    at(message: number, what: () => void) {
      happensAt = sizes.length + message;
      happens = what;
    },
    tell: (orders: OrderFact[], page: string | null = PAGE, until = signal) =>
      teller.tell(seen(orders, page), { signal: until, worked: () => {} }),
  };
}

/** Rows by their keys, as the store has them. */
const stored = async () =>
  Object.fromEntries(
    (await ordersOf(CENTER, Date.now())).map(({ seenAt: _, nth = 1, page, ...fact }) => [
      `${page} ${fact.itemNumber ?? fact.orderNumber} ${nth}`,
      fact,
    ]),
  );

/** The rows that count as on the tab's screen. */
async function onScreen(tabId = 7): Promise<string[]> {
  const view = await getView(tabId);
  return view ? [...rowsOn(view, await ordersOf(CENTER, Date.now()))].sort() : [];
}

const ROWS = ['100001', '100002', '100003', '100004', '100005', '100006', '100007', '100008'].map((number) =>
  row(number, DUE),
);
const changed = (at: number, state = 'sent') => ROWS.with(at, { ...(ROWS[at] as OrderFact), state });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await fillWithRule();
});
afterEach(() => vi.useRealTimers());

describe('a screen that is told in parts', () => {
  it('is there whole, seen at one moment, and surfaces hear of its beginning and its end', async () => {
    const bumps: number[] = [];
    const side = pageSide();
    const first = await revision();
    const telling = await side.begin(ROWS.slice(0, 3));
    bumps.push(await revision());
    vi.setSystemTime(NOW + 5);
    await side.more(telling, ROWS.slice(3, 6), { more: true });
    bumps.push(await revision());
    await side.more(telling, ROWS.slice(6));
    bumps.push(await revision());
    expect(bumps[0]).toBeGreaterThan(first);
    expect(bumps[1]).toBe(bumps[0]);
    expect(bumps[2]).toBeGreaterThan(bumps[1] as number);
    expect(await onScreen()).toEqual(ROWS.map(orderKey));
    expect(new Set((await ordersOf(CENTER, NOW + 5)).map(({ seenAt }) => seenAt))).toEqual(new Set([NOW]));
  });

  it.each<[string, object]>([
    ['another page than the one seen', { page: 'claims' }],
    ['a page that nobody knows', { page: null }],
    ['another centre', { center: 'bazaar' }],
  ])('takes no further rows of %s', async (_, other) => {
    const { begin, more } = pageSide();
    const telling = await begin(ROWS.slice(0, 3));
    await expect(more(telling, ROWS.slice(3), other)).rejects.toMatchObject({ code: 'refused' });
    expect(Object.keys(await stored())).toHaveLength(3);
  });

  it('takes none of a tab of which nothing was seen, or whose first rows were wiped', async () => {
    const telling = await pageSide().begin(ROWS.slice(0, 3));
    await expect(pageSide(8).more(telling, ROWS.slice(3))).rejects.toMatchObject({ code: 'refused' });
    await emptyDatabase();
    await fillWithRule();
    await expect(pageSide().more(telling, ROWS.slice(3))).rejects.toMatchObject({ code: 'refused' });
  });

  it('settles nothing before it is whole: what is still to come may be what the seller spoke of', async () => {
    const { tell, begin, more } = pageSide();
    await tell(ROWS);
    const how = { at: 'done' } as const;
    await deadlineHandlers['deadline.handle']({ ...deadline('100008', DUE), how }, PANEL);
    await deadlineHandlers['order.forget']({ center: CENTER, before: NOW + 1 }, PANEL);
    const telling = await begin(ROWS.slice(0, 3));
    expect(await database().handled.count()).toBe(1);
    await more(telling, ROWS.slice(3));
    expect(await database().handled.count()).toBe(1);
    await tell(changed(7, 'done'));
    expect(await database().handled.count()).toBe(0);
  });
});

describe('of a screen that was told', () => {
  it('what is new is enough: the rest is on it still', async () => {
    const { tell, sizes } = pageSide();
    await tell(ROWS);
    vi.setSystemTime(NOW + HOUR);
    await tell(changed(2));
    expect(sizes).toEqual([3, 3, 2, 1]);
    expect(await onScreen()).toEqual(ROWS.map(orderKey));
    const radar = await deadlineHandlers['deadline.list'](null, PANEL);
    expect(radar.warnings).toHaveLength(8);
    for (const warning of radar.warnings)
      expect(warning).toMatchObject({ here: true, onScreen: true, seenAt: NOW + HOUR });
    expect(radar.coverage).toMatchObject({ rows: 8, seenAt: NOW + HOUR });
  });

  it('a row that is gone is on it no more, and stays remembered', async () => {
    const { tell, sizes } = pageSide();
    await tell(ROWS);
    vi.setSystemTime(NOW + HOUR);
    await tell(ROWS.slice(1));
    expect(sizes).toEqual([3, 3, 2, 0]);
    expect(await onScreen()).toEqual(ROWS.slice(1).map(orderKey));
    expect(Object.keys(await stored())).toHaveLength(8);
    await tell(ROWS);
    expect(await onScreen()).toEqual(ROWS.map(orderKey));
  });

  const otherTab = pageSide(8);
  it.each<[string, () => unknown]>([
    ['everything was wiped', () => wipe('all').then(() => fillWithRule())],
    ['the database was made anew', () => fillWithRule()],
    ['the memory has to do', () => goToMemory('unavailable').then(() => fillWithRule())],
    [
      'a seller’s rows were forgotten',
      () => deadlineHandlers['order.forget']({ center: CENTER, before: NOW + 1 }, PANEL),
    ],
    ['another tab has told of the same screen', () => otherTab.tell([{ ...(ROWS[0] as OrderFact), state: 'sent' }])],
    ['another tab has told of another screen', () => otherTab.tell(ROWS.slice(0, 1), 'claims')],
    [
      'the seller has spoken of one of its deadlines since',
      () => deadlineHandlers['deadline.handle']({ ...deadline('100001', DUE), how: { at: 'done' } }, PANEL),
    ],
    ['another day has begun', () => vi.setSystemTime(kst('2026-11-21T00:00'))],
    ['the clock was set back', () => vi.setSystemTime(NOW - HOUR)],
  ])('all is told again when %s', async (_, happens) => {
    const { tell, sizes } = pageSide();
    await tell(ROWS);
    await happens();
    vi.setSystemTime(Date.now() + 1);
    await tell(changed(2));
    expect(sizes).toEqual([3, 3, 2, 1, 3, 3, 2]);
    for (const fact of changed(2)) expect((await stored())[`${PAGE} ${fact.orderNumber} 1`]).toEqual(fact);
    expect(await onScreen()).toEqual(ROWS.map(orderKey));
    vi.setSystemTime(Date.now() + 1);
    await tell(ROWS);
    expect(sizes).toHaveLength(8);
    await goToDisk();
  });

  it('nothing is taken in of news that leaves out what is not there', async () => {
    const { tell, asker } = pageSide();
    await tell(ROWS);
    await wipe('all');
    await fillWithRule();
    const before = await revision();
    expect(await pageHandlers['page.seen']({ ...seen(changed(2).slice(2, 3)), gone: [] }, asker)).toBe(null);
    expect([await stored(), await getView(7), await revision()]).toEqual([{}, null, before]);
  });
});

describe('whatever happens', () => {
  const fact = fc.record({
    orderNumber: fc.constantFrom('100001', '100002', '100003', '100004', '100005'),
    itemNumber: fc.option(fc.constantFrom('200001', '200002'), { nil: undefined }),
    state: fc.constantFrom('paid', 'sent'),
    dates: fc.constant({}),
  }) as fc.Arbitrary<OrderFact>;
  const step = fc.record({
    /** Of the tab's screen before so many rows stay, and these come. */
    stay: fc.nat(7),
    come: fc.array(fact, { maxLength: 6 }),
    page: fc.constantFrom(PAGE, PAGE, PAGE, 'claims', null),
    tab: fc.constantFrom<0 | 1>(0, 0, 0, 1),
    before: fc.constantFrom('nothing', 'nothing', 'nothing', 'a wipe', 'a forgetting', 'an arrival'),
    during: fc.constantFrom('nothing', 'nothing', 'a loss', 'an end'),
    at: fc.nat(3),
  });
  type Happening = ReturnType<(typeof step)['generate']>['value'];

  it('the store has each screen as it was told last, and what was seen before', async () => {
    const run = async (steps: Happening[]) => {
      await fillWithRule();
      const tabs = [pageSide(7, 2), pageSide(8, 2)] as const;
      const screens: [OrderFact[], OrderFact[]] = [[], []];
      let known: Record<string, OrderFact> = {};
      for (const { stay, come, page, tab, ...happening } of steps) {
        vi.setSystemTime(Date.now() + 1_000);
        const screen = [...screens[tab].slice(0, stay), ...come];
        screens[tab] = screen;
        if (await goesBefore(happening.before, tabs[tab])) known = {};
        await tellThrough(tabs[tab], screen, page, happening);
        known = withScreen(known, screen, page);
        expect(await stored()).toEqual(known);
        expect(await onScreen(tab + 7)).toEqual([...new Set(screen.map(orderKey))].sort());
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), run), { numRuns: 60 });
  });
});

/** What is known when a screen was told: that of a screen nobody knew is the same one's. */
function withScreen(known: Record<string, OrderFact>, screen: OrderFact[], page: string | null) {
  const names = Object.entries(namesOf(screen));
  const unknown = names.map(([name]) => `null ${name}`);
  const others = Object.entries(known).filter(([name]) => page === null || !unknown.includes(name));
  return Object.fromEntries([...others, ...names.map(([name, one]) => [`${page} ${name}`, one])]);
}

type PageSide = ReturnType<typeof pageSide>;

/** Lets something happen before a screen is told. @returns whether all that was seen is gone by it */
async function goesBefore(what: string, { arrive }: PageSide): Promise<boolean> {
  if (what === 'an arrival') arrive();
  if (what === 'a wipe') await wipe('all').then(() => fillWithRule());
  if (what === 'a forgetting') await deadlineHandlers['order.forget']({ center: CENTER, before: Date.now() }, PANEL);
  return what === 'a wipe' || what === 'a forgetting';
}

/** Tells a screen in spite of what happens at one of its messages: once more, as the page side does it then. */
async function tellThrough(
  { tell, at: atMessage }: PageSide,
  screen: OrderFact[],
  page: string | null,
  { during, at }: { during: string; at: number },
): Promise<void> {
  const end = new AbortController();
  const lose = () => {
    throw new Error('nobody');
  };
  if (during !== 'nothing') atMessage(at, during === 'a loss' ? lose : () => end.abort());
  await tell(screen, page, end.signal).catch(() => {});
  atMessage(Number.POSITIVE_INFINITY, () => {});
  await tell(screen, page);
}

/** The rows of a screen by what tells each from all others. */
function namesOf(screen: OrderFact[]): Record<string, OrderFact> {
  const times = new Map<string, number>();
  return Object.fromEntries(
    screen.map((one) => {
      const number = one.itemNumber ?? one.orderNumber;
      times.set(number, (times.get(number) ?? 0) + 1);
      return [`${number} ${times.get(number)}`, one];
    }),
  );
}
