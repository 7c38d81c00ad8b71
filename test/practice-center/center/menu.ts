/** One entry of the seller centre's menu. */
export interface MenuEntry {
  label: string;
  path: string;
}

/** A first level of the menu with its entries. */
export interface MenuGroup {
  label: string;
  entries: MenuEntry[];
}

export const HOME: MenuEntry = { label: '홈', path: '/' };

/** The menu tree: labels as the help centre names them; the addresses are this practice centre's own. */
export const MENU: MenuGroup[] = [
  {
    label: '판매관리',
    entries: [
      { label: '입금확인중', path: '/order/deposit' },
      { label: '주문/배송관리', path: '/order/delivery' },
      { label: '취소관리', path: '/claim/cancel' },
      { label: '반품관리', path: '/claim/return' },
      { label: '교환관리', path: '/claim/exchange' },
    ],
  },
  {
    label: '정산관리',
    entries: [
      { label: '일별/건별 정산내역', path: '/settlement/list' },
      { label: '건별 정산내역', path: '/settlement/items' },
      { label: '충전금 현황', path: '/settlement/balance' },
      { label: '부가세 신고자료', path: '/settlement/vat' },
      { label: '세금계산서', path: '/settlement/tax-invoice' },
      { label: '지급 보류내역', path: '/settlement/held' },
    ],
  },
  { label: '고객관리', entries: [{ label: '고객 문의 관리', path: '/customer/inquiry' }] },
  { label: '고객혜택관리', entries: [{ label: '포인트관리', path: '/benefit/point' }] },
  {
    label: '통계',
    entries: [
      { label: '기간별 판매현황', path: '/stats/period' },
      { label: '상품별 판매현황', path: '/stats/product' },
    ],
  },
  {
    label: '판매점정보',
    entries: [
      { label: '기본정보관리', path: '/store/basic' },
      { label: '쇼핑몰 연동 관리', path: '/store/mall' },
      { label: '상품 노출 관리', path: '/store/exposure' },
      { label: '택배사/배송지 정보 관리', path: '/store/shipping' },
      { label: '고객확인정보 관리', path: '/store/identity' },
      { label: '정산 계좌 변경', path: '/store/account' },
      { label: '카카오톡 채널 변경', path: '/store/channel' },
      { label: '광고계정 연결하기', path: '/store/ad-account' },
      { label: '페널티', path: '/store/penalty' },
    ],
  },
  {
    label: '판매점입점',
    entries: [
      { label: '입점심사', path: '/onboarding/review' },
      { label: '고객확인정보', path: '/onboarding/identity' },
      { label: '버튼노출 원격지원 서비스', path: '/onboarding/remote-support' },
    ],
  },
];

/** A page that another one links to and the menu doesn't have. */
export const POLICY: MenuEntry = { label: '톡체크아웃 운영정책', path: '/store/penalty/policy' };

/** Where a path stands in the menu: the entry and the labels from 홈 down to it; null for an unknown path. */
export function findEntry(path: string): { entry: MenuEntry; trail: string[] } | null {
  if (path === HOME.path) return { entry: HOME, trail: [HOME.label] };
  if (path === POLICY.path) return { entry: POLICY, trail: [HOME.label, '판매점정보', '페널티', POLICY.label] };
  for (const group of MENU) {
    const entry = group.entries.find((candidate) => candidate.path === path);
    if (entry) return { entry, trail: [HOME.label, group.label, entry.label] };
  }
  return null;
}
