/** Articles and categories in many structures, with what a reader must find in them. */
import fc from 'fast-check';
import { el, type Hand, hand, page, write } from './markup';

export interface AbstractArticle {
  title: string;
  /** Lines; those that start with `- ` are bullets. */
  body: string[];
}

const TITLES = [
  '리뷰 포인트는 무엇인가요?',
  '고객확인제도 (AML)가 무엇인가요 ?',
  '정산일 변경 안내',
  'A & B < C 인가요?',
  '로그인 오류가 나면 어떻게 하나요?',
  '반품 택배사 설정',
  '문의하기 버튼이 없어요',
];
const LINES = [
  '채널 친구 구매자 대상으로 포인트가 지급됩니다.',
  '- 반품 배송비는 환불에서 차감 처리 됩니다.',
  '- 교환은 [판매관리 > 교환관리]에서 합니다.',
  '자세한 내용은 관리자센터에서 확인하세요',
  '정산 금액은 총 3건까지 & 반영됩니다 <참고>',
  '※ 주의: 사업자등록번호가 있어야 합니다.',
  '- 구매자에게 문의하기를 권합니다.',
  '반품 주문은 1) 수거 2) 검수 순서로 처리합니다.',
  '- 문의하기',
  '- 목록',
  '- [판매관리][교환관리] 메뉴로 갑니다.',
  '문의하기를 누르면 1:1 문의를 남길 수 있습니다.',
  '고객센터는 평일에만 답합니다.',
  '관련 도움말은 아래 링크에서 볼 수 있습니다.',
];
const SERVICES = ['카카오톡', '톡체크아웃 관리자센터', '카카오톡 예약하기 파트너센터'];

export const article: fc.Arbitrary<AbstractArticle> = fc.record({
  title: fc.constantFrom(...TITLES),
  body: fc.uniqueArray(fc.constantFrom(...LINES), { minLength: 1, maxLength: 6 }),
});

const bodyForm = fc.constantFrom('br', 'p', 'div', 'lists', 'spans', 'cells', 'pre', 'font', 'soup');
const common = { hand, frame: fc.boolean(), body: bodyForm, badge: fc.boolean() };

export const articleStyle = fc.record({
  ...common,
  titleTag: fc.constantFrom(
    'h1',
    'h2',
    'h3',
    'h4',
    'strong',
    'p',
    'div',
    'bare',
    'dt',
    'summary',
    'td',
    'help-title',
    'legend',
  ),
  holder: fc.constantFrom('none', 'article', 'header', 'wrapped', 'form'),
  documentTitle: fc.constantFrom('same', 'with-site', 'site'),
  label: fc.constantFrom('', '', 'brackets', 'crumbs', 'signs'),
  after: fc.subarray(['feedback', 'contact', 'related', 'neighbours', 'date']),
  /** Which wording each of them has. */
  wording: fc.nat({ max: 5 }),
  menu: fc.constantFrom('', '', 'services', 'services-div', 'link'),
  foot: fc.constantFrom('', '', 'links', 'company'),
});
export type ArticleStyle = Of<typeof articleStyle>;
export const categoryStyle = fc.record({
  ...common,
  entry: fc.constantFrom(
    'details',
    'dl',
    'dl-div',
    'controls',
    'controls-apart',
    'li',
    'headings',
    'flat',
    'bootstrap',
    'rows',
    'custom',
    'strong',
  ),
  ids: fc.constantFrom('', 'link', 'data', 'element'),
});
type Of<T> = T extends fc.Arbitrary<infer V> ? V : never;

