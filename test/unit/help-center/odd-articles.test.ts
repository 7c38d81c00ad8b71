/** Articles that were thought up against the reader: what stands around an answer, and what looks like one and is none. */
import { describe, expect, it } from 'vitest';
import { blockText } from '../../../utils/center/blocks';
import { parseArticle, type WantedArticle } from '../../../utils/help-center';
import { CENTER, OTHER_SERVICE } from './example-center';

const OWN = '톡체크아웃 관리자센터';
const T = '정산일은 언제인가요?';
const LINES = [
  '구매결정일 기준으로 2영업일 뒤에 정산됩니다.',
  '자세한 내용은 정산관리 메뉴에서 확인하실 수 있습니다.',
  '충전금은 별도입니다.',
];
const B = `<p>${LINES[0]}</p><p>${LINES[1]}</p><ul><li>${LINES[2]}</li></ul>`;
const A = `<h3>${T}</h3><div class="cont">${B}</div>`;
const page = (body: string, title = '도움말 | 카카오 고객센터') =>
  `<!doctype html><html lang=ko><head><meta charset=utf-8><title>${title}</title></head><body>${body}</body></html>`;
const link = (id: number, text: string) => `<a href="/helps_html/107311111${id}">${text}</a>`;
const other = link(1, '교환은 어떻게 하나요?');

/** Title and lines as read, or why there is none. */
function readOf(html: string, wanted: WantedArticle = {}): string | string[] {
  const read = parseArticle(html, CENTER, wanted);
  return read.ok ? [read.value.title, ...blockText(read.value.body).split('\n')] : read.error.code;
}
const both = (html: string) => [readOf(html), readOf(html, { title: T })];

