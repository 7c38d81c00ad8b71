/** Sites, as the surfaces know them: the shapes, checked in the background only. */
import * as z from 'zod/mini';
import { siteOf } from '../center/sites';
import { id } from './page-shapes';

/** `https://host`. */
export const SiteName = z.string().check(
  z.maxLength(300),
  z.refine((site) => siteOf(site) === site),
);

export const AtSite = z.object({ site: SiteName });

/** A site that is switched on, and whose centre it is; `null` until the seller has chosen one. */
export const Site = z.object({ site: SiteName, center: z.nullable(id) });
export type Site = z.infer<typeof Site>;

const access = z.boolean();

/** What can be done about the site of a tab; `null` for nothing. `access` is the browser's leave to stand there. */
export const SiteHere = z.nullable(
  z.discriminatedUnion('is', [
    /** The browser does not tell us what the tab shows. */
    z.object({ is: z.literal('unknown') }),
    /** Nobody's extension may run there, or ours can't. */
    z.object({ is: z.literal('closed'), why: z.enum(['browser', 'file', 'http']) }),
    /** A pack knows it. */
    z.object({ is: z.literal('packed'), site: SiteName, access }),
    z.object({ is: z.literal('on'), access, ...Site.shape }),
    z.object({ is: z.literal('off'), site: SiteName }),
  ]),
);
export type SiteHere = z.infer<typeof SiteHere>;

/** Where we stand: at the packs' addresses, and where the seller has switched us on. */
export const Sites = z.object({
  /** `address` is a host, perhaps with `*.` before it. */
  packed: z.array(z.object({ address: z.string(), center: z.string(), access })),
  /** `center` is its name. */
  on: z.array(z.object({ site: SiteName, center: z.nullable(z.string()), access })),
});
export type Sites = z.infer<typeof Sites>;
