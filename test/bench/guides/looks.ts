/** From our tasks to what each look at the page costs it. */
import type { Page } from '@playwright/test';
import { type OurTask, tracedTasks } from '../reading/our-tasks.ts';

/** A task above that is felt, in milliseconds. */
const LONG = 50;

/** Milliseconds of the thread's own time; those of `longest` and `longestWithin` have all in them that the machine did meanwhile. */
export interface Work {
  seconds: number;
  /** All tasks, and all calls within tasks of the page. */
  tasks: number;
  looks: number;
  /** What each look took in all. */
  perLook: number[];
  /** The longest time that one kept the page. */
  longest: number;
  longestCpu: number;
  long: number;
  /** What it took to hear of changes and to draw, in all: what is called in tasks of the page. */
  within: number;
  longestWithin: number;
}

const sum = (tasks: OurTask[]) => tasks.reduce((all, { cpu }) => all + cpu, 0);

/** Traces what we do while something happens. */
export async function workDuring(page: Page, act: () => Promise<unknown>): Promise<Work> {
  const session = await page.context().newCDPSession(page);
  const began = performance.now();
  const { tasks, looks } = await tracedTasks(session, act);
  const seconds = (performance.now() - began) / 1000;
  await session.detach();
  const read = tasks.filter(({ part }) => part === 'read');
  const drawn = tasks.filter(({ part }) => part === 'draw');
  const perLook = looks.map((look, at) => {
    const next = looks[at + 1] ?? Number.POSITIVE_INFINITY;
    return sum(read.filter((task) => task.at + task.ms >= look && task.at + task.ms < next));
  });
  return {
    ...{ seconds, tasks: tasks.length, looks: looks.length, perLook },
    longest: Math.max(0, ...read.map(({ ms }) => ms)),
    longestCpu: Math.max(0, ...read.map(({ cpu }) => cpu)),
    // Of what is called within tasks of the page only the time on the clock is known.
    long: read.filter(({ cpu }) => cpu > LONG).length,
    within: sum(drawn),
    longestWithin: Math.max(0, ...drawn.map(({ ms }) => ms)),
  };
}