describe('what stands around an answer is none of it', () => {
  it.each(
    Object.entries({
      'nothing at all': `<p>${T}</p>${B}`,
      'similar articles': `${A}<div class="box"><h4>이 글과 비슷한 도움말</h4><ul><li>${other}</li></ul></div>`,
      'similar articles in a named part': `${A}<div class="box_related"><h4>관련 도움말</h4><ul><li>${other}</li></ul></div>`,
      'what others read': `${A}<div><strong>다른 고객님이 많이 본 질문</strong><ul><li>${other}</li></ul></div>`,
      'what belongs together': `${A}<div><strong>함께 보면 좋은 도움말</strong><ul><li>${other}</li></ul></div>`,
      'similar articles with excerpts': `${A}<div><strong>함께 보면 좋은 도움말</strong><div><div>${other}<p>재발송 메뉴에서 처리합니다.</p></div><div>${link(2, '반품은 어떻게 하나요?')}<p>수거를 접수합니다.</p></div></div></div>`,
      'similar articles with labels': `${A}<div><h4>관련 도움말</h4><ul>${[1, 2, 3].map((at) => `<li><a href="/helps_html/107320000${at}">[${OWN}][정산관리] 다른 글 ${at}</a></li>`).join('')}</ul></div>`,
      'similar articles as buttons': `${A}<section><h4>추천 도움말</h4><button>교환은 어떻게 하나요?</button><button>반품은 어떻게 하나요?</button></section>`,
      'popular articles above': `<div class="pop"><h3>자주 찾는 도움말</h3><ol><li>${other}</li></ol></div><div class="view">${A}</div>`,
      'popular articles beside': `<aside><h3>인기 질문</h3><ol><li>${other}</li></ol></aside><div class="view"><strong class="tit">${T}</strong><div class="cont">${B}</div></div>`,
      'a question for feedback': `${A}<div class="fb"><p>이 답변이 도움이 되셨습니까?</p><button>예</button><button>아니오</button><textarea></textarea></div>`,
      'choices of satisfaction': `${A}<p>답변에 만족하시나요?</p><label><input type=radio>매우 만족</label><label><input type=radio>불만족</label>`,
      usefulness: `${A}<div>도움말이 유용했나요? <a href="#">유용해요</a> <a href="#">아쉬워요</a></div>`,
      'feedback with a reason': `${A}<div>위 도움말이 문제 해결에 도움이 되었나요? 의견을 남겨 주시면 더 나은 도움말을 만들겠습니다.</div>`,
      'feedback in lines': `${A}<div><p>도움이 되었나요?</p><p>네</p><p>아니요</p><p>소중한 의견을 남겨 주세요.</p></div>`,
      'feedback in a list': `${A}<div><strong>도움이 되었나요?</strong><ul><li>예</li><li>아니요</li></ul></div>`,
      'a way to ask': `${A}<div>해결되지 않으셨나요?<a href="/requests">1:1 문의하기</a></div>`,
      'a way to ask with a text': `${A}<div><strong>문의하기</strong><p>궁금한 점이 있으면 문의해 주세요.</p><a href="/requests">문의하기</a></div>`,
      'telephone numbers': `${A}<dl><dt>고객센터 전화</dt><dd>1544-4293 (평일 09:00~18:00)</dd></dl>`,
      'a foot in plain parts': `${A}<div id="kakaoFoot"><a href="/terms">이용약관</a><a href="/privacy">개인정보처리방침</a><small>© Kakao Corp. All rights reserved.</small></div>`,
      'a foot without a name': `${A}<div class="x9"><p>주식회사 카카오 대표이사 홍길동</p><p>사업자등록번호 120-81-47521</p><p>제주특별자치도 제주시 첨단로 242</p><p>© Kakao Corp.</p></div>`,
      'a foot in one line': `${A}<div>© Kakao Corp. All rights reserved. 사업자등록번호: 120-81-47521 주소: 제주특별자치도 제주시 첨단로 242</div>`,
      languages: `<div><a>한국어</a><a>English</a></div>${A}`,
      'a layer about cookies': `${A}<div class="layer"><strong>쿠키 사용 안내</strong><p>쿠키를 사용합니다.</p><button>확인</button></div>`,
      tools: `<h3>${T}</h3><div class="util"><a>공유하기</a><a>URL 복사</a><a>글자 크게</a></div><div>${B}</div>`,
      'dates and counters': `<h3>${T}</h3><p>최종 업데이트 2024.05.01 · 조회수 1,234</p><div>${B}</div>`,
      'a category, a date and a counter below the question': `<h3>${T}</h3><div class="meta"><span>판매관리 &gt; 반품관리</span><span>2024.05.01</span><span>조회 1,234</span></div><div>${B}</div>`,
      'a path below the question': `<h3>${T}</h3><p>판매관리 &gt; 반품관리</p><div>${B}</div>`,
      'the name of a category below the question': `<h3>${T}</h3><p>카테고리: 판매관리</p><div>${B}</div>`,
      'a counter after the answer': `${A}<p>2024.05.01 | 조회 1,234</p>`,
      'dates and counters after the answer': `${A}<p>등록일 2024.05.01 조회수 1,234</p>`,
      'dates and counters as fields after the answer': `${A}<div class="info"><span>2024.05.01</span><span>조회 1,234</span></div>`,
      'dates and counters as definitions after the answer': `${A}<dl><dt>등록일</dt><dd>2024.05.01</dd><dt>조회수</dt><dd>1,234</dd></dl>`,
      'tools after the answer': `${A}<p>인쇄 공유 스크랩</p>`,
      'counters and tools before the feedback': `${A}<p>등록일 2024.05.01 조회수 1,234</p><p>인쇄 공유 스크랩</p><div>도움이 되었나요?<button>예</button></div>`,
      'a counter behind the feedback': `${A}<div>도움이 되었나요?<button>예</button></div><p>2024.05.01 | 조회 1,234</p>`,
      'the question again': `<h1>${T}</h1><div class="view"><h2>${T}</h2><div>${B}</div></div>`,
      'a notice': `<div class="notice_bar"><p>[공지] 11/30 시스템 점검 안내</p></div>${A}`,
      'a search below': `${A}<h3>다른 도움말 찾기</h3><form><input type=search><button>검색</button></form>`,
      neighbours: `${A}<ul><li>이전글 ${other}</li><li>다음글 ${link(2, '반품은?')}</li></ul>`,
      'the way back': `${A}<div><a href="/helps">목록</a></div>`,
      'all of it, one after the other': `${A}<div><p>이 글이 도움이 되었나요?</p><button>예</button></div><div><h4>다른 분들이 함께 본 질문</h4><ul><li>${other}</li></ul></div><div><p>원하는 답변을 찾지 못하셨나요?</p><a href="/requests">문의하기</a></div><div><a href="/terms">이용약관</a> © Kakao</div>`,
      'a trail that ends in the question': `<div class="loc"><a>홈</a> &gt; <a>${OWN}</a> &gt; <a>정산관리</a></div><div>${T}</div><div>${B}</div>`,
      'a label in the question’s line': `<h3>[${OWN}][정산관리] ${T}</h3><div>${B}</div>`,
      'a label below the answer': `${A}<p>[${OWN}][정산관리]</p>`,
    }),
  )('%s', (_, html) =>
    expect(both(page(html))).toEqual([
      [T, ...LINES],
      [T, ...LINES],
    ]),
  );
});

