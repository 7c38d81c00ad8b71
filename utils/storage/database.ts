/**
 * The database, at the extension's own origin. The background is its only holder: in an embedded frame IndexedDB can
 * be refused, and in a content script it would belong to the seller centre.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Article, Center, DeadlineRule, Guide, PackStamp, Page, Words } from '../center/schema';
import type { Run } from '../guides/run';
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

/** Raised with every change of `stores`; older versions stay listed for upgrades. */
export const SCHEMA = 1;

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
    this.version(1).stores({
      meta: 'key',
      centers: 'id',
      pages: '[center+id], center',
      deadlines: '[center+id], center',
      guides: '[center+id], center',
      articles: '[center+id], center',
      orders: '[center+page+key], center, seenAt',
      runs: '[center+guide], center',
    });
    // A newer build in another context wants to upgrade: give way, and open again at the next question.
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }
}

/** The one open database. */
export const database = new GiljabiDatabase();

/**
 * Opens the database and checks that no newer build wrote it.
 * @throws GiljabiError `storage` when it can't be opened, or when its schema is newer than this code.
 */
export async function openDatabase(): Promise<void> {
  try {
    await database.open();
    const schema = await database.meta.get('schema');
    if (schema?.key === 'schema' && schema.value > SCHEMA) throw new GiljabiError('storage');
    await database.meta.put({ key: 'schema', value: SCHEMA });
  } catch (cause) {
    if (cause instanceof GiljabiError) throw cause;
    throw new GiljabiError('storage', { cause });
  }
}
