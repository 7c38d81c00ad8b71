import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createTeller, type Ear } from '../../../entrypoints/center.content/teller';
import type { OrderFact, PageFacts } from '../../../utils/page/facts';

const orders = (...numbers: number[]): OrderFact[] =>
  numbers.map((number) => ({ orderNumber: `${number}`, dates: {} }));
const seen = (rows: OrderFact[], page: string | null = 'orders'): PageFacts => ({
  ...{ center: 'market', page, reason: null, orders: rows },
  ...{ rows: rows.length + 1, unreadRows: 1, total: 900 },
});
const FIVE = orders(100_001, 100_002, 100_003, 100_004, 100_005);
const paid = (rows: OrderFact[], at: number) => rows.with(at, { ...(rows[at] as OrderFact), state: 'paid' });

const TELLING = '0c0a5f5e-3f0a-4f43-9b51-5d3c1f6a7b10';
/** What was heard, message by message. */
let heard: ({ name: string } & Record<string, unknown>)[];
const answer = vi.fn<(name: string) => Promise<string | null>>();
const pace = { now: () => performance.now(), pause: async () => {} };
const view = () => {
  const end = new AbortController();
  return { end, telling: { signal: end.signal, worked: () => {} } };
};

function teller() {
  const ear: Ear = {
    seen(facts) {
      heard.push({ name: 'seen', ...facts });
      return answer('seen');
    },
    rows(rows) {
      heard.push({ name: 'rows', ...rows });
      return answer('rows');
    },
  };
  const { tell, arrive } = createTeller(ear, { part: 2, pace });
  return { arrive, tell: (facts: PageFacts, { telling } = view()) => tell(facts, telling) };
}
/** The numbers that each message since then told of. */
const numbers = (from = 0) =>
  heard
    .slice(from)
    .map(({ orders }) => (orders as OrderFact[]).map(({ orderNumber }) => orderNumber.slice(-1)).join(''));

beforeEach(() => {
  heard = [];
  answer.mockReset().mockResolvedValue(TELLING);
});

describe('a page that is told', () => {
  it('is told in parts, the first of them with what the page says', async () => {
    await teller().tell(seen(FIVE));
    const place = { center: 'market', page: 'orders', telling: TELLING };
    expect(heard).toEqual([
      { name: 'seen', ...seen(FIVE.slice(0, 2)), rows: 6, isNew: true, more: true },
      { name: 'rows', ...place, orders: FIVE.slice(2, 4), more: true },
      { name: 'rows', ...place, orders: FIVE.slice(4), more: false },
    ]);
  });

  it.each([0, 1, 2])('with %i rows is told at once', async (rows) => {
    await teller().tell(seen(FIVE.slice(0, rows)));
    expect(heard).toEqual([{ name: 'seen', ...seen(FIVE.slice(0, rows)), isNew: true }]);
  });

  it('is new once, and again where the seller comes back to it', async () => {
    const { tell, arrive } = teller();
    await tell(seen(FIVE.slice(1)));
    await tell(seen(FIVE));
    arrive();
    await tell(seen(FIVE));
    expect(heard.filter(({ name }) => name === 'seen').map(({ isNew, gone }) => [isNew, gone])).toEqual([
      [true, undefined],
      [undefined, []],
      [true, undefined],
    ]);
    expect(numbers(3).join('')).toBe('12345');
  });
});

describe('a page that was told', () => {
  it('is told with what is new on it, in parts', async () => {
    const { tell } = teller();
    await tell(seen(FIVE));
    const changed = paid(FIVE, 2);
    await tell(seen(changed));
    expect(heard.slice(3)).toEqual([{ name: 'seen', ...seen([changed[2] as OrderFact]), rows: 6, gone: [] }]);
    await tell(seen([...changed, ...orders(100_006, 100_007, 100_008)]));
    expect(numbers(4)).toEqual(['67', '8']);
    expect(heard.slice(4).map(({ more }) => more)).toEqual([true, false]);
  });

  it('is told without the rows that are gone', async () => {
    const { tell } = teller();
    await tell(seen(FIVE));
    await tell(seen(FIVE.toSpliced(1, 1)));
    expect(heard.slice(3)).toMatchObject([{ orders: [], gone: [{ number: '100002' }] }]);
  });

  it.each<[string, string | null]>([
    ['another page is', 'claims'],
    ['a page that nobody knows is', null],
  ])('%s told whole', async (_, page) => {
    const { tell } = teller();
    await tell(seen(FIVE));
    await tell(seen(FIVE, page));
    await tell(seen(FIVE));
    expect(numbers()).toEqual(['12', '34', '5', '12', '34', '5', '12', '34', '5']);
    expect(heard.some(({ gone }) => gone)).toBe(false);
  });

  it('is told whole where the background has not got the rest', async () => {
    const { tell } = teller();
    await tell(seen(FIVE));
    answer.mockResolvedValueOnce(null);
    await tell(seen(paid(FIVE, 4)));
    expect(numbers(3)).toEqual(['5', '12', '34', '5']);
    await tell(seen(FIVE));
    expect(numbers(7)).toEqual(['5']);
  });
});

describe('what was not told for sure is told again', () => {
  it.each([0, 1, 2])('where message %i was not heard', async (at) => {
    const { tell } = teller();
    for (let before = 0; before < at; before += 1) answer.mockResolvedValueOnce(TELLING);
    answer.mockRejectedValueOnce(new Error('nobody'));
    await expect(tell(seen(FIVE))).rejects.toThrow('nobody');
    expect(heard).toHaveLength(at + 1);
    await tell(seen(FIVE));
    expect(numbers(at + 1)).toEqual(['12', '34', '5']);
    expect(heard[at + 1]?.isNew).toBe(at === 0 ? true : undefined);
  });

  it('where news was not heard', async () => {
    const { tell } = teller();
    await tell(seen(FIVE));
    answer.mockRejectedValueOnce(new Error('nobody'));
    await expect(tell(seen(paid(FIVE, 0)))).rejects.toThrow();
    await tell(seen(paid(FIVE, 0)));
    expect(numbers(3)).toEqual(['1', '12', '34', '5']);
  });

  it('where the view ended on the way: nothing more of it is told', async () => {
    const { tell } = teller();
    const ending = view();
    answer.mockImplementation(async () => {
      if (heard.length === 2) ending.end.abort();
      return TELLING;
    });
    await tell(seen(FIVE), ending);
    expect(numbers()).toEqual(['12', '34']);
    await tell(seen(FIVE));
    expect(numbers(2)).toEqual(['12', '34', '5']);
  });

  it('but not where it ended before it was told of, or after', async () => {
    const { tell } = teller();
    await tell(seen(FIVE));
    const ended = view();
    ended.end.abort();
    await tell(seen(orders(100_009)), ended);
    await tell(seen(paid(FIVE, 3)));
    expect(numbers(3)).toEqual(['4']);
  });
});

it('two tellings never mix: the second waits for the first, also where that fails', async () => {
  const { tell } = teller();
  let fail = (_: Error) => {};
  answer.mockImplementationOnce(() => new Promise((_, reject) => (fail = reject)));
  const first = tell(seen(FIVE));
  const second = tell(seen(orders(100_009), 'claims'));
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  await new Promise((next) => setTimeout(next, 20));
  expect(heard).toHaveLength(1);
  fail(new Error('nobody'));
  await expect(first).rejects.toThrow('nobody');
  await second;
  expect(numbers()).toEqual(['12', '9']);
});
