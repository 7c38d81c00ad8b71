/** Listings in many structures, with the rows that a reader must find in them. */
import fc from 'fast-check';
import { OTHER_SERVICE } from './example-center';
import { el, type Hand, hand, page, write } from './markup';
import { type Surrounding, surroundings, surroundingsAt } from './surroundings';

export interface AbstractRow {
  id: string;
  service: string;
  category: string[];
  title: string;
  excerpt: string;
}

const OWN = '톡체크아웃 관리자센터';
const TITLES = [
  '리뷰 포인트는 무엇인가요?',
  '페널티 정책은 어떻게 되나요?',
  '반품 택배사 설정은 어떻게 하나요?',
  '포인트 등록은 어떻게 하나요?',
  '구매자가 교환에서 반품으로 변경을 원할 경우, 어떻게 처리해야 하나요?',
  '정산일 변경 안내',
  '어떻게 해야 하나요?',
  '[중요] 세금계산서 발행 방법',
  '정산',
  'A & B < C 인가요?',
  '고객확인제도 (AML)가 무엇인가요?',
  '톡체크아웃 관리자센터 로그인은 어떻게 하나요?',
];
const EXCERPTS = [
  '채널 친구 구매자 대상으로 포인트가 지급됩니다.포인트 정산설정한 기간 내, 구매자가 리뷰를 작성하는 시점에 지급됩니다.',
  '카카오톡 채널은 [관리자센터 > 판매점정보 > 쇼핑몰연동관리] 메뉴에서 변경 신청을 하면 총 3건까지 정산 내역에 반영됩니다',
  '반품 배송비는 환불에서 차감 처리 됩니다.',
  '버튼노출 원격지원 서비스 완료 후 정산 프로그램은 삭제하셔도 됩니다.',
  '정산 금액은 톡체크아웃 관리자센터 바로가기에서 볼 수 있으며 반품 택배사는 [톡체크아웃 관리자센터]에서 정합니다.',
];
const PATHS = [
  ['판매관리', '반품관리'],
  ['판매관리', '교환관리'],
  ['정산관리', '세금계산서'],
  ['판매점정보', '택배사/배송지 정보 관리'],
  ['고객혜택관리', '포인트관리'],
  ['통계'],
];

const rowOf = (service: string) =>
  fc.record({
    id: fc.integer({ min: 1_073_100_000, max: 1_073_299_999 }).map(String),
    service: fc.constant(service),
    category: fc.constantFrom(...PATHS),
    title: fc.constantFrom(...TITLES),
    excerpt: fc.constantFrom(...EXCERPTS),
  });

export const rows = fc.uniqueArray(
  fc.oneof({ weight: 4, arbitrary: rowOf(OWN) }, { weight: 1, arbitrary: rowOf(OTHER_SERVICE) }),
  { minLength: 1, maxLength: 10, selector: ({ id }) => id },
);

export const style = fc.record({
  hand,
  frame: fc.boolean(),
  list: fc.constantFrom(
    'ul',
    'ol',
    'div',
    'section',
    'table',
    'dl',
    'custom',
    'flat',
    'lines',
    'cells',
    'buttons',
    'dl-groups',
  ),
  label: fc.constantFrom('text', 'spans', 'plain-spans', 'signs', 'crumbs', 'divs'),
  labelPlace: fc.constantFrom('first', 'first', 'middle', 'last'),
  titleTag: fc.constantFrom('strong', 'h3', 'h4', 'span', 'p', 'div', 'em', 'b', 'help-title'),
  excerptTag: fc.constantFrom('span', 'p', 'div', 'small', 'blockquote', 'help-text', 'bare'),
  link: fc.constantFrom('all', 'title', 'title', 'head', 'overlay'),
  hit: fc.constantFrom('', 'em', 'mark', 'b', 'strong', 'span', 'font', 'i', 'split'),
  query: fc.constantFrom('정산', '포인트', '자', '반품', '어떻게', '하나요', '이'),
  absolute: fc.boolean(),
  extras: fc.subarray([
    'badge',
    'date',
    'more',
    'hidden',
    'views',
    'ad',
    'related',
    'select',
    'sort',
    'paging',
    'json',
  ]),
  /** The results once more, for narrow screens. */
  copy: fc.constantFrom('none' as const, 'none' as const, 'same' as const, 'short' as const),
  around: surroundings,
  total: fc.constantFrom(
    '(총 97건)',
    '총 <b>97</b>건',
    '<em>전체</em> <strong>97</strong>개',
    '총&nbsp;97&nbsp;건',
    '<span>총</span><span>97</span><span>건</span>',
    "'정산' 검색결과 97건",
  ),
});
type Style = (typeof style)['generate'] extends (...all: never[]) => { value: infer V } ? V : never;

