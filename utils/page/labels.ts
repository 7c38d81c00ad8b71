/** The words by which a screen names itself, as labels with the weight of the place they stand in. */
import { attribute, documentValue, findAll, isShown, isWithin, matches } from './dom';
import { textOf } from './text-of';

/** A visible label. Of two that say different things, the one with more `weight` is believed. */
export interface Label {
  text: string;
  weight: number;
  /** Counts only where it equals a title, and not where it goes on after one. */
  isWhole?: boolean;
}

const ASIDE = 'nav,aside,dialog,[role=navigation],[role$=dialog]';
const TRAIL = ':is(nav,ol):is([aria-label*="경로"],[aria-label*="readcrumb"]),nav>ol';
const CURRENT =
  '[aria-current=page],[aria-current=true],[aria-current=location],[role=tab][aria-selected=true],[role=menuitem][aria-selected=true]';

/** Elements of one kind that name a screen, and how many are asked whether they are shown: no more are looked at. */
const MOST = 300;
const MOST_ASKED = 3_000;

/** Those of a screen's signs that are shown. */
function shown(signs: readonly Element[], selector: string): Element[] {
  const found: Element[] = [];
  let asked = 0;
  for (const element of signs) {
    if (found.length === MOST || asked === MOST_ASKED) break;
    if (!matches(element, selector)) continue;
    asked += 1;
    if (isShown(element)) found.push(element);
  }
  return found;
}

/** The last part of an element that is shown. */
const lastShown = (element: Element, selector: string) =>
  findAll(element, selector).slice(-MOST_ASKED).findLast(isShown);

const label = (text: string, weight = 0): Label => ({ text, weight });

/** `1` for the first level; a heading by role alone is of the second, as the standard has it. */
function levelOf(heading: Element): number {
  const stated = attribute(heading, 'aria-level');
  return Number(stated ?? /^H(\d)$/.exec(heading.tagName)?.[1] ?? 2);
}

/**
 * Headings of the screen itself: those in its main content weigh more, and so does the first level. Those below the
 * highest level in use name parts of the screen, and other screens (`반품관리 2건` under `홈`): only whole titles count.
 * Still deeper ones count only where there is no other.
 */
export function headings(signs: readonly Element[]): Label[] {
  const ofScreen = (selector: string) => shown(signs, selector).filter((element) => !isWithin(element, ASIDE));
  const high = ofScreen('h1,h2,[role=heading]');
  const all = high[0] ? high : ofScreen('h3,h4');
  const highest = Math.min(...screenTitles(all).map(levelOf));
  return all.map((element) => {
    const level = levelOf(element);
    const weight = 2 * +isWithin(element, 'main,[role=main]') + +(level === 1);
    return { ...label(textOf(element), weight), isWhole: level > highest };
  });
}

/** The headings among which the screen's title is: not the site's name in the banner, where there are others. */
function screenTitles(all: Element[]): Element[] {
  const inMain = all.filter((element) => isWithin(element, 'main,[role=main]'));
  if (inMain[0]) return inMain;
  const below = all.filter((element) => !isWithin(element, 'header,[role=banner]'));
  return below[0] ? below : all;
}

/** The last crumb of each breadcrumb: of a list or landmark called so, or of a numbered list in the navigation. */
export function crumbs(signs: readonly Element[]): Label[] {
  return shown(signs, TRAIL).map((trail) => {
    const last = lastShown(trail, 'li') ?? lastShown(trail, '*') ?? trail;
    return label(textOf(last).split(/[>›»]/).at(-1) ?? '');
  });
}

/** Menu items and tabs that are marked as the current ones. */
export function currentItems(signs: readonly Element[]): Label[] {
  return shown(signs, CURRENT).map((element) => label(textOf(element)));
}

/** The parts of the document's title. */
export function titleParts(doc: Document): Label[] {
  return documentValue(doc, 'title')
    .split(/[|>:·-]/)
    .map((text) => label(text));
}
