/** Wiping what is stored, by what the seller asks for. */
import type { Table } from 'dexie';
import type { Wipe } from '../messaging/content-shapes';
import { contentReplaced } from './content-changes';
import { database } from './database';
import { pinnedCopies } from './entries';
import { forgetPanelStates } from './panel-states';
import { forgetSignedOut } from './signed-out';
import { forgetHistories, forgetTabs } from './tabs';

/** Wipes what the seller made, what can be had again, or everything. */
export async function wipe(what: Wipe): Promise<void> {
  const { refreshes } = database();
  const tables = tablesOf(what);
  const pinned = new Set((what === 'cache' ? await pinnedCopies() : []).map(String));
  await database().transaction('rw', [...tables, refreshes], async () => {
    for (const table of tables) {
      // What stays is left where it is: writing it anew might need room, on a disk that is wiped for want of it.
      const keys = await table.toCollection().primaryKeys();
      await table.bulkDelete(keys.filter((key) => !isCopy(table) || !pinned.has(String(key))));
    }
    // When the help centre may be asked again holds whatever is forgotten: nobody else keeps the distance for us.
    if (what !== 'seller') await refreshes.toCollection().modify({ run: null, last: null });
    contentReplaced();
  });
  if (what === 'seller') await forgetHistories();
  if (what !== 'all') return;
  await forgetTabs();
  await forgetPanelStates();
  await forgetSignedOut();
}

/** Whether a table has copies of articles, of which those that the seller pinned stay. */
const isCopy = ({ name }: Table) => name === database().helpArticles.name || name === database().helpBlocks.name;

/** The tables that are cleared. */
function tablesOf(what: Wipe): Table[] {
  const { pins, recents, runs, votes, settings, handled, typedPenalties, refreshes, tables } = database();
  const { helpArticles, helpBlocks, helpListings, searchIndexes, searchPieces, searchChanges } = database();
  // Its keys are the words that the seller sent to the help centre.
  const seller = [pins, recents, runs, votes, settings, handled, typedPenalties, helpListings];
  // What the search keeps of them goes with the copies, and is worked out again from what stays.
  const cache = [helpArticles, helpBlocks, helpListings, searchIndexes, searchPieces, searchChanges];
  if (what === 'seller') return seller;
  if (what === 'cache') return cache;
  // With our note of the schema gone, the next question finds no database of ours and fills it again.
  return tables.filter(({ name }) => name !== refreshes.name);
}
