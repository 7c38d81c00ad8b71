import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../../utils/search/build-segment';
import { keysOf, textOfKeys } from '../../../utils/search/keys';
import { openIndex } from '../../../utils/search/search-index';
import { splitMisspelt, splitWord } from '../../../utils/search/split';
import { ARTICLES, documentOf, indexOf } from './small-index';

const { vocabulary } = indexOf().lexicon;
const words = (codes: string[]) => codes.map(textOfKeys);
const split = (text: string, options = {}) => words(splitWord(keysOf(text), vocabulary, options));

describe('what is known', () => {
  it('by its whole', () => {
    expect(['발송지연', '발송', '굿스플로'].map((word) => vocabulary.has(keysOf(word)))).toEqual([true, false, true]);
  });

  it('by its beginning, whole syllables or the one under way', () => {
    expect(words(vocabulary.startingWith(keysOf('발송'), true))).toEqual(['발송기한', '발송지연', '발송예정일']);
    expect(words(vocabulary.startingWith(keysOf('발소'), true))).toEqual([]);
    expect(words(vocabulary.startingWith(keysOf('발소'), false))).toContain('발송지연');
  });

  it('by its inner part, whole syllables only', () => {
    expect(words(vocabulary.containing(keysOf('지연')))).toEqual(['발송지연']);
    expect(words(vocabulary.containing(keysOf('송지')))).toEqual(['발송지연']);
    expect(words(vocabulary.containing(keysOf('ㅇ지')))).toEqual([]);
    expect(words(vocabulary.containing(keysOf('발송')))).toEqual([]);
  });

  it('and whether there is any such term', () => {
    expect(['발송', '발소', '발송지연', '지연'].map((word) => vocabulary.goesOn(keysOf(word)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(['발숑지연', '자금세텁'].map((word) => vocabulary.hasNear(keysOf(word)))).toEqual([true, false]);
  });

  it.each([
    ['발송지연', 'whole'],
    ['발송지연이', 'whole'],
    ['돈을', 'single'],
    ['발송', 'inside'],
    ['지연', 'inside'],
    ['발소', 'unknown'],
    ['지', 'unknown'],
  ])('and what a stretch of keys is known as: %s %s', (part, knownAs) => {
    const known = indexOf([[...ARTICLES, documentOf('m', '돈')]]).lexicon.vocabulary;
    expect(known.knownAs(keysOf(part))).toBe(knownAs);
  });

  it('of Latin words nothing by Hangul that their letters would type', () => {
    const latin = indexOf([[documentOf('a', 'xqksvnax')]]).lexicon.vocabulary;
    expect(latin.containing(keysOf('반품'))).toEqual([]);
  });

  it('by a slip: the nearest names only', () => {
    expect(words(vocabulary.near(keysOf('발숑지연')).map(({ code }) => code))).toEqual(['발송지연']);
    expect(vocabulary.near(keysOf('자금세텁'))).toEqual([]);
    expect(vocabulary.near(keysOf('정'))).toEqual([]);
  });

  it('is nothing of an empty index', () => {
    const none = openIndex([], []).lexicon.vocabulary;
    expect([none.has('qksvna'), none.startingWith('q', false), none.near('qksvna')]).toEqual([false, [], []]);
  });

  it('is no more what only replaced or removed articles had', () => {
    const before = buildSegment([documentOf('a', '굿즈마켓 안내'), documentOf('b', '송장출력 안내')]);
    const after = buildSegment([documentOf('a', '교환 안내')], ['b']);
    const left = openIndex([before, after], []).lexicon.vocabulary;
    expect(['굿즈마켓', '송장출력', '교환', '안내'].map((word) => left.has(keysOf(word)))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(left.startingWith(keysOf('굿즈'), true)).toEqual([]);
    expect(left.containing(keysOf('출력'))).toEqual([]);
    expect(left.near(keysOf('송쟝출력'))).toEqual([]);
  });
});

describe('words without spaces', () => {
  it.each([
    ['반품택배사설정', ['반품', '택배사', '설정']],
    ['반품택배사는설정을', ['반품', '택배사는', '설정을']],
    ['정산금액언제', ['정산', '금액', '언제']],
    ['반품지연', ['반품', '지연']],
    ['모르는말뿐', []],
    ['반품몰라요봉', []],
  ])('%s: %j', (text, parts) => {
    expect(split(text)).toEqual(parts);
  });

  it('the last may be under way', () => {
    expect(split('반품택ㅂ', { isUnderWay: true })).toEqual(['반품', '택ㅂ']);
    expect(split('반품택ㅂ')).toEqual([]);
  });

  it('a known compound stays one, unless it has to be several', () => {
    expect(split('정산계좌')).toEqual(['정산계좌']);
    expect(split('정산계좌', { inTwo: true })).toEqual(['정산', '계좌']);
  });

  it('single syllables may be unknown, where that is wanted', () => {
    expect(split('반품쿄', { mayBeUnknown: true })).toEqual(['반품', '쿄']);
  });

  it('nothing is nothing', () => {
    expect(split('')).toEqual([]);
  });

  it.each([
    ['반풍택배사', ['반풍', '택배사']],
    ['정산금엑', ['정산', '금엑']],
    ['모르는말뿐', []],
  ])('one of two is misspelt: %s', (text, parts) => {
    expect(words(splitMisspelt(keysOf(text), vocabulary))).toEqual(parts);
  });
});

it('the same articles know the same, in whatever order they came', () => {
  const other = indexOf([[...ARTICLES].reverse()]).lexicon.vocabulary;
  for (const start of ['반', '정', '발', '세금']) {
    expect(other.startingWith(keysOf(start), false)).toEqual(vocabulary.startingWith(keysOf(start), false));
  }
});