function marked(text: string, { hit, query, hand: how }: Style): string {
  if (!hit) return write(text, how);
  const parts = text.split(query);
  const open = {
    em: '<em>',
    mark: '<mark>',
    b: '<b>',
    strong: '<strong>',
    span: '<span class="hit">',
    font: '<font color=red>',
    i: '<i class="highlight">',
    split: '<mark>',
  }[hit];
  const close = `</${hit === 'split' ? 'mark' : hit}>`;
  const around = (part: string) => (hit === 'split' && part ? `<span>${write(part, how)}</span>` : write(part, how));
  return parts.map(around).join(`${open}${write(query, how)}${close}`);
}

function labelOf(row: AbstractRow, styled: Style): string {
  const { hand: how, label } = styled;
  const names = [row.service, ...row.category];
  if (label === 'text') return el(how, 'span', 'label', names.map((name) => `[${marked(name, styled)}]`).join(''));
  if (label === 'spans')
    return el(
      how,
      'span',
      'label',
      names.map((name) => `<span>[${marked(name, styled)}]</span>`).join(how.pretty ? ' ' : ''),
    );
  if (label === 'plain-spans')
    return el(how, 'div', 'label', names.map((name) => `<span class="cate">${write(name, how)}</span>`).join(' '));
  if (label === 'signs') return el(how, 'p', 'label', names.map((name) => write(name, how)).join(' &gt; '));
  if (label === 'crumbs')
    return `<ul class="path">${names.map((name) => `<li>${write(name, how)}</li>`).join('')}</ul>`;
  return names.map((name) => el(how, 'div', 'label', `[${write(name, how)}]`)).join('');
}

function parts(row: AbstractRow, styled: Style) {
  const { hand: how, titleTag, excerptTag, extras, link } = styled;
  const href = `${styled.absolute ? 'https://cs.kakao.com' : ''}/helps_html/${row.id}?locale=ko`;
  const anchor = (content: string, role = 'link') => el(how, 'a', role, content, { href });
  const title = el(how, titleTag, 'title', marked(row.title, styled));
  const excerpt =
    excerptTag === 'bare' ? marked(row.excerpt, styled) : el(how, excerptTag, 'excerpt', marked(row.excerpt, styled));
  const badge = extras.includes('badge') ? '<span class="ico_q">Q</span>' : '';
  const hidden = extras.includes('hidden') ? '<span class="screen_out">제목</span>' : '';
  const meta = [
    extras.includes('date') ? '<span class="date">2024.03.02</span>' : '',
    extras.includes('views') ? '<span class="cnt">조회 1,204</span>' : '',
    extras.includes('more') ? `<a href="${href}" class="more">자세히 보기</a>` : '',
  ].join('');
  return {
    title: badge + hidden + (link === 'title' || link === 'head' ? anchor(title) : title),
    excerpt,
    meta,
    anchor,
    label: labelOf(row, styled),
  };
}

function ordered(
  { label, title, excerpt }: { label: string; title: string; excerpt: string },
  place: string,
): string[] {
  if (place === 'first') return [label, title, excerpt];
  if (place === 'middle') return [title, label, excerpt];
  return [title, excerpt, label];
}

/** Lists whose rows have no element that one link could be around. */
const LOOSE = new Set(['dl', 'dl-groups', 'cells', 'table', 'flat', 'lines']);

function rowMarkup(row: AbstractRow, styled: Style, isShort = false): string {
  const { hand: how, list, link } = styled;
  if (LOOSE.has(list) && (link === 'all' || link === 'overlay'))
    return rowMarkup(row, { ...styled, link: 'title' }, isShort);
  const { anchor, meta, ...all } = parts(row, styled);
  const texts = isShort ? { ...all, excerpt: '' } : all;
  const pieces = ordered(texts, styled.labelPlace);
  const loose = looseMarkup(list, how, pieces, texts, meta);
  if (loose !== undefined) return loose;
  const inner =
    link === 'head'
      ? el(how, 'div', 'head', texts.label + texts.title) + texts.excerpt
      : pieces.join(how.pretty ? '\n    ' : '');
  const whole = (link === 'all' ? anchor(inner) : link === 'overlay' ? `${anchor('', 'cover')}${inner}` : inner) + meta;
  if (list === 'buttons') return `<div role=listitem>${whole}</div>`;
  const tag = { ul: 'li', ol: 'li', div: 'div', section: 'article', custom: 'help-row' }[list as string] ?? 'div';
  return el(how, tag, 'row', whole);
}

/** A row of several elements, or of none. */
function looseMarkup(
  list: string,
  how: Hand,
  pieces: string[],
  { label, title, excerpt }: { label: string; title: string; excerpt: string },
  meta: string,
): string | undefined {
  const cell = (text: string, attributes?: Record<string, string>) => el(how, 'td', '', text, attributes);
  switch (list) {
    case 'dl':
      return `${el(how, 'dt', 'head', label + title)}${el(how, 'dd', 'text', excerpt)}`;
    case 'dl-groups':
      return `<div class="qa">${el(how, 'dt', 'head', label + title)}${el(how, 'dd', 'text', excerpt + meta)}</div>`;
    case 'cells':
      return el(how, 'tr', 'row', pieces.map((piece) => el(how, 'td', 'cell', piece)).join(''));
    case 'table':
      return `${el(how, 'tr', 'head', cell(label) + cell(title))}${el(how, 'tr', 'text', cell(excerpt, { colspan: '2' }))}`;
    case 'flat':
      return `${el(how, 'p', 'label-line', label)}${el(how, 'h3', 'title-line', title)}${el(how, 'p', 'text-line', excerpt)}`;
    case 'lines':
      return el(how, 'div', 'line', pieces.join('<br>'));
    default:
      return undefined;
  }
}

