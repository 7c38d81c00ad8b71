/** Which links of the help centre's pages stay links. */
import type { HelpCenter } from '../../../center/help-center';

/**
 * Makes the rule for links; reliability rule H6.
 *
 * @param allowed origins (or addresses on them) that may be linked; without them only the help centre's own
 * @param center where relative addresses lead
 * @returns the absolute `https:` address, or `null` when only the link's text stays
 */
export function linkRule(allowed: readonly string[] | undefined, center?: HelpCenter): (href: string) => string | null {
  const origins = new Set(
    (allowed ?? (center ? [center.origin] : [])).flatMap((url) => (URL.canParse(url) ? [new URL(url).origin] : [])),
  );
  return (href) => {
    if (!URL.canParse(href, center?.origin)) return null;
    const url = new URL(href, center?.origin);
    const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '';
    return isPlain && origins.has(url.origin) ? url.href : null;
  };
}
