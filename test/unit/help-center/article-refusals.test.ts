/** Pages that are another service’s article, no article, or not surely a whole one. */
import { describe, expect, it } from 'vitest';
import { blockText } from '../../../utils/center/block-text';
import { parseArticle, type WantedArticle } from '../../../utils/help-center';
import { CENTER, OTHER_SERVICE } from './example-center';
import { A, B, both, LINES, link, OWN, page, readOf, T } from './odd-article';

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