const outerTag = (list: string) =>
  ({ ul: 'ul', ol: 'ol', table: 'table', cells: 'table', dl: 'dl', 'dl-groups': 'dl' })[list] ?? 'div';

/** A copy has no parts of its own. */
const copied = (styled: Style): Style => ({ ...styled, extras: styled.extras.filter((extra) => extra !== 'ad') });

/** A page that has no results, with all that stands around. */
export function emptyPage(styled: Style, main: string, title: string): string {
  const { hand: how } = styled;
  const writeList = (articles: AbstractRow[]) =>
    el(how, outerTag(styled.list), 'list', articles.map((row) => rowMarkup(row, styled)).join(''));
  const at = (place: Surrounding['place']) => surroundingsAt(place, styled.around, how, writeList);
  return page(how, title, `${at('top')}${at('before')}${main}${at('after')}${at('bottom')}`, styled.frame);
}

/** Structures in which the label can't be known from the rest, by any reader. */
export function isReadable(all: AbstractRow[], styled: Style): boolean {
  const bracketed = ['text', 'spans', 'divs'].includes(styled.label);
  // Of a single row nobody can tell `<b>정산</b> …` with a marked word from one with a title.
  const isLong = ['p', 'div', 'blockquote', 'help-text'].includes(styled.excerptTag);
  const isTold = styled.copy !== 'short' && !styled.hit && all.every(({ title }) => title.includes(' '));
  // Nor where a title and the words in the text beside it are marked alike.
  const isMarkedAlike = styled.excerptTag === 'bare' && styled.titleTag === styled.hit;
  // Nor where all titles are one word that may be what was looked for.
  const isOneWord = new Set(all.map(({ title }) => title)).size === 1 && all[0]?.title === '정산';
  const isTelling = (all.length > 1 && !isMarkedAlike && !isOneWord) || isLong || isTold;
  // Of a single name without brackets nobody knows that it isn't a menu's.
  return isTelling && (bracketed || all.length > 1 || all.every(({ service }) => service === OWN));
}

/** The page, with what it must be read as. */
export function listingMarkup(
  all: AbstractRow[],
  styled: Style,
): { html: string; expected: AbstractRow[]; elsewhere: number } {
  const { hand: how, extras, list } = styled;
  const items = all.map((row) => rowMarkup(row, styled));
  if (extras.includes('ad') && (list === 'ul' || list === 'ol') && all.length > 2)
    items.splice(1, 0, '<li class="ad"><a href="https://ad.example/1">지금 가입하세요</a></li>');
  const results = el(how, outerTag(list), 'results', items.join(how.pretty ? '\n  ' : ''));
  const copy =
    styled.copy === 'none'
      ? ''
      : el(
          how,
          outerTag(list),
          'mobile',
          all.map((row) => rowMarkup(row, copied(styled), styled.copy === 'short')).join(''),
        );
  const writeList = (articles: AbstractRow[]) =>
    el(how, outerTag(list), 'list', articles.map((row) => rowMarkup(row, styled)).join(''));
  const at = (place: Surrounding['place']) => surroundingsAt(place, styled.around, how, writeList);
  const select = extras.includes('select')
    ? '<select name="categoryId"><option value="">전체 (97)</option><option value="627">판매관리</option><option value="628" selected>정산관리</option></select>'
    : '';
  const sort = extras.includes('sort')
    ? '<div class="sort"><a href="/search?query=a&amp;sort=">정확도순</a><a href="/search?query=a&amp;sort=date">최신순</a></div>'
    : '';
  const related = extras.includes('related')
    ? '<aside><h2>많이 찾는 도움말</h2><ul><li><a href="/helps_html/1073999999">비밀번호를 잊었어요</a></li><li><a href="/helps_html/1073999998">탈퇴하려면 어떻게 하나요?</a></li></ul></aside>'
    : '';
  const paging = extras.includes('paging')
    ? '<div class="paging"><strong>1</strong><a href="/search?query=a&amp;page=2">2</a><a href="/search?query=a&amp;page=3">3</a><a href="#">다음</a></div>'
    : '';
  const json = extras.includes('json')
    ? '<script type="application/ld+json">{"@type":"FAQPage","name":"[톡체크아웃 관리자센터][통계]"}</script>'
    : '';
  const main = `${at('top')}<h1>도움말 검색 결과 ${styled.total}</h1>${sort}${select}${at('before')}${results}${copy}${at('after')}${paging}${related}${json}${at('bottom')}`;
  return {
    html: page(how, '도움말 검색 결과', main, styled.frame),
    expected: all.filter(({ service }) => service === OWN),
    elsewhere: all.filter(({ service }) => service !== OWN).length,
  };
}
