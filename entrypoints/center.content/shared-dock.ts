/**
 * The dock, for what is brought into the page later: all our scripts on a page share one world, which the page does not
 * see into.
 */
import type { Dock } from './dock';

/** What others may do with it. */
export type SharedDock = Pick<Dock, 'hold' | 'stay' | 'owns' | 'above' | 'onMove'>;

const world = globalThis as { giljabiDock?: SharedDock; giljabiMoves?: Set<() => void> };

export const shareDock = (dock: SharedDock): void => {
  world.giljabiDock = dock;
};

/** How often it is looked for, and how long after, in milliseconds: a page side that is not there in time comes no more. */
const MOST_LOOKS = 100;
const BETWEEN = 100;

/** It stands as soon as the background has answered the page's first question; until then whoever comes has to wait. */
export async function dockInTime(): Promise<SharedDock | undefined> {
  for (let looks = 1; !world.giljabiDock && looks < MOST_LOOKS; looks += 1) {
    await new Promise((passed) => setTimeout(passed, BETWEEN));
  }
  return world.giljabiDock;
}

/** The dock tells one alone when the panel moves, the one who asked last: that one tells all others who were brought in. */
export function onDockMove(dock: SharedDock, moved: () => void): void {
  const all = world.giljabiMoves ?? new Set();
  world.giljabiMoves = all.add(moved);
  dock.onMove(() => {
    for (const tell of all) tell();
  });
}
