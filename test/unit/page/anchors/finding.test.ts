// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { ANCHOR_KINDS } from '../../../../utils/center/anchor';
import { findAnchor, findFirst } from '../../../../utils/page/anchors/find';
import type { Target, TargetKind } from '../../../../utils/page/anchors/target';
import { HEADINGS } from '../dresses';

afterEach(() => {
  document.body.innerHTML = '';
});

/** What is found on a screen: the `id`s of it, or nothing. */
function found(html: string, target: Target): string | string[] | null {
  document.body.innerHTML = html;
  const one = findAnchor([document], target);
  if (!one) return null;
  const idOf = (element: Element) => element.getAttribute('id') || element.tagName;
  return 'several' in one ? one.several.map(idOf) : idOf(one.element);
}

type Case = [html: string, name: string | string[], expected: string | string[] | null, near?: string];

function cases(kind: TargetKind, all: Case[]) {
  describe(kind, () => {
    it.each(all)('%s: %s', (html, name, expected, near) => {
      const names = Array.isArray(name) ? name : [name];
      expect(found(html, { kind, names, ...(near && { near: [near] }) })).toEqual(expected);
    });
  });
}

cases('button', [
  ['<table><tr><td class="btn-cell">수거 완료</td></tr></table>', '수거 완료', null],
  ['<button id="x">수거 완료</button>', '수거 완료', 'x'],
  ['<button id="x">수거완료</button>', '수거 완료', 'x'],
  ['<button id="x"><i class="ico"></i><span>수거</span><br><b>완료</b></button>', '수거 완료', 'x'],
  ['<input type="submit" id="x" value="저장">', '저장', 'x'],
  ['<input type="image" id="x" alt="저장">', '저장', 'x'],
  ['<a id="x" href="#">저장</a>', '저장', 'x'],
  ['<a id="x" href="javascript:void(0)">저장하기</a>', '저장', 'x'],
  ['<a id="x" class="btn" href="/save">저장</a>', '저장', 'x'],
  ['<div id="x" role="button">저장</div>', '저장', 'x'],
  ['<div id="x" class="btn_blue" tabindex="0">저장</div>', '저장', 'x'],
  ['<details><summary id="x">검색 조건</summary></details>', '검색 조건', 'x'],
  ['<button id="x" aria-label="저장"><svg></svg></button>', '저장', 'x'],
  ['<button id="x"><img alt="저장"></button>', '저장', 'x'],
  ['<button id="x"><span class="blind">저장</span></button>', '저장', 'x'],
  ['<button id="x">저장<span class="blind">새 창</span></button>', '저장', 'x'],
  ['<button id="x">[상세]</button>', '상세', 'x'],
  ['<button id="x">상세…</button>', '상세', 'x'],
  ['<button id="x">+ 추가</button>', '추가', 'x'],
  ['<button id="x">반품 완료 (12)</button>', '반품 완료', 'x'],
  ['<button id="x">반품 완료 <em>12</em></button>', '반품 완료', 'x'],
  ['<button id="x">교환 재발송(승인)</button>', '교환 재발송(승인)', 'x'],
  ['<button id="x">교환 재발송</button>', '교환 재발송(승인)', 'x'],
  ['<button id="x">교환 재발송(취소)</button>', '교환 재발송(승인)', null],
  ['<button id="x">회수 완료</button>', ['수거 완료', '회수 완료'], 'x'],
  ['<button id="y">회수 완료</button><button id="x">수거 완료</button>', ['수거 완료', '회수 완료'], 'x'],
  ['<button>교환 완료 처리 내역</button>', '교환 완료', null],
  ['<button>교환 수거 완료</button>', '수거 완료', null],
  ['<button>승인 취소</button>', '승인', null],
  ['<button>반품 전환</button>', '반품', null],
  ['<button>미승인</button>', '승인', null],
  ['<button>승인불가</button>', '승인', null],
  ['<button>승인(취소)</button>', '승인', null],
  ['<button><b>승인</b> 취소</button>', '승인', null],
  ['<button hidden>승인</button>', '승인', null],
  ['<div inert><button>승인</button></div>', '승인', null],
  ['<div aria-hidden="true"><button>승인</button></div>', '승인', null],
  ['<div style="display:none"><button>승인</button></div><button id="x">승인</button>', '승인', 'x'],
  ['<button disabled>승인</button><button id="x">승인</button>', '승인', 'x'],
  ['<button id="a">승인</button><button id="b">승인</button>', '승인', ['a', 'b']],
  ['<header><button id="a">저장</button></header><main><button id="b">저장</button></main>', '저장', 'b'],
  ['<button id="a">저장</button><div role="dialog"><button id="b">저장</button></div>', '저장', 'b'],
  ['<button id="a">저장</button><div role="dialog" aria-modal="true"><p>정말요?</p></div>', '저장', null],
  ['<button id="a">저장</button><div role="dialog" aria-modal="false"><p>도움</p></div>', '저장', 'a'],
  ['<ul role="tablist"><li><button role="tab">승인</button></li></ul>', '승인', null],
  [
    '<section><h2>갑</h2><button id="a">저장</button></section><section><h2>을</h2><button id="b">저장</button></section>',
    '저장',
    'b',
    '을',
  ],
  [
    '<h2>갑</h2><div><button id="a">저장</button></div><h2>을</h2><div><button id="b">저장</button></div>',
    '저장',
    'a',
    '갑',
  ],
  [
    '<div class="t">갑</div><div><button id="a">저장</button></div><div class="t">을</div><div><button id="b">저장</button></div>',
    '저장',
    'a',
    '갑',
  ],
  ['<section aria-label="갑"><button id="a">저장</button></section><button id="b">저장</button>', '저장', 'a', '갑'],
  [
    '<fieldset><legend>갑</legend><button id="a">저장</button></fieldset><button id="b">저장</button>',
    '저장',
    'a',
    '갑',
  ],
  ['<button id="a">저장</button>', '저장', 'a', '갑'],
  ['<button id="a">저장</button><button id="b">저장</button>', '저장', ['a', 'b'], '갑'],
  ['<section><h2>갑</h2></section><section><h2>을</h2><button id="b">저장</button></section>', '저장', null, '갑'],
]);