describe('lines of an answer that look like the site’s stay', () => {
  const ask = '어디서 문의하나요?';
  it.each(
    Object.entries({
      'a step in a list': ['<ol><li>접속합니다.</li><li>문의하기</li><li>내용을 적어 보냅니다.</li></ol>', 3],
      'the last step of a list': ['<p>차례로 누릅니다.</p><ol><li>접속합니다.</li><li>문의하기</li></ol>', 3],
      'a step between paragraphs': [
        '<p>1. 접속합니다.</p><p>2. 아래로 갑니다.</p><p>문의하기</p><p>3. 접수합니다.</p>',
        4,
      ],
      'the first line': ['<p>목록</p><p>1. 정산일</p><p>2. 충전금</p>', 3],
      'a heading of steps': [
        '<p>두 가지가 있습니다.</p><h4>문의하기</h4><ol><li>접속합니다.</li><li>보냅니다.</li></ol>',
        4,
      ],
      'a heading of a section': [
        '<section><h4>접속</h4><p>접속합니다.</p></section><section><h4>문의하기</h4><p>내용을 적습니다.</p></section><section><h4>확인</h4><p>답을 봅니다.</p></section>',
        6,
      ],
      'a question before the answer': ['<p>문의</p><p>정산이 안 되었나요?</p><p>이렇게 합니다.</p>', 3],
      'a button’s name': ['<p>먼저 접속합니다.</p><p>도움이 되었나요 버튼을 누릅니다.</p><p>끝입니다.</p>', 3],
      'a cell': [
        '<table><tr><th>메뉴</th><th>하는 일</th></tr><tr><td>문의하기</td><td>질문을 보냅니다.</td></tr><tr><td>목록</td><td>모두 봅니다.</td></tr></table>',
        3,
      ],
      'lines with breaks': ['접속합니다.<br>문의하기<br>내용을 적어 보냅니다.', 3],
      'lines in parts': ['<div>접속합니다.</div><div>문의하기</div><div>내용을 적어 보냅니다.</div>', 3],
      'an introduction in a part of its own': [
        '<div class="intro">두 단계입니다.</div><div class="steps"><p>문의하기</p><p>내용을 적어 보냅니다.</p></div>',
        3,
      ],
      bullets: ['<p>메뉴는 이렇습니다.</p><p>- 목록</p><p>- 문의하기</p>', 3],
      'ways through the menus in brackets': [
        '<p>[판매관리][교환관리] 교환</p><p>[판매관리][반품관리] 반품</p><p>[정산관리][세금계산서] 확인</p>',
        3,
      ],
      'a hint beside': [
        '<p>접속합니다.</p><aside class="tip"><p>미리 로그인해 두면 빠릅니다.</p></aside><p>보냅니다.</p>',
        3,
      ],
      'a part called useful': [
        '<p>접속합니다.</p><div class="useful-info"><p>정산일에는 느립니다.</p></div><p>보냅니다.</p>',
        3,
      ],
      'a part called related': ['<p>접속합니다.</p><div class="related"><p>반품과 함께 처리됩니다.</p></div>', 2],
      'headings that ask': [
        '<p>둘로 나뉩니다.</p><h4>얼마나 걸리나요?</h4><p>하루 걸립니다.</p><h4>비용이 드나요?</h4><p>없습니다.</p>',
        5,
      ],
      'a service’s name': [
        '<p>카카오비즈니스 파트너센터</p><p>에서 확인합니다.</p><p>카카오모먼트</p><p>와 다릅니다.</p>',
        4,
      ],
      'a link at its end': [
        '<p>접속합니다.</p><p><a href="https://x.example">톡체크아웃 관리자센터 바로가기</a></p>',
        2,
      ],
      'a path as the place of steps': ['<p>판매관리 &gt; 반품관리</p><p>에서 합니다.</p><p>끝입니다.</p>', 3],
      'a path before steps': ['<p>판매관리 &gt; 반품관리</p><p>1. 접속합니다.</p><p>2. 보냅니다.</p>', 3],
      'a path as the answer': ['<p>판매관리 &gt; 반품관리</p>', 1],
      'a path further below': ['<p>여기서 합니다.</p><p>판매관리 &gt; 반품관리</p>', 2],
      'a date at its end': ['<p>정산일은 이렇습니다.</p><p>2024.05.01</p>', 2],
      'buttons’ names at its end': ['<p>차례로 누릅니다.</p><p>조회</p><p>인쇄</p>', 3],
      'counters in its middle': ['<p>목록을 봅니다.</p><p>조회 1,234</p><p>가 보입니다.</p>', 3],
      'a last row of counters': [
        '<table><tr><th>항목</th><th>값</th></tr><tr><td>판매</td><td>12</td></tr><tr><td>조회수</td><td>1,234</td></tr></table>',
        3,
      ],
      'a number of the company': ['<p>등록증을 봅니다.</p><p>사업자등록번호가 있어야 합니다.</p>', 2],
    } satisfies Record<string, [string, number]>),
  )('%s', (_, [answer, lines]) => {
    for (const title of [`<h3>${ask}</h3>`, `<p>${ask}</p>`, `<div class="head"><strong>${ask}</strong></div>`])
      for (const html of [page(title + answer), page(`${title}<div class="cont">${answer}</div>`)]) {
        const read = readOf(html);
        expect(read).toHaveLength(lines + 1);
        expect(readOf(html, { title: ask })).toEqual(read);
        // Foreign text behind it makes none of it foreign.
        const more = html.replace('</body>', `<div><h2>관련 도움말</h2><ul><li>${other}</li></ul></div></body>`);
        expect(readOf(more, { title: ask }).slice(0, lines + 1)).toEqual(read);
      }
  });
});

