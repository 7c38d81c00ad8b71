import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../utils/search/keys';
import { composed } from '../../../utils/search/letters';
import { excerpt, mark, type Needles } from '../../../utils/search/mark';
import { solidTitle } from '../../../utils/search/terms';
import { anyText } from './any-text';

const needles = (...words: string[]): Needles => ({ codes: words.map(solidTitle), initials: [] });
const shown = (parts: { text: string; hit: boolean }[]) =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const joined = (parts: { text: string }[]) => parts.map(({ text }) => text).join('');
const anyNeedles = fc.record({
  codes: fc.array(anyText.map(solidTitle), { maxLength: 3 }),
  initials: fc.array(fc.stringMatching(/^[qwertasdfgzxcv]{1,3}$/), { maxLength: 2 }),
});

describe('what matched is marked', () => {
  it.each([
    ['반품 택배사 설정', ['택배'], '반품 [택배]사 설정'],
    ['발송지연 안내', ['지연'], '발송[지연] 안내'],
    ['반품 택배사', ['반품택배사'], '[반품] [택배사]'],
    ['반품택배사', ['반품', '택배사'], '[반품택배사]'],
    ['반품 반품', ['반품'], '[반품] [반품]'],
    ['고객확인제도(AML)가', ['AML'], '고객확인제도([AML])가'],
    ['3,300원', ['3300'], '[3],[300]원'],
    ['반\u200b품', ['반품'], '[반]\u200b[품]'],
    ['ＡＭＬ', ['aml'], '[ＡＭＬ]'],
    ['café', ['cafe'], '[café]'],
    ['漢字', ['字'], '漢[字]'],
    ['지수', ['ㅈㅣㅅ'], '[지수]'],
    ['이지수', ['지ㅅ'], '이지수'],
    ['판매점의 점수', ['점'], '판매점의 [점]수'],
    ['이사 지원', ['사지'], '이사 지원'],
    ['가나', [''], '가나'],
    ['', ['가'], ''],
  ])('%j, %j: %j', (text, words, expected) => {
    expect(shown(mark(text, needles(...words)))).toBe(expected);
  });

  it.each([
    ['반품 택배사 설정', 'ㅌㅂㅅ', '반품 [택배사] 설정'],
    ['반품 택배사 설정', 'ㅂㅍㅌㅂ', '[반품] [택배]사 설정'],
    ['반품 택배사', 'ㅂㅅ', '반품 택배사'],
    ['AML 등록', 'ㄷㄹ', 'AML [등록]'],
  ])('%j, initials %s: %j', (text, initials, expected) => {
    expect(shown(mark(text, { codes: [], initials: [keysOf(initials)] }))).toBe(expected);
  });

  it('a decomposed text comes out composed', () => {
    expect(shown(mark('반품 택배'.normalize('NFD'), needles('택배')))).toBe('반품 [택배]');
  });
});

describe('of any text', () => {
  it('the parts give the text back, none empty, marked and unmarked by turns', () => {
    fc.assert(
      fc.property(anyText, anyNeedles, (text, wanted) => {
        const parts = mark(text, wanted);
        expect(joined(parts)).toBe(composed(text));
        expect(parts.every((part, at) => part.text !== '' && part.hit !== parts[at - 1]?.hit)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('no part begins or ends within a character, but where the text has half of one', () => {
    const whole = fc
      .array(fc.constantFrom('😀', '반품', '𝟑', '👩\u200d👧', ' '), { maxLength: 80 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(whole, fc.constantFrom('반품', '😀반품', '𝟑'), (text, word) => {
        for (const part of [...mark(text, needles(word)), ...excerpt(text, needles(word))]) {
          expect(part.text.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('an excerpt is a stretch of it, of bounded length', () => {
    const long = fc.array(anyText, { maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(long, anyNeedles, (text, wanted) => {
        const parts = excerpt(text, wanted);
        const inner = joined(parts.filter(({ text: part }) => part !== '…'));
        expect(composed(text).replaceAll('…', '')).toContain(inner.replaceAll('…', ''));
        expect(inner.length).toBeLessThanOrEqual(72);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an excerpt', () => {
  const BODY = `${'앞에 오는 긴 이야기입니다. '.repeat(10)}여기에서 반품 택배사를 고릅니다. ${'뒤에 오는 이야기입니다. '.repeat(10)}`;

  it('shows where most matched, of whole words, with dots where it was cut', () => {
    const text = shown(excerpt(`반품 ${BODY}`, needles('반품', '택배사')));
    expect(text).toMatch(/^….*\[반품\] \[택배사\]를 고릅니다\..*…$/);
    expect(text.slice(1)).toMatch(/^(?:오는|긴|이야기입니다\.|여기에서|앞에) /);
  });

  it('shows the beginning where nothing matched', () => {
    expect(shown(excerpt(BODY, needles('없는말')))).toMatch(/^앞에 오는 긴.*…$/);
  });

  it('shows a short text whole', () => {
    expect(shown(excerpt(' 반품을 승인합니다.\n', needles('승인')))).toBe('반품을 [승인]합니다.');
  });

  it('of nothing is nothing', () => {
    expect(excerpt('', needles('반품'))).toEqual([]);
  });
});
