import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSyllableStart, keysOf, latinAsKeys, syllables, textOfKeys } from '../../../utils/search/keys';
import { keysMeant } from '../../../utils/search/layout';

const FIRST = 0xac00;
const ALL = Array.from({ length: 11_172 }, (_, at) => String.fromCharCode(FIRST + at));
const syllable = fc.integer({ min: FIRST, max: FIRST + 11_171 }).map((unit) => String.fromCharCode(unit));
const hangul = fc.string({ unit: syllable, maxLength: 30 });

describe('keys', () => {
  it('give every syllable back', () => {
    expect(ALL.filter((one) => textOfKeys(keysOf(one)) !== one)).toEqual([]);
  });

  it('are different for every syllable', () => {
    expect(new Set(ALL.map(keysOf)).size).toBe(ALL.length);
  });

  it('give any Hangul back', () => {
    fc.assert(
      fc.property(hangul, (text) => {
        expect(textOfKeys(keysOf(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('grow with the syllable under way: each of its states begins them', () => {
    for (const states of ['ㅂ 바 반', 'ㄱ 고 과 관', 'ㄷ 다 달 닭', 'ㅇ 어 업 없', 'ㅇ 으 의']) {
      const codes = states.split(' ').map(keysOf);
      expect(codes.every((code) => codes.at(-1)?.startsWith(code))).toBe(true);
    }
  });

  it.each([
    ['반품', 'qksvna'],
    ['과', 'rhk'],
    ['웬', 'dnps'],
    ['의', 'dml'],
    ['닭', 'ekfr'],
    ['없', 'djqt'],
    ['값이', 'rkqtdl'],
    ['꺼내', 'Rjso'],
    ['얘', 'dO'],
    ['ㄳ', 'rt'],
    ['ㅘ', 'hk'],
    ['A4 반', 'A4 qks'],
  ])('of %s are %s', (text, keys) => {
    expect(keysOf(text)).toBe(keys);
  });

  it.each([
    ['rkqtl', '갑시'],
    ['rkrtks', '각산'],
    ['dkssud', '안녕'],
    ['hk', 'ㅘ'],
    ['qt', 'ㅂㅅ'],
    ['qksv', '반ㅍ'],
    ['qksvㅜ', '반ㅍㅜ'],
    ['3300dnjs', '3300원'],
  ])('%s type %s', (keys, text) => {
    expect(textOfKeys(keys)).toBe(text);
  });

  it('count as many syllables as there are', () => {
    fc.assert(
      fc.property(hangul, (text) => {
        expect(syllables(keysOf(text))).toBe(text.length);
      }),
    );
  });

  it('have a syllable’s start where one begins, and nowhere else', () => {
    fc.assert(
      fc.property(hangul, (text) => {
        const keys = keysOf(text);
        const starts = [...text].map((_, at) => keysOf(text.slice(0, at)).length);
        const found = [...keys].flatMap((_, at) => (isSyllableStart(keys, at) ? [at] : []));
        expect(found).toEqual(starts);
      }),
    );
  });
});

describe('Latin letters as keys', () => {
  it.each([
    ['qksvna', 'qksvna'],
    ['QksVNa', 'Qksvna'],
    ['RjSO', 'RjsO'],
    ['TPmart', 'TPmart'],
    ['AML', 'aml'],
  ])('%s: Shift counts only where the key has a second letter (%s)', (latin, keys) => {
    expect(latinAsKeys(latin)).toBe(keys);
  });

  it.each([
    ['qksvna', '반품'],
    ['QKSVNA', '반품'],
    ['Qksvna', '빤품'],
    ['Rjsorl', '꺼내기'],
    ['rJSORL', '꺼내기'],
    ['tmxhdj', '스토어'],
    ['qksv', '반ㅍ'],
    ['qvxqt', 'ㅂㅍㅌㅂㅅ'],
  ])('%s was meant for %s, also with Caps Lock on', (typed, meant) => {
    expect(textOfKeys(keysMeant(typed) ?? '')).toBe(meant);
  });

  it.each(['API', 'api', 'KC', 'kc', 'QR', 'FAQ', 'SMS2', 'iPhone', 'kakao', 'a', 'é'])(
    '%s make no Hangul',
    (typed) => {
      expect(keysMeant(typed)).toBeUndefined();
    },
  );
});
