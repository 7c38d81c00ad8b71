/** MiniSearch as it comes, and as the hybrid that was best: pairs of syllables, jamo, initials, layout, synonyms. */
import MiniSearch, { type Options, type Query } from 'minisearch';
import { textOf, toBytes } from './bytes.ts';
import { type Meanings, meaningsOf } from './meanings.ts';
import { type Engine, FIELDS, type Field, type Flat, flatten, type Session, WEIGHTS } from './peer.ts';
import {
  bigrams,
  initialOpening,
  initialOpenings,
  jamoOpening,
  jamoOpenings,
  type Reading,
  readingsOf,
  squeeze,
  toStrokes,
} from './tuned-text.ts';

const bundle = (name: string) => ({ file: 'peers/minisearch.ts', name });

export const standard: Engine = {
  ...{ name: 'minisearch', variant: 'default', bundle: bundle('standard') },
  open: () => session({ fields: [...FIELDS] }, (_, query) => query),
};

export const tuned: Engine = {
  ...{ name: 'minisearch', variant: 'tuned', bundle: bundle('tuned') },
  open: (synonyms) => {
    const meanings = meaningsOf(synonyms);
    return session(OPTIONS, (index, query) => treeOf(index, query, meanings));
  },
};

/** Fields that are made of others, by what they are made of. */
const MADE: Record<string, { of: Field[]; tokens: (text: string) => string[] }> = {
  titleJamo: { of: ['title'], tokens: jamoOpenings },
  wordsJamo: { of: ['words'], tokens: jamoOpenings },
  initials: { of: ['title', 'words'], tokens: initialOpenings },
};

const OPTIONS: Options<Flat> = {
  fields: [...FIELDS, ...Object.keys(MADE)],
  extractField: (document, field) =>
    (MADE[field]?.of ?? [field as Field]).map((name) => document[name] ?? document.id).join('\n'),
  tokenize: (text, field) => (field && MADE[field] ? MADE[field].tokens(text) : bigrams(text)),
  processTerm: (term) => term || null,
};

const JAMO = ['titleJamo', 'wordsJamo'];

function treeOf(index: MiniSearch<Flat>, query: string, meanings: Meanings): Query {
  return { combineWith: 'OR', queries: readingsOf(query, meanings).flatMap((reading) => branches(index, reading)) };
}

function branches(index: MiniSearch<Flat>, { text, words, weight, initials }: Reading): Query[] {
  if (initials)
    return [{ queries: [text], ...begun([initialOpening(text)], ['initials']), boost: { initials: 4 * weight } }];
  const boost = Object.fromEntries(FIELDS.map((field) => [field, WEIGHTS[field] * weight]));
  const whole = jamoOpening(text);
  const known = isKnown(index, whole);
  const parts = words.map(toStrokes);
  const unknown = parts.filter((part) => !known && part.length >= 6 && !isKnown(index, part));
  return [
    { queries: [words.join(' ')], fields: [...FIELDS], boost },
    // What is typed without spaces, or with wrong ones.
    { queries: [text], fields: [...FIELDS], boost, tokenize: () => acrossSpaces(text) },
    {
      queries: [text],
      ...begun([whole], JAMO, known ? 0 : 1),
      boost: { titleJamo: 9 * weight, wordsJamo: 1.5 * weight },
    },
    { queries: [text], ...begun(parts.slice(-1), JAMO), boost: { titleJamo: 3 * weight, wordsJamo: 1.5 * weight } },
    // One wrong stroke, looked for only in what is not there without it: it is dear, and it finds too much.
    { queries: [text], ...begun(unknown, JAMO, 1), boost: { titleJamo: 3 * weight, wordsJamo: 1.5 * weight } },
  ];
}

/** Terms that need not be typed to their ends; @param fuzzy how many strokes may be wrong */
const begun = (terms: string[], fields: string[], fuzzy = 0) => ({
  ...{ fields, prefix: true, fuzzy: (term: string) => term.length >= 6 && fuzzy },
  tokenize: () => terms,
});
const isKnown = (index: MiniSearch<Flat>, jamo: string) =>
  index.search({ queries: [jamo], ...begun([jamo], JAMO) }).length > 0;
function acrossSpaces(text: string): string[] {
  const within = new Set(bigrams(text));
  return bigrams(squeeze(text)).filter((pair) => !within.has(pair));
}

function session(options: Options<Flat>, prepare: (index: MiniSearch<Flat>, query: string) => Query): Session {
  let index = new MiniSearch<Flat>(options);
  return {
    build: (documents) => {
      index = new MiniSearch<Flat>(options);
      index.addAll(documents.map(flatten));
    },
    stored: () => toBytes(index),
    load: (stored) => {
      index = MiniSearch.loadJSON(textOf(stored), options);
    },
    find: (query, limit) =>
      index
        .search(prepare(index, query))
        .slice(0, limit)
        .map(({ id }) => id as string),
    replace: (document) => index.replace(flatten(document)),
  };
}
