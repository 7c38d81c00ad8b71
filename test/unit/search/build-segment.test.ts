import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment, segmentSteps } from '../../../utils/search/build-segment';
import { packInitials } from '../../../utils/search/initials';
import { countOf, stringAt } from '../../../utils/search/packed';
import { readPostings } from '../../../utils/search/postings';
import { SEGMENT_VERSION, type Segment } from '../../../utils/search/segment';
import { keyMask } from '../../../utils/search/spelling';
import { solidTitle, termsOf } from '../../../utils/search/terms';
import type { SearchDocument } from '../../../utils/search/types';
import { FIELDS } from '../../../utils/search/weights';
import { ARTICLES, documentOf } from './small-index';

const strings = (packed: Segment['terms']) => Array.from({ length: countOf(packed) }, (_, at) => stringAt(packed, at));

/** Term → key of the document → how much it is about it (1 to 255). */
function postingsOf(segment: Segment): Record<string, Record<string, number>> {
  const terms = strings(segment.terms).map((term, id) => {
    const documents: Record<string, number> = {};
    readPostings(segment, id, (document, impact) => {
      documents[stringAt(segment.keys, document)] = Math.round(impact * 255);
    });
    return [term, documents] as const;
  });
  return Object.fromEntries(terms);
}

/** How surely a document is about a term, worked out from the definition. */
function surenessOf(term: string, { title, words, asks, headings, category, body }: SearchDocument): number {
  const times = (texts: string[]) => texts.flatMap((text) => termsOf(text)).filter((one) => one === term).length;
  const missed = (sureness: number, often: number) => (1 - sureness) ** often;
  const once = (texts: string[]) => Math.min(1, times(texts));
  const beside =
    missed(FIELDS.words, once(words)) *
    missed(FIELDS.headings, once(headings)) *
    missed(FIELDS.category, once(category)) *
    missed(FIELDS.asks, Math.min(2, times(asks))) *
    missed(FIELDS.body, Math.min(2, times([body])));
  const besides = FIELDS.besideTitle * (1 - beside);
  return times([title]) > 0 ? 1 - (1 - FIELDS.title) * (1 - besides) : besides;
}

/** The postings that documents should have. */
function expectedOf(all: SearchDocument[]): Record<string, Record<string, number>> {
  const pairs = all.flatMap((one) => {
    const { title, words, asks, headings, category, body } = one;
    const whole = [title, ...words, ...asks, ...headings, ...category, body].flatMap((part) => termsOf(part));
    return [...new Set(whole)].map((term) => ({ term, one }));
  });
  return Object.fromEntries(
    [...Map.groupBy(pairs, ({ term }) => term)].map(([term, ones]) => [
      term,
      Object.fromEntries(ones.map(({ one }) => [one.key, Math.max(1, Math.round(surenessOf(term, one) * 255))])),
    ]),
  );
}

const text = fc
  .array(fc.constantFrom('반품', '반품은', '택배', '교환으로', 'AML', '3일', '정산'), { maxLength: 5 })
  .map((words) => words.join(' '));
const texts = fc.array(text, { maxLength: 3 });
const documents = fc
  .array(fc.record({ title: text, words: texts, asks: texts, headings: texts, category: texts, body: text }), {
    maxLength: 8,
  })
  .map((all) => all.map((one, at): SearchDocument => ({ ...one, key: `k${(at * 7) % 11}` })));

describe('a segment', () => {
  it('has each term with each document that has it, as sure as the definition says', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const expected = expectedOf(all);
        const found = postingsOf(buildSegment(all));
        expect(Object.keys(found)).toEqual(Object.keys(expected).sort((a, b) => (a < b ? -1 : 1)));
        for (const [term, byKey] of Object.entries(expected)) {
          expect(Object.keys(found[term] ?? {}).sort()).toEqual(Object.keys(byKey).sort());
          const apart = Object.entries(byKey).map(([key, impact]) => Math.abs((found[term]?.[key] ?? 0) - impact));
          expect(Math.max(...apart)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('counts documents far apart right', () => {
    const many = Array.from({ length: 700 }, (_, at) =>
      documentOf(String(10_000 + at), at % 300 === 0 ? '정산' : '반품'),
    );
    const { [termsOf('정산')[0] ?? '']: found } = postingsOf(buildSegment(many));
    expect(Object.keys(found ?? {})).toEqual(['10000', '10300', '10600']);
  });

  it('has frequencies, masks and names by term', () => {
    const segment = buildSegment(ARTICLES);
    const byTerm = postingsOf(segment);
    for (const [id, term] of strings(segment.terms).entries()) {
      expect(segment.frequencies[id]).toBe(Object.keys(byTerm[term] ?? {}).length);
      expect(segment.masks[id]).toBe(keyMask(term));
    }
    const named = (word: string) => segment.named[strings(segment.terms).indexOf(termsOf(word)[0] ?? '')];
    expect(['송장', '왕복', '까닭', '주문관리'].map(named)).toEqual([1, 1, 1, 1]);
    expect(['자금세탁', '통장'].map(named)).toEqual([0, 0]);
  });

  it('has documents by key and by title, whatever order they came in', () => {
    const segment = buildSegment([...ARTICLES].reverse());
    expect(segment).toEqual(buildSegment(ARTICLES));
    expect(strings(segment.keys)).toEqual(ARTICLES.map(({ key }) => key).sort());
    const titles = [...segment.titleOrder].map((at) => solidTitle(stringAt(segment.titles, at)));
    expect(titles).toEqual([...titles].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('keeps line breaks out of what is packed', () => {
    const segment = buildSegment([documentOf('a', '둘\n줄', { category: ['가\n나'], note: 'x\ny' })], ['c', 'b']);
    expect([segment.titles, segment.categories, segment.notes].map(strings)).toEqual([['둘 줄'], ['가 나'], ['x y']]);
    expect(strings(segment.removed)).toEqual(['b', 'c']);
    expect(segment.version).toBe(SEGMENT_VERSION);
  });

  it('reads no more of a body than its beginning', () => {
    const body = `${'가나 '.repeat(700)} 끝말`;
    expect(postingsOf(buildSegment([documentOf('a', '', { body })]))).not.toHaveProperty(termsOf('끝말'));
  });

  it('is made in at least as many steps as there are documents', () => {
    const steps = segmentSteps(ARTICLES);
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThanOrEqual(ARTICLES.length);
  });

  it('is packed in the more steps the more there is to pack, to the same', () => {
    const many = Array.from({ length: 1_000 }, (_, at) =>
      documentOf(String(1_000 + at), `반품 ${'택배사 '.repeat(at % 3)}${at}`, { words: at % 2 ? ['회수 안내'] : [] }),
    );
    const steps = segmentSteps(many);
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThan(many.length + 40);
    const { initials, initialMarks } = buildSegment(many);
    expect({ initials, initialMarks }).toEqual(packInitials(many.map(({ title, words }) => [title, ...words])));
  });
});
