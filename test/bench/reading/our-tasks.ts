/** From a browser's trace to the tasks of ours. */
import type { CDPSession } from '@playwright/test';

/** What we do: hear of changes and read, tell the background what was read, draw on the rows. */
export type Part = 'read' | 'tell' | 'draw';
export const PARTS: readonly Part[] = ['read', 'tell', 'draw'];

/**
 * When a task of ours began, and how long it was; milliseconds. `cpu` leaves out what the machine's other processes took
 * meanwhile.
 */
export interface OurTask {
  part: Part;
  at: number;
  ms: number;
  cpu: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  pid: number;
  tid: number;
  dur?: number;
  /** The thread's own time. */
  tdur?: number;
  id2?: { local?: string };
  id?: string;
}

const CATEGORIES = 'blink.user_timing,devtools.timeline,disabled-by-default-devtools.timeline';

/**
 * Traces while something happens in the page.
 *
 * @returns our tasks, when the page was told to change, and when a look at it for a guide began
 */
export async function tracedTasks(
  session: CDPSession,
  act: () => Promise<unknown>,
): Promise<{ tasks: OurTask[]; walks: OurTask[]; changes: number[]; looks: number[] }> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: object[] }) => {
    for (const event of value as TraceEvent[]) if (KEPT.has(event.name)) events.push(event);
  };
  session.on('Tracing.dataCollected', take);
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES.split(','), excludedCategories: ['*'] },
  });
  await act();
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', take);
  const told = tasksWith(events, 'told', 'tell');
  const isTold = new Set(told.map(({ at }) => at));
  const read = tasksWith(events, 'ours', 'read').filter(({ at }) => !isTold.has(at));
  const tasks = [...told, ...read, ...within(events, 'heard', 'read'), ...within(events, 'drawn', 'draw')];
  const timesOf = (name: string) => named(events, name).map(({ ts }) => ts / 1000);
  return { tasks, walks: tasksWith(events, 'walk', 'read'), changes: timesOf('change'), looks: timesOf('look') };
}

const KEPT = new Set(['RunTask', 'ours', 'told', 'heard', 'drawn', 'walk', 'change', 'look']);
const named = (events: TraceEvent[], name: string) =>
  events.filter((event) => event.name === name).sort((a, b) => a.ts - b.ts);

/** The tasks with a mark in them. */
function tasksWith(events: TraceEvent[], name: string, part: Part): OurTask[] {
  const tasks: OurTask[] = [];
  const all = named(events, 'RunTask');
  let at = 0;
  for (const mark of named(events, name)) {
    const holds = ({ ts, dur = 0, tid, pid }: TraceEvent) =>
      ts <= mark.ts && ts + dur >= mark.ts && tid === mark.tid && pid === mark.pid;
    while (at < all.length && !holds(all[at] as TraceEvent) && (all[at] as TraceEvent).ts <= mark.ts) at += 1;
    const task = all[at];
    if (!task || !holds(task)) continue;
    const { ts, dur = 0, tdur = dur } = task;
    tasks.push({ part, at: ts / 1000, ms: dur / 1000, cpu: tdur / 1000 });
    at += 1;
  }
  return tasks;
}

/** What our observers and frames did in tasks of the page. */
function within(events: TraceEvent[], name: string, part: Part): OurTask[] {
  const ends = named(events, name).filter(({ ph }) => ph === 'e');
  return named(events, name)
    .filter(({ ph }) => ph === 'b')
    .map(({ ts }, place) => {
      const ms = ((ends[place]?.ts ?? ts) - ts) / 1000;
      return { part, at: ts / 1000, ms, cpu: ms };
    });
}
