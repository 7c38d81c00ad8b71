/** Bringing together what two browsers have: of each value the newest stays, whoever asks first. */
import { type Entries, type Entry, isUnderstood } from './entries';
import { textOf } from './text-of';
import { isAhead } from './times';

const DAY = 24 * 60 * 60_000;

/** So long it is known that something was taken away; a browser that was away for longer brings it back. */
export const REMEMBERED = 180 * DAY;

export const isForgotten = ({ at, value }: Entry, now: number): boolean => value === null && now - at > REMEMBERED;

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
  /** What stands there and is left as it is: it says nothing to us, or ours had its turn. */
  held: Entries;
  /** Of `all`, what takes the place of one that is too far ahead. */
  placed: Entries;
}

/** When what took such a place was changed, by name. */
export type Placed = Readonly<Record<string, number>>;

/**
 * What is too far ahead counts as absent, lest nobody's choice counts until that day. The browser that left it may be
 * there still, and insist on it for as long as its clock is wrong: so each of ours takes its place once, and is then left
 * out of it until it is changed. Of our own such a one is of now: our clock was set right since.
 *
 * @param own what this browser has
 * @param there what the others have left
 * @param now epoch milliseconds
 * @param before what has taken such a place already
 */
export function merge(own: Entries, there: Entries, now: number, before: Placed = {}): Merged {
  const all = countedOf(own, now);
  const held = new Map<string, Entry>();
  const placed = new Map<string, Entry>();
  for (const [name, entry] of there) {
    const mine = all.get(name);
    const fate = fateOf(name, entry, mine, now, before);
    if (fate === 'placed' && mine) placed.set(name, mine);
    if (fate === 'counts') all.set(name, mine ? newer(mine, entry) : entry);
    if (fate === 'held') {
      held.set(name, entry);
      all.delete(name);
    }
  }
  const news = new Map([...all].filter(([name, entry]) => !isSame(entry, own.get(name))));
  return { all, news, held, placed };
}

/** Of what this browser has, what counts. */
function countedOf(own: Entries, now: number): Map<string, Entry> {
  const entries = [...own].map(([name, { at, value }]) => [name, { at: isAhead(at, now) ? now : at, value }] as const);
  return new Map(entries.filter(([name, entry]) => !isForgotten(entry, now) && isUnderstood(name, entry.value)));
}

/** What becomes of an entry that stands there. Parameters as above. */
function fateOf(name: string, there: Entry, mine: Entry | undefined, now: number, before: Placed) {
  if (isForgotten(there, now)) return 'dropped';
  if (isAhead(there.at, now)) {
    if (!mine) return 'dropped';
    return mine.at > (before[name] ?? -1) ? 'placed' : 'held';
  }
  if (isUnderstood(name, there.value)) return 'counts';
  return isLater(mine, there) ? 'dropped' : 'held';
}
