import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePack, type PackFiles, packWarnings } from '../../../utils/center/compile-pack';
import { REPLY_FIELDS } from '../../../utils/center/tip';
import { broken, lineWith, SMALL } from './small-pack';

const told = (files: PackFiles) =>
  compilePack(files).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('a number without a basis', () => {
  it.each([
    ['guides/carrier.yaml', 'purpose: 택배사를 정합니다.', 'purpose: 택배사를 3분 만에 정합니다.', '3분'],
    ['guides/carrier.yaml', 'articles: [', 'unknown: [다른 길, 확인에 7일이 걸리는지]\narticles: [', '7일이'],
    ['center.yaml', '공식 제품이 아닙니다.', '공식 제품이 아닙니다. 판매자 100명이 씁니다.', '100명이'],
  ])('%s: %s → %s', (file, from, to, piece) => {
    const files = broken(file, from, to);
    const message = `출처 없는 숫자: ${piece} (source, checked, status와 함께 적으세요)`;
    expect(told(files)).toEqual([`${file}:${lineWith(files, file, piece)} ${message}`]);
  });

  it.each([
    ['a title', 'guides/carrier.yaml', 'title: 반품', 'title: 2단계 반품'],
    ['an ask', 'articles/return-fee.md', '택배비는 누가', '택배비 3000원은 누가'],
    ['a search word', 'articles/return-fee.md', /^asks/m, 'words: [3000원]\nasks'],
    ['a version', 'guides/carrier.yaml', 'version: 1', 'version: 12'],
    ['a name of the centre’s', 'center.yaml', 'name: 연습 장터', 'name: 11번 장터'],
    ['a step, which has a basis', 'guides/carrier.yaml', '화면이 열립니다.', '화면이 3개 열립니다.'],
    ['an article, which has a basis', 'articles/return-late.md', '기다려', '7일 기다려'],
    ['a tip, which has a basis', 'tips.yaml', '편도 금액을', '3,000원을'],
  ])('is none in %s', (_, file, from, to) => {
    expect(told(broken(file, from, to))).toEqual([]);
  });
});

describe('an article', () => {
  const ASKS = /asks: .*/;
  const asks = (count: number) =>
    `asks: [${Array.from({ length: count }, (_, at) => `이렇게 ${at}번째로 물어요`).join(', ')}]`;

  it.each([
    ['articles/return-late.md', 'category: [반품]', 'category: [환불]', ':1 고객센터에 없는 분류: 환불'],
    [
      'articles/return-late.md',
      'category: [반품]',
      'category: [반품, 환불비]',
      ':1 고객센터에 없는 분류: 반품 > 환불비',
    ],
    [
      'articles/return-late.md',
      'category: [반품]',
      'category: [교환, 반품비]',
      ':1 고객센터에 없는 분류: 교환 > 반품비',
    ],
    ['articles/return-late.md', 'category: [반품]', 'category: []', ':4 category: 분류가 없습니다'],
    ['articles/return-late.md', ASKS, '', ':1 asks는 5–12개여야 합니다 (지금 0개)'],
    ['articles/return-late.md', ASKS, asks(4), ':1 asks는 5–12개여야 합니다 (지금 4개)'],
    ['articles/return-late.md', ASKS, asks(13), ':1 asks는 5–12개여야 합니다 (지금 13개)'],
    ['articles/return-late.md', '물건이 안 와요', '반품이늦어요', ':8 제목이나 다른 질문과 같은 asks: 반품이늦어요'],
    [
      'articles/return-late.md',
      '물건이 안 와요',
      '반품비는 얼마인가요',
      ':8 제목이나 다른 질문과 같은 asks: 반품비는 얼마인가요',
    ],
    [
      'articles/return-late.md',
      '물건이 안 와요',
      '회수가밀렸어요?',
      ':8 제목이나 다른 질문과 같은 asks: 회수가밀렸어요?',
    ],
  ])('%s: %s → %s', (file, from, to, message) => {
    expect(told(broken(file, from, to))).toContain(`${file}${message}`);
  });

  it.each([
    [ASKS, asks(5)],
    [ASKS, asks(12)],
    ['category: [반품]', 'category: [반품, 반품비]'],
    ['category: [반품]', 'category: [교환]'],
  ])('%s → %s is fine', (from, to) => {
    expect(told(broken('articles/return-late.md', from, to))).toEqual([]);
  });

  it('may have any category where the help centre’s are not known', () => {
    const files = broken('center.yaml', /\n {2}categories: .*/, '');
    expect(told(files)).toEqual([]);
  });
});

