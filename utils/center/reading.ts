/** What the page side needs of a centre, made from its pages and words. */
import type { CenterReading } from '../page/facts';
import type { Center, Page, Word, Words } from './schema';

/** Whether a centre may live at an origin: one of its hosts' match patterns names it (scheme and host; paths are the browser's). */
export function livesAt(center: Pick<Center, 'hosts'>, origin: string): boolean {
  return center.hosts.some(({ match }) => matchesOrigin(match, origin));
}

/** The origin part of a WebExtension match pattern, `https://*.host/*` included. */
function matchesOrigin(pattern: string, origin: string): boolean {
  const host = /^https:\/\/([^/]+)\//.exec(pattern)?.[1];
  if (!host || !origin.startsWith('https://')) return false;
  const { hostname } = new URL(origin);
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
}

/** Only the texts to look for travel to the page; no content does. */
export function toReading(center: string, pages: Page[], words: Words): CenterReading {
  const texts = ({ id, name, also }: Word) => ({ id, texts: [name, ...also] });
  return {
    center,
    pages: pages.map(({ id, name, also, paths }) => ({ id, titles: [name, ...also], paths })),
    columns: words.columns.map(texts),
    states: words.states.map(texts),
  };
}