describe('no part of an answer is lost', () => {
  it.each(
    Object.entries({
      'a list with other things in it': [
        '<ul>먼저<li>하나</li><p>둘</p><ul><li>셋</li></ul></ul>',
        '먼저',
        '하나',
        '둘',
        '셋',
      ],
      'lists in lists': [
        '<ul><li>하나<ul><li>둘<ul><li>셋</li></ul></li><div>넷</div></ul></li></ul>',
        '하나',
        '둘',
        '셋',
        '넷',
      ],
      'a table with a caption': [
        '<table><caption>수수료표</caption><tr><th>구분</th><th>율</th></tr><tr><td>카드</td><td>2%</td></tr></table>',
        '수수료표',
        '구분 율',
        '카드 2%',
      ],
      'a table of different rows': [
        '<table><tr><td colspan=2>모두</td></tr><tr><td>카드</td><td>2%</td></tr></table>',
        '모두',
        '카드',
        '2%',
      ],
      'a word in a button': ['<p>메뉴에서 <button>확인</button>을 누릅니다.</p>', '메뉴에서 확인을 누릅니다.'],
      'icons in letters': ['<p><i aria-hidden="true">chevron_right</i>메뉴로 갑니다.</p>', '메뉴로 갑니다.'],
      'steps with heads of their own': [
        '<section><header><h4>첫째</h4></header><p>접속합니다.</p></section><section><header><h4>둘째</h4></header><p>보냅니다.</p></section>',
        '첫째',
        '접속합니다.',
        '둘째',
        '보냅니다.',
      ],
      'parts called header and footer': [
        '<div class="header">첫째</div><p>접속합니다.</p><div class="footer">마지막으로 확인합니다.</div>',
        '첫째',
        '접속합니다.',
        '마지막으로 확인합니다.',
      ],
      'a foot note': [
        '<p>접속합니다.</p><div class="foot-note">주말은 빼고 셉니다.</div>',
        '접속합니다.',
        '주말은 빼고 셉니다.',
      ],
      'a hidden part': [
        '<p>접속합니다.</p><div style="display:none" aria-hidden="true">더 자세히 설명합니다.</div>',
        '접속합니다.',
        '더 자세히 설명합니다.',
      ],
      'parts that open': [
        '<details><summary>자세한 순서</summary><p>하나씩 합니다.</p></details><details><summary>예외</summary><p>없습니다.</p></details>',
        '자세한 순서',
        '하나씩 합니다.',
        '예외',
        '없습니다.',
      ],
      'parts that open and ask': [
        '<p>둘입니다.</p><details><summary>왜 그런가요?</summary><p>법입니다.</p></details><details><summary>언제인가요?</summary><p>내일입니다.</p></details>',
        '둘입니다.',
        '왜 그런가요?',
        '법입니다.',
        '언제인가요?',
        '내일입니다.',
      ],
      definitions: [
        '<dl><dt>정산일</dt><dd>주는 날입니다.</dd><dt>문의하기</dt><dd>묻는 메뉴입니다.</dd></dl>',
        '정산일',
        '주는 날입니다.',
        '문의하기',
        '묻는 메뉴입니다.',
      ],
      tabs: [
        '<div role="tablist"><span role="tab">PC</span></div><div role="tabpanel">접속합니다.</div><div role="tabpanel">앱을 엽니다.</div>',
        'PC',
        '접속합니다.',
        '앱을 엽니다.',
      ],
      'web components': [
        '<help-step><span>접속합니다.</span></help-step><help-step><span>보냅니다.</span></help-step>',
        '접속합니다.',
        '보냅니다.',
      ],
      'cells that place things': [
        '<table><tr><td>접속합니다.<br>보냅니다.</td></tr></table>',
        '접속합니다.',
        '보냅니다.',
      ],
      quotes: [
        '<blockquote>규정입니다.</blockquote><figure><figcaption>그림 설명입니다.</figcaption></figure>',
        '규정입니다.',
        '그림 설명입니다.',
      ],
      'a link to another article': [
        `<p>접속합니다.</p><p>자세한 내용은 ${other}를 봅니다.</p>`,
        '접속합니다.',
        '자세한 내용은 교환은 어떻게 하나요?를 봅니다.',
      ],
      'links to other articles in a list': [
        `<p>다음을 봅니다.</p><ul><li>${other}</li><li>${link(2, '반품은?')}</li></ul>`,
        '다음을 봅니다.',
        '교환은 어떻게 하나요?',
        '반품은?',
      ],
      'an answer of one word': ['<p>네.</p>', '네.'],
      'contact as the answer': [
        '<p>고객센터로 문의해 주세요.</p><p>평일 9시부터 18시까지입니다.</p>',
        '고객센터로 문의해 주세요.',
        '평일 9시부터 18시까지입니다.',
      ],
      'contact in the middle': [
        '<p>접속합니다.</p><p>궁금한 점은 문의해 주세요.</p><p>끝으로 확인합니다.</p>',
        '접속합니다.',
        '궁금한 점은 문의해 주세요.',
        '끝으로 확인합니다.',
      ],
      'a date at its head': [
        '<p>2024.05.01부터 바뀝니다.</p><p>2영업일입니다.</p>',
        '2024.05.01부터 바뀝니다.',
        '2영업일입니다.',
      ],
      'numbers alone': [
        '<table><tr><th>해</th><th>율</th></tr><tr><td>2023</td><td>10</td></tr><tr><td>2024</td><td>20</td></tr></table>',
        '해 율',
        '2023 10',
        '2024 20',
      ],
      'old tags': [
        '<center><font>접속합니다.</font></center><dir><li>보냅니다.</dir><marquee>흐릅니다.</marquee>',
        '접속합니다.',
        '보냅니다.',
        '흐릅니다.',
      ],
      'tags that nobody closes': ['<div><p>접속합니다.<p>보냅니다.<b>굵게', '접속합니다.', '보냅니다.굵게'],
      'tags that cross': ['<p><b>접속<i>합니다.</b></i></p></div></span><p>보냅니다.</p>', '접속합니다.', '보냅니다.'],
    } satisfies Record<string, [string, ...string[]]>),
  )('%s', (_, [answer, ...lines]) => {
    for (const body of [
      `<h2>${T}</h2>${answer}`,
      `<h2>${T}</h2><div class="answer">${answer}</div>`,
      `<main><div>${T}</div><div><div>${answer}</div></div></main>`,
    ]) {
      const around = page(
        `${body}<div id="x"><h3>관련 도움말</h3><ul><li>${link(7, '다른 질문인가요?')}</li></ul></div>`,
      );
      expect(readOf(page(body), { title: T })).toEqual([T, ...lines]);
      if (!answer.includes('굵게')) expect(readOf(around, { title: T })).toEqual([T, ...lines]);
    }
  });
});

