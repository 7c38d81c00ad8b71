/** Rows of a table that came, went or moved, in a screen that was read, where that is all that they change. */
import type { Day } from './days';
import { isShownItself } from './dom';
import { ownCells } from './grid/table';
import type { KeptScreen, RowSlot } from './kept-screen';
import type { KnownRow } from './known-row';
import type { RowMemory } from './row-memory';

/**
 * The slot of the row before, past those that are hidden or came as well; nothing where the row is the first, or cells
 * above it may reach into it.
 */
function slotBefore(row: Element, moved: ReadonlySet<Element>, screen: KeptScreen, memory: RowMemory): RowSlot | null {
  for (let at = row.previousElementSibling; at; at = at.previousElementSibling) {
    const { slot, row: own } = memory.known(at);
    if (slot) return slot.alone === screen ? slot : null;
    if (!own && !moved.has(at)) return null;
  }
  return null;
}

/**
 * Takes out a row that may be gone or stand elsewhere now.
 *
 * @returns `false` where others may depend on it: the screen has to be read anew
 */
export function takeOut(known: KnownRow, screen: KeptScreen): boolean {
  const { slot, row } = known;
  if (!slot) return row === undefined;
  const at = slot.alone === screen ? screen.slots.indexOf(slot) : -1;
  if (at < 0) return false;
  const [before, after] = [screen.slots[at - 1], screen.slots[at + 1]] as (RowSlot | undefined)[];
  const isOnly = [before, after].every((other) => other?.reader !== slot.reader);
  // A row of headings may come to stand below the header, and go on with it.
  if (isOnly || after?.row?.isHeading) return false;
  screen.slots.splice(at, 1);
  known.slot = undefined;
  known.row = undefined;
  return true;
}

/**
 * Takes in a row where it stands now, if it does anywhere.
 *
 * @param element a `tr` that stood or stands in a `tbody`
 * @param moved all such; they were taken out
 * @returns `false` when the row may change what others are: the screen has to be read anew
 */
export function takeIn(
  element: Element,
  moved: ReadonlySet<Element>,
  screen: KeptScreen,
  today: Day,
  memory: RowMemory,
): boolean {
  if (!element.isConnected) return true;
  const known = memory.known(element);
  const before = slotBefore(element, moved, screen, memory);
  const cells = before && ownCells(element);
  // A row of headings may go on with the header above it; one of a single cell may hold more than a row.
  if (
    !cells ||
    cells.length === 1 ||
    before.row.element.parentNode !== element.parentNode ||
    cells.every(({ tagName }) => tagName === 'TH')
  ) {
    return false;
  }
  if (!isShownItself(element)) return true;
  const row = { element, cells, isHeading: false, isFoot: false };
  const { reader } = before;
  // Cells that name their columns are put under these with the whole table.
  if (!reader.isInPlace(row)) return false;
  known.row = row;
  const { fact, cells: read } = reader.read(row, today);
  if (reader.heads({ row, fact }) !== undefined) return false;
  const slot = { element, row, reader, fact, cells: read, alone: screen };
  known.slot = slot;
  screen.slots.splice(screen.slots.indexOf(before) + 1, 0, slot);
  return true;
}
