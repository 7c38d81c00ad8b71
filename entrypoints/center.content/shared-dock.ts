/**
 * The dock, for what is brought into the page later: all our scripts on a page share one world, which the page does not
 * see into.
 */
import type { Dock } from './dock';

/** What others may do with it. */
export type SharedDock = Pick<Dock, 'hold' | 'stay' | 'owns' | 'above' | 'onMove'>;

const world = globalThis as { giljabiDock?: SharedDock };

export const shareDock = (dock: SharedDock): void => {
  world.giljabiDock = dock;
};

/** It stands as soon as the background has answered the page's first question; until then whoever comes has to wait. */
export const sharedDock = (): SharedDock | undefined => world.giljabiDock;
