import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../utils/search/keys';
import { openSynonyms, packSynonyms } from '../../../utils/search/synonyms';
import { textOfTerm } from '../../../utils/search/terms';
import type { Synonym } from '../../../utils/search/types';

/** What a word may mean, for a person to read: `(other words) meant words weight`. */
function meant(word: string, ...all: Synonym[]): string[] {
  const term = /^[A-Z]/.test(word) ? `~${word.toLowerCase()}` : keysOf(word);
  return openSynonyms(structuredClone(packSynonyms(all)))(term).map(({ others, terms, weight }) =>
    [others.length > 0 ? `(${others.map(textOfTerm)})` : '', terms.map(textOfTerm).join(' '), weight].join(' ').trim(),
  );
}

describe('another word for a thing', () => {
  const oneWay: Synonym = { say: ['송금', '이체'], mean: ['입금', '정산 지급'], weight: 0.7 };
  it.each([
    ['송금', ['입금 0.7', '정산 지급 0.7']],
    ['이체', ['입금 0.7', '정산 지급 0.7']],
    ['입금', []],
    ['송', []],
  ])('one way: %s means %j', (word, expected) => {
    expect(meant(word, oneWay)).toEqual(expected);
  });

  it.each([
    ['벌점', ['페널티 0.9', '패널티 0.9']],
    ['페널티', ['벌점 0.9', '패널티 0.9']],
    ['패널티', ['벌점 0.9', '페널티 0.9']],
  ])('both ways: %s means %j', (word, expected) => {
    expect(meant(word, { say: ['벌점'], mean: ['페널티', '패널티'], weight: 0.9, both: true })).toEqual(expected);
  });

  it('a verb stands for all its forms', () => {
    expect(meant('늦', { say: ['늦다'], mean: ['미루다'], weight: 0.9 })).toEqual(['미루 0.9']);
  });

  it('a phrase means it as a whole, and is found by each of its words', () => {
    const phrase: Synonym = { say: ['돈 들어오다'], mean: ['정산'], weight: 0.9 };
    expect(meant('돈', phrase)).toEqual([`(${textOfTerm('emfdjdh')}) 정산 0.9`]);
    expect(meant('들어오', phrase)).toEqual(['(돈) 정산 0.9']);
  });

  it('in Latin or with a number', () => {
    expect(meant('CJ', { say: ['CJ'], mean: ['택배사'], weight: 0.7 })).toEqual(['택배사 0.7']);
    expect(meant('택배사', { say: ['택배사'], mean: ['3,300원', '漢字'], weight: 1 })).toEqual(['3300원 1', '漢字 1']);
  });

  it('said by several entries means all of it, each once', () => {
    const one: Synonym = { say: ['돈'], mean: ['정산'], weight: 0.5 };
    expect(meant('돈', one, one, { ...one, mean: ['입금'] })).toEqual(['정산 0.5', '입금 0.5']);
  });

  it('said in two phrases that share a word means each of them by its other word', () => {
    const pay: Synonym = { say: ['돈 입금', '돈 지급'], mean: ['정산'], weight: 0.9, both: true };
    expect(meant('돈', pay)).toEqual([
      '(입금) 돈 지급 0.9',
      '(입금) 정산 0.9',
      '(지급) 돈 입금 0.9',
      '(지급) 정산 0.9',
    ]);
  });

  it('with another weight or beside other words is another meaning', () => {
    const one: Synonym = { say: ['돈'], mean: ['정산'], weight: 0.5 };
    expect(meant('돈', one, { ...one, weight: 0.9 }, { ...one, say: ['돈 지급'] })).toEqual([
      '정산 0.5',
      '정산 0.9',
      '(지급) 정산 0.5',
    ]);
  });

  it('means the same the next time, and beside another word of its group', () => {
    const meaningsOf = openSynonyms(packSynonyms([{ say: ['벌점'], mean: ['페널티'], weight: 0.9, both: true }]));
    const terms = (word: string) => meaningsOf(keysOf(word)).map((one) => one.terms.map(textOfTerm).join(' '));
    expect(['벌점', '페널티', '벌점'].map(terms)).toEqual([['페널티'], ['벌점'], ['페널티']]);
  });

  it('of nothing but signs is none', () => {
    expect(meant('돈', { say: ['!?'], mean: ['정산'], weight: 1 }, { say: ['돈'], mean: ['…'], weight: 1 })).toEqual(
      [],
    );
  });
});
