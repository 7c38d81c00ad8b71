import type { Query, Routing } from '../center/view.ts';

/** Where the address bar says we are. */
export interface Place {
  routing: Routing;
  path: string;
  query: Query;
  /** the practice clock in the address, if it names one */
  clock: string | null;
}

/** Reads the address in either way of routing: `/claim/return?…` or `/hash/#/claim/return?…`. */
export function readPlace(address: Pick<Location, 'pathname' | 'search' | 'hash'>): Place {
  const outer = new URLSearchParams(address.search);
  const hashed = address.pathname.startsWith('/hash');
  const [path = '/', inner = ''] = (hashed ? address.hash.slice(1) || '/' : address.pathname).split('?');
  const query = Object.fromEntries(hashed ? new URLSearchParams(inner) : outer);
  const clock = outer.get('now') ?? query.now ?? null;
  delete query.now;
  return { routing: hashed ? 'hash' : 'history', path: tidy(path), query, clock };
}

/** Whether a link stays inside the app that is running. */
export function isOwnLink(link: HTMLAnchorElement, routing: Routing): boolean {
  if (link.origin !== window.location.origin || link.target || link.hash === '#content') return false;
  if (/^\/(plain|variants|assets|api)(\/|$)/.test(link.pathname)) return false;
  return link.pathname.startsWith('/hash') === (routing === 'hash');
}

function tidy(path: string): string {
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}
