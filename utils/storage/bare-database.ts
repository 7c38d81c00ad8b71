/**
 * The database without Dexie, the schemas and the tables in memory, for a surface that only reads and can't wait: these
 * take longer to start than all of its reading. This file, and whatever the surface needs of this room, imports none of
 * them.
 */
import { DATABASE_NAME, SCHEMA } from './schema';

/** Dexie counts versions in tens, and a little more where it mended something. */
const schemaOf = ({ version }: IDBDatabase) => Math.floor(version / 10);

/**
 * Opens the database, and never makes or changes one.
 * @returns nothing where there is none, where the browser refuses, or where another build wrote it
 */
export async function openBare(): Promise<IDBDatabase | null> {
  try {
    const opening = indexedDB.open(DATABASE_NAME);
    // Only where there is none, which it would make: aborted, it leaves nothing behind.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    const database = await answerTo(opening);
    // Whoever upgrades or deletes it must not wait for us.
    database.onversionchange = () => database.close();
    if (schemaOf(database) === SCHEMA) return database;
    database.close();
  } catch {
    // Whoever asks goes on without it.
  }
  return null;
}

/** Tables to read, all as of one moment. */
export function readTables(database: IDBDatabase, names: string[]): (name: string) => IDBObjectStore {
  const transaction = database.transaction(names);
  return (name) => transaction.objectStore(name);
}

/** @param most rows at most, in the order of their keys */
export const allRows = <Row>(table: IDBObjectStore, most?: number): Promise<Row[]> =>
  answerTo(table.getAll(undefined, most));
export const rowCount = (table: IDBObjectStore): Promise<number> => answerTo(table.count());

/** The row of a key; nothing where there is none. */
export const rowAt = <Row>(table: IDBObjectStore, key: IDBValidKey): Promise<Row | undefined> =>
  answerTo(table.get(key));

const answerTo = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
