/** What stands within a page and is a page of its own to the seller: an open dialog, a tab. */
import { findAll, isShown, isWithin, matches } from '../dom';
import { ofPart, type ScreenPart } from '../screen/part';
import type { WordFinder } from '../text';
import { textOf } from '../text-of';
import { pagesCalledCurrent } from './current';
import type { Entry } from './menus';
import { DIALOG, pageNamed } from './named';

const SELECTED_TAB = '[role=tab][aria-selected=true]';
const MAIN = 'main,[role=main]';

/** Those of an element that may be its title. */
const TITLES = 'h1,h2,h3,h4,h5,[role=heading],legend,strong,[class*=title],[class*=tit],header';
const MOST_TITLES = 5;

/** Dialogs that are looked at, the last ones. */
const MOST_DIALOGS = 50;

/** Dialogs that are open, the one that opened last at the end. */
export function openDialogs(parts: readonly ScreenPart[]): Element[] {
  return parts.flatMap((part) => ofPart(part, DIALOG).slice(-MOST_DIALOGS).filter(isShown));
}

function pageOfDialog(dialog: Element, titles: WordFinder): string | null {
  const named = findAll(dialog, TITLES).slice(0, MOST_TITLES).filter(isShown);
  for (const title of named) {
    const page = pageNamed(textOf(title), titles);
    if (page) return page;
  }
  return null;
}

/** The page that a dialog or a tab names, where that is another one than the page itself. */
export function pageWithin(
  parts: readonly ScreenPart[],
  titles: WordFinder,
  entries: readonly Entry[],
  page: string | null,
): string | null {
  // On a screen that nobody knows what stands within it is no better known.
  if (page === null) return null;
  const dialogs = openDialogs(parts);
  const ofDialog = dialogs.map((dialog) => pageOfDialog(dialog, titles)).findLast((one) => one !== null);
  if (ofDialog) return ofDialog === page ? null : ofDialog;
  if (dialogs.length > 0) return null;
  const tabs = parts.flatMap(({ signs }) => signs.filter((sign) => matches(sign, SELECTED_TAB) && isShown(sign)));
  const ofTabs = new Set([
    ...tabs.filter((tab) => isWithin(tab, MAIN)).flatMap((tab) => pageNamed(textOf(tab), titles) ?? []),
    ...pagesCalledCurrent(entries.filter(({ isOfStrip }) => isOfStrip)),
  ]);
  const [only, other] = ofTabs;
  return only && !other && only !== page ? only : null;
}
