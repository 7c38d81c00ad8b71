/** What was measured, as lines of text. */
import { type FirstScan, median, type StormCost } from './measure.ts';

const ms = (time: number) => `${time.toFixed(1)} ms`;
const p95 = (times: number[]) =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? Number.NaN;

export function ofFirst(rows: number, first: FirstScan[]): string {
  const of = (name: keyof FirstScan) => median(first.map((scan) => scan[name]));
  const ratio = median(first.map(({ total, walk }) => total / walk));
  return `first scan of ${rows} rows: ${ms(of('total'))} in ${of('slices')} tasks, the longest ${ms(of('longestCpu'))} (${ms(of('longest'))} with all that the machine did)
bare walk over their texts: ${ms(of('walk'))}; ratio ${ratio.toFixed(2)}`;
}

export const ofChange = (name: string, times: number[]): string =>
  `${name}: ${ms(median(times))}, p95 ${ms(p95(times))}`;

export const ofQuiet = (tasks: number): string => `tasks in 10 s of a quiet page: ${tasks}`;

export const ofStorm = (name: string, { share, longest, longestCpu }: StormCost): string =>
  `${name}: ${(share * 100).toFixed(1)} % of a core, the longest task ${ms(longestCpu)} (${ms(longest)})`;
