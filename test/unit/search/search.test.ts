import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Marked, mark, type SearchDocument, search } from '../../../utils/search/search';

const document = (key: string, rest: Partial<SearchDocument> = {}): SearchDocument => ({
  key,
  title: '',
  hints: [],
  category: [],
  body: '',
  ...rest,
});
const DOCUMENTS = [
  document('body', { title: '배송비는 얼마인가요?', body: '반품 택배사를 고르는 화면에서 봅니다.' }),
  document('category', { title: '수거가 안 돼요', category: ['판매점정보', '반품 택배사'] }),
  document('hint', { title: '계약을 바꾸려면', hints: ['반품 택배사 변경', 'GoodsFlow'] }),
  document('title', { title: '반품 택배사 설정은 어떻게 하나요?', body: '메뉴에서 고릅니다.' }),
  document('other', { title: '포인트 등록', body: '포인트를 등록합니다.' }),
];
const keys = (query: string, limit = 20) => search(DOCUMENTS, query, limit).results.map(({ key }) => key);
const joined = (parts: Marked[]) => parts.map(({ text }) => text).join('');
const hits = (parts: Marked[] = []) => parts.filter(({ hit }) => hit).map(({ text }) => text);

describe('search', () => {
  it.each([
    ['반품 택배사', ['title', 'hint', 'category', 'body']],
    ['반품택배사', ['title', 'hint', 'category', 'body']],
    ['택배사 반품', ['title', 'hint', 'category', 'body']],
    ['  반품\t택배사\n', ['title', 'hint', 'category', 'body']],
    ['반품 택배사'.normalize('NFD'), ['title', 'hint', 'category', 'body']],
    ['설정 반품', ['title']],
    ['goodsflow', ['hint']],
    ['GOODSFLOW', ['hint']],
    ['포인트 반품', []],
    ['없는말', []],
    ['', []],
    ['   ', []],
    ['(a+)+$', []],
    ['[', []],
    ['__proto__', []],
  ])('%j finds %j', (query, found) => {
    expect(keys(query)).toEqual(found);
  });

  it('finds the same where every letter stands alone', () => {
    expect(keys('반 품 택 배 사').sort()).toEqual(keys('반품 택배사').sort());
  });

  it.each([0, 1, 3])('gives at most %d results', (limit) => {
    expect(keys('반품', limit)).toHaveLength(limit);
  });

  it('tells how many match beyond those it gives', () => {
    expect(search(DOCUMENTS, '반품', 1)).toMatchObject({ results: [{ key: 'title' }], total: 4 });
    expect(search(DOCUMENTS, '없는말', 20)).toEqual({ results: [], total: 0 });
  });

  it.each(['반ㅍ', '반품 ㅌ', '반품 택ㅂ', 'ㅂ반ㅍ'.slice(1), '반\u1111', '반품ㅋㅋ'])(
    '%j, with a syllable under way, finds what stands before it',
    (query) => {
      expect(keys(query)).not.toEqual([]);
      expect(keys(query)).toEqual(keys(query.replace(/.$/u, '').replace(/ㅋ$/, '')));
    },
  );

  it('keeps the order of equal ones, every time', () => {
    const same = ['a', 'b', 'c'].map((key) => document(key, { title: '반품' }));
    for (let i = 0; i < 5; i++) expect(search(same, '반품', 9).results.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });

  it('shows the stretch of a long body around the match', () => {
    const body = `${'앞말 '.repeat(100)}굿스플로 신청${' 뒷말'.repeat(100)}`;
    const [found] = search([document('long', { title: '제목', body })], '굿스플로', 1).results;
    expect(hits(found?.excerpt)).toEqual(['굿스플로']);
    expect(joined(found?.excerpt ?? [])).toMatch(/^….*앞말 굿스플로 신청 뒷말.*…$/);
    expect(joined(found?.excerpt ?? []).length).toBeLessThanOrEqual(72);
  });

  it('cuts the stretch at spaces, never inside a word', () => {
    const body = `${'다듬어진앞쪽문장 '.repeat(30)}굿스플로에서 신청합니다${' 이어지는뒤쪽문장'.repeat(30)}`;
    const [found] = search([document('long', { title: '제목', body })], '굿스플로', 1).results;
    const shown = joined(found?.excerpt ?? []);
    expect(shown).toMatch(/^….*…$/);
    const whole = new Set(body.split(' '));
    expect(
      shown
        .slice(1, -1)
        .split(' ')
        .filter((word) => !whole.has(word)),
    ).toEqual([]);
  });

  it('a body without spaces is cut all the same', () => {
    const [found] = search([document('long', { title: '제목', body: '가'.repeat(500) })], '가', 1).results;
    expect(joined(found?.excerpt ?? [])).toHaveLength(71);
  });

  it('shows the start of the body where only the title matches', () => {
    const [found] = search(
      [document('long', { title: '굿스플로', body: '본문입니다. '.repeat(50) })],
      '굿스플로',
      1,
    ).results;
    expect(joined(found?.excerpt ?? [])).toMatch(/^본문입니다/);
    expect(hits(found?.excerpt)).toEqual([]);
  });
});

describe('mark', () => {
  it.each<[string, string[], string[]]>([
    ['반품 택배사 설정', ['택배사'], ['택배사']],
    ['반품 택배사 설정', ['반품택배사'], ['반품 택배사']],
    ['반품, 반품', ['반품'], ['반품', '반품']],
    ['GoodsFlow 등록', ['goodsflow'], ['GoodsFlow']],
    ['반품택배', ['반품', '품택'], ['반품택']],
    ['반품', ['교환'], []],
    ['반품', [], []],
    ['', ['반품'], []],
  ])('%j with %j marks %j', (text, words, marked) => {
    const parts = mark(text, words);
    expect(hits(parts)).toEqual(marked);
    expect(joined(parts)).toBe(text);
  });

  it('changes no letter: the parts joined are the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 4 }),
        (text, words) => {
          expect(joined(mark(text, words))).toBe(text.normalize('NFC'));
        },
      ),
    );
  });

  it('two neighbouring parts are never of a kind', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('가', '나', ' ')), (letters) => {
        const parts = mark(letters.join(''), ['가나']);
        expect(parts.every(({ hit }, at) => hit !== parts[at + 1]?.hit)).toBe(true);
      }),
    );
  });
});

describe('any query at all', () => {
  it('has an answer whose marks rebuild the title', () => {
    const titles = new Map(DOCUMENTS.map(({ key, title }) => [key, title]));
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('반품', '택배사', ' ', '설', '(', '*', '\u0000')).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(query, (words) => {
        for (const { key, title } of search(DOCUMENTS, words, 20).results) expect(joined(title)).toBe(titles.get(key));
      }),
    );
  });

  const MANY = Array.from({ length: 500 }, (_, at) =>
    document(String(at), { title: `반품 ${at}`, body: '반품 안내 '.repeat(200) }),
  );
  it.each([
    ['one long word', '가'.repeat(100_000)],
    ['a long word that nearly matches', '반품안내'.repeat(25_000)],
    ['50,000 words', '반 '.repeat(50_000)],
    ['50,000 different words', Array.from({ length: 50_000 }, (_, at) => at.toString(36)).join(' ')],
    ['100,000 spaces', ' '.repeat(100_000)],
    ['100,000 marks on one letter', '\u0301'.repeat(100_000)],
    ['half letters', '\ud83d'.repeat(100_000)],
    ['a greedy pattern', '(a+)+$'.repeat(16_000)],
  ])('%s is answered within a second over 500 articles', (_, query) => {
    const started = performance.now();
    search(MANY, query, 20);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
