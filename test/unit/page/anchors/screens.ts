/** Screens of a seller centre as pages may draw them, with what a step would look for in each. */
import type { Target } from '../../../../utils/page/anchors/target';

/** A target with the mark of the element that is meant: `data-meant`, of which the finder knows nothing. */
export interface Wanted extends Target {
  mark: string;
}

export interface PracticeScreen {
  name: string;
  html: string;
  wanted: Wanted[];
}

const button = (text: string, mark = '') => `<button type="button"${mark && ` data-meant="${mark}"`}>${text}</button>`;
const cells = (texts: string[]) => texts.map((text) => `<td>${text}</td>`).join('');
const heads = (texts: string[], marks: Record<string, string> = {}) =>
  texts.map((text) => `<th${marks[text] ? ` data-meant="${marks[text]}"` : ''}>${text}</th>`).join('');
const field = (label: string, id: string, mark: string, inside = `<input id="${id}" data-meant="${mark}">`) =>
  `<div class="line"><label for="${id}">${label}</label>${inside}</div>`;

const PAGES: Record<string, string[]> = {
  판매관리: ['입금확인중', '주문/배송관리', '취소관리', '반품관리', '교환관리'],
  고객관리: ['고객 문의 관리'],
  판매점정보: [
    '페널티',
    '택배사/배송지 정보 관리',
    '기본정보관리',
    '쇼핑몰 연동 관리',
    '상품 노출 관리',
    '고객확인정보 관리',
    '정산 계좌 변경',
    '카카오톡 채널 변경',
    '광고계정 연결하기',
  ],
  판매점입점: ['입점심사', '고객확인정보', '버튼노출 원격지원 서비스'],
  정산관리: ['일별/건별 정산내역', '건별 정산내역', '충전금 현황', '부가세 신고자료', '세금계산서', '지급 보류내역'],
  고객혜택관리: ['포인트관리'],
  통계: ['기간별 판매현황', '상품별 판매현황'],
};
const ENTRIES = Object.values(PAGES).flat();
const ALSO: Record<string, string[]> = {
  '주문/배송관리': ['주문배송관리', '주문·배송관리'],
  입금확인중: ['입금대기중'],
  페널티: ['패널티'],
};

const MENU = `<nav data-place="menu"><ul>${Object.entries(PAGES)
  .map(
    ([group, entries]) =>
      `<li><a href="#">${group}</a><ul data-mix>${entries
        .map(
          (entry) =>
            `<li><a href="/p/${ENTRIES.indexOf(entry)}" data-meant="m${ENTRIES.indexOf(entry)}">${entry}</a></li>`,
        )
        .join('')}</ul></li>`,
  )
  .join('')}</ul></nav>`;

const page = (main: string, menu = '') =>
  `<header><a href="/">관리자센터</a><button>로그아웃</button></header>${menu}<main>${main}</main><footer><a href="/terms">이용약관</a></footer>`;

const NUMBERS = ['202611230001', '202611230002', '202611230003'];