const card = (title: string, id: string, order: string) => {
  const parts = [`<h3>${title}</h3>`, `<button id="${id}">저장</button>`];
  return `<div><div>${(order === 'heading first' ? parts : parts.reverse()).join('')}</div><div>글</div></div>`;
};

it.each(['heading first', 'button first'])('a button beside the heading of a card, %s', (order) => {
  const html = `<main>${card('갑', 'a', order)}${card('을', 'b', order)}${card('병', 'c', order)}</main>`;
  for (const [near, id] of [
    ['갑', 'a'],
    ['을', 'b'],
    ['병', 'c'],
  ] as const) {
    expect(found(html, { kind: 'button', names: ['저장'], near: [near] })).toBe(id);
  }
});

it.each(HEADINGS)('a heading of a column with %s', (_, html) => {
  const screen = `<table><thead><tr><th>주문번호</th><th id="x">${html('수거 완료일')}</th><th>${html('수거 완료일 변경')}</th></tr></thead></table>`;
  expect(found(screen, { kind: 'column', names: ['수거 완료일'] })).toBe('x');
});

cases('menu', [
  ['<nav><ul hidden><li><a href="/r">반품관리</a></li></ul></nav>', '반품관리', null],
  ['<nav><p id="x">판매관리</p><ul><li><a href="/r">반품관리</a></li></ul></nav>', '판매관리', 'x'],
  ['<nav><a id="x" href="/r">반품관리</a></nav>', '반품관리', 'x'],
  ['<aside><ul><li><a id="x" href="/r">반품 관리</a></li></ul></aside>', '반품관리', 'x'],
  ['<nav><a id="x" href="/r">반품관리 <span>3</span></a></nav>', '반품관리', 'x'],
  ['<nav><a id="x" href="/r">반품관리<em>NEW</em></a></nav>', '반품관리', 'x'],
  [
    '<ul role="tree"><li role="treeitem" id="x">판매관리<ul role="group"><li role="treeitem">반품관리</li></ul></li></ul>',
    '판매관리',
    'x',
  ],
  [
    '<ul><li><a href="/a">가</a></li><li><a href="/b">나</a></li><li><a href="/c">다</a></li><li><a id="x" href="/d">반품관리</a></li></ul>',
    '반품관리',
    'x',
  ],
  ['<p>자세한 것은 <a href="/r">반품관리</a>에서 보세요</p>', '반품관리', null],
  [
    '<nav aria-label="breadcrumb"><a href="/">판매관리</a></nav><nav><a id="x" href="/s">판매관리</a></nav>',
    '판매관리',
    'x',
  ],
  ['<nav><a href="/r">반품관리</a></nav><div role="dialog"><p>잠깐</p></div>', '반품관리', null],
  ['<nav><a href="/a" id="a">건별 정산내역</a><a id="b" href="/b">일별/건별 정산내역</a></nav>', '건별 정산내역', 'a'],
  ['<nav><a href="/b">일별/건별 정산내역</a></nav>', '건별 정산내역', null],
  ['<nav><a href="/b">고객확인정보 관리</a></nav>', '고객확인정보', null],
]);

