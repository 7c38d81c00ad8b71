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
  /** Elements that have a root of their own, or may come to have one. */
  hosts: Element[];
}

/** The panes of a table, with what of it was shown: a style sheet can hide rows and headings by what is elsewhere. */
interface KeptPanes {
  find: WordFinder;
  panes: Pane[];
  shown: ReadonlySet<Element>;
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
  panes: WeakMap<Element, Kept<KeptPanes>>;
  /** By the list of rows, which is the same while the pane is. */
  slots: WeakMap<readonly GridRow[], KeptSlots>;
}

/** What was made of a table, where nothing changed in or at it since that was begun. */
export function keptOf<T>(all: WeakMap<Element, Kept<T>>, table: Element, memory: RowMemory): T | undefined {
  const kept = all.get(table);
  return kept && memory.isUnchanged(table, kept.time) ? kept.made : undefined;
}

/**
 * Keeps for each table what a walk finds in it.
 *
 * @param found what the walk has found so far
 */
export function createFoundKeeper(found: Found, memory: RowMemory) {
  const time = memory.time();
  const open: { table: Element; from: number[] }[] = [];
  const counts = () => [found.tables.length, found.signs.length, found.hosts.length];

  function close({ table, from: [tables, signs, hosts] }: (typeof open)[number]): void {
    const made = {
      tables: found.tables.slice(tables),
      signs: found.signs.slice(signs),
      hosts: found.hosts.slice(hosts),
    };
    memory.tables.found.set(table, { time, made });
  }
  return {
    /** The walk has come to an element. */
    at(element: Element): void {
      for (let last = open.at(-1); last && !last.table.contains(element); last = open.at(-1)) {
        close(last);
        open.pop();
      }
    },
    /** The element is a table, which it goes into. */
    enter: (table: Element) => void open.push({ table, from: counts() }),
    end: () => open.toReversed().forEach(close),
  };
}

/** Takes in what was kept; it may be too long to be handed over as arguments. */
export function addFound(found: Found, kept: Found): void {
  for (const table of kept.tables) found.tables.push(table);
  for (const sign of kept.signs) found.signs.push(sign);
  for (const host of kept.hosts) found.hosts.push(host);
}
