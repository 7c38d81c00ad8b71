/** What was measured, as lines of text. */
import { type FirstScan, median } from './measure.ts';

export interface Measured {
  rows: number;
  first: FirstScan[];
  /** Milliseconds by what changed. */
  changed: Record<string, number[]>;
  quiet: number;
  storms: { name: string; share: number; longest: number; longestCpu: number }[];
}

const ms = (time: number) => `${time.toFixed(1)} ms`;
const p95 = (times: number[]) =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? Number.NaN;

export function reportOf({ rows, first, changed, quiet, storms }: Measured): string {
  const of = (name: keyof FirstScan) => median(first.map((scan) => scan[name]));
  const ratio = median(first.map(({ total, walk }) => total / walk));
  return [
    `first scan of ${rows} rows: ${ms(of('total'))} in ${of('slices')} tasks, the longest ${ms(of('longestCpu'))} (${ms(of('longest'))} with all that the machine did)`,
    `bare walk over their texts: ${ms(of('walk'))}; ratio ${ratio.toFixed(2)}`,
    ...Object.entries(changed).map(([name, times]) => `${name}: ${ms(median(times))}, p95 ${ms(p95(times))}`),
    `tasks in 10 s of a quiet page: ${quiet}`,
    ...storms.map(
      ({ name, share, longest, longestCpu }) =>
        `${name}: ${(share * 100).toFixed(1)} % of a core, the longest task ${ms(longestCpu)} (${ms(longest)})`,
    ),
  ].join('\n');
}
