/** What was measured, as lines of text. */
import { type Cost, type Costs, type FirstScan, median, type StormCost } from './measure.ts';
import { PARTS, type Part } from './our-tasks.ts';

const NAMES: Record<Part, string> = { read: 'reading', tell: 'telling', draw: 'drawing' };

const ms = (time: number) => `${time.toFixed(1)} ms`;
const p95 = (times: number[]) =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? Number.NaN;

const totalOf = (costs: Costs) => PARTS.reduce((sum, part) => sum + costs[part].total, 0);
const medianOf = (all: Costs[], part: Part, name: keyof Cost) => median(all.map((costs) => costs[part][name]));
const longestOf = (costs: Costs) =>
  PARTS.map((part) => `${NAMES[part]} ${ms(costs[part].longestCpu)} (${ms(costs[part].longest)})`).join(', ');

export function ofFirst(what: string, first: FirstScan[]): string {
  const costs = first.map((scan) => scan.costs);
  const ratio = (sum: (costs: Costs) => number) => median(first.map(({ costs, walk }) => sum(costs) / walk)).toFixed(2);
  const part = (name: Part) =>
    `${NAMES[name]} ${ms(medianOf(costs, name, 'total'))} in ${medianOf(costs, name, 'tasks')} tasks, the longest ${ms(medianOf(costs, name, 'longestCpu'))} (${ms(medianOf(costs, name, 'longest'))} with all that the machine did)`;
  return `first scan of ${what}: ${PARTS.map(part).join('\n  ')}
bare walk over their texts: ${ms(median(first.map(({ walk }) => walk)))}; ratio of reading ${ratio(({ read }) => read.total)}, of all ${ratio(totalOf)}`;
}

export const ofChange = (name: string, all: Costs[]): string =>
  `${name}: ${ms(median(all.map(totalOf)))}, p95 ${ms(p95(all.map(totalOf)))}: ${PARTS.map((part) => `${NAMES[part]} ${ms(medianOf(all, part, 'total'))}`).join(', ')}`;

export const ofQuiet = (tasks: number): string => `tasks in 10 s of a quiet page: ${tasks}`;

export const ofStorm = (name: string, { share, costs, grown }: StormCost): string =>
  `${name}: ${(share * 100).toFixed(1)} % of a core; the longest task of ${longestOf(costs)}; ${(grown / 1e6).toFixed(2)} MB more in use after it`;
