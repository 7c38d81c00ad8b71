/**
 * The practice centre's screens that the guides speak of, and on each of them what the guides mean: told by hand, by where
 * it stands in the markup, so that what finds it for the seller has no say in it.
 */
import type { Page } from '@playwright/test';

export interface CentreScreen {
  path: string;
  /** What is done on it first. */
  open?: (page: Page) => Promise<unknown>;
  /** By kind and main name of a guide's target, where it is. XPath. */
  meant: Readonly<Record<string, string>>;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

async function applyForContract(page: Page): Promise<void> {
  await press(page, '서비스 이용 신청');
  await page.locator('#apply-carrier').selectOption('우체국택배');
}

async function confirmContract(page: Page): Promise<void> {
  await applyForContract(page);
  await page.locator('#apply-code').fill('IC0000');
  await page.locator('#apply-vendor').fill('12345');
  await page.locator('#apply-dialog footer button[type=submit]').click();
  await press(page, '상태 새로고침');
}

async function confirmIdentity(page: Page): Promise<void> {
  await press(page, '정보 입력');
  const fields: Record<string, string> = {
    대표자명: '김연습',
    생년월일: '1990-01-01',
    '대표자 연락처': '010-0000-0000',
  };
  for (const [label, value] of Object.entries({ ...fields, '비밀번호 확인': 'practice' })) {
    await page.getByLabel(label, { exact: true }).fill(value);
  }
  await press(page, '완료');
  await press(page, '새로고침');
}

const head = (name: string) => `//thead//th[.="${name}"]`;
const action = (id: string) => `//form[@id="row-actions"]//button[@value="${id}"]`;
const state = (name: string) => `//tbody//td/span[.="${name}"]`;

const CONTRACT = '//h2[@id="contract-title"]';

export const SCREENS: Readonly<Record<string, CentreScreen>> = {
  returns: {
    path: '/claim/return',
    meant: {
      'column 상품주문번호': head('상품주문번호'),
      'column 반품상태': head('반품상태'),
      'field 검색구분': '//select[@id="filter-by"]',
      'button 조회': '//form[@class="filters"]//button[@type="submit"]',
      'button 불가': action('refuse'),
      'button 수거 완료': action('collected'),
      'button 승인': action('approve'),
      'button 보류': action('hold'),
      'state 반품 요청중': state('반품 요청중'),
      'state 수거 완료': state('수거 완료'),
    },
  },
  exchanges: {
    path: '/claim/exchange',
    meant: {
      'column 상품주문번호': head('상품주문번호'),
      'column 교환상태': head('교환상태'),
      'button 불가': action('refuse'),
      'button 교환 수거 완료': action('collected'),
      'button 교환 재발송(승인)': action('reship'),
      'button 교환 완료': action('done'),
      'button 반품 전환': action('to-return'),
      'state 교환 요청중': state('교환 요청중'),
      'state 교환 반송 중': state('교환 반송 중'),
      'state 교환 반송완료': state('교환 반송완료'),
      'state 교환보류': state('교환 보류'),
      'state 교환재배송중': state('교환재배송중'),
    },
  },
  'details of an exchange': {
    path: '/claim/exchange?detail=3400000403',
    meant: {
      'heading 클레임 상세 정보': '//h2[@id="detail-title"]',
      'text 교환배송비': `${head('교환배송비')}|//dt[.="교환배송비"]`,
    },
  },
  orders: {
    path: '/order/delivery',
    meant: {
      'column 발송기한': head('발송기한'),
      'column 주문상태': head('주문상태'),
      'button 간편 조회': '//section[@class="quick"]/h2/button',
      'button 발송지연 안내': action('delay'),
    },
  },
  cancels: {
    path: '/claim/cancel',
    meant: { 'column 취소상태': head('취소상태'), 'state 취소요청': state('취소 요청') },
  },
  inquiries: { path: '/customer/inquiry', meant: { 'text 답변을 기다리는 고객문의': '//p[@class="lead"]/a' } },
  penalty: { path: '/store/penalty', meant: { 'heading 페널티': '//h1' } },
  shipping: {
    path: '/store/shipping',
    meant: {
      'heading 굿스플로 서비스 택배사 등록 정보': CONTRACT,
      'button 서비스 이용 신청': `${CONTRACT}/..//button`,
      'field 반품택배사': '//select[@id="return-carrier"]',
      'text 톡체크아웃 지정택배': '//span[@class="now"]/b',
      'field 반품 배송비(편도)': '//input[@id="return-fee"]',
    },
  },
  'shipping with a contract': {
    path: '/store/shipping',
    open: confirmContract,
    meant: {
      'heading 굿스플로 서비스 택배사 등록 정보': CONTRACT,
      'text 계약정보확인완료': `${CONTRACT}/ancestor::section//span[@role="status"]`,
    },
  },
  'the application for a contract': {
    path: '/store/shipping',
    open: applyForContract,
    meant: {
      'field 계약코드': '//input[@id="apply-code"]',
      'field 업체코드': '//input[@id="apply-vendor"]',
      'field 정산기준': '//fieldset[legend="정산기준"]',
      'text 박스규격': '//dialog//thead/tr/th[1]',
    },
  },
  identity: {
    path: '/store/identity',
    meant: {
      'state 고객확인정보 등록 필요': '//dd/span[@role="status"]',
      'button 정보 입력': '//button[@data-do="identity-enter"]',
    },
  },
  'the form of the identity': {
    path: '/store/identity',
    open: (page) => press(page, '정보 입력'),
    meant: { 'button 완료': '//dialog//button[@type="submit"]' },
  },
  'identity confirmed': {
    path: '/onboarding/identity',
    open: confirmIdentity,
    meant: { 'state 고객확인완료': '//dd/span[@role="status"]' },
  },
  malls: { path: '/store/mall', meant: { 'button 재심사 요청': '//button[@data-do="review-again"]' } },
  settlements: {
    path: '/settlement/list',
    meant: {
      'text 정산기준일': head('정산기준일'),
      'text 정산예정금액': head('정산예정금액'),
      'button 상세': '//td//button[@name="detail"]',
      'text 지정택배 정산': '//td[starts-with(., "지정택배 정산")]',
    },
  },
  balance: { path: '/settlement/balance', meant: { 'heading 충전금 현황': '//h1' } },
  'held payouts': { path: '/settlement/held', meant: { 'heading 지급 보류내역': '//h1|//h2' } },
  'basic information': { path: '/store/basic', meant: { 'text 결제수수료': '//h2[@id="fees-title"]' } },
  points: { path: '/benefit/point', meant: {} },
};

const entry = (path: string) => `//nav[@class="menu"]//a[@href="${path}"]`;
const group = (at: number) => `//nav[@class="menu"]/details[${at}]/summary`;

/** The menu, which stands on every screen. */
export const MENU: Readonly<Record<string, string>> = {
  'menu 고객확인정보 관리': entry('/store/identity'),
  'menu 고객확인정보': entry('/onboarding/identity'),
  'menu 택배사/배송지 정보 관리': entry('/store/shipping'),
  'menu 주문/배송관리': entry('/order/delivery'),
  'menu 일별/건별 정산내역': entry('/settlement/list'),
  'menu 교환관리': entry('/claim/exchange'),
  'menu 반품관리': entry('/claim/return'),
  'menu 쇼핑몰 연동 관리': entry('/store/mall'),
  'menu 페널티': entry('/store/penalty'),
  'menu 충전금 현황': entry('/settlement/balance'),
  'menu 포인트관리': entry('/benefit/point'),
  'menu 판매관리': group(1),
  'menu 정산관리': group(2),
  'menu 고객혜택관리': group(4),
  'menu 판매점정보': group(6),
  'menu 판매점입점': group(7),
};

/** What no screen of the practice centre has. */
export const NOWHERE: readonly string[] = [
  'field 반품요금',
  'tab 건별 정산내역',
  'choice 정산기준일',
  'field 정산기준일',
];