describe('a page of several questions', () => {
  const rows: [string, string][] = [
    ['반품은 어떻게 하나요?', '<p>반품은 이렇게 합니다.</p>'],
    [T, B],
    ['교환은 어떻게 하나요?', '<p>교환은 저렇게 합니다.</p>'],
  ];
  const each = (one: (question: string, answer: string) => string) => rows.map(([q, a]) => one(q, a)).join('');
  it.each(
    Object.entries({
      'a list that opens': `<ul>${each((q, a) => `<li><a href="#">${q}</a><div>${a}</div></li>`)}</ul>`,
      definitions: `<dl>${each((q, a) => `<dt>${q}</dt><dd>${a}</dd>`)}</dl>`,
      details: each((q, a) => `<details><summary>${q}</summary>${a}</details>`),
      'headings and parts': each((q, a) => `<h4 class="q">${q}</h4><div>${a}</div>`),
      'plain headings': each((q, a) => `<h4>${q}</h4><div>${a}</div>`),
      'rows of a table': `<table>${each((q, a) => `<tr class="q"><td>${q}</td></tr><tr><td>${a}</td></tr>`)}</table>`,
      sections: each((q, a) => `<section><h3>${q}</h3>${a}</section>`),
      buttons: each((q, a) => `<div class="item"><button aria-expanded="false">${q}</button><div>${a}</div></div>`),
    }),
  )('%s: the answer ends where the next question begins', (name, html) => {
    expect(readOf(page(html), { title: T })).toEqual([T, ...LINES]);
    expect(readOf(page(html, `${T} | 고객센터`))).toEqual([T, ...LINES]);
    // Plain headings that ask may be an answer's own, where nothing names one of them.
    if (name !== 'plain headings') expect(readOf(page(html))).toBe('not-help');
  });
});

