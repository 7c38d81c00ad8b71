/**
 * The sites that the seller has switched on, a row each. Not in the database, which may be out of reach: whoever has
 * switched a site off must find it off.
 */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { siteOf } from '../center/sites';
import { id } from '../messaging/page-shapes';
import { Site } from '../messaging/site-shapes';
import { readSession } from './session';

const PREFIX = 'site:';
const key = (site: string) => `local:${PREFIX}${site}` as const;
const Row = z.object({ center: z.nullable(id) });

/** All of them, in the order of their names. A row that nobody can read is none. */
export async function listSites(): Promise<Site[]> {
  const rows = Object.entries(await storage.snapshot('local')).filter(([name]) => name.startsWith(PREFIX));
  const sites = rows.flatMap(([name, row]) => {
    const read = z.safeParse(Site, { ...(row as object | null), site: name.slice(PREFIX.length) });
    return read.success ? [read.data] : [];
  });
  return sites.sort((a, b) => (a.site < b.site ? -1 : 1));
}

/** The switched-on site that an origin belongs to. */
export async function siteAt(origin: string): Promise<Site | null> {
  const site = siteOf(origin);
  if (site === null) return null;
  const row = z.safeParse(Row, await storage.getItem(key(site)));
  return row.success ? { site, center: row.data.center } : null;
}

/** Remembers that a site is switched on, and whose centre it is. */
export const rememberSite = ({ site, center }: Site) => storage.setItem<z.infer<typeof Row>>(key(site), { center });

export const forgetSite = (site: string) => storage.removeItem(key(site));

const WISH = 'session:site-wish';
const Wish = z.object({ site: z.string(), at: z.number() });

/** As long as the browser's question may stand open. Milliseconds. */
const PATIENCE = 5 * 60_000;

/** The seller wants a site switched on, and the browser asks them. @param now epoch milliseconds */
export const wishSite = (site: string, now: number) => storage.setItem<z.infer<typeof Wish>>(WISH, { site, at: now });

/** The site that was wished for lately. @param now epoch milliseconds */
export async function wishedSite(now: number): Promise<string | null> {
  const wish = await readSession(WISH, Wish);
  return wish && Math.abs(now - wish.at) < PATIENCE ? wish.site : null;
}

export const forgetWish = () => storage.removeItem(WISH);
