import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../utils/search/search-index';
import { documentOf, find, indexOf } from './small-index';

const shown = (parts: { text: string; hit: boolean }[] = []) =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const reason = (query: string, at = 0) => find(query).results[at]?.reason;

describe('why something was found', () => {
  it.each([
    ['qksvna', 'layout', '반품'],
    ['QKSVNA', 'layout', '반품'],
    ['ㅁㅡㅣ', 'layout', 'aml'],
    ['ㅂㅍㅌㅂㅅ', 'initials', '반품 택배사'],
    ['굿스풀로', 'spelling', '굿스플로'],
    ['옐로카드', 'synonym', '페널티'],
    ['CJ', 'synonym', '택배사'],
  ])('%s: %s %s', (query, kind, meant) => {
    expect(reason(query)).toEqual({ kind, typed: query, meant });
  });

  it.each(['반품', '반품의', '지연', '정산ㄱ', 'AML', '3,300원'])('%s needs no reason', (query) => {
    expect(reason(query)).toBeUndefined();
  });

  it('only the word that isn’t there to the letter is told', () => {
    expect(reason('굿스풀로 송장')).toEqual({ kind: 'spelling', typed: '굿스풀로', meant: '굿스플로' });
    expect(reason('반품 xorqotk')).toEqual({ kind: 'layout', typed: 'xorqotk', meant: '택배사' });
  });

  it('of a word with a letter of another script is told in its own letters', () => {
    const index = indexOf([[documentOf('a', '٣55555 안내')]]);
    expect(find('٣55556', {}, index).results[0]?.reason).toMatchObject({ meant: '٣55555' });
  });
});

describe('what matched is marked', () => {
  it.each([
    ['반품택배사', '[반품] [택배사] 설정은 어떻게 하나요?'],
    ['qksvna 택배', '[반품] [택배]사 설정은 어떻게 하나요?'],
    ['ㅌㅂㅅ', '반품 [택배사] 설정은 어떻게 하나요?'],
    ['수거 업체', '반품 택배사 설정은 어떻게 하나요?'],
  ])('%s in the title: %s', (query, title) => {
    expect(shown(find(query).results[0]?.title)).toBe(title);
  });

  it('in a text of the article, and words that ask nothing are not', () => {
    const [result] = find('반품 택배사는 어떻게 하나요').results;
    expect(shown(result?.excerpt('어떻게 할까요. 반품은 택배사가 가져갑니다.'))).toBe(
      '어떻게 할까요. [반품]은 [택배사]가 가져갑니다.',
    );
  });
});

describe('no answer', () => {
  it.each(['김치찌개 끓이는 법', '오늘 날씨', '주식 투자'])('%s: it is said', (query) => {
    expect(find(query)).toMatchObject({ answered: false });
  });

  it.each(['어떻게 하나요', '안녕하세요', '이거 왜 이래요'])('%s asks for nothing yet', (query) => {
    expect(find(query).answered).toBe(false);
  });

  it('has the nearest below it', () => {
    const { answered, results } = find('택배사 사장님 성함과 취미');
    expect(answered).toBe(false);
    expect(results.map(({ key }) => key)).toContain('carrier');
  });

  it.each([
    ['세굼계선셔', '세금계산서'],
    ['굿수풀루', '굿스플로'],
    ['세굼계선셔 금액', '세금계산서 금액'],
  ])('%s: a spelling is offered: %s', (query, spelling) => {
    const { answered, spellings } = find(query);
    expect(answered).toBe(false);
    expect(spellings).toContain(spelling);
    expect(spellings.length).toBeLessThanOrEqual(3);
  });

  it('what is offered finds something', () => {
    const { spellings } = find('세굼계선셔');
    expect(spellings.map((one) => find(one).answered)).toEqual(spellings.map(() => true));
  });

  it.each(['', ' ', '?!', '😀', '\ud800', '\u200b'])('%j finds nothing, and nothing is offered', (query) => {
    expect(find(query)).toEqual({ results: [], total: 0, answered: false, spellings: [] });
  });

  it('comes of an empty index, whatever is asked', () => {
    const none = { results: [], total: 0, answered: false, spellings: [] };
    for (const query of ['반품', 'qksvna', 'ㅂㅍ', 'AML']) {
      expect(find(query, {}, openIndex([], []))).toEqual(none);
      expect(find(query, {}, indexOf([[]]))).toEqual(none);
    }
  });
});

describe('what is typed is never a pattern', () => {
  it.each(['.*', '(반품', '[가-힣]+', '반품|정산', '\\', '$&', '^', '(?:(a+)+)+$'])('%s', (query) => {
    const [plain, typed] = [query.replace(/[^가-힣a-z]+/g, ' '), query].map((one) =>
      find(one).results.map(({ key }) => key),
    );
    expect(typed).toEqual(plain);
  });
});
