import { buildSegment } from '../../../utils/search/build-segment';
import { search } from '../../../utils/search/search';
import { openIndex, type SearchIndex } from '../../../utils/search/search-index';
import { packSynonyms } from '../../../utils/search/synonyms';
import type { Found, SearchDocument, SearchOptions, Synonym } from '../../../utils/search/types';

/** A document with little in it. */
export const documentOf = (key: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  key,
  title,
  category: [],
  words: [],
  asks: [],
  headings: [],
  body: '',
  ...more,
});

/** The articles of an invented centre. */
export const ARTICLES: SearchDocument[] = [
  documentOf('carrier', '반품 택배사 설정은 어떻게 하나요?', {
    category: ['판매관리', '반품관리'],
    words: ['수거 업체'],
    asks: ['물건 가지러 오는 회사를 고르고 싶어요'],
    body: '메뉴에서 택배사를 고릅니다. 계약한 택배사가 없으면 지정택배가 수거합니다.',
  }),
  documentOf('return-approve', '반품 승인은 언제까지 해야 하나요?', {
    category: ['판매관리', '반품관리'],
    body: '수거가 끝난 날부터 7일 안에 승인합니다. 기한이 지나면 자동으로 환불됩니다.',
  }),
  documentOf('return-fee', '반품 배송비는 얼마인가요?', {
    category: ['판매관리', '반품관리'],
    words: ['왕복 배송비'],
    body: '편도 3,300원입니다. 박스가 크면 추가요금이 붙습니다.',
  }),
  documentOf('delay', '발송지연 안내는 어떻게 하나요?', {
    category: ['판매관리', '주문관리'],
    body: '발송기한 전에 새 발송예정일을 알립니다. 품절이면 취소합니다.',
  }),
  documentOf('label', '굿스플로 송장 출력은 어떻게 하나요?', {
    category: ['판매관리', '주문관리'],
    words: ['Goodsflow', '라벨지'],
    body: '송장을 뽑으려면 먼저 계약코드를 넣습니다.',
  }),
  documentOf('payout', '정산 금액은 언제 입금되나요?', {
    category: ['정산관리'],
    asks: ['판 돈은 무슨 요일에 통장으로 와요'],
    body: '구매가 결정된 다음 영업일에 정산합니다.',
  }),
  documentOf('account', '정산계좌 변경은 어디서 하나요?', {
    category: ['정산관리'],
    body: '판매점정보에서 계좌를 바꿉니다. 반품 택배사와는 다른 화면입니다.',
  }),
  documentOf('tax', '세금계산서 금액이 다릅니다.', {
    category: ['정산관리'],
    words: ['VAT', '부가세'],
    headings: ['차이가 나는 까닭'],
    body: '세금계산서는 한 달에 한 번 발행됩니다.',
  }),
  documentOf('aml', '고객확인제도(AML)가 무엇인가요?', {
    category: ['판매점정보'],
    body: '자금세탁을 막는 제도입니다.',
  }),
  documentOf('kc', 'KC 인증 표시는 어디에 하나요?', {
    category: ['상품'],
    body: '어린이 제품에는 인증 번호를 적습니다.',
  }),
  documentOf('api', 'API 연동 키 발급', { category: ['판매점정보'], body: '호스팅사에서 키를 발급합니다.' }),
  documentOf('penalty', '페널티 점수는 어떻게 쌓이나요?', {
    category: ['판매관리'],
    body: '발송지연이 이어지면 점수가 쌓입니다. 점수가 쌓이면 이용제한 단계가 됩니다.',
  }),
];

export const SYNONYMS: Synonym[] = [
  { say: ['돈'], mean: ['정산', '입금'], weight: 0.5 },
  { say: ['돈 들어오다'], mean: ['정산', '입금'], weight: 0.9 },
  { say: ['늦다'], mean: ['지연'], weight: 0.9 },
  { say: ['벌점'], mean: ['페널티'], weight: 0.9, both: true },
  { say: ['옐로카드'], mean: ['페널티'], weight: 0.7 },
  { say: ['CJ'], mean: ['택배사'], weight: 0.7 },
];

/** @param segments documents by segment, oldest first */
export const indexOf = (segments: SearchDocument[][] = [ARTICLES], synonyms: Synonym[] = SYNONYMS): SearchIndex =>
  openIndex(
    segments.map((documents) => buildSegment(documents)),
    [packSynonyms(synonyms)],
  );

const INDEX = indexOf();
export const find = (query: string, options: Partial<SearchOptions> = {}, index: SearchIndex = INDEX): Found =>
  search(index, query, { limit: 10, ...options });

/** The keys of what was found, best first. */
export const keysFound = (...how: Parameters<typeof find>) => find(...how).results.map(({ key }) => key);
