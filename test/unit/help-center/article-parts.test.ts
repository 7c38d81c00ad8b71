/** Answers of which nothing may be lost, and pages with several. */
import { describe, expect, it } from 'vitest';
import { B, LINES, link, other, page, readOf, T } from './odd-article';

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
