/** Fuse.js as it comes, and over text taken apart into strokes. */
import Fuse, { type FuseIndexRecords, type IFuseOptions } from 'fuse.js';
import type { SearchDocument } from '../../../../utils/search/types.ts';
import { textOf, toBytes } from './bytes.ts';
import { type Meanings, meaningsOf } from './meanings.ts';
import { type Engine, FIELDS, type Flat, flatten, type Session, WEIGHTS } from './peer.ts';
import { initialOpening, readingsOf, squeeze, toStrokes } from './tuned-text.ts';

const bundle = (name: string) => ({ file: 'peers/fuse.ts', name });

export const standard: Engine = {
  ...{ name: 'fuse', variant: 'default', bundle: bundle('standard') },
  open: () =>
    session({ keys: [...FIELDS] }, flatten, (fuse, query, limit) =>
      fuse.search(query, { limit }).map(({ item }) => item.id),
    ),
};

export const tuned: Engine = {
  ...{ name: 'fuse', variant: 'tuned', bundle: bundle('tuned') },
  open: (synonyms) => {
    const meanings = meaningsOf(synonyms);
    return session(OPTIONS, apart, (fuse, query, limit) => merged(fuse, query, limit, meanings));
  },
};

const SOLID = ['solid', 'initials'] as const;
const OPTIONS: IFuseOptions<Flat> = {
  keys: [...FIELDS.map((name) => ({ name, weight: WEIGHTS[name] })), ...SOLID.map((name) => ({ name, weight: 6 }))],
  ...{ ignoreLocation: true, includeScore: true, threshold: 0.3, ignoreFieldNorm: true, useExtendedSearch: true },
};

function apart(document: SearchDocument): Flat {
  const flat = flatten(document);
  const solid = squeeze(flat.title);
  for (const field of FIELDS) flat[field] = toStrokes(flat[field].toLowerCase());
  return { ...flat, ...{ solid: toStrokes(solid), initials: initialOpening(solid) } };
}

function merged(fuse: Fuse<Flat>, query: string, limit: number, meanings: Meanings): string[] {
  const scores = new Map<string, number>();
  const add = (asked: Parameters<typeof fuse.search>[0], weight: number) => {
    for (const { item, score = 1 } of fuse.search(asked, { limit: 60 }))
      scores.set(item.id, (scores.get(item.id) ?? 0) + (1 - score) * weight);
  };
  for (const { text, words, weight, initials } of readingsOf(query, meanings)) {
    if (initials) {
      add({ initials: initialOpening(text) }, weight);
      continue;
    }
    add({ solid: toStrokes(squeeze(text)) }, 2 * weight);
    for (const word of words) add({ $or: everywhere(toStrokes(word)) }, weight);
  }
  return [...scores]
    .sort((one, other) => other[1] - one[1])
    .slice(0, limit)
    .map(([id]) => id);
}

/** Misspelt in the title; to the letter, which `'` asks for, in all that is longer: there a fuzzy look takes seconds. */
function everywhere(word: string): Record<string, string>[] {
  return FIELDS.map((field) => ({ [field]: field === 'title' ? word : `'${word}` }));
}

interface Stored {
  texts: Flat[];
  index: { keys: ReadonlyArray<string>; records: FuseIndexRecords };
}

function session(
  options: IFuseOptions<Flat>,
  prepare: (document: SearchDocument) => Flat,
  find: (fuse: Fuse<Flat>, query: string, limit: number) => string[],
): Session {
  let texts: Flat[] = [];
  let fuse = new Fuse<Flat>([], options);
  return {
    build: (documents) => {
      texts = documents.map(prepare);
      fuse = new Fuse(texts, options);
    },
    stored: () => toBytes({ texts, index: fuse.getIndex() }),
    load: (stored) => {
      const read = JSON.parse(textOf(stored)) as Stored;
      texts = read.texts;
      fuse = new Fuse(
        texts,
        options,
        Fuse.parseIndex<Flat>(read.index as unknown as Parameters<typeof Fuse.parseIndex>[0]),
      );
    },
    find: (query, limit) => (query.trim() ? find(fuse, query, limit) : []),
    replace: (document) => {
      fuse.remove(({ id }) => id === document.key);
      fuse.add(prepare(document));
    },
  };
}
