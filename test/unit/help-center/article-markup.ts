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
];

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
});
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

export function articleMarkup({ title, body }: AbstractArticle, style: Of<typeof articleStyle>): string {
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
    (inner ??
      (holder === 'header'
        ? `<article><header>${head}${date}</header>${answer}</article>`
        : holder === 'wrapped'
          ? `<div class="view"><div class="view-top">${head}</div>${date}<div class="view-cont">${answer}</div></div>`
          : head + date + answer));
  const end = [
    after.includes('feedback')
      ? '<div class="help-useful"><p>도움이 되었나요?</p><button>예</button><button>아니요</button></div>'
      : '',
    after.includes('contact')
      ? '<div><strong>문의하기</strong><p>궁금한 점이 있으면 문의해 주세요.</p><a href="/requests">문의하기</a></div>'
      : '',
    after.includes('related')
      ? '<section><h3>관련 도움말</h3><ul><li><a href="/helps_html/1073111111">다른 질문인가요?</a></li></ul></section>'
      : '',
    after.includes('neighbours')
      ? '<ul><li>이전글 <a href="/helps_html/1073111112">앞 질문</a></li><li>다음글 <a href="/helps_html/1073111113">뒤 질문</a></li></ul>'
      : '',
  ].join('');
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
  return page(how, called, main, style.frame);
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
