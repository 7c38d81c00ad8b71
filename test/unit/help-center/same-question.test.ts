import { describe, expect, it } from 'vitest';
import { sameQuestions } from '../../../utils/help-center/same-question';

const own = (id: string, title: string, more: { helpId?: string; titleStatus?: '추정' } = {}) => ({
  id,
  title,
  titleStatus: '확인' as const,
  ...more,
});
const pair = (ours: ReturnType<typeof own>[], theirs: [string, string][]) =>
  Object.fromEntries(
    sameQuestions(
      ours as never,
      theirs.map(([id, title]) => ({ id, title })),
    ),
  );

describe('a bundled article and one of the help centre', () => {
  it('are the same by the number, whatever the titles', () => {
    expect(
      pair(
        [own('a', '가', { helpId: '1' })],
        [
          ['1', '나'],
          ['2', '가'],
        ],
      ),
    ).toEqual({ a: '1' });
  });

  it('are not the same by the title where the number says another', () => {
    expect(pair([own('a', '가나다', { helpId: '9' })], [['2', '가나다']])).toEqual({});
  });

  it('are the same by the title, whatever its spaces and signs', () => {
    expect(pair([own('a', '환불은 언제 되나요?')], [['1', '환불은  언제 되나요 ?']])).toEqual({ a: '1' });
  });

  it('are not paired where two on either side have the title', () => {
    expect(
      pair(
        [own('a', '환불')],
        [
          ['1', '환불'],
          ['2', '환불?'],
        ],
      ),
    ).toEqual({});
    expect(pair([own('a', '환불'), own('b', '환불?')], [['1', '환불']])).toEqual({});
  });

  it('are not paired by a title that has no letter', () => {
    expect(pair([own('a', '?')], [['1', '!']])).toEqual({});
  });
});

describe('a title that is not known for certain', () => {
  const unsure = (title: string) => own('a', title, { titleStatus: '추정' });

  it.each(['환불금은 언제 오나요', '환불은 언제오나', '환불을 언제 오나요'])('may be one letter off (%s)', (title) => {
    expect(pair([unsure('환불은 언제 오나요')], [['1', title]])).toEqual({ a: '1' });
  });

  it('may not be two letters off, and a certain one not even one', () => {
    expect(pair([unsure('환불은 언제 오나요')], [['1', '환불금은 언제 오나']])).toEqual({});
    expect(pair([own('a', '환불은 언제 오나요')], [['1', '환불을 언제 오나요']])).toEqual({});
  });

  it('is not paired with one of two that are near', () => {
    expect(
      pair(
        [unsure('환불은 언제')],
        [
          ['1', '환불을 언제'],
          ['2', '환불도 언제'],
        ],
      ),
    ).toEqual({});
  });

  it('leaves an article alone that another one has exactly', () => {
    expect(pair([unsure('환불은 언제'), own('b', '환불을 언제')], [['1', '환불을 언제']])).toEqual({ b: '1' });
  });
});
