import { describe, expect, it } from 'vitest';
import { documentOf, find, indexOf, keysFound } from './small-index';

/** What is found first. */
const first = (query: string) => keysFound(query)[0];

describe('a seller finds what they look for', () => {
  it.each([
    ['a whole title', '정산계좌 변경은 어디서 하나요?', 'account'],
    ['a beginning', '굿스플', 'label'],
    ['half a syllable', '굿슾', 'label'],
    ['a consonant of the next syllable', '정산ㄱㅖ', 'account'],
    ['a consonant that still stands below the syllable before', '정산곚', 'account'],
    ['initials', 'ㅂㅍㅌㅂㅅ', 'carrier'],
    ['initials of a word further on', 'ㅅㅈㅊㄹ', 'label'],
    ['Hangul on the Latin layout', 'qksvna xorqotk', 'carrier'],
    ['the same with Caps Lock', 'QKSVNA XORQOTK', 'carrier'],
    ['initials on the Latin layout', 'qvxqt', 'carrier'],
    ['Latin on the Hangul layout', 'ㅁㅡㅣ', 'aml'],
    ['a consonant that came before the input method', 'v네ㅓㄹ티', undefined],
    ['no spaces', '반품택배사설정', 'carrier'],
    ['wrong spaces', '반 품택 배사', 'carrier'],
    ['particles', '반품의 택배사를', 'carrier'],
    ['a verb in another form', '점수가 쌓였어요', 'penalty'],
    ['the inner part of a compound', '지연', 'delay'],
    ['the inner part of one that looks like a form of a verb', '기한', 'return-approve'],
    ['one slip', '발숑지연', 'delay'],
    ['two slips', '굿스퓰료', 'label'],
    ['a slip within a compound', '반품택베사', 'carrier'],
    ['a synonym', '옐로카드', 'penalty'],
    ['a synonym that goes both ways', '벌점', 'penalty'],
    ['a verb’s synonym in another form', '늦었어요', 'delay'],
    ['a phrase’s synonym', '돈이 언제 들어와요', 'payout'],
    ['a Latin synonym', 'CJ', 'carrier'],
    ['Latin', 'goodsflow', 'label'],
    ['Latin with a particle', 'AML은', 'aml'],
    ['full-width Latin', 'ＡＭＬ', 'aml'],
    ['an amount', '3,300원', 'return-fee'],
    ['an amount without its mark, in full width', '３３００원', 'return-fee'],
    ['days', '7일 안에', 'return-approve'],
    ['Latin and Hangul', 'VAT 금액', 'tax'],
    ['a search word', '수거 업체', 'carrier'],
    ['a way to ask', '무슨 요일에 통장으로 와요', 'payout'],
    ['a heading', '차이가 나는 까닭', 'tax'],
    ['the body', '자금세탁', 'aml'],
    ['decomposed Hangul', '세금계산서'.normalize('NFD'), 'tax'],
    ['what was copied with unseen letters', '\u202a정산\u200b계좌\u00ad', 'account'],
  ])('by %s: %s', (_, query, key) => {
    expect(first(query)).toBe(key);
  });
});

describe('real Latin terms stay what they are', () => {
  it.each(['AML', 'aml', 'KC', 'kc', 'API', 'api'])('%s', (term) => {
    const { results } = find(term);
    expect(results[0]?.key).toBe(term.toLowerCase());
    expect(results.map(({ reason }) => reason?.kind)).not.toContain('layout');
  });

  it.each(['sms', 'QR', 'FAQ', 'sns'])(
    '%s, which no article has, explains nothing that was found without it',
    (term) => {
      expect(find(`반품 ${term}`).results.map(({ reason }) => reason)).not.toContainEqual(
        expect.objectContaining({ kind: 'layout' }),
      );
      expect(keysFound('QR')).toEqual([]);
    },
  );
});

describe('the order', () => {
  it('has the title before the body', () => {
    expect(keysFound('발송지연').slice(0, 2)).toEqual(['delay', 'penalty']);
  });

  it('has the whole before the part', () => {
    const index = indexOf([[documentOf('part', '정산계좌 안내'), documentOf('whole', '계좌 안내하기')]]);
    expect(keysFound('계좌 ', {}, index)).toEqual(['whole', 'part']);
  });

  it('has what begins so before all else', () => {
    const index = indexOf([[documentOf('a', '송장 출력'), documentOf('b', '출력 송장 출력 송장', { body: '출력' })]]);
    expect(keysFound('송장', {}, index)[0]).toBe('a');
  });

  it('never has a corrected one before an exact one', () => {
    const index = indexOf([
      [
        documentOf('near', '정신 정신 정신', { words: ['정신'], body: '정신' }),
        documentOf('exact', '안내', { body: '정산' }),
      ],
    ]);
    expect(keysFound('정산', {}, index)).toEqual(['exact']);
    expect(keysFound('정샌', {}, index).length).toBeGreaterThan(0);
  });

  it('tells apart what is to be turned into what', () => {
    const index = indexOf([
      [documentOf('to-exchange', '반품을 교환으로 전환'), documentOf('to-return', '교환을 반품으로 전환')],
    ]);
    expect(keysFound('교환으로 바꾸기', {}, index)[0]).toBe('to-exchange');
    expect(keysFound('반품으로 바꾸기', {}, index)[0]).toBe('to-return');
  });

  const same = ['c', 'a', 'b'].map((key) => documentOf(key, '배송비 안내', { body: '배송비' }));
  it('is settled by the key where all else is equal, whatever order they came in', () => {
    expect(keysFound('배송비', {}, indexOf([same]))).toEqual(['a', 'b', 'c']);
  });

  it('of equally good ones is the seller’s own', () => {
    const votes = new Map([
      ['c', 1],
      ['a', -1],
    ]);
    expect(keysFound('배송비', { votes }, indexOf([same]))).toEqual(['c', 'b', 'a']);
  });

  it('of others is not', () => {
    const votes = new Map([
      ['delay', -1],
      ['penalty', 1],
    ]);
    expect(keysFound('발송지연', { votes })).toEqual(keysFound('발송지연'));
  });
});

describe('of a category only', () => {
  it('what is in it is found', () => {
    expect(keysFound('정산', { category: ['정산관리'] })).toEqual(expect.arrayContaining(['payout', 'account']));
    expect(keysFound('반품', { category: ['정산관리'] })).toEqual(['account']);
    expect(keysFound('반품', { category: ['판매관리', '반품관리'] })).not.toContain('account');
    expect(keysFound('반품', { category: [] })).toEqual(keysFound('반품'));
    expect(keysFound('반품', { category: ['없는 분류'] })).toEqual([]);
  });
});

it('no more is given than was asked for, and how many there are is told', () => {
  const { results, total } = find('반품', { limit: 2 });
  expect(results).toHaveLength(2);
  expect(total).toBeGreaterThan(2);
});
