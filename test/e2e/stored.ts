/** Looking into our database from one of our own pages, past our own code. */
import type { Frame, Page } from '@playwright/test';

/** A page of ours in either browser. */
export interface OurPage {
  // biome-ignore lint/suspicious/noExplicitAny: the two harnesses' types differ, and agree in what is done with them here
  evaluate: any;
}

type Row = Record<string, unknown>;

/** The names of all tables. */
export const tablesOf = (where: OurPage): Promise<string[]> =>
  where.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const open = indexedDB.open('giljabi');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          resolve([...open.result.objectStoreNames]);
          open.result.close();
        };
      }),
  );

/** All rows of a table; none before there is one. */
export const rowsOf = (where: OurPage, table: string): Promise<Row[]> =>
  where.evaluate(
    (name: string) =>
      new Promise<Row[]>((resolve, reject) => {
        const open = indexedDB.open('giljabi');
        // Asked before the extension has made its database: it must not find one that we made.
        open.onupgradeneeded = () => open.transaction?.abort();
        open.onerror = () => (open.error?.name === 'AbortError' ? resolve([]) : reject(open.error));
        open.onsuccess = () => {
          if (!open.result.objectStoreNames.contains(name)) {
            open.result.close();
            return resolve([]);
          }
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
          all.onerror = () => reject(all.error);
        };
      }),
    table,
  );

/** The hash of the pack in use, how many articles and texts its set has, and how many there are in all. */
export const packInUse = (where: Page | Frame) =>
  where.evaluate(
    () =>
      new Promise<{ hash: string | null; articles: number; texts: number; all: number }>((resolve, reject) => {
        const open = indexedDB.open('giljabi');
        // Asked before the extension has made its database: it must not find one that we made.
        open.onupgradeneeded = () => open.transaction?.abort();
        open.onerror = () =>
          open.error?.name === 'AbortError'
            ? resolve({ hash: null, articles: 0, texts: 0, all: 0 })
            : reject(open.error);
        open.onsuccess = () => {
          const database = open.result;
          const look = database.transaction(['meta', 'articles', 'blocks']);
          const meta = look.objectStore('meta').getAll();
          meta.onsuccess = () => {
            const row = meta.result.find(({ key }: { key: string }) => key.startsWith('pack:'));
            const set = IDBKeyRange.bound([row?.set ?? ''], [row?.set ?? '', []]);
            const articles = look.objectStore('articles').count(set);
            const texts = look.objectStore('blocks').count(set);
            const all = look.objectStore('articles').count();
            look.oncomplete = () => {
              database.close();
              resolve({
                hash: row?.stamp.hash ?? null,
                articles: articles.result,
                texts: texts.result,
                all: all.result,
              });
            };
          };
        };
      }),
  );
