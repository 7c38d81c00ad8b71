/** uFuzzy as it comes, and over text taken apart into strokes. It has no index: what it looks through is stored. */
import UFuzzy from '@leeoniya/ufuzzy';
import type { SearchDocument } from '../../../../utils/search/types.ts';
import { type Meanings, meaningsOf } from './meanings.ts';
import { type Engine, flatten, type Session } from './peer.ts';
import { initialOpening, readingsOf, squeeze, toStrokes, wordsOf } from './tuned-text.ts';

const bundle = (name: string) => ({ file: 'peers/ufuzzy.ts', name });

export const standard: Engine = {
  ...{ name: 'ufuzzy', variant: 'default', bundle: bundle('standard') },
  open: () => {
    const fuzzy = new UFuzzy();
    return session({ all: allText }, ({ all }, query) => places(fuzzy, all, query, 0));
  },
};

export const tuned: Engine = {
  ...{ name: 'ufuzzy', variant: 'tuned', bundle: bundle('tuned') },
  open: (synonyms) => {
    const meanings = meaningsOf(synonyms);
    const [exact, fuzzy] = [new UFuzzy(LETTERS), new UFuzzy({ ...LETTERS, ...ONE_WRONG })];
    return session(TEXTS, (stacks, query) => merged(exact, fuzzy, stacks, query, meanings));
  },
};

const allText = (document: SearchDocument) => Object.values(flatten(document)).slice(1).join(' ').replaceAll('\n', ' ');
const apart = (texts: string[]) => wordsOf(texts.join(' ')).map(toStrokes).join(' ');

/** What is looked through for each document, by what a match in it is worth. */
const TEXTS: Record<string, (document: SearchDocument) => string> = {
  solid: ({ title }) => toStrokes(squeeze(title)),
  initials: ({ title }) => initialOpening(title),
  title: ({ title, words }) => apart([title, ...words]),
  rest: ({ category, asks, headings, body }) => apart([...category, ...asks, ...headings, body]),
};
const LETTERS: UFuzzy.Options = { intraSplit: null, intraBound: null };
const ONE_WRONG: UFuzzy.Options = {
  intraMode: 1,
  intraSlice: [1, Infinity],
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
  intraIns: 1,
};

type Stacks = Record<string, string[]>;

/** Places in the haystack, best first. @param orders how many words may stand in any order */
function places(fuzzy: UFuzzy, haystack: string[] | undefined, needle: string, orders: number): number[] {
  const [found, info, order] = fuzzy.search(haystack ?? [], needle, orders, 1000);
  if (!found) return [];
  return order && info ? order.map((at) => info.idx[at] as number) : found;
}

function merged(exact: UFuzzy, fuzzy: UFuzzy, stacks: Stacks, query: string, meanings: Meanings): number[] {
  const scores = new Map<number, number>();
  const add = (found: number[], weight: number) =>
    found.forEach((at, place) => {
      scores.set(at, (scores.get(at) ?? 0) + weight * (0.5 + 2 / (place + 4)));
    });
  for (const { text, words, weight, initials } of readingsOf(query, meanings)) {
    if (initials) {
      add(places(exact, stacks.initials, initialOpening(text), 0), weight);
      continue;
    }
    const whole = places(exact, stacks.solid, toStrokes(squeeze(text)), 0);
    add(whole, 8 * weight);
    const parts = words.map(toStrokes);
    if (whole.length === 0) add(places(fuzzy, stacks.title, parts.join(' '), Math.min(parts.length, 3)), 4 * weight);
    for (const part of parts) {
      const share = (weight * part.length) / 8;
      add(places(exact, stacks.title, part, 0), 2 * share);
      add(places(exact, stacks.rest, part, 0), share);
    }
  }
  return [...scores].sort((one, other) => other[1] - one[1]).map(([at]) => at);
}

function session(texts: typeof TEXTS, find: (stacks: Stacks, query: string) => number[]): Session {
  let stored: { keys: string[]; stacks: Stacks } = { keys: [], stacks: {} };
  return {
    build: (documents) => {
      const stacks = Object.entries(texts).map(([name, text]) => [name, documents.map(text)] as const);
      stored = { keys: documents.map(({ key }) => key), stacks: Object.fromEntries(stacks) };
    },
    stored: () => stored,
    load: (loaded) => {
      stored = loaded as typeof stored;
    },
    find: (query, limit) =>
      query.trim()
        ? find(stored.stacks, query)
            .slice(0, limit)
            .map((at) => stored.keys[at] as string)
        : [],
    replace: (document) => {
      const at = stored.keys.indexOf(document.key);
      for (const [name, text] of Object.entries(texts)) (stored.stacks[name] as string[])[at] = text(document);
    },
  };
}
