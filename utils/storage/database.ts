/**
 * The database, at the extension's own origin. Only the background writes to it, and only the popup, which can't wait for
 * a worker, reads it beside it (`bare-database.ts`): in an embedded frame IndexedDB can be refused, and in a content script
 * it would belong to the seller centre.
 *
 * Where the browser gives us none, or a newer build has written it, the same tables stand in memory: every repository
 * works on, and nothing outlives the worker.
 */
import { Dexie, type DexieOptions, type Table } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { DeadlineRule, Guide, Page, Reply, Tip } from '../center/schema';
import type { Run } from '../guides/run';
import type { StoreMode } from '../messaging/content-shapes';
import { within } from '../messaging/patience';
import { carrySellerRows } from './carry';
import { contentReplaced } from './content-changes';
import type * as rows from './schema';
import { DATABASE_NAME, SCHEMA, SCHEMAS } from './schema';

export { SCHEMA } from './schema';

/** How long another holder may keep us from the database before we go on without it. Milliseconds. */
const PATIENCE = 2_500;

/** The same for the look before each answer; both together stay below what an asker waits. Milliseconds. */
const LOOK_PATIENCE = 1_000;

export class GiljabiDatabase extends Dexie {
  declare meta: Table<rows.MetaRow, string>;
  declare centers: Table<rows.CenterRow, string>;
  declare pages: Table<rows.Stored<Page>, [string, string]>;
  declare deadlines: Table<rows.Stored<DeadlineRule>, [string, string]>;
  declare guides: Table<rows.Stored<Guide>, [string, string]>;
  declare articles: Table<rows.Stored<rows.ArticleHead>, [string, string]>;
  declare blocks: Table<rows.BlocksRow, [string, string]>;
  declare tips: Table<rows.Stored<Tip>, [string, string]>;
  declare replies: Table<rows.Stored<Reply>, [string, string]>;
  declare helpArticles: Table<rows.HelpArticleRow, [string, string]>;
  declare helpBlocks: Table<rows.HelpBlocksRow, [string, string]>;
  declare helpListings: Table<rows.HelpListingRow, [string, string]>;
  declare refreshes: Table<rows.RefreshRow, string>;
  declare pins: Table<rows.MarkRow, [string, string]>;
  declare recents: Table<rows.MarkRow, [string, string]>;
  declare settings: Table<rows.SettingRow, string>;
  declare votes: Table<rows.VoteRow, [string, string]>;
  declare searchIndexes: Table<rows.SearchIndexRow, string>;
  declare searchPieces: Table<rows.SearchPieceRow, [string, number, number]>;
  declare searchChanges: Table<rows.SearchChangeRow, [string, string]>;
  declare orders: Table<rows.OrderRow, [string, string, string]>;
  declare handled: Table<rows.HandledRow, [string, string, string, string, string]>;
  declare penalties: Table<rows.PenaltyRow, [string, string]>;
  declare penaltyViews: Table<rows.PenaltyViewRow, string>;
  declare typedPenalties: Table<rows.TypedPenaltyRow, [string, string]>;
  declare runs: Table<Run & { center: string }, [string, string]>;

  constructor(options: DexieOptions = {}) {
    super(DATABASE_NAME, { ...options, cache: 'disabled' });
    for (const [at, tables] of SCHEMAS.entries()) {
      const version = this.version(at + 1).stores(tables);
      // A table that comes back under another key comes back empty: its packs have to be filled again.
      if ('centers' in tables) version.upgrade((upgrade) => upgrade.table('meta').clear());
    }
    // A newer build wants to upgrade, or somebody deletes us: give way. What is under way must not open what comes then
    // and write on; the next question looks at it first (`openDisk`).
    this.on('versionchange', () => this.close({ disableAutoOpen: true }));
  }
}

const disk = new GiljabiDatabase();
let open = disk;
let mode: StoreMode = { kind: 'disk' };

/** The open database; a function, because what it is can change. */
export const database = (): GiljabiDatabase => open;

/** Where it stands. */
export const storeMode = (): StoreMode => mode;

/** Why the disk's database can't be used. */
export type Unusable = Extract<StoreMode, { kind: 'memory' }>['why'];

/**
 * Opens the disk's database, to go over to it with `goToDisk`. One that doesn't open in time goes on trying: the next
 * call waits for the same opening.
 * @returns why not, when it can't be opened (in time) or a newer build wrote it; nothing is written to that one
 */
export function openDisk(): Promise<Unusable | null> {
  return within(PATIENCE, noteSchema()).catch(() => 'unavailable');
}

async function noteSchema(): Promise<Unusable | null> {
  // Asked before it is opened: Dexie would add what it misses to a newer build's tables.
  if ((await installedSchema()) > SCHEMA) return 'newer';
  await disk.open();
  const schema = await readSchema(disk);
  if (schema === SCHEMA) return null;
  if (schema !== undefined && schema > SCHEMA) return 'newer';
  await disk.meta.put({ key: 'schema', value: SCHEMA });
  return null;
}

/** Dexie's native version is ten times ours, and a little more where it mended something; 0 without a database. */
async function installedSchema(): Promise<number> {
  const installed = await indexedDB.databases().catch(() => []);
  const native = installed.find(({ name }) => name === disk.name)?.version ?? 0;
  return Math.floor(native / 10);
}

/** Goes over to the disk, which has been opened, with what the seller made in memory meanwhile. */
export async function goToDisk(): Promise<void> {
  const before = open;
  open = disk;
  mode = { kind: 'disk' };
  if (before !== disk) await carrySellerRows(before, disk);
  contentReplaced();
}

/**
 * Goes over to tables in memory, new ones unless it stands there already. What the seller made is taken along from the
 * disk where that can still be read; it is written nowhere else.
 */
export async function goToMemory(why: Unusable): Promise<void> {
  if (mode.kind === 'disk') {
    const memory = new GiljabiDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
    await memory.open();
    await memory.meta.put({ key: 'schema', value: SCHEMA });
    if (why !== 'unavailable') await copyFromDisk(memory);
    open = memory;
  }
  mode = { kind: 'memory', why };
  contentReplaced();
}

/** How long the disk's database may take to open once more. Milliseconds. */
const COPY_PATIENCE = 600;

/** Reads the disk's tables as they are, whoever made them. */
async function copyFromDisk(to: GiljabiDatabase): Promise<void> {
  const installed = await within(COPY_PATIENCE, new Dexie(disk.name).open()).catch(() => null);
  if (!installed) return;
  await carrySellerRows(installed, to);
  installed.close();
}

/** Whether the database is the one that was opened: a browser, or a person, may have deleted it since. */
export async function isDatabaseThere(): Promise<boolean> {
  return within(LOOK_PATIENCE, readSchema(open)).then(
    (schema) => schema === SCHEMA,
    () => false,
  );
}

async function readSchema(from: GiljabiDatabase): Promise<number | undefined> {
  const row = await from.meta.get('schema');
  return row?.key === 'schema' ? row.value : undefined;
}
