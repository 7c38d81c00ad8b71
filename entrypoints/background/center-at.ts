import { hasAccess } from '@/utils/browser/site-access';
import { livesAt } from '@/utils/center/reading';
import { listCenters } from '@/utils/storage/packs';
import type { CenterRow } from '@/utils/storage/schema';
import { siteAt } from '@/utils/storage/sites';

/**
 * The centre that lives at an origin: by its pack, or because the seller has switched us on there; `null` for none, and as
 * soon as the browser has taken its leave back: what stands in an open page goes on asking.
 */
export async function centerAt(origin: string): Promise<CenterRow | null> {
  const centers = await listCenters();
  const packed = centers.find((center) => livesAt(center, origin));
  if (packed) return packed;
  const site = await siteAt(origin);
  const isAllowed = site !== null && (await hasAccess(site.site));
  return (isAllowed && centers.find(({ id }) => id === site.center)) || null;
}
