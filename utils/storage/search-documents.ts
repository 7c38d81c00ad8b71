/** Articles as the search reads them, and the way back from what it finds. */
import * as z from 'zod/mini';
import { Block, blockText, headingsOf } from '../center/blocks';
import type { ArticleLink } from '../messaging/article-shapes';
import type { SearchDocument, SearchResult } from '../search/types';
import { onContentChange } from './content-changes';
import { database } from './database';
import { type EntryRow, entryRowsOf } from './entries';
import { currentSet, inSet } from './sets';

/** The key of an entry; an id has no slash. */
export const searchKey = ({ center, id }: { center: string; id: string }) => `${center}/${id}`;

/** What goes with a document: the number of the help centre's text, and `!` where it was taken down there. */
const noteOf = ({ link, help }: EntryRow) => (help ? help.id + (link.gone ? GONE : '') : '');
const GONE = '!';

/** The entry that was found. */
export function linkOf({ key, title, category, note }: SearchResult): ArticleLink {
  const [center = '', id = ''] = key.split('/');
  const whole = title.map(({ text }) => text).join('');
  return { center, id, title: whole, category, ...(note.endsWith(GONE) && { gone: true as const }) };
}

/** All entries of a centre. */
export async function searchDocumentsOf(center: string): Promise<SearchDocument[]> {
  const rows = await entryRowsOf(center);
  const { blocks, helpBlocks } = database();
  const set = rows.find(({ own }) => own)?.own?.set;
  const own = new Map(set ? (await inSet(blocks, set).toArray()).map((row) => [row.id, row.body]) : []);
  const help = new Map((await helpBlocks.where({ center }).toArray()).map((row) => [row.id, row.body]));
  return rows.map((row) => documentOf(row, [own.get(row.own?.id ?? ''), help.get(row.help?.id ?? '')]));
}

/** Some entries of a centre, those of certain keys or with certain texts of the help centre, as they are now. */
export async function someDocumentsOf(
  center: string,
  keys: Set<string>,
  helpIds: Set<string>,
): Promise<SearchDocument[]> {
  const rows = (await entryRowsOf(center)).filter(
    ({ link, help }) => keys.has(searchKey(link)) || (help && helpIds.has(help.id)),
  );
  return Promise.all(
    rows.map(async (row) => {
      const { own, help } = row;
      const ownBody = own && (await database().blocks.get([own.set, own.id]))?.body;
      return documentOf(row, [ownBody, help && (await database().helpBlocks.get([center, help.id]))?.body]);
    }),
  );
}

/** The number of the help centre's text in what goes with a document. */
export const helpIdIn = (note: string) => note.replace(GONE, '');

const Body = z.array(Block);

/** What can be read of the texts of an entry. */
const readBodies = (bodies: unknown[]): Block[] =>
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

/** Texts that were read last: while somebody types, most of what is found is found again. */
const texts = new Map<string, Promise<string>>();
const MOST_TEXTS = 200;

/** Texts as they were read may be old from here on. */
onContentChange(() => texts.clear());

/** What was found, as far as its text has to be known. */
type WithText = Pick<SearchResult, 'key' | 'note'>;

/** The texts of entries that were found, in their order; an empty one for what can't be read. */
export function textsOf(found: WithText[]): Promise<string[]> {
  if (texts.size >= MOST_TEXTS) texts.clear();
  const missing = found.filter(({ key }) => !texts.has(key));
  const read = missing.length > 0 ? readTexts(missing).catch(() => []) : Promise.resolve([]);
  for (const [at, { key }] of missing.entries()) {
    texts.set(
      key,
      read.then((all) => all[at] ?? ''),
    );
  }
  return Promise.all(found.map(({ key }) => texts.get(key) ?? ''));
}

/** All in one transaction: one for each would cost more than the reading. */
async function readTexts(found: WithText[]): Promise<string[]> {
  const keys = found.map(({ key }) => key.split('/') as [center: string, id: string]);
  const { meta, blocks, helpBlocks } = database();
  const [own, help] = await database().transaction('r', meta, blocks, helpBlocks, async () => {
    const centers = [...new Set(keys.map(([center]) => center))];
    const sets = new Map(
      await Promise.all(centers.map(async (center) => [center, (await currentSet(center)) ?? ''] as const)),
    );
    return Promise.all([
      blocks.bulkGet(keys.map(([center, id]): [string, string] => [sets.get(center) ?? '', id])),
      helpBlocks.bulkGet(found.map(({ note }, at): [string, string] => [keys[at]?.[0] ?? '', helpIdIn(note)])),
    ]);
  });
  return found.map((_, at) => blockText(readBodies([own[at]?.body, help[at]?.body])));
}
