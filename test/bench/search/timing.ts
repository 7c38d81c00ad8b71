/** Measuring time and memory in one process, which has nothing else to do. */
export interface Spread {
  p50: number;
  p95: number;
  p99: number;
  samples: number;
}

export function spreadOf(times: number[]): Spread {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), samples: sorted.length };
}

/** Of this thread; Node 22 knows the whole process only, with what collects garbage beside it. */
const cpuUsage = (before?: NodeJS.CpuUsage) => (process.threadCpuUsage ?? process.cpuUsage).call(process, before);

export const median = (times: number[]) => spreadOf(times).p50;

/** Milliseconds that something took, by the clock and on the processor (whose other work is not counted), and what it gave. */
export async function timed<T>(run: () => T | Promise<T>): Promise<{ time: number; cpu: number; value: T }> {
  const before = cpuUsage();
  const started = performance.now();
  const given = run();
  // Waiting for what is already there would be counted as work of the engine.
  const value = given instanceof Promise ? await given : given;
  const time = performance.now() - started;
  const { user, system } = cpuUsage(before);
  return { time, cpu: (user + system) / 1000, value };
}

/** Does something again and again: at least once, at most so often and for so long. */
export async function repeat(most: number, milliseconds: number, run: (round: number) => Promise<void>): Promise<void> {
  const started = performance.now();
  for (let round = 0; round < most && (round === 0 || performance.now() - started < milliseconds); round++)
    await run(round);
}

/** Bytes in use, with what lies outside of the heap of objects: typed arrays do. */
export function usedBytes(): number {
  const collect = globalThis.gc;
  if (!collect) throw new Error('needs --expose-gc');
  // What a first round frees may hold what only a second one can.
  for (let round = 0; round < 3; round++) collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
