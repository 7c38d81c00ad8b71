/** What stands around an answer, and lines of an answer that look like it. */
import { describe, expect, it } from 'vitest';
import { A, B, both, LINES, link, OWN, other, page, readOf, T } from './odd-article';

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