cases('tab', [
  ['<div role="tablist"><button role="tab" id="x">포인트 설정</button></div>', '포인트 설정', 'x'],
  ['<div><a href="#" aria-current="page">전체</a><a href="#" id="x">반품 완료 (3)</a></div>', '반품 완료', 'x'],
  ['<ul><li class="on"><a href="#">전체</a></li><li><a href="#" id="x">반품 완료</a></li></ul>', '반품 완료', 'x'],
  ['<ul><li class="on">전체</li><li id="x">반품 완료</li></ul>', '반품 완료', 'x'],
  ['<div><button id="x">반품 완료</button></div>', '반품 완료', null],
]);

cases('link', [
  ['<a href="/h" id="x">도움말 보기</a>', '도움말 보기', 'x'],
  ['<span role="link" id="x">도움말</span><button>도움말</button>', '도움말', 'x'],
]);

cases('field', [
  ['<div><p>시작일</p></div><div><input placeholder="종료일 입력"></div>', '시작일', null],
  ['<div><p>시작일</p></div><div><input id="x" placeholder="숫자만 입력"></div>', '시작일', 'x'],
  ['<table><tr><td>계약코드</td><td><input id="x"></td></tr></table>', '계약코드', 'x'],
  ['<label for="x">계약코드 <button>?</button></label><input id="x">', '계약코드', 'x'],
  ['<div><p>계약코드</p><p>계약서에 있어요</p><input id="x"></div>', '계약코드', 'x'],
  ['<div><label>시작일</label><input id="a"></div><div><label>종료일</label><input id="b"></div>', '종료일', 'b'],
  ['<div><span>기간</span><input id="a"> ~ <input id="b"></div>', '기간', 'a'],
  [
    '<div><span>계약코드</span><button type="button" aria-haspopup="listbox" id="x">선택</button></div>',
    '계약코드',
    'x',
  ],
  ['<p>계약코드</p><form><label>업체코드 <input></label></form>', '계약코드', null],
  ['<label>계약코드 확인 <input></label><label>새 계약코드 <input></label>', '계약코드', null],
  ['<label for="x">계약코드</label><input id="x">', '계약코드', 'x'],
  ['<label>계약코드 <input id="x"></label>', '계약코드', 'x'],
  ['<label>계약코드<em>*</em></label><input id="x">', '계약코드', 'x'],
  ['<input id="x" placeholder="계약코드를 입력해 주세요">', '계약코드', 'x'],
  ['<input id="x" aria-label="계약코드">', '계약코드', 'x'],
  ['<span id="l">계약코드</span><div><input id="x" aria-labelledby="l"></div>', '계약코드', 'x'],
  [
    '<table><tr><th>계약코드</th><td><input id="x"></td><th>정산기준</th><td><select id="y"></select></td></tr></table>',
    '정산기준',
    'y',
  ],
  [
    '<table><tr><th>계약코드</th><td>없음</td><th>정산기준</th><td><select id="y"></select></td></tr></table>',
    '계약코드',
    null,
  ],
  [
    '<table><thead><tr><th>규격</th><th>반품</th></tr></thead><tbody><tr><td>60</td><td><input id="x"></td></tr></tbody></table>',
    '반품',
    'x',
  ],
  ['<dl><dt>계약코드</dt><dd><input id="x"></dd><dt>정산기준</dt><dd><input id="y"></dd></dl>', '정산기준', 'y'],
  [
    '<div><div>계약코드 <b>필수</b></div><div><input id="x"></div></div><div><div>정산기준</div><div><input id="y"></div></div>',
    '계약코드',
    'x',
  ],
  [
    '<div><span>반품택배사</span><div><label><input type="radio" name="r">가</label><label><input type="radio" name="r">나</label></div></div>',
    '반품택배사',
    'DIV',
  ],
  ['<div contenteditable="true" id="x" aria-label="내용"></div>', '내용', 'x'],
  ['<label>비밀번호 <input type="password"></label>', '비밀번호', null],
  ['<div role="radiogroup" aria-label="비밀번호"><input type="password"></div>', '비밀번호', null],
  ['<label>카드 번호 <input autocomplete="cc-number"></label>', '카드 번호', null],
  ['<label>인증번호 <input autocomplete="one-time-code"></label>', '인증번호', null],
  ['<label><b>계약코드</b> 변경 내역 <input></label>', '계약코드', null],
  ['<div><span>계약코드</span><label>업체코드 <input></label></div>', '계약코드', null],
  ['<label>반품 배송비(편도) <input id="x"> 원</label>', '반품 배송비(편도)', 'x'],
  ['<label>반품 배송비(왕복) <input></label>', '반품 배송비(편도)', null],
]);

