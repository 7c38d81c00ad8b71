import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composed, lettersOf } from '../../../utils/search/letters';
import { anyText } from './any-text';

describe('what looks the same is the same', () => {
  it.each([
    ['text apart, as macOS writes file names', '반품'.normalize('NFD'), '반품'],
    ['full-width Latin and digits', 'ＡＭＬ　３，３００', 'AML　3,300'],
    ['half-width jamo', 'ﾡﾤￂ', 'ㄱㄴㅏ'],
    ['jamo that found no syllable', 'ᄇ ᆨ ᅪ', 'ㅂ ㄱ ㅘ'],
    ['numbers in circles', '①번 ⑳', '1번 20'],
    ['a soft hyphen', '반\u00ad품', '반품'],
    ['a zero-width space', '반\u200b품\ufeff', '반품'],
    ['joiners of an emoji', '👨\u200d👩 반품', '👨👩 반품'],
    ['marks of direction', '\u202e반품\u202c \u2066a\u2069', '반품 a'],
    ['half a character', '반\ud83d품\udc00', '반품'],
    ['the choice of a glyph', '☎\ufe0f', '☎'],
    ['a Hangul filler', '반ㅤ품', '반품'],
  ])('%s', (_, text, letters) => {
    expect(lettersOf(text).text).toBe(letters);
  });

  it('keeps case, Han and emoji', () => {
    expect(lettersOf('KakaoPay 漢字 😀')).toEqual({ text: 'KakaoPay 漢字 😀' });
  });
});

describe('the way back', () => {
  it('leads to the letter, over what was passed over and what became several', () => {
    expect(lettersOf('반\u200b품⑳')).toEqual({ text: '반품20', places: [0, 2, 3, 3] });
  });

  it('is there for every letter of any text, never backwards and never beyond it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: letters, places } = lettersOf(text);
        if (!places) {
          expect(letters).toBe(composed(text));
          return;
        }
        expect(places).toHaveLength(letters.length);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places.at(-1) ?? 0).toBeLessThanOrEqual(composed(text).length);
      }),
      { numRuns: 1000 },
    );
  });

  it('has nothing unseen left at its end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(lettersOf(text).text).not.toMatch(/[\p{Cf}\p{Cs}]/u);
      }),
      { numRuns: 1000 },
    );
  });
});
