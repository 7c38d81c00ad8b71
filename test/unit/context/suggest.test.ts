import { describe, expect, it } from 'vitest';
import type { DeadlineRule, Page } from '../../../utils/center/schema';
import { type Before, type Content, suggest } from '../../../utils/context/suggest';

const BASIS = { source: 'https://help.example.com/1', checked: '2026-11-23', status: '확인' as const };
const page = (id: string, name: string, articles: string[] = [], guides: string[] = []): Page => ({
  id,
  name,
  menu: [],
  also: [],
  paths: [],
  articles,
  guides,
  ...BASIS,
});
const rule = (kind: string, pages: string[], articles: string[], guides: string[] = []): DeadlineRule => ({
  id: kind,
  kind,
  pages,
  due: [{ column: 'due' }],
  states: [],
  opens: [],
  closed: [],
  consequence: '벌점',
  advice: '처리',
  articles,
  guides,
  ...BASIS,
});
const article = (id: string, ...category: string[]) => ({ id, category });

const CONTENT: Content = {
  pages: [
    page('returns', '반품관리', ['own-1', 'own-2', 'gone'], ['carrier']),
    page('penalty', '페널티'),
    page('empty', '빈 화면'),
  ],
  deadlines: [
    rule('반품 처리 기한', ['returns'], ['own-2', 'late'], ['carrier', 'late-guide']),
    rule('발송기한', ['orders'], ['dispatch']),
  ],
  articles: [
    article('dispatch', '판매관리', '주문관리'),
    article('same', '판매관리', '반품관리'),
    article('late', '판매관리', '반품관리'),
    article('own-2', '판매관리', '반품관리'),
    article('own-1', '판매관리', '교환관리'),
    article('stage', '판매점정보', '페널티'),
  ],
  guides: [
    { id: 'late-guide', category: ['설정', '택배'] },
    { id: 'carrier', category: ['설정', '택배'] },
    { id: 'returns-guide', category: ['판매관리', '반품관리'] },
  ],
  replies: [
    { id: 'asked', pages: ['returns'], states: ['requested'] },
    { id: 'held', pages: ['returns', 'orders'], states: ['held', 'waiting'] },
    { id: 'sent', pages: ['orders'], states: ['paid'] },
  ],
};
const at = (page: string | null, more: Partial<Before> = {}): Before => ({
  page,
  said: [],
  warned: [],
  states: [],
  ...more,
});
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('help for a page', () => {
  it.each([
    ['returns', ['own-1', 'own-2', 'late', 'same'], ['carrier', 'late-guide', 'returns-guide']],
    ['penalty', ['stage'], []],
    ['empty', [], []],
  ])(
    '%s: its own list, then its deadlines, then its category; none twice, none that is gone',
    (id, articles, guides) => {
      const chosen = suggest(at(id), CONTENT);
      expect(ids(chosen.articles)).toEqual(articles);
      expect(ids(chosen.guides)).toEqual(guides);
    },
  );

  it('says why each is shown', () => {
    expect(suggest(at('returns'), CONTENT).articles.map(({ why }) => why)).toEqual([
      { code: 'page', page: '반품관리' },
      { code: 'page', page: '반품관리' },
      { code: 'deadline', kind: '반품 처리 기한' },
      { code: 'category', category: '반품관리' },
    ]);
  });

  it.each([null, 'nowhere', '__proto__', ''])(
    'a page that nobody knows (%j) gets the first of each category, and says so',
    (id) => {
      expect(suggest(at(id), CONTENT)).toEqual({
        articles: [
          { id: 'dispatch', why: { code: 'category', category: '판매관리' } },
          { id: 'stage', why: { code: 'category', category: '판매점정보' } },
        ],
        guides: [],
        replies: [],
      });
    },
  );

  it('an empty store suggests nothing', () => {
    const nothing: Content = { pages: [], deadlines: [], articles: [], guides: [], replies: [] };
    expect(suggest(at('returns'), nothing)).toEqual({ articles: [], guides: [], replies: [] });
  });

  it.each<[string, string | null, string[], unknown[]]>([
    [
      'those of the page',
      'returns',
      [],
      [
        ['asked', 0],
        ['held', 0],
      ],
    ],
    [
      'first those for what its rows show',
      'returns',
      ['held', 'waiting', 'paid'],
      [
        ['held', 2],
        ['asked', 0],
      ],
    ],
    ['none of another page', 'penalty', ['paid'], []],
    ['on a screen nobody knows those for its rows', null, ['paid', 'paid', 'other'], [['sent', 2]]],
    ['none where nothing is known', null, [], []],
  ])('ready replies: %s', (_, page, states, expected) => {
    const { replies } = suggest(at(page, { states }), CONTENT);
    expect(replies.map(({ id, here }) => [id, here])).toEqual(expected);
  });

  it('ready replies: those for the rows stay while a dialog of another page is open', () => {
    const { replies } = suggest(at('penalty', { under: 'returns', states: ['held'] }), CONTENT);
    expect(replies.map(({ id }) => id)).toEqual(['held', 'asked']);
  });
});

describe('what is before the seller', () => {
  const find = (word: string) =>
    ({
      지연: [{ id: 'dispatch', fits: 1 }],
      단계: [{ id: 'stage', fits: 1 }],
      흔한말: ['late', 'same', 'stage', 'dispatch'].map((id) => ({ id, fits: 1 })),
    })[word] ?? [];
  const first = (before: Partial<Before>, page: string | null = 'returns') =>
    suggest(at(page, before), CONTENT, find).articles[0];

  it.each<[string, Before['said'], string]>([
    ['a notice raises what it is about', [{ text: '지연', at: 'notice' }], 'dispatch'],
    ['a label never moves what the page stands for', [{ text: '지연', at: 'label' }], 'own-1'],
    ['a heading never does', [{ text: '지연', at: 'heading' }], 'own-1'],
    ['what nothing is about does nothing', [{ text: '없는 말', at: 'notice' }], 'own-1'],
    [
      'the stronger of two notices comes first',
      [
        { text: '흔한말', at: 'notice' },
        { text: '단계', at: 'notice' },
      ],
      'stage',
    ],
  ])('%s', (_, said, id) => {
    expect(first({ said })?.id).toBe(id);
  });

  it('says by which word an article was raised', () => {
    expect(first({ said: [{ text: '지연', at: 'notice' }] })?.why).toEqual({ code: 'word', word: '지연' });
  });

  it('raises what a warning on the page is about', () => {
    expect(ids(suggest(at('returns', { warned: ['반품 처리 기한'] }), CONTENT).articles)).toEqual([
      'own-2',
      'own-1',
      'late',
      'same',
    ]);
  });

  it('helps on a screen that nobody knows by the words on it', () => {
    const { articles } = suggest(at(null, { said: [{ text: '단계', at: 'label' }] }), CONTENT, find);
    expect(articles).toEqual([{ id: 'stage', why: { code: 'word', word: '단계' } }]);
  });
});
