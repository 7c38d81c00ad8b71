/** What a row said, to tell whether it says the same. */
import type { Entries, KnownRow, RowFact } from './row-memory';

/** What is said of entries; each of their texts is one line. */
export function sayingOf(shape: string, entries: Entries): string {
  const said = [shape];
  for (const [id, { text, sure, isUnseen }] of entries)
    said.push(`${id}${sure ? '' : '?'}${isUnseen ? '!' : ''} ${text}`);
  // One text of its own; added up it would be a tree that holds all of its parts.
  return said.join('\n');
}

/**
 * The fact of a row that says something new, with the dates that it had where it says the same of these: `내일` means the
 * day that it meant when it came to stand there, whatever else has changed since.
 */
export function withDatesOf({ said: before = '', fact: old }: KnownRow, said: string, fact: RowFact): RowFact {
  if (!old || !fact || old.orderNumber !== fact.orderNumber || old.itemNumber !== fact.itemNumber) return fact;
  const lines = new Set(before.split('\n'));
  const isSaidStill = (id: string) => said.split('\n').some((line) => line.startsWith(`${id} `) && lines.has(line));
  const kept = Object.entries(old.dates).filter(([id]) => Object.hasOwn(fact.dates, id) && isSaidStill(id));
  return { ...fact, dates: { ...fact.dates, ...Object.fromEntries(kept) } };
}
