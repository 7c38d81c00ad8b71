/** The words by which a screen names itself, as labels with the weight of the place they stand in. */
import { documentValue, findAll, isShown, isWithin, textOf } from './dom';

/** A visible label. Of two that say different things, the one with more `weight` is believed. */
export interface Label {
  text: string;
  weight: number;
}

const ASIDE = 'nav,aside,dialog,[role=navigation],[role$=dialog]';
const TRAIL = ':is(nav,ol):is([aria-label*="경로"],[aria-label*="readcrumb"]),nav>ol';
const CURRENT =
  '[aria-current=page],[aria-current=true],[aria-current=location],[role=tab][aria-selected=true],[role=menuitem][aria-selected=true]';

const shown = (root: Document | Element, selector: string) => findAll(root, selector).filter(isShown);
const label = (text: string, weight = 0): Label => ({ text, weight });

/**
 * Headings of the screen itself: those in its main content weigh more, and so does the first level. Deeper levels
 * count only where there is no other: under a title they name parts of the screen, and other screens.
 */
export function headings(doc: Document): Label[] {
  const ofScreen = (selector: string) => shown(doc, selector).filter((element) => !isWithin(element, ASIDE));
  const high = ofScreen('h1,h2,[role=heading]');
  return (high[0] ? high : ofScreen('h3,h4')).map((element) => {
    const weight = 2 * +isWithin(element, 'main,[role=main]') + +isWithin(element, 'h1,[aria-level="1"]');
    return label(textOf(element), weight);
  });
}

/** The last crumb of each breadcrumb: of a list or landmark called so, or of a numbered list in the navigation. */
export function crumbs(doc: Document): Label[] {
  return shown(doc, TRAIL).map((trail) => {
    const last = shown(trail, 'li').at(-1) ?? shown(trail, '*').at(-1) ?? trail;
    return label(textOf(last).split(/[>›»]/).at(-1) ?? '');
  });
}

/** Menu items and tabs that are marked as the current ones. */
export function currentItems(doc: Document): Label[] {
  return shown(doc, CURRENT).map((element) => label(textOf(element)));
}

/** The parts of the document's title. */
export function titleParts(doc: Document): Label[] {
  return documentValue(doc, 'title')
    .split(/[|>:·-]/)
    .map((text) => label(text));
}
