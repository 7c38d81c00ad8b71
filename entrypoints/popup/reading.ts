/** One reading of the index that the background keeps. */
import { within } from '@/utils/messaging/patience';
import { type StoredIndex, storedIndex } from '@/utils/storage/stored-index';
import type { StoredRows } from '@/utils/storage/stored-rows';

export interface Reading {
  /** Absent until it is read, and where there is none that can be searched. */
  index: StoredIndex | undefined;
  /** Whether there is none, or none in time. */
  isNone: boolean;
  /** It, or `null`; neither of the two ever fails. */
  done: Promise<StoredIndex | null>;
  /** The same, or `null` where it takes too long. */
  soon: Promise<StoredIndex | null>;
  close(): void;
}

/**
 * @param patience milliseconds
 * @param lost called when the database is taken away from us: somebody upgrades or deletes it, or the browser does
 */
export function readingOf(rows: Promise<StoredRows | null>, patience: number, lost: () => void): Reading {
  const read = async () => {
    const found = await rows;
    const index = found && indexIn(found);
    if (!index) {
      found?.database.close();
      return null;
    }
    for (const end of ['versionchange', 'close']) found.database.addEventListener(end, lost, { once: true });
    reading.index = index;
    return index;
  };
  const done = read().catch(() => null);
  const reading: Reading = {
    index: undefined,
    isNone: false,
    done,
    soon: within(patience, done)
      .catch(() => null)
      .then((index) => {
        reading.isNone = index === null;
        return index;
      }),
    close: () =>
      void rows.then((found) => {
        for (const end of ['versionchange', 'close']) found?.database.removeEventListener(end, lost);
        found?.database.close();
      }),
  };
  return reading;
}

/** Rows that make no index are none. */
function indexIn(rows: StoredRows): StoredIndex | null {
  try {
    return storedIndex(rows);
  } catch {
    return null;
  }
}
