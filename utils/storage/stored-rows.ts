/**
 * What the search keeps in the database, as it lies there: all that the popup has to wait for. The reading is a few
 * lines, so that it can begin before anything else of the popup is there.
 */
import { allRows, openBare, readTables, rowCount } from './bare-database';
import type { BlocksRow, MetaRow, SearchIndexRow, SearchPieceRow, VoteRow } from './schema';

export interface StoredRows {
  /** Stays open for the texts that are read later. */
  database: IDBDatabase;
  metas: MetaRow[];
  heads: SearchIndexRow[];
  pieces: SearchPieceRow[];
  /** How many articles have changed since. */
  changes: number;
  votes: VoteRow[];
  /** The first texts of packs. */
  texts: BlocksRow[];
}

const TABLES = ['meta', 'searchIndexes', 'searchPieces', 'searchChanges', 'votes', 'blocks'];

/** Texts that are read along, which a pack of usual size has. */
const FIRST_TEXTS = 150;

/** @returns nothing where there is no database of this build, or it can't be read */
export async function readStoredRows(): Promise<StoredRows | null> {
  const database = await openBare();
  if (!database) return null;
  try {
    const table = readTables(database, TABLES);
    const [metas, heads, pieces, changes, votes, texts] = await Promise.all([
      allRows<MetaRow>(table('meta')),
      allRows<SearchIndexRow>(table('searchIndexes')),
      allRows<SearchPieceRow>(table('searchPieces')),
      rowCount(table('searchChanges')),
      allRows<VoteRow>(table('votes')),
      allRows<BlocksRow>(table('blocks'), FIRST_TEXTS),
    ]);
    return { database, metas, heads, pieces, changes, votes, texts };
  } catch {
    database.close();
    return null;
  }
}
