/** Articles as the search reads them. */
import * as z from 'zod/mini';
import { blockText, headingsOf } from '../center/block-text';
import { Block } from '../center/blocks';
import type { SearchDocument } from '../search/types';
import { database } from './database';
import { type EntryRow, entryRowsOf } from './entries';
import { noteFor, searchKey } from './search-keys';
import { inSet } from './sets';

const noteOf = ({ link, help }: EntryRow) => noteFor(help?.id, link.gone === true);

/** All entries of a centre. */
export async function searchDocumentsOf(center: string): Promise<SearchDocument[]> {
  const rows = await entryRowsOf(center);
  const { blocks, helpBlocks } = database();
  const set = rows.find(({ own }) => own)?.own?.set;
  const own = new Map(set ? (await inSet(blocks, set).toArray()).map((row) => [row.id, row.body]) : []);
  const help = new Map((await helpBlocks.where({ center }).toArray()).map((row) => [row.id, row.body]));
  return rows.map((row) => documentOf(row, [own.get(row.own?.id ?? ''), help.get(row.help?.id ?? '')]));
}

/**
 * The keys of entries that an index doesn't have as they are, or has though they are no more. Not only those with a
 * changed text: a copy that comes or goes may pair, or part, two others.
 * @param notes by key, what goes with the documents of the index
 * @param helpIds texts of the help centre that have changed since
 */
export async function staleKeys(
  center: string,
  notes: Map<string, string>,
  helpIds: ReadonlySet<string>,
): Promise<Set<string>> {
  const rows = await entryRowsOf(center);
  const isStale = (row: EntryRow) =>
    notes.get(searchKey(row.link)) !== noteOf(row) || (row.help !== undefined && helpIds.has(row.help.id));
  const there = new Set(rows.map(({ link }) => searchKey(link)));
  const gone = [...notes.keys()].filter((key) => !there.has(key));
  return new Set([...rows.filter(isStale).map(({ link }) => searchKey(link)), ...gone]);
}

/** Entries of a centre by their keys, as they are now; those that are no more are left out. */
export async function someDocumentsOf(center: string, keys: ReadonlySet<string>): Promise<SearchDocument[]> {
  const rows = (await entryRowsOf(center)).filter(({ link }) => keys.has(searchKey(link)));
  const { blocks, helpBlocks } = database();
  const [own, help] = await database().transaction('r', blocks, helpBlocks, () =>
    Promise.all([
      blocks.bulkGet(rows.map(({ own }): [string, string] => [own?.set ?? '', own?.id ?? ''])),
      helpBlocks.bulkGet(rows.map(({ help }): [string, string] => [center, help?.id ?? ''])),
    ]),
  );
  return rows.map((row, at) => documentOf(row, [own[at]?.body, help[at]?.body]));
}

const Body = z.array(Block);

/** What can be read of the texts of an entry. */
export const readBodies = (bodies: unknown[]): Block[] =>
  bodies.flatMap((body) => {
    const read = z.safeParse(Body, body);
    return read.success ? read.data : [];
  });

function documentOf(row: EntryRow, bodies: unknown[]): SearchDocument {
  const { link, own } = row;
  const body = readBodies(bodies);
  return {
    key: searchKey(link),
    title: link.title,
    category: link.category,
    words: own?.words ?? [],
    asks: own?.asks ?? [],
    headings: headingsOf(body),
    body: blockText(body),
    note: noteOf(row),
  };
}
