/** What was measured beside what it may be at most, as a table. */
import { median } from '../reading/measure.ts';
import type { Work } from './looks.ts';

export interface Line {
  what: string;
  is: string;
  bar: string;
  met: boolean;
}

export const p95 = (times: number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? Number.NaN;

const line = (what: string, is: number, most: number, unit = '', digits = 1): Line => ({
  what,
  is: `${is.toFixed(digits)}${unit}`,
  bar: `≤ ${most}${unit}`,
  met: is <= most,
});

/** One look, and the longest time that it kept the page at once. */
export function ofLooks(what: string, work: Work): Line[] {
  const { seconds, looks, perLook, longest, longestCpu, long, within, longestWithin } = work;
  const all = `${median(perLook).toFixed(1)} ms, p95 ${p95(perLook).toFixed(1)} ms of ${looks}`;
  const kept = line(
    `${what}: longest at once (${longest.toFixed(1)} ms with all the machine did)`,
    longestCpu,
    16,
    ' ms',
  );
  return [
    line(`${what}: looks a second`, looks / seconds, 4, '', 2),
    { what: `${what}: a look`, is: all, bar: '', met: true },
    kept,
    line(`${what}: tasks over 50 ms`, long, 0, '', 0),
    {
      what: `${what}: hearing of changes, drawing`,
      is: `${((within / seconds) * 0.1).toFixed(2)} % of a core, the longest ${longestWithin.toFixed(1)} ms with all the machine did`,
      bar: '',
      met: true,
    },
  ];
}

export const ofNothing = (what: string, { tasks, looks }: Work): Line => ({
  ...line(`${what}: tasks of ours (looks: ${looks})`, tasks, 0, '', 0),
});

export const ofTimes = (what: string, times: number[]): Line[] => [
  line(`${what}: median of ${times.length}`, median(times), 200, ' ms', 0),
  line(`${what}: p95`, p95(times), 200, ' ms', 0),
];

export const ofFrames = (what: string, frames: number[]): Line =>
  line(`${what}: frames behind its target, of ${frames.length}`, Math.max(...frames), 1);

export const ofShifts = (what: string, shifts: number): Line => line(`${what}: layout shift`, shifts, 0, '', 4);

export function table(title: string, lines: Line[]): string {
  const wide = Math.max(...lines.map(({ what }) => what.length));
  const rows = lines.map(
    ({ what, is, bar, met }) => `  ${met ? ' ' : '✗'} ${what.padEnd(wide)}  ${is}${bar && `  (${bar})`}`,
  );
  return [title, ...rows].join('\n');
}
