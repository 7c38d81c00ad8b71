import { describe, expect, it } from 'vitest';
import { blockText } from '../../../utils/center/block-text';
import { parseArticle, parseCategory, parseListing } from '../../../utils/help-center';
import { CENTER } from './example-center';
import { ARTICLE, ARTICLES, CATEGORIES, LISTINGS, QUESTIONS } from './pages';

describe('pages in the styles of real sites', () => {
  it.each(Object.entries(LISTINGS))('listing: %s', (_, { html, expected }) => {
    expect(parseListing(html, CENTER)).toEqual({
      ok: true,
      value: { total: 3, rows: expected, elsewhere: 1, categories: [] },
    });
  });
  it.each(Object.entries(ARTICLES))('article: %s', (_, { html }) => {
    const read = parseArticle(html, CENTER);
    expect(read.ok && { title: read.value.title, lines: blockText(read.value.body).split('\n') }).toEqual(ARTICLE);
  });
  it.each(Object.entries(CATEGORIES))('category: %s', (_, { html }) => {
    const read = parseCategory(html, CENTER);
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.category).toEqual(['판매관리']);
    expect(read.value.entries.map(({ id, title }) => [id, title])).toEqual(
      QUESTIONS.map((title, index) => [`107320000${index + 1}`, title]),
    );
    expect(read.value.entries.map(({ body }) => blockText(body))).toEqual([
      '굿스플로 정보를 먼저 입력하세요.\n자세한 내용은 관리자센터에서 봅니다.',
      '구매자가 냅니다.',
      '7일입니다.\n예외가 있습니다.',
    ]);
  });
});
