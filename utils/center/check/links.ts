/** Links and addresses that leave the hosts of `center.links`. */
import { unlisted, unlistedLinks } from '../links.ts';
import { livesAt } from '../reading.ts';
import type { Center, Pack } from '../schema.ts';
import { entriesOf, type Finding } from './finding.ts';
import { textsOf } from './texts.ts';

/** Addresses that a reader could copy out of plain text. */
const WRITTEN = /(?:https?:\/\/|www\.)[^\s<>"'()]+/gi;

/** Finds links, sources and addresses in texts that lead to an unlisted host. */
export function linksElsewhere(pack: Pack): Finding[] {
  const { center } = pack;
  return entriesOf(pack).flatMap(({ list, entry }) => {
    const links = list === 'center' ? ofCenter(center) : unlistedLinks(entry, center);
    const written = textsOf(entry).flatMap(({ text }) => text.match(WRITTEN) ?? []);
    return [...new Set([...links, ...unlisted(written, center)])].map(
      (link): Finding => ({ list, id: entry.id, message: `목록에 없는 주소: ${link}` }),
    );
  });
}

/** A host of the centre may be its own source: that it is the centre's is all the source has to show. */
function ofCenter(center: Center): string[] {
  const { helpCenter, hosts } = center;
  const own = hosts.map(({ source }) => source).filter((source) => !livesAt(center, new URL(source).origin));
  return unlisted([helpCenter.origin, helpCenter.home, helpCenter.source, ...own], center);
}