describe('another service’s article', () => {
  const path = `<div class="path">${OTHER_SERVICE} &gt; 정산</div>`;
  it.each(
    Object.entries({
      'by a path': page(path + A),
      'by a label': page(`<div>[${OTHER_SERVICE}][정산]</div>${A}`),
      'by a path without “center”': page(`<div class="x">카카오모먼트 &gt; 정산</div>${A}`),
      'by a trail': page(`<ol class="breadcrumb"><li>톡스토어/쇼핑 판매자</li><li>정산</li></ol>${A}`),
      'by the document’s title': page(A, `${OTHER_SERVICE} | 카카오 고객센터`),
      'by the document’s title, behind the question': page(A, `${T} - 카카오모먼트 | 카카오 고객센터`),
      'by a label below': page(`${A}<p class="cate">${OTHER_SERVICE}</p>`),
      'by a path below': page(`${A}<p>${OTHER_SERVICE} &gt; 정산</p>`),
      'by a path, whatever the menu says': page(`<div id=kakaoHead><ul><li>${OWN}</li></ul></div>${path}${A}`),
      'by the document’s title, whatever the menu says': page(
        `<ul><li>${OWN}</li></ul>${A}`,
        `${OTHER_SERVICE} | 카카오 고객센터`,
      ),
      'by the menu’s current entry': page(
        `<ul><li>${OWN}</li><li class="on">${OTHER_SERVICE}</li><li>카카오톡</li></ul>${A}`,
      ),
      'by a line above': page(`<p>${OTHER_SERVICE}</p>${A}`),
      'by a label in the question’s line': page(`<h3>[${OTHER_SERVICE}][정산] ${T}</h3><div>${B}</div>`),
      'by a label between question and answer': page(`<h3>${T}</h3><p>[${OTHER_SERVICE}][정산]</p><div>${B}</div>`),
      'by an unknown name': page(`<div class="path">어떤 파트너센터 &gt; 정산</div>${A}`),
    }),
  )('%s', (_, html) => expect(both(html)).toEqual(['other-service', 'other-service']));

  it.each(
    Object.entries({
      'a menu': `<div id=kakaoHead><h1>카카오 고객센터</h1><ul class=menu><li>${OTHER_SERVICE}</li><li>${OWN}</li></ul></div>${A}`,
      'a menu the other way round': `<div id=kakaoHead><h1>카카오 고객센터</h1><ul><li>카카오톡</li><li>${OWN}</li><li>${OTHER_SERVICE}</li></ul></div>${A}`,
      'a link above': `<a href="/x">카카오비즈니스 파트너센터</a>${A}`,
      'the site’s navigation': `<div class="gnb"><a href="/helps?service=127">카카오비즈니스 관리자센터</a></div>${A}`,
      'the foot': `${A}<div id="kakaoFoot"><a href="/helps?service=215">${OTHER_SERVICE}</a> © Kakao</div>`,
      'a menu above our path': `<ul><li>카카오모먼트</li><li>카카오톡</li></ul><div class="path">${OWN} &gt; 정산관리</div>${A}`,
      'related articles': `${A}<div><h4>관련 도움말</h4><ul><li>${link(5, `[${OTHER_SERVICE}][정산] 정산은?`)}</li></ul></div>`,
    }),
  )('is not told by %s', (_, html) => expect(readOf(page(html), { title: T }).slice(0, 4)).toEqual([T, ...LINES]));
});

