/** What a check tells of, before anybody knows its line. */
import type { Pack, PackList } from '../schema.ts';

/** Something wrong in an entry. With `piece`, the text as it is written, its own line can be told. */
export interface Finding {
  list: 'center' | 'words' | 'penalty' | PackList;
  id: string;
  message: string;
  piece?: string;
  /** The step of a guide that it is about: its line is told. */
  step?: string;
  /** Texts by which an entry without an id of its own is known: `id` is then the key of the list that it stands in. */
  entry?: string[];
}

/** An entry with the list it stands in. */
export interface Listed {
  list: Finding['list'];
  entry: { id: string };
}

/** Every entry of a pack, its centre too; not the words, which are the centre's and the sellers' own and not ours. */
export function entriesOf({ center, words: _, synonyms: __, penalty, ...lists }: Pack): Listed[] {
  const listed = Object.entries(lists).flatMap(([list, entries]) =>
    entries.map((entry): Listed => ({ list: list as PackList, entry })),
  );
  const policy: Listed[] = penalty ? [{ list: 'penalty', entry: { id: 'penalty', ...penalty } }] : [];
  return [{ list: 'center', entry: center }, ...listed, ...policy];
}

/** Spaces and the mark at the end make no other question, and no other word. */
export const solid = (text: string) => text.replace(/\s|[?.!]$/g, '');

/** The values that stand there more than once. */
export function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
