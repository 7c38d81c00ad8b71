/** Wiping what is stored, by what the seller asks for. */
import type { Table } from 'dexie';
import type { Wipe } from '../messaging/content-shapes';
import { contentChanged } from './content-changes';
import { database } from './database';
import { pinnedCopies } from './entries';
import { forgetPanelStates } from './panel-states';
import { forgetTabs } from './tabs';

/** Wipes what the seller made, what can be had again, or everything. */
export async function wipe(what: Wipe): Promise<void> {
  const { refreshes } = database();
  const tables = tablesOf(what);
  const pinned = what === 'cache' ? await pinnedCopies() : [];
  await database().transaction('rw', [...tables, refreshes], async () => {
    for (const table of tables) {
      const kept = await rowsAt(table, pinned);
      await table.clear();
      await table.bulkPut(kept);
    }
    // When the help centre may be asked again holds whatever is forgotten: nobody else keeps the distance for us.
    if (what !== 'seller') await refreshes.toCollection().modify({ run: null, last: null });
  });
  contentChanged();
  if (what !== 'all') return;
  await forgetTabs();
  await forgetPanelStates();
}

/** Copies of what the seller pinned: they stay. */
async function rowsAt(table: Table, keys: [string, string][]): Promise<unknown[]> {
  const { helpArticles, helpBlocks } = database();
  if (table.name !== helpArticles.name && table.name !== helpBlocks.name) return [];
  return (await table.bulkGet(keys)).filter((row) => row !== undefined);
}

/** The tables that are cleared. */
function tablesOf(what: Wipe): Table[] {
  const { pins, recents, runs, settings, helpArticles, helpBlocks, helpListings, refreshes, tables } = database();
  const seller = [pins, recents, runs, settings];
  const cache = [helpArticles, helpBlocks, helpListings];
  if (what === 'seller') return seller;
  if (what === 'cache') return cache;
  // With our note of the schema gone, the next question finds no database of ours and fills it again.
  return tables.filter(({ name }) => name !== refreshes.name);
}
