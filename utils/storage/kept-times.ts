/**
 * Rows that are kept for some time, by a clock that may have been wrong when they were written, or may be wrong now
 * (reliability F18). Times in epoch milliseconds.
 */
import type { Table } from 'dexie';
import { HOLIDAYS_AS_OF } from '../deadlines/holidays';

const DAY = 24 * 60 * 60 * 1000;

/** How long a row is remembered after it was last on a screen, and what was said of it (product decision). */
export const KEEP = 30 * DAY;

/** No clock that is right shows less: this build knows holidays that were looked up then. */
const EARLIEST = Date.parse(HOLIDAYS_AS_OF.checked);

/** A table, and its index of when each row was written. */
interface Kept {
  table: Table;
  time: 'seenAt' | 'at';
}

/**
 * Before when what was kept has been kept long enough, by the last day of use before this one: a clock that runs ahead for
 * less than a day makes nothing old. What is older than `KEEP` is passed over until then.
 */
export async function oldBefore({ table, time }: Kept, now: number): Promise<number> {
  const before = await table
    .where(time)
    .below(now - DAY)
    .last();
  return before ? before[time] - KEEP : 0;
}

/**
 * Sets right what a clock that ran ahead has dated: it was written before now, in the order that it has. Where it is
 * surely today's clock that is wrong, nothing is changed.
 *
 * @param isAfter it was written after all that was seen: now
 */
export async function setRight({ table, time }: Kept, now: number, isAfter = false): Promise<void> {
  if (now < EARLIEST) return;
  const rows = table.where(time).above(now);
  if (isAfter) {
    await rows.modify({ [time]: now });
    return;
  }
  const times = await rows.uniqueKeys();
  if (times.length === 0) return;
  await rows.modify((row) => {
    row[time] = now - times.length + times.indexOf(row[time]);
  });
}
