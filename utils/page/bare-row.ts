/** What stands in the rows of tables: most of them have nothing but texts in their cells, and need not be looked into. */
import { findAll, hasPart, shadowOf } from './dom';
import { GRID } from './grid/aria';
import { SPANNING } from './grid/table';
import type { KnownRow } from './known-row';
import type { RowMemory } from './row-memory';

/**
 * What has nothing in it but text: neither a root nor a table. An element of any other name may. Those that there are
 * most of come first.
 */
const BARE = 'td,a,button,img,input,label,b,strong,i,em,br,svg,path,small,select,option,th,s,del,u,svg *';

/** What cells are laid out with. The page can give it a root, which is seldom, and then in all rows of a table. */
const BOXES = 'span,div,p';

/** What says by its attributes how a screen stands, whatever it is. */
export const STATED = [
  '[role]:is([role=heading],[role=tab],[role=menuitem],[role=dialog],[role=alertdialog],[role=alert],[role=progressbar])',
  '[aria-current],[aria-modal],[aria-busy],[aria-live=assertive]',
  'input:is([type=password],[type=submit],[type=button])',
].join();

/** What stands in a row besides cells with texts that are shown; as few tests as are enough. */
const BESIDES =
  ':not(td),[hidden],[aria-hidden],[rowspan],[colspan],[role],[aria-current],[aria-modal],[aria-busy],[aria-live]';
const MORE = `:not(${BOXES},${BARE}),[role]:is(${GRID}),${SPANNING},${STATED}`;

/** Rows of a table of which each box is asked for its root; below them, where none has one, only those are that hold nothing else. */
const FIRST_ROWS = 50;
const EMPTY_BOXES = `:is(${BOXES}):empty`;

/** The rows of a table that were looked at one after the other. */
export interface RowsAbove {
  rows: number;
  /** One of their boxes had a root. */
  isRooted: boolean;
}

function hasRoot(row: Element, above: RowsAbove): boolean {
  const isAsked = above.rows <= FIRST_ROWS || above.isRooted;
  const isRooted = findAll(row, isAsked ? BOXES : EMPTY_BOXES).some(shadowOf);
  above.isRooted ||= isRooted;
  return isRooted;
}

/** Most rows are made of nothing but texts, which is found out soonest. */
function holdsOf(row: Element, above: RowsAbove): KnownRow['holds'] {
  if (!hasPart(row, BESIDES)) return 'texts';
  return hasPart(row, MORE) || hasRoot(row, above) ? 'more' : 'bare';
}

/**
 * Whether a row of a table holds nothing but text and what shows it, in cells of one place each.
 *
 * @param above takes the row in
 * @param memory knows what it held, while nothing changed in it
 */
export function isBare(row: Element, above: RowsAbove, memory: RowMemory): boolean {
  const known = memory.known(row);
  above.rows += 1;
  known.holds ??= holdsOf(row, above);
  return known.holds !== 'more';
}
