import { expect, it } from 'vitest';
import { articleAddress, articleIdOf, categoryAddress, parseListing, searchAddress } from '../../../utils/help-center';
import { CENTER } from './example-center';

it('a search goes without empty parameters and the first page', () => {
  const search = { query: '반품 & 교환', sort: 'relevance' as const, category: '', subcategory: '', page: 1 };
  const query = encodeURIComponent(search.query);
  expect(searchAddress(CENTER, search)).toBe(`https://cs.kakao.com/search?query=${query}&serviceId=174`);
  expect(
    searchAddress(CENTER, { ...search, query: '\ud800', sort: 'views', category: '627', subcategory: '2313', page: 3 }),
  ).toBe('https://cs.kakao.com/search?query=%EF%BF%BD&serviceId=174&categoryId=627&deviceId=2313&sort=hits&page=3');
});

it('articles and categories', () => {
  expect(articleAddress(CENTER, '1073203874')).toBe('https://cs.kakao.com/helps_html/1073203874?locale=ko');
  expect(categoryAddress(CENTER, { category: '627', page: 2 })).toBe(
    'https://cs.kakao.com/helps?service=174&category=627&locale=ko&page=2',
  );
  expect(categoryAddress(CENTER, {})).toBe('https://cs.kakao.com/helps?service=174&locale=ko');
});

it.each([
  ['/helps_html/1073203874?locale=ko', '1073203874'],
  ['https://cs.kakao.com/helps_html/470002560/', '470002560'],
  ['/helps?device=2313&articleId=1073199774&service=174', '1073199774'],
  ['//cs.kakao.com/helps_html/1073203874#a', '1073203874'],
  ['https://evil.example/helps_html/1073203874', null],
  ['/helps_html/abc', null],
  ['/helps?service=174', null],
  ['javascript:alert(1073203874)', null],
  ['https://[', null],
])('the article of %s is %s', (href, id) => expect(articleIdOf(href, CENTER)).toBe(id));

it.each([
  '<select name="categoryId"><option value="">전체</option><option value="627">판매관리 (94)</option><option value="628">정산관리</option></select>',
  '<ul><li><a href="/search?categoryId=627&amp;query=a">판매관리</a></li><li><a href="/search?query=a&amp;categoryId=628">[정산관리] 51건</a></li><li><a href="/search?categoryId=628&amp;deviceId=2321">세금계산서</a></li></ul>',
  '<label><input type="radio" name="categoryId" value="627">판매관리</label><input type="radio" name="categoryId" value="628" id="r"><label for="r">정산관리</label>',
])('categories to choose from: %s', (markup) => {
  const listing = parseListing(`<html><body><p>총 0건</p>${markup}</body></html>`, CENTER);
  expect(listing).toMatchObject({
    value: {
      categories: [
        { id: '627', name: '판매관리' },
        { id: '628', name: '정산관리' },
      ],
    },
  });
});
