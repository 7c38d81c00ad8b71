import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../utils/search/keys';
import { AIM, solidTitle, termOf, termsOf, textOfTerm } from '../../../utils/search/terms';
import { tokensOf } from '../../../utils/search/tokens';
import { anyText } from './any-text';

const terms = (text: string) => termsOf(text).map(textOfTerm);

describe('the terms of a text', () => {
  it.each([
    ['반품은 어떻게 하나요?', ['반품', '어떻게', '하']],
    ['AML을 모르겠어요', ['aml', '모르']],
    ['3,300원이 빠졌어요', ['3300원', '빠지']],
    ['7일까지', ['7일']],
    ['3회만 2번에 1개도 100원씩', ['3회', '2번', '1개', '100원']],
    ['5만원은 10건', ['5만원', '10건']],
    ['漢字 straße', ['漢字', 'straße']],
    ['', []],
  ])('%j: %j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('are read up to a limit', () => {
    expect(termsOf('가나 다라 마바', 2)).toHaveLength(2);
  });

  it('tell what something is turned into', () => {
    expect(termsOf('반품을 교환으로')).toEqual([keysOf('반품'), keysOf('교환'), keysOf('교환') + AIM]);
    expect(termsOf('교환을 반품으로')).not.toContain(keysOf('교환') + AIM);
    expect(termsOf('새로')).toEqual([keysOf('새로')]);
  });
});

describe('a term for a person to read', () => {
  it.each([
    ['~aml', 'aml'],
    ['qksvna', '반품'],
    ['3300dnjs', '3300원'],
    [`ryghks${AIM}`, '교환'],
    ['^663^55555', '٣55555'],
    ['^1f600^^6f22^', '😀漢'],
    ['~stra^df^e', 'straße'],
  ])('%s is %s', (term, text) => {
    expect(textOfTerm(term)).toBe(text);
  });

  it('is there for every term of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { code } of tokensOf(text)) expect(textOfTerm(termOf(code))).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});

it('titles are compared without spaces and signs', () => {
  expect(solidTitle('변경된 정산계좌로, 언제부터 ?')).toBe(keysOf('변경된정산계좌로언제부터'));
});