describe('a reply', () => {
  const withField = (name: string) => ({
    ...SMALL,
    'replies.yaml': SMALL['replies.yaml']?.replace('{주문번호}', `{${name}}`) ?? '',
  });
  const BRACES = '짝이 맞지 않거나 채울 수 없는 곳에 있는 중괄호';
  const fields = REPLY_FIELDS.join(', ');
  it.each([
    ['{주문번호}', '{구매자 이름}', `replies.yaml:7 모르는 칸: {구매자 이름} (쓸 수 있는 칸: ${fields})`],
    ['{주문번호}', '{}', `replies.yaml:7 모르는 칸: {} (쓸 수 있는 칸: ${fields})`],
    ['{주문번호}', '{주문번호', `replies.yaml:1 ${BRACES}`],
    ['{주문번호}', '주문번호}', `replies.yaml:1 ${BRACES}`],
    ['{주문번호}', '{{주문번호}}', `replies.yaml:1 ${BRACES}`],
    ['when: 반품 요청을', 'when: "{상태}"의 반품 요청을', `replies.yaml`],
    ['title: 반품 접수', 'title: "{상태} 접수"', `replies.yaml`],
  ])('%s → %s', (from, to, message) => {
    expect(told(broken('replies.yaml', from, to))[0]).toContain(message);
  });

  it.each(REPLY_FIELDS)('{%s} is a field', (field) => {
    expect(told(withField(field))).toEqual([]);
  });

  it('is refused with whatever is in its braces, unless that is a field', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[가-힣a-z ]{0,9}$/), (name) => {
        const isField = REPLY_FIELDS.some((field) => field === name);
        expect(told(withField(name)).length > 0).toBe(!isField);
      }),
    );
  });
});

it('a tip of more than 120 letters is refused', () => {
  expect(told(broken('tips.yaml', '편도 금액을 넣습니다.', '가'.repeat(121)))).toEqual([
    'tips.yaml:12 1.text: 120자까지',
  ]);
});

describe('warnings', () => {
  const warned = (files: PackFiles, today: string) =>
    packWarnings(files, compilePack(files).pack!, today).map(({ file, line, message }) => `${file}:${line} ${message}`);

  it.each(['2026-11-23', '2027-02-21'])('none on %s: 90 days are not too long', (today) => {
    expect(warned(SMALL, today)).toEqual([]);
  });

  it('every entry with a basis, once a day is over', () => {
    const all = warned(SMALL, '2027-02-22');
    expect(all).toContain('tips.yaml:8 확인한 지 90일이 넘었습니다: 2026-11-23');
    expect(all).toContain('guides/carrier.yaml:17 확인한 지 90일이 넘었습니다: 2026-11-23 (2곳)');
    expect(all).toContain('deadlines.yaml:10 확인한 지 90일이 넘었습니다: 2026-11-23 (2곳)');
    expect(all).toHaveLength(12);
  });

  it('one fact inside an entry', () => {
    const files = broken('deadlines.yaml', 'checked: "2026-11-23"', 'checked: "2026-01-05"');
    expect(warned(files, '2026-11-23')).toEqual(['deadlines.yaml:10 확인한 지 90일이 넘었습니다: 2026-01-05']);
  });

  it('a day that has not come', () => {
    const files = broken('articles/return-late.md', '"2026-11-23"', '"2026-11-24"');
    expect(warned(files, '2026-11-23')).toEqual(['articles/return-late.md:6 확인한 날이 앞날입니다: 2026-11-24']);
  });

  it('are no problems', () => {
    expect(told(broken('articles/return-late.md', '"2026-11-23"', '"2020-01-01"'))).toEqual([]);
  });

  it('count days, whatever the months and years between', () => {
    const day = (at: number) => new Date(Date.UTC(2026, 10, 23 + at)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (age) => {
        expect(warned(SMALL, day(age)).length > 0).toBe(age < 0 || age > 90);
      }),
      { numRuns: 50 },
    );
  });
});
