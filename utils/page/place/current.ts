/** The entry of a menu that is drawn as the current one, where nothing says so to those who can't see. */
import { attribute, contains, findAll, matches } from '../dom';
import { textOf } from '../text-of';
import type { Entry } from './menus';

/** What pages call the one entry that is current, alone or with the name of what it is a part of. */
const CURRENT_CLASS = /(?:^|[-_])(?:on|active|activated|current|selected|checked|here|now)(?:$|[-_])/i;
/** `menuActive`, `isSelected`. */
const CURRENT_WORD = /[a-z](?:Active|Current|Selected)(?:$|[-_A-Z])/;
const CURRENT_STATE =
  '[data-state=active],[data-active]:not([data-active=false]),[data-selected=true],[data-current]:not([data-current=false]),[aria-pressed=true],[aria-selected=true],[aria-current]:not([aria-current=false])';

/** All that may be set apart. */
const SET_APART = `[class],${CURRENT_STATE}`;

/** So many of all entries have to be drawn alike, for one to be told from them. */
const LEAST_ALIKE = 0.6;
const LEAST_ENTRIES = 4;

/** Elements of an entry whose looks are asked: the entry itself, and a box or two around it. */
const MOST_BOXES = 3;

function isCurrent(element: Element): boolean {
  const names = (attribute(element, 'class') ?? '').split(/\s+/);
  return matches(element, CURRENT_STATE) || names.some((name) => CURRENT_CLASS.test(name) || CURRENT_WORD.test(name));
}

const isCalledCurrent = ({ own }: Entry) => own.slice(0, MOST_BOXES).some(isCurrent);

/** Elements of a menu that are looked at. */
const MOST_ELEMENTS = 500;

/** Whether a menu sets apart something that none of the known pages is: then the seller is there, or nobody can tell. */
function hasOtherCurrent(menu: Element, entries: readonly Entry[]): boolean {
  const isOther = (element: Element) =>
    isCurrent(element) && textOf(element) !== '' && !entries.some((entry) => contains(element, entry.element));
  const isWithin = (element: Element) => entries.some(({ element: own }) => contains(own, element));
  return findAll(menu, SET_APART)
    .slice(0, MOST_ELEMENTS)
    .some((element) => isOther(element) && !isWithin(element));
}

/** The pages of those that the page's own markup sets apart; of a menu that calls several so nobody can tell. */
export function pagesCalledCurrent(entries: readonly Entry[]): string[] {
  const pages = new Set<string>();
  for (const menu of new Set(entries.map((entry) => entry.menu))) {
    const all = entries.filter((entry) => entry.menu === menu);
    const named = new Set(all.filter(isCalledCurrent).map(({ page }) => page));
    if (named.size === 1 && !hasOtherCurrent(menu, all)) for (const page of named) pages.add(page);
  }
  return [...pages];
}

const CLEAR = /^rgba\(.*, 0\)$|^transparent$/;

/** How an entry is drawn. No layout is asked for. */
function looksOf({ own }: Entry): string {
  const styles = own.slice(0, MOST_BOXES).map((element) => getComputedStyle(element));
  const [text] = styles;
  const ground = styles.map(({ backgroundColor }) => backgroundColor).find((colour) => !CLEAR.test(colour));
  const lines = styles.map((style) =>
    ['Left', 'Right', 'Bottom']
      .map((side) => {
        const width = style.getPropertyValue(`border-${side.toLowerCase()}-width`);
        return width === '0px' ? '' : width + style.getPropertyValue(`border-${side.toLowerCase()}-color`);
      })
      .join(),
  );
  return [text?.color, text?.fontWeight, text?.textDecorationLine, ground, ...new Set(lines)].join('|');
}

/** The pages of those that are drawn like no other, where nearly all others are drawn alike. */
export function* pagesDrawnCurrent(entries: readonly Entry[]): Generator<undefined, string[]> {
  if (entries.length < LEAST_ENTRIES) return [];
  const byLooks = new Map<string, Set<string>>();
  for (const entry of entries) {
    const looks = looksOf(entry);
    byLooks.set(looks, (byLooks.get(looks) ?? new Set()).add(entry.page));
    yield;
  }
  const sizes = [...byLooks.values()].map(({ size }) => size);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (Math.max(...sizes) < all * LEAST_ALIKE) return [];
  return [...byLooks.values()].flatMap((pages) => (pages.size === 1 ? [...pages] : []));
}
