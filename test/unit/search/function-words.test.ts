import { describe, expect, it } from 'vitest';
import { CONTENTS, contentKindOf, contentOf, FILLER_WORDS, QUESTION_WORDS } from '../../../utils/search/function-words';
import { keysOf } from '../../../utils/search/keys';
import { termOf } from '../../../utils/search/terms';

const codesOf = (words: string) => words.trim().split(/\s+/).map(keysOf);

describe('words that say how something is asked', () => {
  it.each([
    ['fillers', FILLER_WORDS],
    ['questions', QUESTION_WORDS],
  ])('%s have their stems beside them', (_, words) => {
    const codes = codesOf(words);
    expect(codes.map(termOf).filter((stem) => !codes.includes(stem))).toEqual([]);
  });

  it('say less than a noun', () => {
    const [noun = 0, question = 0, filler = 0] = ['반품', '언제', '하나요'].map((word) => contentOf(keysOf(word)));
    expect(noun).toBe(1);
    expect(question).toBeLessThan(noun);
    expect(filler).toBeLessThan(question);
  });

  it('say what their kind says', () => {
    for (const code of codesOf(`${FILLER_WORDS} ${QUESTION_WORDS} 반품 내`)) {
      expect(contentOf(code)).toBe(CONTENTS[contentKindOf(code)]);
    }
  });
});
