import { describe, expect, it } from 'vitest';
import { packDocuments } from '../../../scripts/pack-search';
import { requirePacks } from '../../../scripts/packs';
import { PACK_NOUNS } from '../../bench/search/banned';
import { growCorpus, makeArticles } from '../../bench/search/corpus';
import { makeQueries } from '../../bench/search/queries';

const PACK = packDocuments(requirePacks()[0]!.pack);
const made = makeArticles(2000);
const documents = made.map(({ document }) => document);

describe('made articles', () => {
  it('are the same for the same seed and others for another', () => {
    expect(makeArticles(200)).toEqual(made.slice(0, 200));
    expect(makeArticles(200, 1)).not.toEqual(made.slice(0, 200));
  });

  it('come after the pack, and a small corpus is the beginning of a large one', () => {
    const small = growCorpus(PACK, 300).documents;
    expect(small).toHaveLength(300);
    expect(small.slice(0, PACK.length)).toEqual(PACK);
    expect(growCorpus(PACK, 1000).documents.slice(0, 300)).toEqual(small);
    expect(growCorpus(PACK, PACK.length).made).toEqual([]);
  });

  it('have titles and keys of their own', () => {
    const all = [...PACK, ...documents];
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  it('are as long as real ones', () => {
    for (const { category, words, asks, headings, body } of documents) {
      expect(category).toHaveLength(2);
      expect(words.length).toBeGreaterThanOrEqual(3);
      expect(words.length).toBeLessThanOrEqual(6);
      expect(asks).toHaveLength(5);
      expect(headings.length).toBeLessThanOrEqual(3);
      expect(body.length).toBeGreaterThanOrEqual(150);
      expect(body.length).toBeLessThanOrEqual(520);
    }
  });

  it('leave no gap where a word should stand', () => {
    const texts = documents.flatMap((document) => Object.values(document).flat());
    expect(texts.filter((text) => /[{}~]|undefined|^\s*$/.test(text))).toEqual([]);
  });

  it('answer nothing that the pack is about', () => {
    const words = new Set(
      documents.flatMap(({ title, words, asks }) => [title, ...words, ...asks].join(' ').split(' ')),
    );
    expect([...words].filter((word) => PACK_NOUNS.some((noun) => word.includes(noun)))).toEqual([]);
  });

  it('bring new words the longer they go on, but ever fewer', () => {
    const count = (length: number) => new Set(documents.slice(0, length).flatMap(({ title }) => title.split(' '))).size;
    expect(count(2000)).toBeGreaterThan(count(1000) * 1.1);
    expect(count(2000)).toBeLessThan(count(1000) * 1.9);
  });
});

describe('what the pack is about', () => {
  it('is named for each of its titles', () => {
    expect(PACK.filter(({ title }) => !PACK_NOUNS.some((noun) => title.includes(noun)))).toEqual([]);
  });
});

describe('made questions', () => {
  const queries = makeQueries(made, documents);

  it('are about 400, of nine kinds, and the same each time', () => {
    expect(queries).toHaveLength(405);
    expect(new Set(queries.map(({ kind }) => kind)).size).toBe(9);
    expect(makeQueries(made, documents)).toEqual(queries);
  });

  it('stay the same in a larger corpus', () => {
    const large = growCorpus(PACK, 3000);
    expect(makeQueries(large.made, large.documents).map(({ q }) => q)).toEqual(queries.map(({ q }) => q));
  });

  it('have an answer each, and natural ones stand in no article', () => {
    const asks = new Set(documents.flatMap(({ asks }) => asks));
    expect(queries.filter(({ expect }) => expect.length === 0)).toEqual([]);
    expect(queries.filter(({ kind, q }) => kind === 'natural-question' && asks.has(q))).toEqual([]);
  });

  it('are none where too few articles are made', () => {
    expect(makeQueries(made.slice(0, 100), documents.slice(0, 100))).toEqual([]);
  });
});
