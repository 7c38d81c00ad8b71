import { expect, it } from 'vitest';
import type { Row } from '../../bench/search/report';
import { kindsOf, tableOf } from '../../bench/search/report';
import { spreadOf } from '../../bench/search/timing';

const quality = (mrr: number) => ({ mrr, recall3: mrr, queries: 10 });
const spread = (time: number) => ({ p50: time, p95: time, p99: time, samples: 5 });
const row = (engine: string, mrr: number, time: number): Row => ({
  ...{ engine, size: 70, given: quality(mrr), made: { ...quality(0), queries: 0 }, kinds: { typo: quality(mrr) } },
  ...{ keystroke: spread(time), processor: spread(time), build: time, load: time, first: time },
  ...{ stored: 1000 * time, heap: 1000 * time, update: time, rewrite: time, bundle: 1000, notes: [] },
});
const line = (table: string, start: string) => table.split('\n').find((text) => text.startsWith(start)) ?? '';

it('compares ours with the best of each column among those that find as much, and with the best in quality', () => {
  const table = tableOf([row('ours', 0.9, 1), row('quick', 0.82, 2), row('good', 0.85, 20), row('blind', 0.1, 0.01)]);
  expect(line(table, 'ours ÷ best peer')).toMatch(/×1\.06 .*×0\.50/);
  expect(line(table, '  which is')).toMatch(/good .*quick/);
  expect(line(table, 'ours ÷ good, best in quality')).toMatch(/×1\.06 .*×0\.050/);
});

it('compares nothing where we are not there', () => {
  expect(tableOf([row('good', 0.6, 20)])).not.toContain('÷');
});

it('shows kinds, and a dash for what nobody asked', () => {
  expect(kindsOf([row('good', 0.6, 2)])).toMatch(/typo\ngood +0\.60$/);
  expect(line(tableOf([row('good', 0.6, 2)]), 'good')).toMatch(/ - /);
});

it('finds the middle and the slow end of times', () => {
  const times = Array.from({ length: 100 }, (_, at) => at);
  expect(spreadOf(times)).toEqual({ p50: 50, p95: 95, p99: 99, samples: 100 });
});
