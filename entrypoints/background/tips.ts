/** The tips of a page, and the part of the page side that shows them: brought in where there are any. */
import { targetOf } from '@/utils/guides/following';
import type { PageTip } from '@/utils/messaging/tip-shapes';
import { pagesOf, tipsOf } from '@/utils/storage/packs';
import type { CenterRow } from '@/utils/storage/schema';
import { getSettings } from '@/utils/storage/settings';
import { getView, tabsWithViews } from '@/utils/storage/tabs';
import { bringIn } from './bring-in';
import { hasPageSide } from './panel-orders';

/** The tips of a screen that are on, those that matter most first. @param page `null` for one that nobody knows */
async function tipsOn(center: string, page: string | null) {
  const { showTips, tipsOff } = await getSettings();
  if (!showTips) return [];
  const off = new Set(tipsOff[center]);
  const isHere = (pages: readonly string[]) => pages.length === 0 || (page !== null && pages.includes(page));
  return (await tipsOf(center)).filter(({ id, pages }) => isHere(pages) && !off.has(id));
}

/** The same, as the page is told of them. */
export async function toPageTips({ id: center, words }: CenterRow, page: string | null): Promise<PageTip[]> {
  const tips = await tipsOn(center, page);
  if (tips.length === 0) return [];
  const pages = await pagesOf(center);
  const seen = new Set((await getSettings()).tipsSeen[center]);
  return tips.map(({ id, beside, text, checked, status, article, guide }) => {
    const { kind, name, also } = beside;
    // A count is nothing that could be pressed or filled: it is told by the words beside it alone.
    const anchor = { kind: kind === 'count' ? ('text' as const) : kind, name, also };
    return {
      ...{ id, name, text, checked, status, seen: seen.has(id) },
      target: targetOf(anchor, { words, pages }),
      article: article !== undefined,
      guide: guide !== undefined,
    };
  });
}

/** Brings what shows tips into a tab's page, where it has any; what is there already stays. */
export async function bringTips(tabId: number): Promise<void> {
  const view = await getView(tabId);
  if (!view || (await tipsOn(view.center, view.page)).length === 0) return;
  await bringIn(tabId, 'tips');
}

/** The same in all tabs that are still on such a page, when tips were turned on again. */
export async function bringTipsEverywhere(): Promise<void> {
  const bring = async (tabId: number) => (await hasPageSide(tabId)) && bringTips(tabId);
  await Promise.all((await tabsWithViews()).map(bring));
}
