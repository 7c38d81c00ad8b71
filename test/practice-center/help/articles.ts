/** One help article, in our own words. */
export interface HelpArticle {
  /** ten digits, as the help centre numbers them; most are made up (10739…) */
  id: string;
  /** the service it belongs to: 174 is the seller centre of 톡체크아웃 */
  service: 174 | 215;
  category: string;
  subcategory?: string;
  title: string;
  /** lines; a line that starts with `- ` is a bullet */
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
};

/** Ids of second-level categories. */
export const SUBCATEGORIES: Record<string, string> = {
  반품관리: '2313',
  교환관리: '2314',
  '택배사/배송지 정보 관리': '2329',
};
