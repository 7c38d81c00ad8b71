import { describe, expect, it } from 'vitest';
import { compose, fromKeys, toInitials, toJamo, toKeys } from '../../bench/search/hangul';
import { keystrokes } from '../../bench/search/keystrokes';
import { fill, withParticle } from '../../bench/search/korean';
import { createRandom } from '../../bench/search/random';
import { halfTyped, misspelt, respaced } from '../../bench/search/spoilt';

describe('the two layouts', () => {
  it.each([
    ['반품', 'qksvna'],
    ['충전금', 'cndwjsrma'],
    ['닭갈비', 'ekfrrkfql'],
    ['왜 과외', 'dho rhkdhl'],
    ['쿠폰 2장', 'znvhs 2wkd'],
    ['빼기', 'Qorl'],
    ['ㅂㅍ', 'qv'],
  ])('%s is typed %s', (korean, keys) => {
    expect(toKeys(korean)).toBe(keys);
    expect(fromKeys(keys)).toBe(korean);
  });

  it.each(['hkR', 'AML', 'k', 'RKR', '', '😀 qks'])('%j throws nothing', (keys) => {
    expect(() => fromKeys(keys)).not.toThrow();
  });
});

it.each(['닭갈비', '읽어', '값이 없어요', '과외', '의자', '꽃길', '앉히다', 'ㅂㅍ'])(
  '%s comes together again',
  (text) => {
    expect(compose(toJamo(text))).toBe(text);
  },
);

it('knows initials', () => {
  expect(toInitials('반품 택배사 2')).toBe('ㅂㅍ ㅌㅂㅅ 2');
});

describe('what stands in the box', () => {
  it.each([
    ['반품', ['ㅂ', '바', '반', '반ㅍ', '반푸', '반품']],
    ['가나', ['ㄱ', '가', '간', '가나']],
    ['읽어', ['ㅇ', '이', '일', '읽', '읽ㅇ', '읽어']],
    ['일가', ['ㅇ', '이', '일', '읽', '일가']],
    ['과', ['ㄱ', '고', '과']],
    ['a 가', ['a', 'a ', 'a ㄱ', 'a 가']],
    ['ㄱㄴ', ['ㄱ', 'ㄱㄴ']],
    ['', []],
  ])('while %j is typed', (text, states) => {
    expect(keystrokes(text)).toEqual(states);
  });
});

describe('a spoilt text', () => {
  const text = '라이브 쿠폰 발급 한도';
  const many = (spoil: (text: string, random: ReturnType<typeof createRandom>) => string) => {
    const random = createRandom(3);
    return Array.from({ length: 200 }, () => spoil(text, random));
  };

  it('half typed stops within the last word', () => {
    for (const typed of many(halfTyped)) {
      expect(keystrokes(text)).toContain(typed);
      expect(typed).toMatch(/^라이브 쿠폰 발급 ./);
      expect(typed).not.toBe(text);
    }
  });

  it('spaced otherwise has the same letters', () => {
    for (const spaced of many(respaced)) {
      expect(spaced).not.toBe(text);
      expect(spaced.replaceAll(' ', '')).toBe('라이브쿠폰발급한도');
    }
  });

  it('misspelt is another text of whole syllables', () => {
    for (const wrong of many(misspelt)) expect(wrong).toMatch(/^(?!라이브 쿠폰 발급 한도$)[가-힣 ]+$/);
  });
});

describe('particles', () => {
  it.each([
    ['한도', '은/는', '한도는'],
    ['쿠폰', '은/는', '쿠폰은'],
    ['주말', '으로/로', '주말로'],
    ['쿠폰', '으로/로', '쿠폰으로'],
    ['QR', '을/를', 'QR를'],
  ] as const)('%s with %s is %s', (word, particle, written) => {
    expect(withParticle(word, particle)).toBe(written);
  });

  it('stand after a name', () => {
    expect(fill('{topic}{은/는} {aspect}', { topic: '쿠폰', aspect: '한도' })).toBe('쿠폰은 한도');
  });
});

describe('seeded chance', () => {
  it('is the same for a seed and stays in its bounds', () => {
    const draw = (seed: number) => Array.from({ length: 500 }, createRandom(seed).next);
    expect(draw(5)).toEqual(draw(5));
    expect(draw(5)).not.toEqual(draw(6));
    expect(Math.min(...draw(5))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draw(5))).toBeLessThan(1);
  });

  it('draws the first of a list most often', () => {
    const random = createRandom(9);
    const counts = Array.from({ length: 10 }, () => 0);
    for (let round = 0; round < 5000; round++) counts[random.zipf(10)]! += 1;
    expect(counts[0]).toBeGreaterThan(counts[1]! * 1.3);
    expect(counts[1]).toBeGreaterThan(counts[9]! * 2);
    expect(counts.reduce((sum, count) => sum + count)).toBe(5000);
  });
});