describe('pages without help', () => {
  it.each(
    Object.entries({
      'no such page':
        '<h2>요청하신 페이지를 찾을 수 없습니다.</h2><p>입력하신 주소가 정확한지 다시 한번 확인해 주세요. 페이지가 삭제되었거나 주소가 변경되었을 수 있습니다. 이용에 불편을 드려 죄송합니다.</p>',
      'no such article':
        '<strong>존재하지 않는 도움말입니다.</strong><p>삭제되었거나 이동한 도움말입니다. 검색을 이용해 주세요.</p><a href="/">홈으로</a>',
      'not given any more':
        '<div class="error"><p>죄송합니다.</p><p>요청하신 도움말은 현재 제공되지 않습니다.</p><a href="/">고객센터 홈</a></div>',
      'not to be found': '<h1>앗!</h1><p>페이지를 찾을 수 없어요.</p><a href="/">홈으로 가기</a>',
      private: '<h3>비공개 처리된 게시글입니다.</h3><p>목록으로 돌아가 주세요.</p>',
      maintenance: '<h1>서비스 점검 중입니다</h1><p>보다 나은 서비스를 위해 02:00부터 06:00까지 점검합니다.</p>',
      'a long maintenance':
        '<div class="tit">더 나은 서비스 제공을 위한 시스템 작업 안내</div><p>작업 시간 동안 고객센터 이용이 제한됩니다. 작업 시간: 11월 30일 02시 ~ 06시. 이용에 불편을 드려 죄송합니다. 문의는 카카오톡 채널을 이용해 주세요. 감사합니다. 앞으로도 안정적인 서비스를 제공할 수 있도록 노력하겠습니다. 고객님의 양해를 부탁드립니다. 작업이 끝나면 다시 이용하실 수 있습니다.</p>',
      'a login':
        '<h2>카카오계정 로그인이 필요합니다</h2><p>로그인 후 이용해 주세요.</p><a href="https://accounts.kakao.com">카카오계정으로 로그인</a>',
      'too many visitors': '<h2>접속이 원활하지 않습니다</h2><p>잠시 후 다시 시도해 주세요.</p>',
      'a queue': '<p>접속자가 많아 대기 중입니다.</p><p>현재 대기 순번 1,024번</p><p>잠시만 기다려 주세요.</p>',
      'no right': '<h1>접근 권한이 없습니다.</h1><p>관리자에게 문의해 주세요.</p>',
      'a contact form alone': '<h2>문의하기</h2><p>궁금한 점이 있으면 문의해 주세요.</p>',
      'an apology below links past the menus':
        '<div><a href="#c">본문 바로가기</a><a href="#m">메뉴 바로가기</a></div><strong>서비스 이용에 불편을 드려 죄송합니다.</strong><p>연결하려는 페이지에 문제가 있어 페이지를 표시할 수 없습니다.</p>',
      'a deleted article':
        '<div><a>본문 바로가기</a><a>메뉴 바로가기</a></div><h2>카카오 고객센터</h2><p>삭제된 도움말입니다.</p>',
      'an ended service': '<h3>서비스가 종료된 도움말입니다</h3><p>다른 도움말을 찾아보세요.</p>',
      'a guard against programs': '<h2>자동 접근이 감지되었습니다</h2><p>아래 문자를 입력해 주세요.</p>',
      'a sleeping account': '<h2>휴면계정 안내</h2><p>1년 동안 이용하지 않아 휴면 상태입니다.</p>',
      'a firewall': '<p>Request Rejected</p><p>The requested URL was rejected. Your support ID is: 123456</p>',
      'the home': '<h2>무엇을 도와드릴까요?</h2><p>궁금한 내용을 찾아보세요.</p>',
      'a gateway': '<center><h1>503 Service Temporarily Unavailable</h1></center><hr><center>nginx</center>',
    }),
  )('%s', (_, html) => expect(both(page(html, '카카오 고객센터'))).toEqual(['not-help', 'not-help']));

  it('not even under the wanted question', () => {
    for (const text of [
      '비공개 처리된 게시글입니다.',
      '존재하지 않는 도움말입니다.',
      '로그인 후 이용해 주세요.',
      '요청하신 도움말을 찾을 수 없습니다. 불편을 드려 죄송합니다.',
    ])
      expect([text, readOf(page(`<h3>${T}</h3><p>${text}</p>`), { title: T })]).toEqual([text, 'not-help']);
  });

  it('but answers about errors are answers', () => {
    for (const [title, text] of [
      ['로그인 오류가 나면 어떻게 하나요?', '잠시 후 다시 시도해 주세요.'],
      ['페이지를 찾을 수 없다고 나와요', '주소가 바뀐 상품입니다. 판매점에서 상품을 다시 등록하면 해결됩니다.'],
      ['로그인 오류가 발생했습니다라고 나와요.', '로그인 후 다시 시도해 주세요.'],
      ['관리자센터에 로그인이 안 돼요.', '로그인이 필요합니다. 카카오계정으로 로그인해 주세요.'],
      ['점검 시간은 언제인가요?', '매주 화요일 02시부터 06시까지 점검합니다.'],
    ] as const)
      expect(readOf(page(`<h3>${title}</h3><p>${text}</p>`), { title })).toEqual([title, text]);
  });

  it('other questions than the wanted one', () => {
    expect(readOf(page(A), { title: '충전금은 무엇인가요?' })).toBe('not-help');
    expect(readOf(page(`<h3>정산일은<br>언제인가요?</h3><div>${B}</div>`), { title: T })).toEqual([T, ...LINES]);
  });
});

