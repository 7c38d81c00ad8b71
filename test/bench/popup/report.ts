/** What was measured, as plain tables. */
import { spreadOf } from '../search/timing.ts';
import type { Cold, Warm } from './measure.ts';

/** Of one popup: its clicks, and its keys as a Korean input method and as an English layout type them. */
export interface Measured {
  cold: Cold[];
  hangul: Warm[];
  latin: Warm[];
}

const STEPS: [keyof Cold, string][] = [
  ['ready', 'box has the focus'],
  ['pressed', 'first key'],
  ['changed', 'results in the page'],
  ['painted', 'results painted'],
  ['shown', 'results on the screen'],
];

export function coldTable(ours: Cold[], empty: Cold[]): string {
  const rows = STEPS.map(([step, name]) => [name, ...compared(timesOf(ours, step), timesOf(empty, step), [0.5, 0.9])]);
  return lines([['', 'median', 'p90', 'runs', 'empty median', 'p90', 'runs', 'ratio of medians'], ...rows]);
}

export function warmTable(ours: Measured, empty: Measured): string {
  const shares = [0.5, 0.95, 0.99];
  const rows = (['hangul', 'latin'] as const).flatMap((kind) =>
    (['changed', 'painted', 'shown'] as const).map((step) => {
      const name = `${kind}: ${STEPS.find(([one]) => one === step)?.[1]}`;
      return [name, ...compared(timesOf(ours[kind], step), timesOf(empty[kind], step), shares)];
    }),
  );
  const spread = ['median', 'p95', 'p99', 'keys'];
  return lines([['', ...spread, 'empty median', ...spread.slice(1), 'ratio of medians'], ...rows]);
}

/** A browser that can't tell when something was shown leaves that out. */
const timesOf = <S extends string>(measured: Record<S, number>[], step: S) =>
  measured.map((one) => one[step]).filter(Number.isFinite);

function compared(ours: number[], empty: number[], shares: number[]): string[] {
  const cells = (times: number[]) => [...shares.map((share) => at(times, share).toFixed(1)), String(times.length)];
  return [...cells(ours), ...cells(empty), `×${(spreadOf(ours).p50 / spreadOf(empty).p50).toFixed(2)}`];
}

function at(times: number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function lines(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const pad = (cell: string, at: number) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0));
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
