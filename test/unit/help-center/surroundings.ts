/** What stands around the results of a page and names the service, too: menus, filters, lists that nobody asked for. */
import fc from 'fast-check';
import { CENTER } from './example-center';
import { el, type Hand } from './markup';

const OWN = CENTER.service.name;
const SERVICES = [...CENTER.otherServices.slice(0, 3).map(({ name }) => name), OWN, '카카오톡 예약하기 파트너센터'];

/** Parts of a page by what they are. */
const KINDS = [
  'menu',
  'deep-menu',
  'family',
  'select',
  'chips',
  'filter',
  'breadcrumb',
  'trail',
  'button',
  'heading',
  'site-link',
  'recent-words',
  'popular',
  'recent',
  'notices',
  'plain-popular',
  'paging',
] as const;
/** Lists of articles that are no results. */
const LISTS = new Set<string>(['popular', 'recent', 'notices', 'plain-popular']);

export const surrounding = fc.record({
  kind: fc.constantFrom(...KINDS),
  place: fc.constantFrom('before' as const, 'after' as const, 'top' as const, 'bottom' as const),
  /** In an element made for it, or in any. */
  isSemantic: fc.boolean(),
  tag: fc.constantFrom('div', 'section', 'div', 'app-part'),
  heading: fc.constantFrom('h2', 'h3', 'h4', 'strong', 'p', 'div'),
  /** Rows written as the results are, or shorter. */
  isAlike: fc.boolean(),
  /** How many rows, where it has some. */
  size: fc.integer({ min: 1, max: 5 }),
});
export type Surrounding = ReturnType<(typeof surrounding)['generate']>['value'];

/** Up to five of them. */
export const surroundings = fc.array(surrounding, { maxLength: 5 });

/** Articles of lists that are no results. */
export const otherArticles = (size: number) =>
  Array.from({ length: size }, (_, index) => ({
    id: String(1_073_900_001 + index),
    service: OWN,
    category: ['판매관리', '취소관리'],
    title: `취소는 ${['언제', '어디서', '어떻게', '누가', '왜'][index]} 되나요?`,
    excerpt: '취소 요청을 승인하면 환불됩니다.',
  }));
type OtherArticle = ReturnType<typeof otherArticles>[number];

const SEMANTIC: Partial<Record<Surrounding['kind'], string>> = {
  menu: 'nav',
  'deep-menu': 'nav',
  family: 'footer',
  popular: 'aside',
  recent: 'aside',
  notices: 'aside',
  'plain-popular': 'aside',
  'site-link': 'footer',
  breadcrumb: 'nav',
  trail: 'nav',
};

/** Rows of a list that is no result: written as the results are, or shorter. */
export type WriteList = (articles: OtherArticle[]) => string;

function contentOf(part: Surrounding, how: Hand, writeList: WriteList): string {
  const { kind, heading, isAlike, size } = part;
  const link = (name: string, href: string) => `<a href="${href}">${name}</a>`;
  const items = (names: string[], href: (index: number) => string) =>
    el(how, 'ul', kind, names.map((name, index) => el(how, 'li', '', link(name, href(index)))).join(''));
  const headed = (title: string, content: string) => el(how, heading, 'head', title) + content;
  const service = (index: number) => `/helps?service=${index}`;
  const labelled = (prefix: string, address: (id: string) => string) =>
    items(
      otherArticles(size).map(({ title }) => `${prefix} ${title}`),
      (index) => address(otherArticles(size)[index]?.id ?? ''),
    );
  const article = (id: string) => `/helps_html/${id}?locale=ko`;
  switch (kind) {
    case 'menu':
      return items(SERVICES, service);
    case 'deep-menu':
      return `<ul><li>${link('홈', '/')}</li><li>${link(OWN, '/helps?service=174')}${items(['판매관리', '정산관리'], (index) => `/helps?service=174&amp;category=${index}`)}</li></ul>`;
    case 'family':
      return headed('패밀리 사이트', items([OWN, '카카오톡', '이용약관', '개인정보처리방침'], service));
    case 'select':
      return `<select name="serviceId"><option value="">전체</option>${SERVICES.map((name) => `<option>${name}</option>`).join('')}</select>`;
    case 'chips':
      return SERVICES.map((name) => el(how, 'span', 'chip', name)).join('');
    case 'filter':
      return `<strong>서비스</strong> <span>${OWN}</span> <a href="/search?query=a">지우기</a>`;
    case 'breadcrumb':
      return `<ol class="breadcrumb"><li>${link('홈', '/')}</li><li>${link(OWN, '/helps?service=174')}</li><li>검색</li></ol>`;
    case 'trail':
      return `카카오 고객센터 &gt; ${OWN} &gt; 검색`;
    case 'button':
      return `<button type="button">${OWN}</button>`;
    case 'heading':
      return el(how, heading, 'name', heading === 'h2' ? link(OWN, '/helps?service=174') : OWN);
    case 'site-link':
      return `<a href="https://business.kakao.com">${OWN}</a> <a href="/requests">문의하기</a>`;
    case 'recent-words':
      return headed(
        '최근 검색어',
        items([OWN, '정산'], (index) => `/search?query=${index}`),
      );
    case 'popular':
      return headed(
        '자주 찾는 도움말',
        isAlike ? writeList(otherArticles(size)) : labelled(`[${OWN}][판매관리]`, article),
      );
    case 'recent':
      return headed('최근 본 도움말', isAlike ? writeList(otherArticles(size)) : labelled(`[${OWN}]`, article));
    case 'notices':
      return headed(
        '공지사항',
        labelled(`[${OWN}][공지]`, (id) => `/notices/${id}`),
      );
    case 'plain-popular':
      return headed('많이 찾는 도움말', labelled('', article));
    case 'paging':
      return `<strong>1</strong>${link('2', '/search?query=a&amp;page=2')}${link('다음', '/search?query=a&amp;page=2')}`;
  }
}

/** The parts of a page at a place. */
export function surroundingsAt(
  place: Surrounding['place'],
  all: Surrounding[],
  how: Hand,
  writeList: WriteList,
): string {
  return all
    .filter((part) => part.place === place)
    .map((part) => {
      const semantic = part.isSemantic ? SEMANTIC[part.kind] : undefined;
      return el(how, semantic ?? part.tag, semantic ? '' : `${part.kind}-box`, contentOf(part, how, writeList));
    })
    .join('\n');
}

/** Whether a part of a page is a list of articles. */
export const isList = ({ kind }: Surrounding): boolean => LISTS.has(kind);