export const SCREENS: PracticeScreen[] = [
  {
    name: '택배사/배송지 정보 관리',
    html: page(`
      <h2>택배사/배송지 정보 관리</h2>
      <section data-mix-not><h3 data-meant="goods">굿스플로 서비스 택배사 등록 정보</h3>
        <div data-mix>${button('서비스 이용 신청', 'apply')}${button('새로고침')}</div>
        <table><thead><tr>${heads(['택배사', '계약코드', '상태'], { 상태: 'state-column' })}</tr></thead>
        <tbody><tr><td>한진택배</td><td>A-1</td><td data-meant="confirmed">계약정보확인완료</td></tr><tr><td>롯데택배</td><td>A-2</td><td>계약정보확인중</td></tr></tbody></table>
      </section>
      <section><h3>반품 설정</h3>
        <div data-mix>${field('반품택배사', 'rc', 'return-carrier', '<select id="rc" data-meant="return-carrier"><option>선택하세요</option><option data-meant="designated">톡체크아웃 지정택배</option><option>계약 택배사</option></select>')}
        ${field('반품 배송비(편도)', 'rf', 'fee')}${field('반품지 주소', 'ra', 'address')}</div>
        ${button('저장', 'save')}
      </section>
      <section><h3>출고지 설정</h3>${field('출고지 주소', 'oa', 'out-address')}${button('저장')}</section>`),
    wanted: [
      { mark: 'goods', kind: 'heading', names: ['굿스플로 서비스 택배사 등록 정보'] },
      {
        mark: 'apply',
        kind: 'button',
        names: ['서비스 이용 신청', '이용 신청하기'],
        near: ['굿스플로 서비스 택배사 등록 정보'],
      },
      { mark: 'state-column', kind: 'column', names: ['상태', '처리상태'] },
      { mark: 'confirmed', kind: 'state', names: ['계약정보확인완료', '계약확인완료'] },
      { mark: 'return-carrier', kind: 'field', names: ['반품택배사', '반품 수거 택배사'] },
      { mark: 'designated', kind: 'choice', names: ['톡체크아웃 지정택배'] },
      { mark: 'fee', kind: 'field', names: ['반품 배송비(편도)', '반품배송비'] },
      { mark: 'save', kind: 'button', names: ['저장', '등록'], near: ['반품 설정'] },
    ],
  },
  {
    name: '서비스 이용 신청',
    html: page(`<h2>택배사/배송지 정보 관리</h2><div>${button('서비스 이용 신청')}${button('저장')}</div>
      <div role="dialog" aria-modal="true"><h3 data-meant="title">서비스 이용 신청</h3>
        <div data-mix>${field('계약코드', 'cc', 'code')}${field('업체코드', 'vc', 'vendor')}
        ${field('정산기준', 'st', 'basis', '<select id="st" data-meant="basis"><option>선택</option><option data-meant="credit">신용</option><option>선불</option><option>착불</option></select>')}
        <div class="line"><label><input type="checkbox" data-meant="agree">약관에 동의합니다</label></div></div>
        <table><thead><tr>${heads(['박스규격', '신용', '선불', '반품'])}</tr></thead><tbody><tr><td>60</td><td><input></td><td><input></td><td><input data-meant="return-fee"></td></tr></tbody></table>
        <div data-mix>${button('신청', 'submit')}${button('취소', 'cancel')}</div>
      </div>`),
    wanted: [
      { mark: 'title', kind: 'heading', names: ['서비스 이용 신청'] },
      { mark: 'code', kind: 'field', names: ['계약코드', '계약 고객코드'] },
      { mark: 'vendor', kind: 'field', names: ['업체코드'] },
      { mark: 'basis', kind: 'field', names: ['정산기준', '정산 구분'] },
      { mark: 'credit', kind: 'choice', names: ['신용'], near: ['서비스 이용 신청'] },
      { mark: 'agree', kind: 'choice', names: ['약관에 동의합니다', '약관 동의'] },
      { mark: 'return-fee', kind: 'field', names: ['반품', '반품요금'] },
      { mark: 'submit', kind: 'button', names: ['신청', '신청하기'] },
      { mark: 'cancel', kind: 'button', names: ['취소', '닫기'] },
    ],
  },
  {
    name: '반품관리',
    html: page(`<h1 data-meant="title">반품관리</h1>
      <form class="line"><label for="kind">검색구분</label><select id="kind" data-meant="search-kind"><option>주문번호</option><option data-meant="phone">구매자 연락처</option><option>수취인명</option></select><input aria-label="검색어" data-meant="query">${button('조회', 'ask')}</form>
      <div data-mix>${button('수거 완료', 'collected')}${button('승인', 'approve')}${button('보류', 'hold')}${button('불가', 'refuse')}</div>
      <table><thead><tr><th><input type="checkbox" aria-label="전체 선택"></th>${heads(['주문번호', '주문상태', '수거 완료일'], { '수거 완료일': 'due', 주문상태: 'states' })}</tr></thead><tbody>
      <tr><td><input type="checkbox"></td><td>${NUMBERS[0]}</td><td data-meant="done">수거 완료</td><td>2026-11-20</td></tr>
      <tr><td><input type="checkbox"></td><td>${NUMBERS[1]}</td><td data-meant="asked">반품 요청중</td><td>-</td></tr>
      <tr><td><input type="checkbox"></td><td>${NUMBERS[2]}</td><td>보류</td><td>-</td></tr></tbody></table>`),
    wanted: [
      { mark: 'title', kind: 'heading', names: ['반품관리', '반품 목록'] },
      { mark: 'search-kind', kind: 'field', names: ['검색구분', '검색조건'] },
      { mark: 'phone', kind: 'choice', names: ['구매자 연락처'] },
      { mark: 'query', kind: 'field', names: ['검색어'] },
      { mark: 'ask', kind: 'button', names: ['조회', '검색'] },
      { mark: 'collected', kind: 'button', names: ['수거 완료', '회수 완료'] },
      { mark: 'approve', kind: 'button', names: ['승인', '반품 승인'] },
      { mark: 'hold', kind: 'button', names: ['보류', '반품 보류'] },
      { mark: 'refuse', kind: 'button', names: ['불가', '반품 불가'] },
      { mark: 'done', kind: 'state', names: ['수거 완료', '회수 완료'] },
      { mark: 'asked', kind: 'state', names: ['반품 요청중', '반품 요청'] },
      { mark: 'due', kind: 'column', names: ['수거 완료일', '수거완료일시'] },
      { mark: 'states', kind: 'column', names: ['주문상태', '반품상태'] },
    ],
  },
  {
    name: '교환관리',
    html: page(`<h1>교환관리</h1>
      <div role="tablist" data-mix><button role="tab" aria-selected="true">전체</button><button role="tab" data-meant="asked-tab">교환 요청중</button><button role="tab" data-meant="done-tab">교환 완료</button></div>
      <div data-mix>${button('교환 수거 완료', 'collected')}${button('교환 재발송(승인)', 'resend')}${button('교환 완료', 'done')}${button('반품 전환', 'turn')}${button('교환 완료 처리 내역')}</div>
      <table><thead><tr>${heads(['상품주문번호', '교환상태', '교환배송비'], { 교환배송비: 'fee' })}</tr></thead><tbody>
      <tr>${cells([NUMBERS[0] ?? ''])}<td data-meant="collected-state">교환 수거 완료</td><td>결제됨</td></tr>
      <tr>${cells([NUMBERS[1] ?? ''])}<td>교환 재배송중</td><td data-meant="unpaid">미결제</td></tr></tbody></table>`),
    wanted: [
      { mark: 'asked-tab', kind: 'tab', names: ['교환 요청중', '교환 요청'] },
      { mark: 'done-tab', kind: 'tab', names: ['교환 완료'] },
      { mark: 'collected', kind: 'button', names: ['교환 수거 완료', '교환 반송완료'] },
      { mark: 'resend', kind: 'button', names: ['교환 재발송(승인)', '교환 재발송'] },
      { mark: 'done', kind: 'button', names: ['교환 완료'] },
      { mark: 'turn', kind: 'button', names: ['반품 전환', '반품으로 변경'] },
      { mark: 'collected-state', kind: 'state', names: ['교환 수거 완료', '교환 반송완료'] },
      { mark: 'unpaid', kind: 'state', names: ['미결제', '결제 전'] },
      { mark: 'fee', kind: 'column', names: ['교환배송비'] },
    ],
  },
  {
    name: '고객확인정보 관리',
    html: page(`<h1 data-meant="title">고객확인정보 관리</h1>
      <dl><dt>진행 상태</dt><dd><span data-meant="confirmed">고객확인완료</span></dd><dt>다음 이행일</dt><dd>2027-11-23</dd></dl>
      <section><h2>대표자 정보</h2><table data-form><tr><th>대표자명</th><td><input data-meant="owner"></td></tr><tr><th>영문 성명</th><td><input data-meant="english"></td></tr>
        <tr><th>국적</th><td><select data-meant="nation"><option>선택</option><option>대한민국</option></select></td></tr></table>${button('수정', 'edit')}</section>
      <section><h2>실제 소유자 정보</h2><table data-form><tr><th>소유자명</th><td><input></td></tr></table>${button('수정')}</section>
      <a href="/law" data-meant="law">관련 법령 보기</a>${button('등록 신청', 'register')}`),
    wanted: [
      { mark: 'title', kind: 'heading', names: ['고객확인정보 관리', '고객확인정보관리'] },
      { mark: 'confirmed', kind: 'text', names: ['고객확인완료', '고객확인 완료'] },
      { mark: 'owner', kind: 'field', names: ['대표자명', '대표자 성명'] },
      { mark: 'english', kind: 'field', names: ['영문 성명', '영문명'] },
      { mark: 'nation', kind: 'field', names: ['국적'] },
      { mark: 'edit', kind: 'button', names: ['수정', '변경'], near: ['대표자 정보'] },
      { mark: 'law', kind: 'link', names: ['관련 법령 보기', '관련 법령'] },
      { mark: 'register', kind: 'button', names: ['등록 신청', '신청'] },
    ],
  },
  {
    name: '쇼핑몰 연동 관리',
    html: page(`<h1>쇼핑몰 연동 관리</h1>
      <section><h2>카페24</h2><p data-meant="linked">연동 완료</p><div data-mix>${button('연동 해지', 'unlink')}${button('연동 정보 확인')}</div></section>
      <section><h2>고도몰</h2><p>연동 전</p><div data-mix>${button('연동하기', 'link')}${button('연동 안내')}</div></section>
      <div class="line" role="radiogroup" aria-label="노출 여부"><label><input type="radio" name="show" data-meant="show">노출</label><label><input type="radio" name="show" data-meant="hide">미노출</label></div>
      ${field('쇼핑몰 주소', 'url', 'url')}`),
    wanted: [
      { mark: 'linked', kind: 'text', names: ['연동 완료', '연결 완료'] },
      { mark: 'unlink', kind: 'button', names: ['연동 해지', '연동 끊기'], near: ['카페24'] },
      { mark: 'link', kind: 'button', names: ['연동하기', '연결하기'] },
      { mark: 'show', kind: 'choice', names: ['노출', '노출함'] },
      { mark: 'hide', kind: 'choice', names: ['미노출', '노출 안 함'] },
      { mark: 'url', kind: 'field', names: ['쇼핑몰 주소', '쇼핑몰 URL'] },
    ],
  },
  {
    name: '포인트관리',
    html: page(`<h1>포인트관리</h1>
      <ul role="tablist" data-mix><li><a role="tab" href="#a" aria-selected="true">구매 포인트</a></li><li><a role="tab" href="#b" data-meant="review">리뷰 포인트</a></li><li><a role="tab" href="#c" data-meant="channel">채널추가 포인트</a></li></ul>
      <div data-mix>${button('포인트 등록')}${button('등록 내역')}</div>
      <div role="dialog"><div class="title" data-meant="title">포인트 등록</div>
        <div data-mix>${field('적립률', 'rate', 'rate')}${field('시작일', 'from', 'from')}${field('종료일', 'to', 'to')}</div>
        <label><input type="radio" name="t" data-meant="percent">정률</label><label><input type="radio" name="t" data-meant="amount">정액</label>
        <div data-mix>${button('등록', 'register')}${button('닫기', 'close')}</div></div>`),
    wanted: [
      { mark: 'title', kind: 'heading', names: ['포인트 등록'] },
      { mark: 'rate', kind: 'field', names: ['적립률', '적립 비율'] },
      { mark: 'from', kind: 'field', names: ['시작일', '적용 시작일'] },
      { mark: 'to', kind: 'field', names: ['종료일'] },
      { mark: 'percent', kind: 'choice', names: ['정률'] },
      { mark: 'amount', kind: 'choice', names: ['정액'] },
      { mark: 'register', kind: 'button', names: ['등록', '저장'] },
      { mark: 'close', kind: 'button', names: ['닫기', '취소'] },
      { mark: 'review', kind: 'tab', names: ['리뷰 포인트', '후기 포인트'] },
      { mark: 'channel', kind: 'tab', names: ['채널추가 포인트', '채널 친구 포인트'] },
    ],
  },
  {
    name: '정산',
    html: page(`<h1 data-meant="title">일별/건별 정산내역</h1>
      <div>${button('엑셀 다운로드', 'excel')}${button('조회', 'ask')}</div>
      <table><thead><tr>${heads(['정산일', '정산금액', '지급상태', '상세'], { 정산금액: 'amount', 지급상태: 'paid' })}</tr></thead><tbody>
      ${NUMBERS.map((_, at) => `<tr>${cells([`2026-11-2${at}`, `${at + 1}0,000`, at === 1 ? '지급 보류' : '지급 완료'])}<td>${button('[상세]', 'detail')}</td></tr>`).join('')}</tbody></table>`),
    wanted: [
      { mark: 'title', kind: 'heading', names: ['일별/건별 정산내역', '정산내역'] },
      { mark: 'detail', kind: 'button', names: ['상세', '상세보기'] },
      { mark: 'excel', kind: 'button', names: ['엑셀 다운로드', '엑셀 내려받기'] },
      { mark: 'ask', kind: 'button', names: ['조회', '검색'] },
      { mark: 'amount', kind: 'column', names: ['정산금액'] },
      { mark: 'paid', kind: 'column', names: ['지급상태'] },
    ],
  },
  {
    name: '메뉴',
    html: page(`<h1>반품관리</h1><p>반품 목록을 조회하세요.</p>${button('조회')}`, MENU),
    wanted: ENTRIES.map((entry, at) => ({ mark: `m${at}`, kind: 'menu', names: [entry, ...(ALSO[entry] ?? [])] })),
  },
];
