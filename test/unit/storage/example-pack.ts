import type { Article, Pack, PackStamp } from '../../../utils/center/schema';

const BASIS = { source: 'https://help.example.com/1', checked: '2026-11-23', status: '확인' as const };

export const article = (id: string): Article => ({
  id,
  title: `글 ${id}`,
  titleStatus: '확인',
  category: ['반품'],
  words: [],
  asks: [],
  related: [],
  guides: [],
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
    helpCenter: { name: '고객센터', origin: 'https://help.example.com', home: 'https://help.example.com/' },
    links: [],
  },
  words: { columns: [], states: [] },
  pages: [{ id: 'returns', name: '반품관리', menu: [], also: [], paths: [], articles: [], guides: [], ...BASIS }],
  deadlines: [],
  guides: [],
  articles,
});

export const stampOf = (center: string, hash: string): PackStamp => ({
  center,
  format: 1,
  version: '1',
  hash,
  file: `${center}.json`,
});
