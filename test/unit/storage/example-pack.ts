import type { HelpCenter } from '../../../utils/center/help-center';
import type { Article, Pack, PackStamp } from '../../../utils/center/schema';

const BASIS = { source: 'https://help.example.com/1', checked: '2026-11-23', status: '확인' as const };

/** An invented help centre, in the forms of a real one. */
export const HELP_CENTER: HelpCenter = {
  name: '고객센터',
  origin: 'https://help.example.com',
  home: 'https://help.example.com/helps?service=7',
  service: { id: '7', name: '연습 장터 관리자센터' },
  otherServices: [],
  forms: {
    search:
      '/search?query={query}&serviceId={service}&categoryId={category}&deviceId={subcategory}&sort={sort}&page={page}',
    category: '/helps?service={service}&category={category}&locale=ko&device={subcategory}&page={page}',
    article: '/helps_html/{id}?locale=ko',
  },
  articleLinks: ['/helps_html/{id}', '/helps?articleId={id}'],
  sorts: { relevance: '', newest: 'date', views: 'hits' },
  pageSize: 10,
  categories: [{ name: '판매관리', id: '71', children: [{ name: '반품관리', id: '711' }] }],
  ...BASIS,
};

export const article = (id: string): Article => ({
  id,
  title: `글 ${id}`,
  titleStatus: '확인',
  category: ['반품'],
  words: [],
  asks: [],
  related: [],
  guides: [],
  conflicts: [],
  body: [{ type: 'paragraph', children: [{ text: '본문' }] }],
  ...BASIS,
});

/** An invented centre's pack with articles of the given ids. */
export const packOf = (center: string, articles: Article[]): Pack => ({
  center: {
    id: center,
    name: '연습 장터',
    version: '1',
    unofficial: '공식 제품이 아닙니다.',
    hosts: [],
    helpCenter: HELP_CENTER,
    links: [],
  },
  words: { columns: [], states: [], buttons: [], screens: [], counts: [] },
  synonyms: [],
  pages: [{ id: 'returns', name: '반품관리', menu: [], also: [], paths: [], articles: [], guides: [], ...BASIS }],
  deadlines: [],
  guides: [],
  articles,
  tips: [],
  actions: [],
  replies: [],
});

export const stampOf = (center: string, hash: string): PackStamp => ({
  center,
  format: 1,
  version: '1',
  hash,
  file: `${center}.json`,
});