export function bodyMarkup(lines: string[], how: Hand, form: string): string {
  const one = (tag: string, line: string) => el(how, tag, 'line', write(line, how));
  if (form === 'br' || form === 'pre') {
    const joined = lines.map((line) => write(line, how)).join(form === 'pre' ? '\n' : '<br>\n');
    return form === 'pre' ? `<pre>${joined}</pre>` : joined;
  }
  if (form === 'spans') return lines.map((line) => `<span style="color:#333">${write(line, how)}</span><br/>`).join('');
  if (form === 'cells')
    return `<table border=0>${lines.map((line) => `<tr><td>${write(line, how)}</td></tr>`).join('')}</table>`;
  if (form === 'font')
    return lines.map((line) => `<P><FONT size=2 face="굴림">${write(line, how)}</FONT></P>`).join('\n');
  if (form === 'soup') return lines.map((line) => `<div><div><span>${write(line, how)}</span></div></div>`).join('');
  if (form !== 'lists') return lines.map((line) => one(form, line)).join('');
  return lines
    .map((line) => (line.startsWith('- ') ? `<ul><li>${write(line.slice(2), how)}</li></ul>` : one('p', line)))
    .join('');
}

/** What help centres say in an article's place: its heading, and the lines below it. */
export const ERRORS: [title: string, ...lines: string[]][] = [
  ['존재하지 않는 도움말입니다.', '삭제되었거나 이동한 도움말입니다.', '검색을 이용해 주세요.'],
  ['죄송합니다.', '요청하신 도움말은 현재 제공되지 않습니다.'],
  ['카카오계정 로그인이 필요합니다', '로그인 후 이용해 주세요.'],
  ['비공개 처리된 게시글입니다.', '목록으로 돌아가 주세요.'],
  ['접속이 원활하지 않습니다', '잠시 후 다시 시도해 주세요.'],
  [
    '요청하신 페이지를 찾을 수 없습니다.',
    '입력하신 주소가 정확한지 다시 한번 확인해 주세요.',
    '이용에 불편을 드려 죄송합니다.',
  ],
  [
    '시스템 작업 안내',
    '작업 시간 동안 고객센터 이용이 제한됩니다.',
    '작업 시간: 02시 ~ 06시',
    '작업이 끝나면 다시 이용하실 수 있습니다.',
  ],
  ['서비스 점검 중입니다', '보다 나은 서비스를 위해 02:00부터 06:00까지 점검합니다.'],
  ['접근 권한이 없습니다.', '관리자에게 문의해 주세요.'],
  ['일시적인 오류가 발생했습니다.', '다시 시도해 주세요.'],
  ['이용에 불편을 드려 죄송합니다', '찾으시는 도움말이 삭제되었습니다.'],
];

const FEEDBACK = [
  '<div class="help-useful"><p>도움이 되었나요?</p><button>예</button><button>아니요</button></div>',
  '<div><p>이 답변이 도움이 되셨습니까?</p><p>네</p><p>아니요</p></div>',
  '<div>답변에 만족하시나요? <label><input type="radio">매우 만족</label><label><input type="radio">불만족</label></div>',
  '<section><h3>도움말이 유용했나요?</h3><ul><li>예</li><li>아니요</li></ul></section>',
  '<div><div>위 도움말이 도움이 되었나요?</div><div>의견을 남겨 주시면 더 나은 도움말을 만들겠습니다.</div></div>',
  '<div>유용한 도움말이었나요? 유용했나요?<a href="#">유용해요</a><a href="#">아쉬워요</a></div>',
];
const CONTACT = [
  '<div><strong>문의하기</strong><p>궁금한 점이 있으면 문의해 주세요.</p><a href="/requests">문의하기</a></div>',
  '<div>해결되지 않으셨나요?<a href="/requests">1:1 문의하기</a></div>',
  '<dl><dt>고객센터 전화</dt><dd>1544-4293 (평일 09:00~18:00)</dd></dl>',
  '<div><p>원하는 답변을 찾지 못하셨나요?</p><p><a href="/requests">상담하기</a></p></div>',
  '<section><h2>문의하기</h2><p>상담원에게 물어보세요</p></section>',
  '<div><a href="/requests">문의하기</a></div>',
];
const related = (heading: string, rows: string) => `<h3>${heading}</h3><ul>${rows}</ul>`;
const relatedRow = (id: number, label = '') =>
  `<li><a href="/helps_html/107311111${id}">${label}다른 질문인가요?</a></li>`;
