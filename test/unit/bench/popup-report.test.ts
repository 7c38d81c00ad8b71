import { describe, expect, it } from 'vitest';
import { coldTable, warmTable } from '../../bench/popup/report';

const cold = (ms: number) => ({ born: 1, ready: ms, pressed: ms, changed: ms, painted: ms * 2, shown: Number.NaN });
const warm = (ms: number) => ({ text: 'ㅂ', changed: ms, painted: ms, shown: ms });
const lineOf = (table: string, name: string) => table.split('\n').find((line) => line.startsWith(name));

describe('the popup’s tables', () => {
  it('have median, p90, runs and the ratio to the empty popup', () => {
    const table = coldTable([cold(30), cold(10), cold(20)], [cold(5)]);
    expect(lineOf(table, 'results painted')?.split(/ {2,}/)).toEqual([
      'results painted',
      '40.0',
      '60.0',
      '3',
      '10.0',
      '10.0',
      '1',
      '×4.00',
    ]);
  });

  it('leave out what the browser could not tell', () => {
    expect(lineOf(coldTable([cold(30)], [cold(5)]), 'results on the screen')).toMatch(/NaN +NaN +0/);
  });

  it('have the keys of both ways to type apart', () => {
    const table = warmTable(
      { cold: [], hangul: [warm(8)], latin: [warm(4)] },
      { cold: [], hangul: [warm(2)], latin: [warm(4)] },
    );
    expect(lineOf(table, 'hangul: results painted')).toMatch(/×4.00$/);
    expect(lineOf(table, 'latin: results painted')).toMatch(/×1.00$/);
  });
});
