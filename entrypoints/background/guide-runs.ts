/** What a page shows goes on with the runs that wait for it. */
import { kstDay } from '@/utils/deadlines/calendar';
import { type Happening, happen, isAside, type Run, stepOf } from '@/utils/guides/run';
import { ordersBefore, type SeenRows } from '@/utils/storage/orders';
import { guidesOf } from '@/utils/storage/packs';
import { changeRuns, listRuns } from '@/utils/storage/runs';

/** Takes what happened on a centre's page to its runs. @param now epoch milliseconds @returns whether any has gone on */
export async function moveRuns(center: string, happenings: Happening[], now: number): Promise<boolean> {
  if (happenings.length === 0) return false;
  const guides = await guidesOf(center);
  return changeRuns(center, (run) => {
    const guide = guides.find(({ id }) => id === run.guide);
    return guide ? happenings.reduce<Run>((after, what) => happen(after, guide, what, now), run) : run;
  });
}

/**
 * States into which rows have come that a run waits for. It has to be asked before the rows are remembered: what was seen
 * in another state on this day has come into it since.
 *
 * @param now epoch milliseconds
 */
export async function turnsOf(seen: SeenRows, now: number): Promise<Happening[]> {
  const wanted = await statesWaitedFor(seen.center, now);
  const orders = seen.orders.filter(({ state }) => typeof state === 'string' && wanted.has(state));
  if (orders.length === 0) return [];
  const before = await ordersBefore({ ...seen, orders });
  const hasTurned = (at: number) => {
    const row = before[at];
    return row && row.state !== orders[at]?.state && kstDay(row.seenAt) === kstDay(now);
  };
  const states = new Set(orders.filter((_, at) => hasTurned(at)).map(({ state }) => state));
  return [...states].flatMap((state) => (state ? [{ state }] : []));
}

async function statesWaitedFor(center: string, now: number): Promise<Set<string>> {
  const runs = (await listRuns()).filter((run) => run.center === center && run.step !== null && !isAside(run, now));
  if (runs.length === 0) return new Set();
  const guides = await guidesOf(center);
  const steps = runs.map((run) => {
    const guide = guides.find(({ id }) => id === run.guide);
    return guide && stepOf(run, guide);
  });
  return new Set(steps.flatMap((step) => step?.done ?? []).flatMap((one) => ('state' in one ? [one.state] : [])));
}