const RELATED = [
  `<section>${related('관련 도움말', relatedRow(1))}</section>`,
  `<div>${related('이 글과 비슷한 도움말', relatedRow(1) + relatedRow(2))}</div>`,
  `<div>${related('다른 고객님이 많이 본 질문', [1, 2, 3].map((id) => relatedRow(id, `[${SERVICES[1]}][정산관리] `)).join(''))}</div>`,
  '<div><strong>함께 보면 좋은 도움말</strong><div><div><a href="/helps_html/1073111114">교환은?</a><p>재발송에서 처리합니다.</p></div></div></div>',
  `<div class="box_related">${related('추천 도움말', relatedRow(1, `[${SERVICES[2]}][정산] `))}</div>`,
  `<div>${related('다른 도움말 더보기', relatedRow(1))}</div>`,
];
const FEET = {
  '': '',
  links:
    '<div id="kakaoFoot"><a href="/terms">이용약관</a><a href="/privacy">개인정보처리방침</a><small>© Kakao Corp.</small></div>',
  company:
    '<div class="x7"><p>주식회사 카카오 대표이사 홍길동</p><p>사업자등록번호 120-81-47521</p><p>제주특별자치도 제주시 첨단로 242</p><p>© Kakao Corp. All rights reserved.</p></div>',
};
const menus = {
  '': '',
  services: `<ul>${SERVICES.map((name) => `<li><a href="/helps">${name}</a></li>`).join('')}</ul>`,
  'services-div': `<div>${SERVICES.map((name) => `<div>${name}</div>`).join('')}</div>`,
  link: '<div class="gnb"><a href="/helps?service=127">카카오비즈니스 관리자센터</a></div>',
};

/** What stands below the answer. */
function endMarkup({ after, wording }: ArticleStyle): string {
  return [
    after.includes('feedback') ? (FEEDBACK[wording] ?? '') : '',
    after.includes('contact') ? (CONTACT[wording] ?? '') : '',
    after.includes('related') ? (RELATED[wording] ?? '') : '',
    after.includes('neighbours')
      ? '<ul><li>이전글 <a href="/helps_html/1073111112">앞 질문</a></li><li>다음글 <a href="/helps_html/1073111113">뒤 질문</a></li></ul>'
      : '',
  ].join('');
}

/** @param above markup above the article, such as another service's label */
export function articleMarkup({ title, body }: AbstractArticle, style: ArticleStyle, above = ''): string {
  const { hand: how, titleTag, holder, label, after } = style;
  const badge = style.badge ? '<span class="blind">질문</span>' : '';
  const text = badge + write(title, how);
  const names = ['톡체크아웃 관리자센터', '판매관리'];
  const labels = {
    '': '',
    brackets: el(how, 'p', 'label', names.map((name) => `[${name}]`).join('')),
    crumbs: `<ol class="breadcrumb"><li>홈</li>${names.map((name) => `<li>${name}</li>`).join('')}</ol>`,
    signs: `<div>${names.join(' &gt; ')}</div>`,
  }[label];
  const answer = `<div class="answer">${bodyMarkup(body, how, style.body)}</div>`;
  const date = after.includes('date') ? '<span class="date">2024.03.02</span>' : '';
  const head =
    { bare: `${text}<br>`, dt: '', td: '', summary: '', legend: '' }[titleTag as string] ??
    el(how, titleTag, 'title', text);
  const inner = {
    dt: `<dl><dt>${text}</dt><dd>${answer}</dd></dl>`,
    td: `<table><tr><td>${text}</td></tr><tr><td>${answer}</td></tr></table>`,
    summary: `<details open><summary>${text}</summary>${answer}</details>`,
    legend: `<fieldset><legend>${text}</legend>${answer}</fieldset>`,
  }[titleTag as string];
  const whole =
    labels +
    above +
    (inner ??
      (holder === 'header'
        ? `<article><header>${head}${date}</header>${answer}</article>`
        : holder === 'wrapped'
          ? `<div class="view"><div class="view-top">${head}</div>${date}<div class="view-cont">${answer}</div></div>`
          : head + date + answer));
  const end = endMarkup(style);
  const main =
    holder === 'article'
      ? `<article>${whole}</article>${end}`
      : holder === 'form'
        ? `<form id="aspnetForm" action="/x">${whole}${'<p>'.repeat(0)}</form>${end}`
        : whole + end;
  const called = {
    same: write(title, how),
    'with-site': `${write(title, how)} | 카카오 고객센터`,
    site: '카카오 고객센터',
  }[style.documentTitle];
  return page(
    how,
    called,
    menus[style.menu as keyof typeof menus] + main + FEET[style.foot as keyof typeof FEET],
    style.frame,
  );
}

