/** One help article, in our own words. */
export interface HelpArticle {
  /** ten digits, as the help centre numbers them; most are made up (10739…) */
  id: string;
  /** the service it belongs to: 174 is the seller centre of 톡체크아웃 */
  service: 174 | 215;
  category: string;
  subcategory?: string;
  title: string;
  /**
   * Lines. `- ` begins a bullet, `1. ` a step, `| ` a row of a table (cells between ` | `), `![alt](address)` is a
   * picture, and `[text](address)` inside a line a link.
   */
  body: string[];
  /** for 최신순 */
  date: string;
  /** for 조회순 */
  views: number;
}

/** Names of the services, as the first bracket of a listing shows them. */
export const SERVICES = { 174: '톡체크아웃 관리자센터', 215: '카카오톡 예약하기 파트너센터' } as const;

/** Category names and ids of service 174 that are publicly known; the others have made-up ids from 690 on. */
export const CATEGORIES: Record<string, string> = {
  판매관리: '627',
  정산관리: '628',
  판매점정보: '632',
  판매점입점: '690',
  고객관리: '691',
  고객혜택관리: '692',
  통계: '693',
};

/** Ids of second-level categories; those from 2390 on are made up. */
export const SUBCATEGORIES: Record<string, string> = {
  반품관리: '2313',
  교환관리: '2314',
  수수료: '2318',
  세금계산서: '2321',
  '택배사/배송지 정보 관리': '2329',
  입금확인중: '2390',
  '주문/배송관리': '2391',
  취소관리: '2392',
  '정산방법 및 지급': '2393',
  충전금: '2394',
  '부가세 신고': '2395',
  페널티: '2396',
  '광고계정 연결하기': '2397',
  '카카오톡 채널 변경': '2398',
  '정산 계좌 변경': '2399',
  '고객확인정보 관리': '2400',
  '상품 노출 관리': '2401',
  고객확인정보: '2402',
  입점심사: '2403',
  '버튼노출 원격지원 서비스': '2404',
  '고객 문의 관리': '2405',
  포인트관리: '2406',
};

/** Where an article stands below its service: one or two names. */
export function pathOf({ category, subcategory }: Pick<HelpArticle, 'category' | 'subcategory'>): string[] {
  return subcategory ? [category, subcategory] : [category];
}
