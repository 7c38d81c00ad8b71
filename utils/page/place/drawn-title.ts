/** The title of a screen that is no heading: what is drawn the largest of all, and like nothing else. */
import { closest, ELEMENT, parentOf } from '../dom';
import { ASIDE, type ScreenPart } from '../screen/part';
import type { Named } from './named';

/** A title is so many times as large as what most texts are. */
const LARGER = 1.15;

/** Texts whose size is asked, and titles that are compared with them. */
const MOST_TEXTS = 400;
const MOST_TITLES = 20;

/** What is pressed leads to a page, and is not its title. */
const PRESSED = 'a,button,label,[role=button],[role=link],[role=tab],[role=menuitem]';

interface Drawn {
  size: number;
  looks: string;
}

function drawnOf(element: Element): Drawn {
  const { fontSize, fontWeight } = getComputedStyle(element);
  return { size: Number.parseFloat(fontSize) || 0, looks: `${fontSize} ${fontWeight}` };
}

const isOfScreen = (element: Element) => closest(element, `${ASIDE},${PRESSED}`) === null;

/**
 * The pages that are named by a title of that kind; it may be paused at each text. Where more is drawn like it, it may as
 * well be the name of a part of the screen: of nothing else is it said.
 *
 * @param named what names pages outside of menus
 */
export function* pagesTitled(named: readonly Named[], parts: readonly ScreenPart[]): Generator<undefined, string[]> {
  const titles = named.filter(({ element }) => isOfScreen(element));
  if (titles.length === 0) return [];
  const texts = parts.flatMap(({ texts }) => texts).slice(0, MOST_TEXTS);
  const byElement = new Map<Element, Drawn>();
  for (const text of texts) {
    const parent = parentOf(text);
    if (parent?.nodeType === ELEMENT && !byElement.has(parent as Element) && isOfScreen(parent as Element))
      byElement.set(parent as Element, drawnOf(parent as Element));
    yield;
  }
  const sizes = [...byElement.values()].map(({ size }) => size).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const largest = sizes.at(-1) ?? 0;
  const isOfPage = (element: Element, page: string) =>
    titles.some((one) => one.element === element && one.page === page);
  return titles.slice(0, MOST_TITLES).flatMap(({ element, page }) => {
    const { size, looks } = byElement.get(element) ?? drawnOf(element);
    if (size < Math.max(usual * LARGER, largest)) return [];
    const alike = [...byElement].filter(([, drawn]) => drawn.looks === looks);
    return alike.every(([other]) => isOfPage(other, page)) ? [page] : [];
  });
}
