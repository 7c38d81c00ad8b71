/** What a row said, to tell whether it says the same. */
import type { Entries, Entry, KnownRow, RowFact } from './known-row';

/** No text has a tab, nor a line break. */
const lineOf = ({ text, sure, isUnseen }: Entry) =>
  sure && !isUnseen ? text : `\t${sure ? '' : '?'}${isUnseen ? '!' : ''}${text}`;

/** What entries say, a line each. One text of its own is all that is kept of thousands of rows. */
export function sayingOf(entries: Entries): string {
  const lines: string[] = [];
  for (const entry of entries.values()) lines.push(lineOf(entry));
  return lines.join('\n');
}

/**
 * The fact of a row that says something new, with the dates that it had where it says the same of these: `내일` means the
 * day that it meant when it came to stand there, whatever else has changed since.
 */
export function withDatesOf(
  { said: before = '', ids: oldIds = [], fact: old }: KnownRow,
  { said, ids }: { said: string; ids: readonly string[] },
  fact: RowFact,
): RowFact {
  if (!old || !fact || old.orderNumber !== fact.orderNumber || old.itemNumber !== fact.itemNumber) return fact;
  const [oldLines, lines] = [before.split('\n'), said.split('\n')];
  const isSaidStill = (id: string) => {
    const [at, oldAt] = [ids.indexOf(id), oldIds.indexOf(id)];
    return at >= 0 && oldAt >= 0 && lines[at] === oldLines[oldAt];
  };
  const kept = Object.entries(old.dates).filter(([id]) => Object.hasOwn(fact.dates, id) && isSaidStill(id));
  return { ...fact, dates: { ...fact.dates, ...Object.fromEntries(kept) } };
}
