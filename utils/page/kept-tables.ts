/**
 * What was read of whole tables and grids by role, so that one in which nothing changed is not gone through again: on a
 * screen with a long table most changes are elsewhere.
 */
import type { Pane } from './grid/panes';
import type { GridRow } from './grid/row';
import type { RowSlot } from './kept-screen';
import type { RowMemory } from './row-memory';
import type { WordFinder } from './text';

/** Something that was made of a table while there had been so many changes. */
interface Kept<T> {
  time: number;
  made: T;
}

/** What the walk through a screen finds in a part of it. */
export interface Found {
  /** Tables and grids by role, in the order of the document. */
  tables: Element[];
  /** What says something of the screen by what it is; in that order, too. */
  signs: Element[];
  /** Elements with an open shadow root, and frames, that are shown, with these roots. */
  hosts: { host: Element; root: ParentNode }[];
}

/** The rows of a grid as they were read. */
export interface KeptSlots {
  /** All that they depend on besides the rows. */
  shape: string;
  words: object;
  slots: RowSlot[];
}

export interface KeptTables {
  found: WeakMap<Element, Kept<Found>>;
  panes: WeakMap<Element, Kept<{ find: WordFinder; panes: Pane[] }>>;
  /** By the list of rows, which is the same while the pane is. */
  slots: WeakMap<readonly GridRow[], KeptSlots>;
}

/** What was made of a table, where nothing changed in or at it since that was begun. */
export function keptOf<T>(all: WeakMap<Element, Kept<T>>, table: Element, memory: RowMemory): T | undefined {
  const kept = all.get(table);
  return kept && memory.isUnchanged(table, kept.time) ? kept.made : undefined;
}

/** Keeps for each table what a walk through a screen found in it. @param time how many changes there had been before */
export function keepFound({ tables, signs, hosts }: Found, time: number, memory: RowMemory): void {
  const within = <T>(table: Element, all: T[], elementOf: (one: T) => Element) => {
    // All of that stands together, in the order of the document.
    const from = all.findIndex((one) => table.contains(elementOf(one)));
    const end = all.findIndex((one, at) => at > from && !table.contains(elementOf(one)));
    return from < 0 ? [] : all.slice(from, end < 0 ? undefined : end);
  };
  const itself = (element: Element) => element;
  for (const table of tables) {
    if (keptOf(memory.tables.found, table, memory)) continue;
    const made: Found = {
      tables: within(table, tables, itself),
      signs: within(table, signs, itself),
      hosts: within(table, hosts, ({ host }) => host),
    };
    memory.tables.found.set(table, { time, made });
  }
}
