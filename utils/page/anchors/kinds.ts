/** Which elements are of a kind, by what a person takes them for, and how clearly. */
import { attribute, closest, closestIn, findAll, hasPart, isWithin, matches } from '../dom';
import { endsInCount } from './counted';
import { isTabInStrip, looksLikeMenu } from './strips';
import type { TargetKind } from './target';

const PRESSED = 'button,[role=button],input:is([type=submit],[type=button],[type=reset],[type=image]),summary';
export const CONTROLS = `${PRESSED},a,[role=link],[role=menuitem],[role=treeitem],[role=tab]`;
/** Drawn as a button, by what pages call those. */
const DRAWN = '[class*=btn],[class*=button],[onclick]';

export const NAVIGATION = 'nav,[role=navigation],[role=menu],[role=menubar],[role=tree],aside,[role=complementary]';
const HEADER = 'header,[role=banner],footer,[role=contentinfo]';
const MAIN = 'main,[role=main]';
const TRAIL =
  '[aria-label*=breadcrumb],[aria-label*=Breadcrumb],[class*=breadcrumb],[aria-label*=경로],[aria-label*=위치]';
const TABS = '[role=tablist]';
const OTHER_ROLE =
  '[role=tab],[role=option],[role=radio],[role=checkbox],[role=switch],[role=treeitem],[role=combobox],[role=columnheader],[role=menuitemradio]';

/** A kind whose elements can be told by what they are, before what is written on them. */
interface Kind {
  selector: string;
  /** From 0, which is none of the kind, to 1. */
  rank(element: Element): number;
}

/** Whether an address leads somewhere. */
const isLink = (element: Element) => {
  if (element.tagName !== 'A') return false;
  const href = attribute(element, 'href');
  return href !== null && !/^(?:#?|#!?|javascript:.*)$/is.test(href.trim());
};

export const isInNavigation = (element: Element) => closest(element, NAVIGATION) !== null;

/** How likely a button is one by where it stands. */
function placeOfButton(element: Element): number {
  const isEntry = isInNavigation(element) && !isWithin(element, '[role=menu]');
  return (isEntry ? 0.8 : 1) * (isWithin(element, 'th,[role=columnheader]') ? 0.6 : 1);
}

/** How likely it is one by how it is made. */
function makeOfButton(element: Element): number {
  if (matches(element, PRESSED)) return 1;
  if (matches(element, '[role=menuitem]')) return 0.95;
  if (element.tagName === 'A' && !isLink(element)) return 0.95;
  if (element.tagName === 'A' || matches(element, '[role=link]')) {
    // It leads to those that it counts, and does nothing to any of them.
    if (endsInCount(element)) return 0;
    return matches(element, DRAWN) ? 0.95 : 0.8;
  }
  // What is drawn as a button within a link is pressed as that.
  const link = closest(element, 'a,[role=link]');
  if (link) return Math.min(0.7, makeOfButton(link));
  const isPressed = matches(element, '[onclick],[tabindex]') || getComputedStyle(element).cursor === 'pointer';
  return !isPressed || hasPart(element, `${CONTROLS},input,select,textarea`) ? 0 : 0.7;
}

function rankOfButton(element: Element): number {
  if (matches(element, OTHER_ROLE) || closest(element, TABS)) return 0;
  return makeOfButton(element) * placeOfButton(element);
}

function rankOfLink(element: Element): number {
  if (matches(element, OTHER_ROLE) || closest(element, TABS)) return 0;
  if (isLink(element) || matches(element, '[role=link]')) return 1;
  return element.tagName === 'A' && !matches(element, '[role=button]') ? 0.85 : 0.75;
}

function rankOfMenu(element: Element): number {
  if (matches(element, '[role=tab]') || closest(element, TABS)) return 0;
  if (closest(element, TRAIL)) return 0.65;
  if (isInNavigation(element)) return closest(element, MAIN) ? 0.9 : 1;
  if (isWithin(element, HEADER) && !closest(element, MAIN)) return 0.95;
  return looksLikeMenu(element) ? 0.85 : 0;
}

function rankOfTab(element: Element): number {
  if (matches(element, '[role=tab]') || closest(element, TABS)) return 1;
  const strip = isTabInStrip(element);
  return strip * (isInNavigation(element) ? 0.8 : 1);
}

function rankOfHeading(element: Element): number {
  if (matches(element, 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption')) return 1;
  if (element.tagName === 'DT') return 0.85;
  if (element.tagName === 'TH') return isWithin(element, 'thead') ? 0 : 0.8;
  return 0.8;
}

function rankOfColumn(element: Element): number {
  if (matches(element, '[role=columnheader]')) return 1;
  if (isWithin(element, 'thead')) return element.tagName === 'TH' ? 1 : 0.9;
  if (element.tagName !== 'TH' || matches(element, '[scope=row],[scope=rowgroup],[role=rowheader]')) return 0;
  const row = closestIn(element, 'tr');
  return row && findAll(row, 'td').length === 0 ? 1 : 0.6;
}

export const KINDS: Partial<Record<TargetKind, Kind>> = {
  button: { selector: `${PRESSED},a,[role=link],[role=menuitem],${DRAWN}`, rank: rankOfButton },
  link: { selector: 'a,[role=link],button,[role=button]', rank: rankOfLink },
  menu: {
    selector: 'a,button,summary,[role=link],[role=button],[role=menuitem],[role=treeitem],[role=menuitemradio]',
    rank: rankOfMenu,
  },
  tab: { selector: 'a,button,[role=tab],[role=link],[role=button]', rank: rankOfTab },
  heading: { selector: 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,dt,th,summary', rank: rankOfHeading },
  column: { selector: 'th,thead td,[role=columnheader]', rank: rankOfColumn },
};

/** Whether an element stands in the main part of a page. */
export const isInMain = (element: Element): boolean => closest(element, MAIN) !== null;

/** Whether it stands in a part that is beside what the page is about. */
export const isAside = (element: Element): boolean =>
  isInNavigation(element) || (closest(element, HEADER) !== null && !isInMain(element));
