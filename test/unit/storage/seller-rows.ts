import { FRESH } from '../../../utils/help-center/refreshing/state';
import { database } from '../../../utils/storage/database';
import type { HelpArticleRow, RefreshRow } from '../../../utils/storage/schema';
import { runOf } from '../guides/run-of';

/** When a file with these is saved, and taken in. */
export const SAVED_AT = Date.UTC(2026, 10, 23);

/** Ways of marking and running that a seller may have; each of the six tables has a row. */
export const SELLER = {
  pins: [
    { center: 'market', id: 'returns', at: 2_000 },
    { center: 'market', id: 'help-73001', at: 1_000 },
  ],
  recents: [{ center: 'market', id: 'returns', at: 3_000 }],
  runs: [
    runOf({ center: 'market', step: 'b', done: ['a'], answers: { a: 'contract' }, at: SAVED_AT }),
    runOf({ center: 'market', guide: 'return', step: null, done: ['a', 'b'], at: SAVED_AT }),
  ],
  votes: [{ center: 'market', id: 'returns', helpful: false, at: 4_000 }],
  typedPenalties: [{ center: 'market', id: 'p-1', day: '2026-11-20', points: 2, type: 'late', at: 5_000 }],
  settings: [{ key: 'autoRefresh', value: false, at: SAVED_AT }],
};

/** Puts all of it into the store. */
export async function putSellerRows(): Promise<void> {
  const { pins, recents, runs, votes, typedPenalties, settings } = database();
  await pins.bulkPut(SELLER.pins);
  await recents.bulkPut(SELLER.recents);
  await runs.bulkPut(SELLER.runs);
  await votes.bulkPut(SELLER.votes);
  await typedPenalties.bulkPut(SELLER.typedPenalties);
  await settings.bulkPut(SELLER.settings);
}

/** The rows of the store's tables, by table; empty tables are left out. */
export async function rowsByTable(...names: string[]): Promise<Record<string, unknown[]>> {
  const tables = database().tables.filter(({ name }) => names.length === 0 || names.includes(name));
  const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(rows.filter(([, found]) => found.length > 0));
}

export const SELLER_TABLES = ['pins', 'recents', 'runs', 'votes', 'typedPenalties', 'settings'];

/** When the help centre may be asked again, and nothing else. */
export const POLITE = { ...FRESH, center: 'market', waitUntil: 5_000, shutUntil: 6_000, askedAt: 4_000, dueAt: 9_000 };

/** A copy of one of the help centre's articles. */
export const helpArticle = (id: string, checkedAt: number): HelpArticleRow => ({
  center: 'market',
  id,
  title: `글 ${id}`,
  category: [],
  edition: null,
  hash: '',
  length: 10,
  addedAt: checkedAt,
  checkedAt,
  changedAt: null,
  goneAt: null,
});

/** Copies of the help centre's articles with their texts, a listing of its search and how its refresh stands. */
export async function putHelpRows(...articles: HelpArticleRow[]): Promise<void> {
  const { helpArticles, helpBlocks, helpListings, refreshes } = database();
  await helpArticles.bulkPut(articles);
  await helpBlocks.bulkPut(articles.map(({ center, id }) => ({ center, id, body: [] })));
  const listing = { total: 0, rows: [], elsewhere: 0, categories: [] };
  await helpListings.put({ center: 'market', key: 'q', listing, savedAt: 1_000 });
  const last = { at: 1_000, added: 1, changed: 0, gone: 0, failed: 0 };
  // Where it stands inside a run is its own affair.
  const run = {} as RefreshRow['run'];
  await refreshes.put({ ...POLITE, run, last });
}

/** Empties the database for a test. */
export async function emptyDatabase(): Promise<void> {
  for (const table of database().tables) await table.clear();
  await database().meta.put({ key: 'schema', value: database().verno });
}
