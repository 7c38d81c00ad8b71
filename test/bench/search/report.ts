/** What was measured, as plain tables: one a size, and one by kind of question. */
import type { Measured } from './measure.ts';

export type Row = Measured & { bundle: number };

interface Column {
  name: string;
  value: (row: Row) => number;
  show: (value: number) => string;
  /** More is better; otherwise less is. */
  more?: boolean;
}

const share = (value: number) => value.toFixed(3);
const time = (value: number) => (value < 10 ? value.toFixed(value < 0.1 ? 3 : 2) : value.toFixed(0));
const megabytes = (value: number) => (value / 1e6).toFixed(value < 1e6 ? 2 : 1);
const kilobytes = (value: number) => (value / 1e3).toFixed(1);

const COLUMNS: Column[] = [
  { name: 'MRR', value: ({ given }) => given.mrr, show: share, more: true },
  { name: 'R@3', value: ({ given }) => given.recall3, show: share, more: true },
  { name: 'MRR made', value: ({ made }) => (made.queries ? made.mrr : Number.NaN), show: share, more: true },
  { name: 'R@3 made', value: ({ made }) => (made.queries ? made.recall3 : Number.NaN), show: share, more: true },
  { name: 'p50', value: ({ keystroke }) => keystroke.p50, show: time },
  { name: 'p95', value: ({ keystroke }) => keystroke.p95, show: time },
  { name: 'p99', value: ({ keystroke }) => keystroke.p99, show: time },
  { name: 'p50 cpu', value: ({ processor }) => processor.p50, show: time },
  { name: 'p99 cpu', value: ({ processor }) => processor.p99, show: time },
  { name: 'load', value: ({ load }) => load, show: time },
  { name: '1st', value: ({ first }) => first, show: time },
  { name: 'stored MB', value: ({ stored }) => stored, show: megabytes },
  { name: 'heap MB', value: ({ heap }) => Math.max(heap, 1), show: megabytes },
  { name: 'build', value: ({ build }) => build, show: time },
  { name: 'update', value: ({ update }) => update, show: time },
  { name: 'rewrite', value: ({ rewrite }) => rewrite, show: time },
  { name: 'gzip kB', value: ({ bundle }) => bundle, show: kilobytes },
];

/** The table of one size. */
export function tableOf(rows: Row[]): string {
  const cells = rows.map((row) => [row.engine, ...COLUMNS.map(({ value, show }) => orDash(value(row), show))]);
  const ours = rows.find(({ engine }) => engine === 'ours');
  const peers = rows.filter((row) => row !== ours);
  const ratios = ours && peers.length > 0 ? ratioRows(ours, peers) : [];
  return lines([['engine', ...COLUMNS.map(({ name }) => name)], ...cells, ...ratios]);
}

/** Mean over all questions that were asked. */
const quality = ({ given, made }: Row) =>
  (given.mrr * given.queries + made.mrr * made.queries) / (given.queries + made.queries);
/** Who finds next to nothing is quick at it: only peers that come this near to ours are compared by column. */
const COMPARABLE = 0.1;

function ratioRows(ours: Row, all: Row[]): string[][] {
  const asked = ({ given, made }: Row) => given.queries + made.queries;
  // One that was too slow for half of the questions has no quality to compare.
  const whole = all.filter((row) => asked(row) * 2 >= asked(ours));
  const near = whole.filter((row) => quality(row) >= quality(ours) - COMPARABLE);
  const peers = [near, whole, all].find((rows) => rows.length > 0) ?? all;
  const best = peers.reduce((one, other) => (quality(other) > quality(one) ? other : one));
  return [
    ['ours ÷ best peer that finds as much', ...COLUMNS.map((column) => ratio(column, ours, bestOf(column, peers)))],
    ['  which is', ...COLUMNS.map((column) => bestOf(column, peers)?.engine.replace(' (tuned)', '+') ?? '-')],
    [`ours ÷ ${best.engine}, best in quality`, ...COLUMNS.map((column) => ratio(column, ours, best))],
  ];
}

function bestOf({ value, more }: Column, peers: Row[]): Row | undefined {
  const known = peers.filter((row) => !Number.isNaN(value(row)));
  return known.toSorted((one, other) => (value(one) - value(other)) * (more ? -1 : 1))[0];
}

const ratio = ({ value }: Column, ours: Row, peer: Row | undefined) =>
  peer ? orDash(value(ours) / value(peer), (number) => `×${number.toPrecision(number < 1 ? 2 : 3)}`) : '-';

/** MRR by kind of question. */
export function kindsOf(rows: Row[]): string {
  const kinds = [...new Set(rows.flatMap((row) => Object.keys(row.kinds)))].sort();
  const cells = rows.map((row) => [
    row.engine,
    ...kinds.map((kind) => orDash(row.kinds[kind]?.mrr ?? Number.NaN, (mrr) => mrr.toFixed(2))),
  ]);
  return lines([['MRR by kind', ...kinds], ...cells]);
}

const orDash = (value: number, show: (value: number) => string) => (Number.isFinite(value) ? show(value) : '-');

function lines(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const pad = (cell: string, at: number) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0));
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