describe('pages without an end', () => {
  const closed = `<div class="tit">${T}</div><div class="cont">${B}</div>`;
  const likely = (source: string, wanted: WantedArticle = {}) => {
    const read = parseArticle(source, CENTER, wanted);
    return read.ok ? [blockText(read.value.body).split('\n').length, read.mayGoOn] : read.error.code;
  };
  it.each([
    ['a fragment', closed],
    ['one part', `<div>${closed}</div>`],
    ['a document without its end tags', `<!doctype html><html><head><title>x</title></head><body>${closed}`],
    ['a document of a minifier', `<!doctype html><meta charset=utf-8><title>x</title>${closed}`],
    ['plain text', `${T}\n${LINES.join('\n')}\n`],
  ])('%s: all of it, and that more may follow', (_, source) => {
    expect(likely(source)).toEqual([3, true]);
    expect(likely(source, { title: T })).toEqual([3, true]);
  });
  it('a whole document says where it ends', () => expect(likely(page(closed))).toEqual([3, undefined]));
  it.each([
    ['an open part', `<div class="tit">${T}</div><div class="cont">${B}`, 'cut'],
    ['a text without an element', `<div class="tit">${T}</div>${LINES[0]}`, 'cut'],
    ['a paragraph without its end', `<body><h1>${T}</h1><p>${LINES[0]}`, 'cut'],
    ['a plain text that asks nothing', '{"code":-401,"message":"로그인이 필요합니다"}', 'not-help'],
  ])('%s is no answer', (_, source, code) => expect(likely(source)).toBe(code));
});