export function categoryMarkup(all: (AbstractArticle & { id: string })[], style: Of<typeof categoryStyle>): string {
  const { hand: how, entry, ids } = style;
  const rows = all.map(({ id, title, body }, index) => {
    const badge = style.badge ? '<i class="icon">Q</i>' : '';
    const text =
      badge +
      (ids === 'link' && entry !== 'controls' && entry !== 'bootstrap'
        ? `<a href="/helps?service=174&amp;articleId=${id}">${write(title, how)}</a>`
        : write(title, how));
    const data: Record<string, string> =
      ids === 'data' ? { 'data-article-id': id } : ids === 'element' ? { id: `article_${id}` } : {};
    const answer = `${style.badge ? '<span class="icon">A</span>' : ''}${bodyMarkup(body, how, style.body)}`;
    const key = `p${index}`;
    return {
      details: () => el(how, 'details', 'entry', `<summary>${text}</summary><div>${answer}</div>`, data),
      dl: () => el(how, 'dt', 'q', text, data) + el(how, 'dd', 'a', answer),
      'dl-div': () => el(how, 'div', 'row', el(how, 'dt', 'q', text) + el(how, 'dd', 'a', answer), data),
      controls: () =>
        el(
          how,
          'div',
          'item',
          `<button type="button" aria-expanded="false" aria-controls="${key}">${text}</button><div id="${key}" hidden>${answer}</div>`,
          data,
        ),
      'controls-apart': () =>
        el(
          how,
          'div',
          'item',
          `<h3><a href="#${key}" role="button" aria-expanded="false" aria-controls="${key}">${badge}${write(title, how)}</a></h3><div id="${key}" role="region">${answer}</div>`,
          data,
        ),
      li: () => el(how, 'li', 'item', `<div class="question">${text}</div><div class="answer">${answer}</div>`, data),
      headings: () => el(how, 'section', 'item', `<h3>${text}</h3><div>${answer}</div>`, data),
      flat: () => `${el(how, 'h4', 'q', text, data)}<div class="cont">${answer}</div>`,
      bootstrap: () =>
        `<div class="accordion-item"${ids === 'data' ? ` data-id="${id}"` : ids === 'element' ? ` id="a${id}"` : ''}><h2 class="accordion-header"><button class="accordion-button collapsed" data-bs-toggle="collapse" data-bs-target="#c${index}">${text}</button></h2><div id="c${index}" class="accordion-collapse collapse"><div class="accordion-body">${answer}</div></div></div>`,
      rows: () =>
        `<tr class="question"${ids === 'data' ? ` data-seq="${id}"` : ids === 'element' ? ` id="q${id}"` : ''}><td class="subject">${text}</td></tr><tr class="answer"><td>${answer}</td></tr>`,
      custom: () => el(how, 'faq-item', 'item', `<h3 slot="title">${text}</h3><div slot="body">${answer}</div>`, data),
      strong: () =>
        el(how, 'li', 'item', `<strong class="tit">${text}</strong><div class="desc">${answer}</div>`, data),
    }[entry]();
  });
  const outer = { dl: 'dl', 'dl-div': 'dl', li: 'ul', strong: 'ul', rows: 'table' }[entry as string] ?? 'div';
  const main = `<h1>판매관리 카테고리</h1><div class="paging"><a href="/helps?service=174&amp;category=627&amp;page=2">2</a><a href="/helps?service=174&amp;category=627&amp;page=3">3</a></div>${el(how, outer, 'faq-list', rows.join(''))}<div class="contact"><h2>문의하기</h2><a href="/requests">문의하기</a></div>`;
  return page(how, '판매관리 | 카카오 고객센터', main, style.frame);
}
