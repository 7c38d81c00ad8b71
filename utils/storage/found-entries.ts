/** The texts of what the search found. */
import { blockText } from '../center/block-text';
import type { SearchResult } from '../search/types';
import { onContentChange } from './content-changes';
import { database } from './database';
import { readBodies } from './search-documents';
import { entryOfKey, helpIdIn } from './search-keys';
import { currentSet } from './sets';

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
  const entries = found.map(({ key }) => entryOfKey(key));
  const { meta, blocks, helpBlocks } = database();
  const [own, help] = await database().transaction('r', meta, blocks, helpBlocks, async () => {
    const centers = [...new Set(entries.map(({ center }) => center))];
    const sets = new Map(
      await Promise.all(centers.map(async (center) => [center, (await currentSet(center)) ?? ''] as const)),
    );
    return Promise.all([
      blocks.bulkGet(entries.map(({ center, id }): [string, string] => [sets.get(center) ?? '', id])),
      helpBlocks.bulkGet(found.map(({ note }, at): [string, string] => [entries[at]?.center ?? '', helpIdIn(note)])),
    ]);
  });
  return found.map((_, at) => blockText(readBodies([own[at]?.body, help[at]?.body])));
}
