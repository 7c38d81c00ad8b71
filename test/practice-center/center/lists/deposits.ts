import type { ListScreen } from '../list-screen.ts';

/** 판매관리 > 입금확인중 */
export const deposits: ListScreen = {
  dataset: 'deposits',
  idColumn: '주문번호',
  stateColumn: '주문상태',
  columns: ['주문번호', '주문일시', '입금기한', '주문상태', '상품명', '수량', '결제예정금액', '주문자'],
  states: ['입금확인중', '취소 완료'],
  periods: ['주문일시'],
  searches: { 주문번호: '주문번호', 주문자: '주문자', 상품명: '상품명' },
  actions: [],
  notes: [{ id: 'excel', label: '엑셀 다운로드', note: '연습용 화면에서는 파일을 만들지 않습니다.' }],
  detail: { title: '주문 상세 정보', cells: ['주문번호', '주문일시', '입금기한', '상품명', '옵션', '결제예정금액'] },
};
