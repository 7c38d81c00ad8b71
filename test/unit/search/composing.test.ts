import { describe, expect, it } from 'vitest';
import { typedSoFar } from '../../../utils/search/composing';

describe('a query in the middle of a syllable', () => {
  it.each([
    ['반ㅍ', '반'],
    ['반품 ㅌ', '반품'],
    ['반품ㅋㅋ', '반품'],
    ['ㅂ', ''],
    ['ㅏ', ''],
    ['반\u1111', '반'],
    ['반품'.normalize('NFD'), '반품'],
    ['ㅂ반품', 'ㅂ반품'],
    ['반품', '반품'],
    ['  반품  ', '반품'],
    ['goodsflow', 'goodsflow'],
    ['', ''],
  ])('%j is %j so far', (query, words) => {
    expect(typedSoFar(query)).toBe(words);
  });
});
