/** Texts that are of a kind by where they stand: states in rows, headings and columns that are only drawn as such. */
import { closest, closestIn, findAll, isWithin, matches } from '../dom';
import { isCountOf } from './counted';
import { isAside } from './kinds';
import { childrenOf, nextOf, parentElementOf, previousOf } from './safe';
import type { Told } from './told';

const ROW = 'tr,[role=row],li,dd,[role=listitem]';
const PRESSED =
  'button,[role=button],a[href],[role=tab],[role=link],[role=menuitem],select,[role=option],[role=combobox],label';
const HEADERS = 'thead,th,[role=columnheader]';
const DIALOG = 'dialog,[role=dialog],[role=alertdialog]';
const MOST_LEVELS = 4;

const sizeOf = (element: Element) => childrenOf(element, 40).length;

/** Whether elements like the one around it are repeated: a table of nothing but boxes. */
function isInRepeated(element: Element): boolean {
  let row = parentElementOf(element);
  for (let level = 0; row && level < MOST_LEVELS; level += 1) {
    const size = sizeOf(row);
    const beside = [previousOf(row), nextOf(row)].some(
      (one) => one !== null && one.nodeName === row?.nodeName && sizeOf(one as Element) === size,
    );
    if (size > 2 && beside) return true;
    row = parentElementOf(row);
  }
  return false;
}

/** A state of what a row is about. */
export function rankOfState({ element }: Told): number {
  const pressed = closest(element, PRESSED);
  if (isWithin(element, HEADERS) || isAside(element)) return 0;
  const row = closestIn(element, ROW);
  // How many are in a state is not what any of them is in.
  if ([pressed, row].some((box) => box && !matches(box, 'tr,[role=row]') && isCountOf(box, element))) return 0;
  // A link may lead to more about a state; anything else that is pressed does something.
  if (pressed) return pressed.tagName === 'A' && row && !isWithin(row, 'nav,menu,[role=menu]') ? 0.7 : 0;
  if (row) return matches(row, 'tr,[role=row]') ? 1 : 0.85;
  return isInRepeated(element) ? 0.8 : 0;
}

/** A title that is one by its place and length alone. */
export function rankOfTitle({ element, run }: Told): number {
  if (run || closest(element, `${PRESSED},td,[role=gridcell],[role=cell],li`) || isAside(element)) return 0;
  const dialog = closest(element, DIALOG);
  return dialog ? 0.75 : 0.6;
}

/** A heading of a column in the first row of what is said to be a grid, or of rows of boxes. */
export function rankOfHead({ element }: Told): number {
  if (closest(element, 'td,th,button,select,nav,li,label') && !isWithin(element, '[role=grid],[role=table]')) return 0;
  const grid = closestIn(element, '[role=grid],[role=table],[role=treegrid]');
  const row = closestIn(element, '[role=row],tr');
  if (grid && row) return findAll(grid, '[role=row],tr')[0] === row ? 0.8 : 0;
  let line = parentElementOf(element);
  for (let level = 0; line && level < MOST_LEVELS; level += 1) {
    if (sizeOf(line) > 2) {
      const next = nextOf(line) as Element | null;
      const isFirst = childrenOf(parentElementOf(line) ?? line, 1)[0] === line;
      return isFirst && next?.nodeName === line.nodeName && sizeOf(next) === sizeOf(line) ? 0.7 : 0;
    }
    line = parentElementOf(line);
  }
  return 0;
}
