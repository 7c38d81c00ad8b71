import type { ListScreen } from '../list-screen.ts';

const NOT_SENT = ['결제완료', '주문확인', '배송준비중'];
const CARRIERS = ['CJ대한통운', '한진택배', '롯데택배', '로젠택배', '우체국택배', '일양로지스'];

/** 판매관리 > 주문/배송관리 */
export const orders: ListScreen = {
  dataset: 'orders',
  idColumn: '상품주문번호',
  stateColumn: '주문상태',
  columns: [
    ...['상품주문번호', '주문번호', '주문상태', '결제일시', '발송기한', '발송지연 안내', '상품명', '옵션', '수량'],
    ...['결제금액', '구매자명', '수취인명', '연락처', '배송지', '택배사', '송장번호'],
  ],
  states: ['결제완료', '주문확인', '배송준비중', '배송중', '배송완료', '구매결정'],
  periods: ['결제일시', '발송기한'],
  searches: {
    상품주문번호: '상품주문번호',
    주문번호: '주문번호',
    구매자명: '구매자명',
    '구매자 연락처': '연락처',
    수취인명: '수취인명',
    상품명: '상품명',
    송장번호: '송장번호',
  },
  actions: [
    {
      id: 'confirm',
      label: '주문확인',
      ask: '선택한 {n}건을 주문확인 처리할까요? 주문확인 뒤에 들어온 취소 요청은 승인이 필요합니다.',
      from: ['결제완료'],
      tone: 'primary',
      change: () => ({ 주문상태: '주문확인' }),
    },
    {
      id: 'ship',
      label: '발송처리',
      ask: '선택한 {n}건을 발송처리할까요?',
      from: NOT_SENT,
      tone: 'primary',
      fields: [
        { label: '택배사', kind: 'select', options: CARRIERS },
        { label: '송장번호', kind: 'text' },
      ],
      change: (_row, answers) => ({
        주문상태: '배송중',
        택배사: answers.택배사 || 'CJ대한통운',
        송장번호: answers.송장번호 || '000099990000',
      }),
    },
    {
      id: 'delay',
      label: '발송지연 안내',
      ask: '선택한 {n}건의 구매자에게 발송지연을 안내할까요?',
      from: NOT_SENT,
      fields: [
        { label: '지연 사유', kind: 'select', options: ['상품 준비 지연', '주문 폭주', '구매자 요청', '기타'] },
        { label: '발송예정일', kind: 'date' },
        { label: '안내 내용', kind: 'textarea' },
      ],
      change: (_row, answers, today) => ({
        '발송지연 안내': `안내함 (발송예정일 ${answers.발송예정일 || today.date})`,
      }),
    },
    {
      id: 'sold-out',
      label: '판매불가 취소',
      ask: '선택한 {n}건을 판매불가로 취소할까요? 취소한 주문은 되돌릴 수 없습니다.',
      from: NOT_SENT,
      tone: 'danger',
      fields: [
        { label: '취소 사유', kind: 'select', options: ['상품 품절', '가격 오류', '배송 불가 지역', '구매자 요청'] },
      ],
      change: () => ({ 주문상태: '취소 완료' }),
    },
  ],
  notes: [
    { id: 'goodsflow', label: '굿스플로 송장 출력', note: '연습용 화면에서는 굿스플로 화면이 열리지 않습니다.' },
    { id: 'excel', label: '엑셀 다운로드', note: '연습용 화면에서는 파일을 만들지 않습니다.' },
  ],
  detail: {
    title: '주문 상세 정보',
    cells: [
      '상품주문번호',
      '주문번호',
      '주문상태',
      '결제일시',
      '발송기한',
      '발송지연 안내',
      '상품명',
      '옵션',
      '결제금액',
      '발송처리일',
    ],
  },
};
