import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../../utils/search/build-segment';
import { findInitials } from '../../../utils/search/initials';
import { keysOf } from '../../../utils/search/keys';
import { stringAt } from '../../../utils/search/packed';
import { documentOf } from './small-index';

const SEGMENT = buildSegment([
  documentOf('a', '반품 택배사 설정은 어떻게 하나요?', { words: ['수거 업체'] }),
  documentOf('b', '빠른 배송 AML 등록'),
  documentOf('c', '판매자의 반품', { words: ['반려'] }),
]);

/** The keys of what has the initials, the surest first. */
const found = (initials: string) =>
  findInitials(SEGMENT, keysOf(initials))
    .sort((a, b) => b.sureness - a.sureness)
    .map(({ document }) => stringAt(SEGMENT.keys, document));

describe('initial consonants', () => {
  it.each([
    ['ㅂㅍ', ['a', 'c'], 'from the start of a title, then further on'],
    ['ㅂㅍㅌㅂㅅ', ['a'], 'across a space'],
    ['ㅌㅂㅅ', ['a'], 'of a word further on'],
    ['ㅌㅂ', ['a'], 'of the beginning of a word'],
    ['ㅅㅈㅇㄸ', ['a'], 'without the particle'],
    ['ㅅㅈㅇㅇㄸ', ['a'], 'with the particle'],
    ['ㅅㄱㅇㅊ', ['a'], 'of a search word'],
    ['ㅂㄹ', ['c'], 'doubled ones are others'],
    ['ㅃㄹ', ['b'], 'doubled'],
    ['ㅂㅅ', ['b'], 'not in the middle of a word: 택배사'],
    ['ㅂㅅㄷㄹ', [], 'not across a Latin word'],
    ['ㅂㅍㅍㅁㅈ', [], 'not across the end of a text'],
    ['ㅎㅎㅎ', [], 'that nothing has'],
  ])('%s: %j (%s)', (initials, keys) => {
    expect(found(initials)).toEqual(keys);
  });

  it('of one word are surer than those of several, and whole words surer than beginnings', () => {
    const segment = buildSegment([documentOf('a', '가나 다'), documentOf('b', '가다'), documentOf('c', '가다나')]);
    const sureness = Object.fromEntries(
      findInitials(segment, keysOf('ㄱㄷ')).map((one) => [stringAt(segment.keys, one.document), one.sureness]),
    );
    expect(sureness.b).toBe(1);
    expect(sureness.c).toBeLessThan(1);
    expect(sureness.a).toBeUndefined();
  });
});