cases('choice', [
  ['<label><input type="radio" id="x">톡체크아웃 지정택배</label>', '톡체크아웃 지정택배', 'x'],
  ['<input type="radio" id="x"><label for="x">지정택배</label>', '지정택배', 'x'],
  ['<div><input type="radio" id="x"> 지정택배 <input type="radio" id="y"> 계약택배</div>', '계약택배', 'y'],
  ['<select><option>선택</option><option id="x">신용</option></select>', '신용', 'x'],
  ['<div role="radiogroup"><div role="radio" id="x">신용</div></div>', '신용', 'x'],
  ['<label><input type="radio" id="x"><b>지정택배</b><small>한진택배로 수거합니다</small></label>', '지정택배', 'x'],
  ['<label><input type="radio">지정택배 해지</label>', '지정택배', null],
]);

cases('column', [
  ['<table><thead><tr><th id="x">수거 완료일(KST) ▲</th></tr></thead></table>', '수거 완료일', 'x'],
  ['<div role="grid"><div role="row"><span role="columnheader" id="x">주문상태</span></div></div>', '주문상태', 'x'],
  ['<table><tr><th>상태</th><td id="x">주문상태</td></tr></table>', '주문상태', null],
]);

cases('state', [
  ['<button>수거 완료</button><table><tr><td id="x">수거 완료</td></tr></table>', '수거 완료', 'x'],
  [
    '<table><tr><td><span id="x" class="badge">수거 완료</span> <button>상세</button></td></tr></table>',
    '수거 완료',
    'x',
  ],
  ['<table><tr><td id="x">수거 완료 <button>상세</button></td></tr></table>', '수거 완료', 'x'],
  ['<table><tr><td>교환 <b>수거 완료</b></td></tr></table>', '수거 완료', null],
  ['<table><tr><td id="a">반품 완료</td></tr><tr><td id="b">반품 완료</td></tr></table>', '반품 완료', ['a', 'b']],
  ['<table><tr><td><select><option>수거 완료</option></select></td></tr></table>', '수거 완료', null],
]);

cases('heading', [
  ['<a href="/r">반품관리</a><h2 id="x">반품관리</h2>', '반품관리', 'x'],
  ['<div role="dialog"><div id="x">서비스 이용 신청</div><button>확인</button></div>', '서비스 이용 신청', 'x'],
  ['<div class="tit" id="x">굿스플로 서비스 택배사 등록 정보</div>', '굿스플로 서비스 택배사 등록 정보', 'x'],
  ['<dl><dt id="x">등록 정보</dt><dd>없음</dd></dl>', '등록 정보', 'x'],
]);

cases('text', [
  ['<p id="x">계약정보확인완료</p>', '계약정보확인완료', 'x'],
  ['<div><p id="x">현재 상태: 계약정보확인완료 (KST)</p></div>', '계약정보확인완료', 'x'],
  ['<p id="x">계약코드를 입력해 주세요.</p>', '계약코드', 'x'],
  ['<p>교환 완료 처리 내역</p>', '교환 완료', null],
  ['<p>교환 수거 완료</p>', '수거 완료', null],
  ['<title>반품관리</title><script>반품관리</script>', '반품관리', null],
]);

