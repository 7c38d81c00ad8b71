/** Bringing together what two browsers have: of each value the newest stays, whoever asks first. */
import { type Entries, type Entry, isUnderstood } from './entries';
import { textOf } from './text-of';

const DAY = 24 * 60 * 60_000;

/** So far ahead another computer's clock may be; what is later than that was never changed then. */
const AHEAD = DAY;

/** So long it is known that something was taken away; a browser that was away for longer brings it back. */
export const REMEMBERED = 180 * DAY;

export const isForgotten = ({ at, value }: Entry, now: number): boolean => value === null && now - at > REMEMBERED;

/** Whether an entry counts at all, wherever it is from. */
const counts = (name: string, entry: Entry, now: number): boolean =>
  entry.at <= now + AHEAD && !isForgotten(entry, now) && isUnderstood(name, entry.value);

export const isSame = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a?.at === b?.at && textOf(a?.value) === textOf(b?.value);

/** The newer one; of the same moment always the same one, so that no two browsers go on correcting each other. */
const newer = (a: Entry, b: Entry): Entry => {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return String(textOf(a.value)) >= String(textOf(b.value)) ? a : b;
};

/**
 * Ours takes the place of what says nothing to us only where it is newer: a build that it does say something to has to
 * find it again.
 */
const isLater = (mine: Entry | undefined, there: Entry) => mine !== undefined && mine.at > there.at;

export interface Merged {
  /** What counts, from either. */
  all: Entries;
  /** What this browser has otherwise, and has to take in. */
  news: Entries;
  /** What stands there and says nothing to us: it is left as it is. */
  held: Entries;
}

/**
 * @param own what this browser has
 * @param there what the others have left
 * @param now epoch milliseconds
 */
export function merge(own: Entries, there: Entries, now: number): Merged {
  const all = new Map([...own].filter(([name, entry]) => counts(name, entry, now)));
  const news = new Map<string, Entry>();
  const held = new Map<string, Entry>();
  for (const [name, entry] of there) {
    if (isForgotten(entry, now)) continue;
    const mine = own.get(name);
    if (!counts(name, entry, now) && !isLater(mine, entry)) {
      held.set(name, entry);
      all.delete(name);
    } else if (!mine || all.has(name)) {
      const winner = mine ? newer(mine, entry) : entry;
      all.set(name, winner);
      if (!isSame(winner, mine)) news.set(name, winner);
    }
  }
  return { all, news, held };
}
