/** No engine at all: looking whether the text is in there. Tuned: without spaces, and weighted by field. */
import type { SearchDocument } from '../../../../utils/search/types.ts';
import { type Engine, FIELDS, type Flat, flatten, type Session, WEIGHTS } from './peer.ts';
import { squeeze, wordsOf } from './tuned-text.ts';

const bundle = (name: string) => ({ file: 'peers/includes.ts', name });

export const standard: Engine = {
  ...{ name: 'includes', variant: 'default', bundle: bundle('standard') },
  open: () => listed(flatten, plain),
};

export const tuned: Engine = {
  ...{ name: 'includes', variant: 'tuned', bundle: bundle('tuned') },
  open: () => listed(squeezed, weighted),
};

function squeezed(document: SearchDocument): Flat {
  const flat = flatten(document);
  for (const field of FIELDS) flat[field] = squeeze(flat[field]);
  return flat;
}

/** A list of texts, looked through from end to end. */
function listed(
  prepare: (document: SearchDocument) => Flat,
  find: (texts: Flat[], query: string) => string[],
): Session {
  let texts: Flat[] = [];
  return {
    build: (documents) => {
      texts = documents.map(prepare);
    },
    stored: () => texts,
    load: (stored) => {
      texts = stored as Flat[];
    },
    find: (query, limit) => find(texts, query).slice(0, limit),
    replace: (document) => {
      texts[texts.findIndex(({ id }) => id === document.key)] = prepare(document);
    },
  };
}

function plain(texts: Flat[], query: string): string[] {
  return texts.filter(({ title, body }) => title.includes(query) || body.includes(query)).map(({ id }) => id);
}

/** Every word counts where it is found; a document with all of them comes before one with some. */
function weighted(texts: Flat[], query: string): string[] {
  const words = wordsOf(query);
  const scored = texts.map((text) => {
    let score = 0;
    for (const word of words) {
      for (const field of FIELDS) if (text[field].includes(word)) score += WEIGHTS[field] * word.length;
    }
    return { id: text.id, score };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ id }) => id);
}
