/**
 * The database, at the extension's own origin. The background is its only holder: in an embedded frame IndexedDB can
 * be refused, and in a content script it would belong to the seller centre.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Article, Center, DeadlineRule, Guide, PackStamp, Page, Words } from '../center/schema';
import type { Run } from '../guides/run';
import { within } from '../messaging/patience';
import { GiljabiError } from '../messaging/result';
import type { OrderFact } from '../page/facts';

/** An entry of a pack in the store: the entry, and the centre it belongs to. */
export type Stored<T> = T & { center: string };

/** A centre without its lists. */
export type CenterRow = Center & { words: Words };

/** A row of an order table, as it was last seen. */
export interface OrderRow extends OrderFact {
  center: string;
  /** The page it was seen on, empty for an unknown one: an order and its return are two rows. */
  page: string;
  key: string;
  seenAt: number;
}

/** Our own notes on the store. Dexie opens a newer database silently, so we keep its schema number ourselves. */
export type MetaRow =
  | { key: 'schema'; value: number }
  | { key: `pack:${string}`; stamp: PackStamp; filledAt: number; skipped: string[] };

/** The tables of each schema, oldest first. A published one never changes: the next one is added below it. */
const SCHEMAS: Record<string, string>[] = [
  {
    meta: 'key',
    centers: 'id',
    pages: '[center+id], center',
    deadlines: '[center+id], center',
    guides: '[center+id], center',
    articles: '[center+id], center',
    orders: '[center+page+key], center, seenAt',
    runs: '[center+guide], center',
  },
];

/** Number of the schema that this code writes. */
export const SCHEMA = SCHEMAS.length;

/** How long another holder may keep us from the database before the seller is told. Milliseconds. */
const PATIENCE = 3_000;

/** The same for the look before each answer; both together stay below what an asker waits. Milliseconds. */
const LOOK_PATIENCE = 1_000;

export class GiljabiDatabase extends Dexie {
  declare meta: Table<MetaRow, string>;
  declare centers: EntityTable<CenterRow, 'id'>;
  declare pages: Table<Stored<Page>, [string, string]>;
  declare deadlines: Table<Stored<DeadlineRule>, [string, string]>;
  declare guides: Table<Stored<Guide>, [string, string]>;
  declare articles: Table<Stored<Article>, [string, string]>;
  declare orders: Table<OrderRow, [string, string, string]>;
  declare runs: Table<Stored<Run>, [string, string]>;

  constructor() {
    super('giljabi', { cache: 'disabled' });
    for (const [at, tables] of SCHEMAS.entries()) this.version(at + 1).stores(tables);
    // A newer build in another context wants to upgrade: give way, and open again at the next question.
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }
}

/** The one open database. */
export const database = new GiljabiDatabase();

/**
 * Opens the database and checks that no newer build wrote it. One that doesn't open in time goes on trying: the next
 * call waits for the same opening.
 * @throws GiljabiError `storage` when it can't be opened (in time), `newer` when its schema is newer than this code.
 */
export async function openDatabase(): Promise<void> {
  try {
    await within(PATIENCE, noteSchema());
  } catch (cause) {
    if (cause instanceof GiljabiError) throw cause;
    throw new GiljabiError('storage', { cause });
  }
}

async function noteSchema(): Promise<void> {
  await database.open();
  const schema = await readSchema();
  if (schema === SCHEMA) return;
  if (schema !== undefined && schema > SCHEMA) throw new GiljabiError('newer');
  await database.meta.put({ key: 'schema', value: SCHEMA });
}

/** Whether the database is the one that was opened: a browser, or a person, may have deleted it since. */
export async function isDatabaseThere(): Promise<boolean> {
  return within(LOOK_PATIENCE, readSchema()).then(
    (schema) => schema === SCHEMA,
    () => false,
  );
}

async function readSchema(): Promise<number | undefined> {
  const row = await database.meta.get('schema');
  return row?.key === 'schema' ? row.value : undefined;
}
