import type { ListScreen } from '../list-screen.ts';

/** 판매관리 > 취소관리 */
export const cancels: ListScreen = {
  dataset: 'cancels',
  idColumn: '상품주문번호',
  stateColumn: '취소상태',
  columns: [
    ...['상품주문번호', '주문번호', '취소상태', '취소요청일', '취소사유', '요청자', '상품명', '옵션', '수량'],
    ...['결제금액', '환불예정금액', '결제일시', '구매자명', '수취인명', '연락처', '취소 처리일', '거부사유'],
  ],
  states: ['취소 요청', '취소 완료', '취소 철회', '취소 거부'],
  periods: ['취소요청일', '결제일시'],
  searches: {
    상품주문번호: '상품주문번호',
    주문번호: '주문번호',
    구매자명: '구매자명',
    '구매자 연락처': '연락처',
    수취인명: '수취인명',
  },
  actions: [
    {
      id: 'approve',
      label: '취소 승인',
      ask: '선택한 {n}건의 취소를 승인할까요? 결제 금액이 구매자에게 환불됩니다.',
      from: ['취소 요청'],
      tone: 'primary',
      change: (_row, _answers, today) => ({ 취소상태: '취소 완료', '취소 처리일': today.date }),
    },
    {
      id: 'refuse',
      label: '취소 거부',
      ask: '선택한 {n}건의 취소를 거부할까요?',
      from: ['취소 요청'],
      tone: 'danger',
      fields: [{ label: '거부 사유', kind: 'select', options: ['이미 발송함', '주문 제작 상품', '기타'] }],
      change: (_row, answers, today) => ({
        취소상태: '취소 거부',
        '취소 처리일': today.date,
        거부사유: answers['거부 사유'] || '이미 발송함',
      }),
    },
  ],
  notes: [{ id: 'excel', label: '엑셀 다운로드', note: '연습용 화면에서는 파일을 만들지 않습니다.' }],
  detail: {
    title: '클레임 상세 정보',
    cells: ['상품주문번호', '취소상태', '취소요청일', '취소사유', '환불예정금액', '취소 처리일', '거부사유'],
  },
};
