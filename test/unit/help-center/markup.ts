/** Ways to write one and the same thing in HTML, drawn at random: what no two sites have in common. */
import fc from 'fast-check';

/** How a whole page is written. */
export interface Hand {
  /** Line breaks and indentation between elements. */
  pretty: boolean;
  upper: boolean;
  quote: '"' | "'" | '';
  /** End tags that HTML lets go are left out. */
  lazyEnds: boolean;
  entities: 'none' | 'some' | 'numeric' | 'hex';
  /** Comments, zero-width blanks and such inside words. */
  litter: '' | '<!-- -->' | '&#8203;' | '&shy;' | '&zwnj;' | '<wbr>' | '\u2060';
  classes: 'named' | 'none' | 'hashed' | 'korean';
  /** Wrappers around lists, and their tags. */
  wrappers: string[];
  extraAttributes: boolean;
}

export const hand: fc.Arbitrary<Hand> = fc.record({
  pretty: fc.boolean(),
  upper: fc.boolean(),
  quote: fc.constantFrom('"' as const, '"' as const, "'" as const, '' as const),
  lazyEnds: fc.boolean(),
  entities: fc.constantFrom('none' as const, 'some' as const, 'numeric' as const, 'hex' as const),
  litter: fc.constantFrom(
    '' as const,
    '' as const,
    '<!-- -->' as const,
    '&#8203;' as const,
    '&shy;' as const,
    '&zwnj;' as const,
    '<wbr>' as const,
    '\u2060' as const,
  ),
  classes: fc.constantFrom('named' as const, 'none' as const, 'hashed' as const, 'korean' as const),
  wrappers: fc.array(fc.constantFrom('div', 'section', 'article', 'main', 'center', 'app-shell', 'div'), {
    maxLength: 5,
  }),
  extraAttributes: fc.boolean(),
});

const LAZY = new Set(['li', 'dt', 'dd', 'tr', 'td', 'tbody']);
const hash = (text: string) =>
  `css-${[...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 99_991, 7).toString(36)}`;

/** Writes text in the page's hand. */
export function write(text: string, how: Hand): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const coded = [...escaped].map((letter, index) => {
    if (how.entities === 'none' || letter.charCodeAt(0) < 0x80 || (how.entities === 'some' && index % 7)) return letter;
    return how.entities === 'hex' ? `&#x${letter.codePointAt(0)?.toString(16)};` : `&#${letter.codePointAt(0)};`;
  });
  const middle = coded.findIndex(
    (letter, index) => index > 1 && /[가-힣;]/.test(letter) && /[가-힣&]/.test(coded[index + 1] ?? ''),
  );
  if (how.litter && middle > 0) coded.splice(middle + 1, 0, how.litter);
  return coded.join('');
}

/** An element of this name for its classes; attributes in the page's hand. */
export function el(
  how: Hand,
  tag: string,
  role: string,
  content: string,
  attributes: Record<string, string> = {},
): string {
  const all: Record<string, string> = { ...attributes };
  const name = {
    named: role,
    none: '',
    hashed: role && hash(role),
    korean:
      role &&
      `tit_${role}`.replace('tit_excerpt', 'txt_desc').replace('tit_label', 'txt_cate').replace('tit_line', 'txt_line'),
  }[how.classes];
  if (name) all.class = name;
  if (how.extraAttributes) Object.assign(all, { 'data-v-7ba5bd90': '', tabindex: '0' });
  const quoted = (value: string) => {
    const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
    return how.quote === '' && /^[\w/?=&;.:#-]+$/.test(escaped)
      ? escaped
      : `${how.quote || '"'}${escaped}${how.quote || '"'}`;
  };
  const list = Object.entries(all).map(([key, value]) => ` ${key}${value === '' ? '' : `=${quoted(value)}`}`);
  if (how.quote === "'") list.reverse();
  const shown = how.upper ? tag.toUpperCase() : tag;
  const gap =
    how.pretty && /^(?:li|tr|div|ul|ol|dl|dt|dd|table|tbody|section|article|main|p|h\d|body)$/.test(tag) ? '\n   ' : '';
  const end = how.lazyEnds && LAZY.has(tag) ? '' : `</${shown}>`;
  return `${gap}<${shown}${list.join('')}>${content}${end}${gap}`;
}

/** A whole document around its main part. */
export function page(how: Hand, title: string, main: string, frame: boolean): string {
  const wrapped = how.wrappers.reduce((content, tag) => el(how, tag, 'wrap', content), main);
  const around = frame
    ? [
        `<a href="#main" class="skip">본문 바로가기</a><header><h2><a href="/">고객센터</a></h2><nav><ul><li><a href="/helps?service=174">홈</a></li><li><a href="/requests">문의하기</a></li></ul></nav>
        <form action="/search"><input type="search" name="query" value=""><button type="submit">검색</button></form></header>`,
        '<footer><ul><li><a href="/terms">이용약관</a></li><li><a href="/privacy">개인정보처리방침</a></li></ul><p>© 회사</p></footer>',
      ]
    : ['', ''];
  return `<!DOCTYPE html><html lang=ko><head><meta charset="utf-8"><title>${title}</title>
    <script>var a = "<li>[톡체크아웃 관리자센터][판매관리] 가짜</li>";</script><style>.a:before{content:"[톡체크아웃 관리자센터]"}</style></head>
    <body>${around[0]}${wrapped}${around[1]}<script src="/app.js"></script></body></html>`;
}
