/** Menus and rows of tabs that nothing but their looks tells. */
import { closestIn, contentOf, findAll, hasPart, matches } from '../dom';
import { childrenOf, parentElementOf } from './safe';

const CONTROLS = 'a,button,[role=link],[role=button],[role=menuitem],[role=treeitem],[role=tab]';
const FIELDS = 'input,select,textarea,table';

/** A list of so few is no menu, a strip of so few has no tabs. */
const LEAST_ENTRIES = 4;
const LEAST_TABS = 2;
const MOST_ENTRIES = 150;

/** So far around an element its list may be. */
const MOST_LEVELS = 5;

const NOT_AROUND = 'body,main,form,table,tr,td,[role=dialog],dialog,[role=row]';

/** Length of all that is written, without spaces. */
const lengthOf = (element: Element) => contentOf(element).slice(0, 10_000).replace(/\s+/g, '').length;

/** Whether an element is one of some that are listed, with hardly anything else between them. */
export function looksLikeMenu(element: Element): boolean {
  if (closestIn(element, 'table,[role=grid],[role=row],form,dialog,[role=dialog]')) return false;
  let around = parentElementOf(element);
  for (let level = 0; around && level < MOST_LEVELS && !matches(around, NOT_AROUND); level += 1) {
    const entries = findAll(around, CONTROLS);
    if (entries.length > MOST_ENTRIES || hasPart(around, FIELDS)) return false;
    const written = entries.reduce((sum, entry) => sum + lengthOf(entry), 0);
    const all = lengthOf(around);
    if (entries.length >= LEAST_ENTRIES) return all > 0 && written >= 0.7 * all;
    if (all > 0 && written < 0.4 * all) return false;
    around = parentElementOf(around);
  }
  return false;
}

const MARKED = '[aria-selected],[aria-current],[aria-pressed]';
const CLASSED = ['active', 'on', 'selected', 'current', 'is-active', 'is-selected', 'is-on']
  .map((name) => `.${name}`)
  .join();

/** How clearly an element is one of a few beside each other of which one is marked as the present one. */
export function isTabInStrip(element: Element): number {
  let around = parentElementOf(element);
  for (let level = 0; around && level < MOST_LEVELS - 2 && !matches(around, NOT_AROUND); level += 1) {
    const entries = findAll(around, CONTROLS);
    if (entries.length > MOST_ENTRIES || hasPart(around, FIELDS)) return 0;
    if (entries.length >= LEAST_TABS) {
      if (matches(around, MARKED) || hasPart(around, MARKED)) return 0.9;
      return hasPart(around, CLASSED) ? 0.75 : 0;
    }
    around = parentElementOf(around);
  }
  return 0;
}

/** Whether it is an entry of a list of a few, of which one is marked as the present one. */
export function isEntryInStrip(element: Element): boolean {
  const entry = closestIn(element, 'li');
  const list = entry && parentElementOf(entry);
  if (!list || matches(list, '[role=listbox],[role=menu]') || hasPart(list, FIELDS)) return false;
  const entries = childrenOf(list, 20);
  return entries.length >= LEAST_TABS && entries.some((one) => matches(one, `${MARKED},${CLASSED}`));
}