describe('what counts the things is none of them', () => {
  const LINK =
    '<ul><li><a href="/list?state=refused" class="btn"><span class="btn">반품 불가</span> <b>1</b></a></li></ul>';
  cases('button', [
    [LINK, ['불가', '반품 불가'], null],
    [LINK.replace('<b>1</b>', '(12건)'), ['불가', '반품 불가'], null],
    [`${LINK}<button id="x" aria-label="반품 불가"><svg></svg></button>`, ['불가', '반품 불가'], 'x'],
    ['<a id="x" href="/list" class="btn">반품 불가</a>', '반품 불가', 'x'],
    ['<a id="x" href="#">반품 불가 <b>1</b></a>', '반품 불가', 'x'],
  ]);
  cases('state', [
    [LINK, '반품 불가', null],
    ['<ul><li><span class="badge">반품 불가</span><em>3건</em></li></ul>', '반품 불가', null],
    [`${LINK}<table><tr><td id="x">반품 불가</td></tr></table>`, '반품 불가', 'x'],
    ['<table><tr><td><a id="x" href="/one">반품 불가</a> 1</td></tr></table>', '반품 불가', 'x'],
  ]);
  cases('text', [
    ['<a id="x" href="/inquiries">답변을 기다리는 고객문의 <b>3</b>건</a>', '답변을 기다리는 고객문의', 'x'],
    ['<table><tr><td id="x">지정택배 정산 3,300원</td></tr></table>', '지정택배 정산', 'x'],
    ['<p>지정택배 정산 3,300원 할인권</p>', '지정택배 정산', null],
  ]);
});

describe('the heading of a column is one of its grid', () => {
  const row = (tag: string, role: string, texts: string[]) =>
    `<${tag} role="row">${texts.map((text) => `<${tag} role="${role}">${text}</${tag}>`).join('')}</${tag}>`;
  const grid = (head: string, id: string) =>
    `<div role="grid"><div role="rowgroup">${row('div', 'columnheader', ['일자', head])}</div><div role="rowgroup">${row('div', 'gridcell', ['1', `<button id="${id}">상세</button>`])}</div></div>`;
  cases('button', [[grid('정산예정금액', 'x') + grid('지급금액', 'y'), '상세', 'x', '정산예정금액']]);
});

it('tells a disabled button, and less sureness for what only adds to a name', () => {
  document.body.innerHTML = '<button disabled>승인</button>';
  expect(findAnchor([document], { kind: 'button', names: ['승인'] })).toMatchObject({ isDisabled: true, sureness: 1 });
  document.body.innerHTML = '<button>승인 (3)</button>';
  const counted = findAnchor([document], { kind: 'button', names: ['승인'] });
  expect(counted && 'sureness' in counted && counted.sureness).toBeLessThan(0.9);
});

it('finds the first target that is there', () => {
  document.body.innerHTML = '<button>저장</button>';
  const targets: Target[] = [
    { kind: 'menu', names: ['반품관리'] },
    { kind: 'button', names: ['저장'] },
  ];
  expect(findFirst([document], targets)).toMatchObject({ index: 1, found: { sureness: 1 } });
});

describe('a password is never a target', () => {
  const SECRETS = ['type="password"', 'autocomplete="cc-number"', 'autocomplete="one-time-code"'];
  const AS = [
    'class="btn-input" tabindex="0"',
    ...['button', 'tab', 'radio', 'option', 'link', 'menuitem', 'switch', 'heading'].map((role) => `role="${role}"`),
  ];
  it.each(SECRETS)('%s', (secret) => {
    const screens = [
      ...AS.map((as) => `<input ${secret} ${as} aria-label="저장" title="저장">`),
      `<label>저장 <input ${secret}></label>`,
      `<label for="s">저장</label><input id="s" ${secret}>`,
      `<div role="radiogroup" aria-label="저장"><input ${secret}></div>`,
      `<div role="button" aria-label="저장"><input ${secret}></div>`,
    ];
    for (const screen of screens) {
      for (const kind of ANCHOR_KINDS)
        expect([screen, kind, found(screen, { kind, names: ['저장'] })]).toEqual([screen, kind, null]);
    }
  });
  it('but a form that has other fields as well is', () => {
    const screen = '<fieldset role="radiogroup" id="x" aria-label="저장"><input type="password"><input></fieldset>';
    expect(found(screen, { kind: 'field', names: ['저장'] })).toBe('x');
  });
});

it('looks for the first forty names', () => {
  const names = Array.from({ length: 5_000 }, (_, at) => `이름${at}가`);
  expect(found('<button id="x">이름39가</button><p>이름39가</p>', { kind: 'button', names })).toBe('x');
  for (const kind of ANCHOR_KINDS)
    expect(found('<button>이름40가</button><p>이름40가</p>', { kind, names })).toBeNull();
});
