/** One piece of work at a time: the next one finds what the one before it has left. */

/** The last one of each name, and until when others wait for it. */
const turns = new Map<string, { until: AbortSignal; done: Promise<unknown> }>();

/**
 * Does work after the one before it of the same name.
 * @param until once aborted, nobody waits any more: what was begun before it keeps nothing, even if it never ends
 */
export function inTurn<T>(name: string, until: AbortSignal, work: () => Promise<T>): Promise<T> {
  const before = turns.get(name);
  const result = before?.until === until ? before.done.then(work) : work();
  turns.set(name, { until, done: result.catch(() => {}) });
  return result;
}
