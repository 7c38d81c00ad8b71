/** All engines that are measured, ours first. */
import { ours } from './engines/ours.ts';
import * as flexsearch from './peers/flexsearch.ts';
import * as fuse from './peers/fuse.ts';
import * as includes from './peers/includes.ts';
import * as minisearch from './peers/minisearch.ts';
import * as orama from './peers/orama.ts';
import type { Engine } from './peers/peer.ts';
import * as ufuzzy from './peers/ufuzzy.ts';

export function allEngines(): Engine[] {
  const peers = [includes, minisearch, flexsearch, orama, fuse, ufuzzy];
  return [ours, ...peers.flatMap(({ standard, tuned }) => [standard, tuned])];
}

/** How an engine is called in options and tables. */
export const label = ({ name, variant }: Pick<Engine, 'name' | 'variant'>) =>
  variant === 'tuned' && name !== 'ours' ? `${name} (tuned)` : name;
