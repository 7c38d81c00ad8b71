/** The texts of what was found, as a surface reads them that only reads (see `bare-database.ts`). */
import { blockText } from '../center/block-text';
import type { Block } from '../center/blocks';
import type { SearchResult } from '../search/types';
import { readTables, rowAt } from './bare-database';
import type { BlocksRow, HelpBlocksRow } from './schema';
import { entryOfKey, helpIdIn } from './search-keys';

type WithText = Pick<SearchResult, 'key' | 'note'>;

export interface StoredTexts {
  /** The texts of what was found, in their order, where all of them have been read before. */
  knownTexts(found: WithText[]): string[] | undefined;
  /** The same, once they are read; an empty one for what can't be read. */
  readTexts(found: WithText[]): Promise<string[]>;
}

/** Texts that are kept. */
const MOST = 400;

/**
 * @param sets by centre, the set in use
 * @param first rows that have been read with the index: the first key's results, as far as these reach, wait for none
 */
export function storedTexts(database: IDBDatabase, sets: ReadonlyMap<string, string>, first: BlocksRow[]): StoredTexts {
  const own = new Map(first.map(({ set, id, body }) => [`${set}/${id}`, body]));
  const texts = new Map<string, string>();

  const knownText = ({ key, note }: WithText) => {
    const { center, id } = entryOfKey(key);
    const body = note === '' ? own.get(`${sets.get(center)}/${id}`) : undefined;
    if (body && !texts.has(key)) texts.set(key, textOf(body));
    return texts.get(key);
  };

  return {
    knownTexts(found) {
      const known = found.map(knownText);
      return known.every((text) => text !== undefined) ? known : undefined;
    },
    async readTexts(found) {
      const known = found.map(knownText);
      const missing = found.filter((_, at) => known[at] === undefined);
      // What can't be read, because the database has been closed, is kept by nobody.
      const read = await readAll(database, sets, missing).catch((): string[] => []);
      if (texts.size > MOST) texts.clear();
      missing.forEach(({ key }, at) => void (read[at] !== undefined && texts.set(key, read[at])));
      return known.map((text, at) => text ?? read[missing.indexOf(found[at] as WithText)] ?? '');
    },
  };
}

/** All in one transaction: one for each would cost more than the reading. */
async function readAll(database: IDBDatabase, sets: ReadonlyMap<string, string>, found: WithText[]): Promise<string[]> {
  if (found.length === 0) return [];
  const table = readTables(database, ['blocks', 'helpBlocks']);
  return Promise.all(
    found.map(async ({ key, note }) => {
      const { center, id } = entryOfKey(key);
      const [own, help] = await Promise.all([
        rowAt<BlocksRow>(table('blocks'), [sets.get(center) ?? '', id]),
        rowAt<HelpBlocksRow>(table('helpBlocks'), [center, helpIdIn(note)]),
      ]);
      return textOf([...(own?.body ?? []), ...(help?.body ?? [])]);
    }),
  );
}

/** A row that another build wrote otherwise has no text for us. */
function textOf(body: Block[]): string {
  try {
    return blockText(body);
  } catch {
    return '';
  }
}
