import { describe, expect, it } from 'vitest';
import type { DeadlineRule, Page } from '../../../utils/center/schema';
import { type Content, suggest } from '../../../utils/context/suggest';

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
};
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('help for a page', () => {
  it.each([
    ['returns', ['own-1', 'own-2', 'late', 'same'], ['carrier', 'late-guide', 'returns-guide']],
    ['penalty', ['stage'], []],
    ['empty', [], []],
  ])(
    '%s: its own list, then its deadlines, then its category; none twice, none that is gone',
    (id, articles, guides) => {
      const chosen = suggest(id, CONTENT);
      expect(ids(chosen.articles)).toEqual(articles);
      expect(ids(chosen.guides)).toEqual(guides);
    },
  );

  it('says why each is shown', () => {
    expect(suggest('returns', CONTENT).articles.map(({ why }) => why)).toEqual([
      { code: 'page', page: '반품관리' },
      { code: 'page', page: '반품관리' },
      { code: 'deadline', kind: '반품 처리 기한' },
      { code: 'category', category: '반품관리' },
    ]);
  });

  it.each([null, 'nowhere', '__proto__', ''])(
    'a page that nobody knows (%j) gets the first of each category, and says so',
    (id) => {
      expect(suggest(id, CONTENT)).toEqual({
        articles: [
          { id: 'dispatch', why: { code: 'category', category: '판매관리' } },
          { id: 'stage', why: { code: 'category', category: '판매점정보' } },
        ],
        guides: [],
      });
    },
  );

  it('an empty store suggests nothing', () => {
    const nothing: Content = { pages: [], deadlines: [], articles: [], guides: [] };
    expect(suggest('returns', nothing)).toEqual({ articles: [], guides: [] });
  });
});
