// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readOrders } from '../../../utils/page/orders';
import { inSlices, ROWS_AT_ONCE, SLICE_MS } from '../../../utils/page/slices';
import { READING, TODAY } from './reading';

/** A clock that each look at it moves on, as if a step had taken that long; it notes how long each slice was. */
function clock(stepMs: number, atPause: (pauses: number) => void = () => {}) {
  let time = 0;
  let began = 0;
  const slices: number[] = [];
  return {
    slices,
    now: () => {
      time += stepMs;
      return time;
    },
    pause: async () => {
      slices.push(time - began);
      time += 1000;
      began = time;
      atPause(slices.length);
    },
  };
}

function* steps(count: number): Generator<unknown, string> {
  for (let at = 0; at < count; at++) yield;
  return 'done';
}

const signal = new AbortController().signal;

describe('long work', () => {
  it('is done in slices of at most 8 ms', async () => {
    const pace = clock(1);
    expect(await inSlices(steps(100), signal, pace)).toBe('done');
    expect(pace.slices.length).toBeGreaterThanOrEqual(100 / SLICE_MS - 1);
    expect(Math.max(...pace.slices)).toBeLessThanOrEqual(8);
  });

  it('is never paused when it is short', async () => {
    const pace = clock(0.001);
    expect(await inSlices(steps(100), signal, pace)).toBe('done');
    expect(pace.slices).toEqual([]);
  });

  it('tells how long it worked, without its pauses', async () => {
    const worked: number[] = [];
    await inSlices(steps(3), signal, { ...clock(1), worked: (ms) => worked.push(ms) });
    expect(worked).toEqual([4]);
  });

  it('ends with its signal, in the pause', async () => {
    const end = new AbortController();
    const pace = clock(1, (pauses) => pauses === 3 && end.abort());
    expect(await inSlices(steps(1000), end.signal, pace)).toBeNull();
    expect(pace.slices).toHaveLength(3);
  });

  it('lets the page have its turn', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    const endless = (function* (): Generator<unknown, void> {
      while (turns < 3) yield;
    })();
    await inSlices(endless, signal);
    clearInterval(timer);
    expect(turns).toBe(3);
  });
});

describe('a long table', () => {
  const head = '<tr><th>주문번호<th>상태</tr>';
  const rows = (row: string) => `<table>${head}${row.repeat(500)}</table>`;

  it.each([
    ['orders', rows('<tr><td>2026112300001<td>수거중</tr>'), 500],
    ['hidden orders', rows('<tr hidden><td>2026112300001<td>수거중</tr>'), 0],
    ['notices', rows('<tr><td colspan=2>조회된 내역이 없습니다.</tr>'), 0],
    ['orders in tables of their own', `<table>${head}<tr><td>ORDER-1<td>수거중</tr></table>`.repeat(500), 500],
  ])('of %s can be paused after each few rows', async (_, html, orders) => {
    document.body.innerHTML = html;
    const pace = clock(SLICE_MS);
    const read = await inSlices(readOrders(document, READING, { today: TODAY }), signal, pace);
    expect(read?.rows).toBe(orders);
    expect(pace.slices.length).toBeGreaterThanOrEqual(500 / ROWS_AT_ONCE);
  });
});
