/** FlexSearch as it comes, and over pairs of syllables with the Korean around it. */
import { Index, type IndexOptions } from 'flexsearch';
import type { SearchDocument } from '../../../../utils/search/types.ts';
import { textOf, toBytes } from './bytes.ts';
import { type Meanings, meaningsOf } from './meanings.ts';
import { type Engine, FIELDS, type Field, flatten, type Session, WEIGHTS } from './peer.ts';
import {
  bigrams,
  initialOpening,
  initialOpenings,
  jamoOpening,
  jamoOpenings,
  type Reading,
  readingsOf,
  solidBigrams,
  strokesOf,
} from './tuned-text.ts';

const bundle = (name: string) => ({ file: 'peers/flexsearch.ts', name });

export const standard: Engine = {
  ...{ name: 'flexsearch', variant: 'default', bundle: bundle('standard') },
  open: () => session({ all: { of: [...FIELDS], options: {} } }, ({ all }, query, limit) => ids(all, query, limit)),
};

export const tuned: Engine = {
  ...{ name: 'flexsearch', variant: 'tuned', bundle: bundle('tuned') },
  open: (synonyms) => {
    const meanings = meaningsOf(synonyms);
    return session(PARTS, (indexes, query, limit) => fused(indexes, query, limit, meanings));
  },
};

interface Part {
  of: Field[];
  options: IndexOptions;
}
type Indexes = Record<string, Index>;

const pairs = (of: Field[]): Part => ({ of, options: { encode: solidBigrams, resolution: 12 } });
const begun = (of: Field[], encode: (text: string) => string[]): Part => ({
  of,
  options: { encode, tokenize: 'forward' },
});
const PARTS: Record<string, Part> = {
  title: pairs(['title']),
  words: pairs(['words', 'category']),
  asks: pairs(['asks']),
  body: pairs(['headings', 'body']),
  jamo: begun(['title', 'words'], jamoOpenings),
  initials: begun(['title', 'words'], initialOpenings),
  /** For what is misspelt: most threes of strokes are right where one stroke is wrong. */
  strokes: { of: ['title', 'words'], options: { encode: strokesOf, resolution: 12 } },
};
/** As many as are worth looking at in one field. */
const DEEP = 60;

function fused(indexes: Indexes, query: string, limit: number, meanings: Meanings): number[] {
  const scores = new Map<number, number>();
  const add = (part: string, text: string, weight: number, suggest = false) =>
    ids(indexes[part], text, DEEP, suggest).forEach((id, at) => {
      scores.set(id, (scores.get(id) ?? 0) + weight / (at + 4));
    });
  for (const reading of readingsOf(query, meanings)) addReading(reading, add);
  return [...scores]
    .sort((one, other) => other[1] - one[1])
    .slice(0, limit)
    .map(([id]) => id);
}

function addReading(
  { text, words, weight, initials }: Reading,
  add: (part: string, text: string, weight: number, suggest?: boolean) => void,
) {
  if (initials) return add('initials', initialOpening(text), weight);
  add('jamo', jamoOpening(text), 12 * weight);
  const telling = words.join(' ');
  add('strokes', telling, 3 * weight, true);
  for (const part of ['title', 'words', 'asks', 'body'] as const) add(part, telling, WEIGHTS[part] * weight, true);
  // All that was typed in one field is worth more than its parts here and there.
  if (bigrams(telling).length > 1) add('title', telling, 8 * weight);
}

function ids(index: Index | undefined, query: string, limit: number, suggest = false): number[] {
  return (index?.search(query, { limit, suggest }) ?? []) as number[];
}

/** Ids are numbers: they are smaller than keys, and FlexSearch writes one for every word. */
function session(
  parts: Record<string, Part>,
  find: (indexes: Indexes, query: string, limit: number) => number[],
): Session {
  let keys: string[] = [];
  let indexes: Indexes = {};
  const empty = () =>
    Object.fromEntries(Object.entries(parts).map(([name, { options }]) => [name, new Index(options)]));
  const texts = (document: SearchDocument) => {
    const flat = flatten(document);
    return Object.entries(parts).map(([name, { of }]) => [name, of.map((field) => flat[field]).join('\n')] as const);
  };
  return {
    build: (documents) => {
      [keys, indexes] = [documents.map(({ key }) => key), empty()];
      documents.forEach((document, id) => {
        for (const [name, text] of texts(document)) indexes[name]?.add(id, text);
      });
    },
    stored: () => {
      const exported: [string, string, string][] = [];
      for (const [name, index] of Object.entries(indexes))
        index.export((key, data) => void exported.push([name, key, data]));
      return toBytes({ keys, exported });
    },
    load: (stored) => {
      const { keys: names, exported } = JSON.parse(textOf(stored)) as {
        keys: string[];
        exported: [string, string, string][];
      };
      [keys, indexes] = [names, empty()];
      for (const [name, key, data] of exported) indexes[name]?.import(key, data);
    },
    find: (query, limit) => find(indexes, query, limit).map((id) => keys[id] as string),
    replace: (document) => {
      const id = keys.indexOf(document.key);
      for (const [name, text] of texts(document)) indexes[name]?.update(id, text);
    },
  };
}
