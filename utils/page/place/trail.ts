/** A trail to the page that no markup tells: `판매관리 > 반품관리`, in one text or in several. */
import { closest } from '../dom';
import type { CenterReading } from '../facts';
import { ASIDE, type ScreenPart } from '../screen/part';
import { key, type WordFinder } from '../text';
import { type Named, PARTS, pageNamed } from './named';

/** Texts that are looked at. */
const MOST_TEXTS = 20_000;

/** The group of the menu that each page stands in. */
const groupsOf = (pages: CenterReading['pages']) => new Map(pages.map(({ id, group = '' }) => [id, key(group)]));

/** The pages that a text before them leads to. @param named what names pages outside of menus */
export function pagesOnTrail(named: readonly Named[], { pages }: CenterReading): string[] {
  const groups = groupsOf(pages);
  return named
    .filter(
      ({ page, before, element }) => before !== '' && groups.get(page) === key(before) && !closest(element, 'nav'),
    )
    .map(({ page }) => page);
}

/** The pages at the end of a trail in one text; it may be paused at each. */
export function* pagesInTrails(parts: readonly ScreenPart[], titles: WordFinder): Generator<undefined, string[]> {
  const pages: string[] = [];
  for (const { texts } of parts) {
    for (const { nodeValue, parentElement } of texts.slice(0, MOST_TEXTS)) {
      const said = nodeValue ?? '';
      const steps = PARTS.test(said) ? said.split(PARTS) : [];
      const page = steps.length > 1 ? pageNamed(steps.at(-1) ?? '', titles) : null;
      if (page && parentElement && !closest(parentElement, ASIDE.replace('nav,', ''))) pages.push(page);
      yield;
    }
  }
  return pages;
}
