/** Sites where we stand: those of the packs, and those that the seller switches on. */
import type { Site, SiteHere } from '../messaging/site-shapes';
import { livesAt } from './reading.ts';
import type { Center, Status } from './schema';

/**
 * Where browsers let no extension in: their shops, and what Firefox guards beside them. It costs nothing where a browser
 * is less strict, since nobody sells there.
 */
const GUARDED = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'store.whale.naver.com',
  'mozilla.org',
  'accounts.firefox.com',
];

/** Names and numbers of hosts as browsers write them. */
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/;

/**
 * The site of an address: its host over https, at any port, since not all browsers' match patterns know ports.
 * @returns `null` for an address that has none
 */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  // In a match pattern a star would stand for any host.
  return protocol === 'https:' && HOST.test(hostname) ? `${protocol}//${hostname}` : null;
}

/** The match pattern that a site is asked for, and that our page side is registered with. */
export const patternOf = (site: string): string => `${site}/*`;

/** Where a centre may be opened; a pattern of many hosts names no place to go to. */
export function homesOf(hosts: Center['hosts']): { address: string; status: Status }[] {
  return hosts.flatMap(({ match, status }) => {
    const [, origin = '*'] = match.match(/^(https:\/\/[^/]*?)(?::\*)?\//) ?? [];
    return origin.includes('*') ? [] : [{ address: `${origin}/`, status }];
  });
}

/** What is known where it is decided. */
export interface Known {
  centers: Pick<Center, 'hosts' | 'helpCenter'>[];
  /** Those that are switched on. */
  sites: Site[];
  /** Whether the browser lets us onto the site of the address. */
  access: boolean;
}

/** What a surface offers beside a tab with this address; `null` where there is nothing to offer. */
export function siteHere(address: string | undefined, { centers, sites, access }: Known): SiteHere {
  if (!address) return { is: 'unknown' };
  const site = siteOf(address);
  if (site === null) return { is: 'closed', why: whyClosed(address) };
  const { origin } = new URL(address);
  if (centers.some((center) => livesAt(center, origin))) return { is: 'packed', site, access };
  // Nobody sells there, and what we may ask it we may ask already.
  if (centers.some(({ helpCenter }) => new URL(helpCenter.origin).origin === origin)) return null;
  if (isGuarded(site)) return { is: 'closed', why: 'browser' };
  const on = sites.find((one) => one.site === site);
  return on ? { is: 'on', site, access, center: on.center } : { is: 'off', site };
}

function whyClosed(address: string): 'browser' | 'file' | 'http' {
  if (address.startsWith('file:')) return 'file';
  return address.startsWith('http:') ? 'http' : 'browser';
}

const isGuarded = (site: string) => GUARDED.some((host) => `.${new URL(site).hostname}`.endsWith(`.${host}`));
