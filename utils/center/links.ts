/** Which addresses a pack may lead to: the screen makes links of texts' links and of every source. */
import type { Center } from './schema';

/** Links and sources inside an entry that leave the hosts its centre lists. */
export function unlistedLinks(entry: unknown, center: Pick<Center, 'links'>): string[] {
  return unlisted(linksIn(entry), center);
}

/** Those of some addresses that lead to no listed host, once each. */
export function unlisted(addresses: string[], { links }: Pick<Center, 'links'>): string[] {
  const listed = new Set(links.map((link) => new URL(link).origin));
  return [...new Set(addresses)].filter((address) => !isPlain(address) || !listed.has(new URL(address).origin));
}

/** A name before the host (`https://bank.example@host/`) leads where it says, but reads as if it led elsewhere. */
function isPlain(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

function linksIn(tree: unknown): string[] {
  if (Array.isArray(tree)) return tree.flatMap(linksIn);
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    (key === 'link' || key === 'source') && typeof value === 'string' ? [value] : linksIn(value),
  );
}
