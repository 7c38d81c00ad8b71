import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../utils/search/keys';
import { solidCode, tellLetters, tokenize, tokensOf } from '../../../utils/search/tokens';
import { anyText } from './any-text';

const codes = (text: string) => tokensOf(text).map(({ code }) => code);

describe('a text is taken for', () => {
  it.each([
    ['반품 택배사', ['qksvna', 'xorqotk']],
    ['반품(택배사)', ['qksvna', 'xorqotk']],
    ['AML을', ['~aml', 'dmf']],
    ['카카오Pay결제', ['zkzkdh', '~pay', 'rufwp']],
    ['Café', ['~cafe']],
    ['3,300원', ['3300dnjs']],
    ['３，３００원', ['3300dnjs']],
    ['1, 2', ['1', '2']],
    ['3.5%', ['3', '5']],
    ['7일까지', ['7dlfRkwl']],
    ['7 일', ['7', 'dlf']],
    ['반ㅍ', ['qksv']],
    ['ㅂㅍ', ['qv']],
    ['漢字', ['^6f22^^5b57^']],
    ['straße', ['~stra^df^e']],
    ['٣5', ['^663^5']],
    ['😀 !?', []],
    ['', []],
  ])('%j → %j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('the same, however its letters are written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[가-힣 ]{0,20}$/), (text) => {
        expect(codes(text.normalize('NFD'))).toEqual(codes(text));
        expect(codes([...text].join('\u200b'))).toEqual(codes(text));
      }),
    );
  });
});

it('reads no more tokens than are asked for', () => {
  expect(tokensOf('가 나 다 라', 2).map(({ code }) => code)).toEqual(['rk', 'sk']);
  expect(tokensOf('가 나', 0)).toEqual([]);
});

describe('of any text', () => {
  it('tokens follow each other, and their letters make their codes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokenized = tokenize(text);
        let end = 0;
        for (const token of tokenized.tokens) {
          expect(token.from).toBeGreaterThanOrEqual(end);
          expect(token.to).toBeGreaterThan(token.from);
          const lengths: number[] = [];
          tellLetters(tokenized, token, (_, length) => lengths.push(length));
          expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(token.code.length);
          end = token.to;
        }
        expect(end).toBeLessThanOrEqual(tokenized.text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('codes have one byte a letter, and no line break', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(solidCode(tokensOf(text))).toMatch(/^[\u0021-\u007e]*$/);
      }),
      { numRuns: 1000 },
    );
  });
});

it('Hangul without its spaces is one code', () => {
  expect(solidCode(tokensOf('반품 택배사'))).toBe(keysOf('반품택배사'));
});
