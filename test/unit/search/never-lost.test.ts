import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { openPackIndex, packDocuments } from '../../../scripts/pack-search';
import { requirePacks } from '../../../scripts/packs';
import { search } from '../../../utils/search/search';
import type { SearchIndex } from '../../../utils/search/search-index';
import type { SearchDocument } from '../../../utils/search/types';
import { makeArticles } from '../../bench/search/corpus';
import { keystrokes } from '../../bench/search/keystrokes';
import { indexOf } from './small-index';

const LIMIT = 10;
const letters = (title: string) => [...title].map((_, at, all) => all.slice(0, at + 1).join(''));

/** Titles that were among the first ten and are no more after one more letter, with the text that lost them. */
function lost(index: SearchIndex, documents: SearchDocument[], typed: (title: string) => string[]): string[] {
  const known = new Map<string, Set<string>>();
  const find = (query: string) => {
    const keys = known.get(query) ?? new Set(search(index, query, { limit: LIMIT }).results.map(({ key }) => key));
    known.set(query, keys);
    return keys;
  };
  return documents.flatMap(({ key, title }) => {
    let was = false;
    return typed(title).flatMap((query) => {
      const is = find(query).has(key);
      const isLost = was && !is;
      was = is;
      return isLost ? [`${title}: ${query}`] : [];
    });
  });
}

describe('typing on never loses a title from the first ten', () => {
  const shipped = requirePacks().flatMap(({ pack }) => packDocuments(pack));
  it.each([
    ['letter by letter', letters],
    ['as an input method composes it', keystrokes],
  ])('of the shipped pack, %s', { timeout: 120_000 }, (_, typed) => {
    expect(lost(openPackIndex(), shipped, typed)).toEqual([]);
  });

  it('and finds it by its whole', { timeout: 60_000 }, () => {
    const index = openPackIndex();
    const missed = shipped.filter(({ key, title }) => search(index, title, { limit: 1 }).results[0]?.key !== key);
    expect(missed.map(({ title }) => title)).toEqual([]);
  });

  const made = makeArticles(2_000).map(({ document }) => document);
  const index = indexOf([made], []);
  /** One in so many; all of them where everything is tested. */
  const some = (share: number) => made.filter((_, at) => process.env.GILJABI_FULL || at % share === 0);
  it.each([
    ['letter by letter', letters, 8],
    ['as an input method composes it', keystrokes, 40],
  ])('of 2,000 made articles, %s', { timeout: 300_000 }, (_, typed, share) => {
    expect(lost(index, some(share), typed)).toEqual([]);
  });
});
