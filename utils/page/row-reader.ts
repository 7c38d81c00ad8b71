/** How the rows of a grid are read, with the words of a centre. */
import type { Day } from './days';
import { orderFact } from './fact';
import type { CenterReading } from './facts';
import { byName } from './grid/by-name';
import { headsOtherwise } from './grid/header';
import type { Grid } from './grid/join';
import { kindByWords, type RowKind, rowViewer } from './grid/read-row';
import type { GridRow } from './grid/row';
import type { RowReader } from './kept-screen';
import type { Entries, RowView } from './known-row';
import type { RowMemory } from './row-memory';
import { type WordFinder, wordFinder } from './text';

/** The words of a centre. */
export interface Words {
  columns: WordFinder;
  states: WordFinder;
}

const prepared = new WeakMap<CenterReading, Words>();

/** The same words each time. */
export function wordsOf(reading: CenterReading): Words {
  const words = prepared.get(reading) ?? { columns: wordFinder(reading.columns), states: wordFinder(reading.states) };
  prepared.set(reading, words);
  return words;
}

/** How the rows of one grid are read. */
export function rowReader({ header }: Grid, words: Words, memory: RowMemory): RowReader {
  const { columns, states } = words;
  const { width, isIndexed, unsure } = header;
  const viewOf = rowViewer(header, columns);
  const heads: RowReader['heads'] = ({ row, fact }) => (fact ? undefined : headsOtherwise(row, header, columns));
  const judge = (kind: RowKind, today: Day) => (entries: Entries) => {
    const judged = kindByWords(kind, entries, columns);
    if (judged === 'order') return orderFact(entries, states, today);
    return judged === 'unread' ? null : undefined;
  };
  const read = (row: GridRow, today: Day) => {
    const { kind, cells, element, shape, ids, read: entries } = viewOf(row);
    if (kind === 'none' || (row.isHeading && heads({ row }) !== undefined)) {
      // Whatever order stood there before, it does no more.
      Object.assign(memory.known(row.element), {
        said: undefined,
        shape: undefined,
        fact: undefined,
        cells: undefined,
      });
      return { fact: undefined, cells: undefined };
    }
    // Of a row whose cells are all its own it is known as a whole that nothing changed in it.
    const { row: whole, holds } = memory.known(element);
    const isText = whole === row && holds === 'texts';
    const view: RowView =
      whole === row
        ? { element, shape, ids, read: () => entries(isText) }
        : { element, shape, ids, cells, read: () => entries() };
    return { fact: memory.factOf(view, judge(kind, today)), cells: row.pick ? undefined : cells };
  };
  const isInPlace = (row: GridRow) => byName(header, [row])[0] === row;
  return {
    shape: JSON.stringify([...header.columns, width, isIndexed, unsure]),
    words,
    isInPlace,
    heads,
    read,
    cellsOf: (row) => viewOf(row).cells,
  };
}
