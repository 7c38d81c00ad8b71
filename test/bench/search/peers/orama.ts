/** Orama as it comes, and over pairs of syllables, with openings in strokes and initials. */
import {
  type AnyOrama,
  create,
  insertMultiple,
  load,
  type RawData,
  type Results,
  save,
  search,
  update,
} from '@orama/orama';
import type { SearchDocument } from '../../../../utils/search/types.ts';
import { textOf, toBytes } from './bytes.ts';
import { type Meanings, meaningsOf } from './meanings.ts';
import { type Engine, FIELDS, type Flat, flatten, type Session, WEIGHTS } from './peer.ts';
import {
  bigrams,
  initialOpening,
  initialOpenings,
  jamoOpening,
  jamoOpenings,
  type Reading,
  readingsOf,
} from './tuned-text.ts';

const bundle = (name: string) => ({ file: 'peers/orama.ts', name });

export const standard: Engine = {
  ...{ name: 'orama', variant: 'default', bundle: bundle('standard') },
  open: () => {
    const schema = Object.fromEntries(FIELDS.map((field) => [field, 'string'] as const));
    return session(
      () => create({ schema }),
      flatten,
      (db, query, limit) => hits(db, { term: query, limit }).map(({ id }) => id),
    );
  },
};

export const tuned: Engine = {
  ...{ name: 'orama', variant: 'tuned', bundle: bundle('tuned') },
  open: (synonyms) => {
    const meanings = meaningsOf(synonyms);
    return session(createTuned, withOpenings, (db, query, limit) => merged(db, query, limit, meanings));
  },
};

const schema = {
  ...Object.fromEntries(FIELDS.map((field) => [field, 'string'] as const)),
  ...({ openings: 'string', initials: 'string' } as const),
};
const TOKENS: Record<string, (text: string) => string[]> = { openings: jamoOpenings, initials: initialOpenings };

function createTuned(): AnyOrama {
  return create({
    schema,
    sort: { enabled: false },
    components: {
      tokenizer: {
        language: 'korean',
        normalizationCache: new Map<string, string>(),
        // Documents come with the name of their field; a query comes without, and has been made into tokens before.
        tokenize: (text: string, _: string | undefined, field?: string) => [
          ...new Set(field ? (TOKENS[field] ?? bigrams)(text) : text.split(' ')),
        ],
      },
    },
  });
}

function withOpenings(document: SearchDocument): Flat {
  const flat = flatten(document);
  const begun = `${flat.title}\n${flat.words}`;
  return { ...flat, ...{ openings: begun, initials: begun } };
}

function merged(db: AnyOrama, query: string, limit: number, meanings: Meanings): string[] {
  const scores = new Map<string, number>();
  for (const reading of readingsOf(query, meanings)) {
    for (const asked of questions(reading)) {
      const { weight, ...params } = asked;
      for (const { id, score } of hits(db, { ...params, limit: 60 })) {
        scores.set(id, (scores.get(id) ?? 0) + score * weight);
      }
    }
  }
  return [...scores]
    .sort((one, other) => other[1] - one[1])
    .slice(0, limit)
    .map(([id]) => id);
}

interface Question {
  term: string;
  limit?: number;
  properties?: string[];
  boost?: Record<string, number>;
  tolerance?: number;
  threshold?: number;
}

function questions({ text, words, weight, initials }: Reading): (Question & { weight: number })[] {
  if (initials) return [{ term: initialOpening(text), properties: ['initials'], weight }];
  const asked = { properties: [...FIELDS], boost: { ...WEIGHTS }, threshold: 1, weight };
  return [
    { ...asked, term: bigrams(words.join(' ')).join(' ') },
    { term: jamoOpening(text), properties: ['openings'], weight: 10 * weight },
  ];
}

interface Hit {
  id: string;
  score: number;
}
/** Orama answers at once unless a plugin makes it wait. */
const hits = (db: AnyOrama, params: Question): Hit[] => (search(db, params) as Results<Flat>).hits as Hit[];

function session(
  open: () => AnyOrama,
  prepare: (document: SearchDocument) => Flat,
  find: (db: AnyOrama, query: string, limit: number) => string[],
): Session {
  let db = open();
  return {
    build: async (documents) => {
      db = open();
      await insertMultiple(db, documents.map(prepare));
    },
    stored: () => toBytes(save(db)),
    load: (stored) => {
      db = open();
      load(db, JSON.parse(textOf(stored)) as RawData);
    },
    find: (query, limit) => (query.trim() ? find(db, query, limit) : []),
    replace: async (document) => void (await update(db, document.key, prepare(document))),
  };
}
