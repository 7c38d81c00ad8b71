import type { ListScreen } from '../list-screen.ts';
import { feeTakenBack, returnOf } from './exchange-to-return.ts';

/** The four states in which an exchange may be turned into a return. */
const TURNABLE = ['교환 요청중', '교환 반송 중', '교환 반송완료', '교환 보류'];

/** 판매관리 > 교환관리 */
export const exchanges: ListScreen = {
  dataset: 'exchanges',
  idColumn: '상품주문번호',
  stateColumn: '교환상태',
  columns: [
    ...[
      '상품주문번호',
      '주문번호',
      '교환상태',
      '교환요청일',
      '교환 수거 완료일',
      '교환사유',
      '교환배송비',
      '수거택배사',
    ],
    ...['수거송장번호', '재배송택배사', '재배송송장번호', '상품명', '옵션', '수량', '구매자명', '수취인명', '연락처'],
    ...['수거지', '보류/불가 사유'],
  ],
  states: [
    '교환 요청중',
    '교환 반송 중',
    '교환 반송완료',
    '교환 보류',
    '교환재배송중',
    '교환 완료',
    '교환 불가',
    '교환 철회',
  ],
  periods: ['교환요청일', '교환 수거 완료일'],
  searches: {
    상품주문번호: '상품주문번호',
    주문번호: '주문번호',
    구매자명: '구매자명',
    '구매자 연락처': '연락처',
    수취인명: '수취인명',
    수거송장번호: '수거송장번호',
  },
  actions: [
    {
      id: 'collected',
      label: '교환 수거 완료',
      ask: '선택한 {n}건의 상품이 도착했나요? 교환 수거 완료로 바꿉니다.',
      from: ['교환 요청중', '교환 반송 중'],
      tone: 'primary',
      change: (_row, _answers, today) => ({ 교환상태: '교환 반송완료', '교환 수거 완료일': today.date }),
    },
    {
      id: 'reship',
      label: '교환 재발송(승인)',
      ask: '선택한 {n}건을 재발송할까요? 승인한 교환은 되돌릴 수 없습니다.',
      from: ['교환 반송완료'],
      tone: 'primary',
      fields: [
        {
          label: '재배송 택배사',
          kind: 'select',
          options: ['CJ대한통운', '한진택배', '롯데택배', '로젠택배', '우체국택배'],
        },
        { label: '재배송 송장번호', kind: 'text' },
      ],
      change: (_row, answers) => ({
        교환상태: '교환재배송중',
        재배송택배사: answers['재배송 택배사'] || 'CJ대한통운',
        재배송송장번호: answers['재배송 송장번호'] || '000099990000',
      }),
    },
    {
      id: 'done',
      label: '교환 완료',
      ask: '선택한 {n}건을 교환 완료로 바꿀까요?',
      from: ['교환재배송중'],
      change: () => ({ 교환상태: '교환 완료' }),
    },
    {
      id: 'hold',
      label: '교환 보류',
      ask: '선택한 {n}건의 교환을 보류할까요?',
      from: ['교환 요청중', '교환 반송 중', '교환 반송완료'],
      fields: [
        { label: '보류 사유', kind: 'select', options: ['교환배송비 미결제', '구성품 누락', '재고 확인 중', '기타'] },
      ],
      change: (_row, answers) => ({ 교환상태: '교환 보류', '보류/불가 사유': answers['보류 사유'] || '기타' }),
    },
    {
      id: 'refuse',
      label: '교환 불가',
      ask: '선택한 {n}건을 교환 불가로 처리할까요?',
      from: TURNABLE,
      tone: 'danger',
      fields: [{ label: '불가 사유', kind: 'select', options: ['재고 없음', '사용 흔적', '구매자 파손', '기타'] }],
      change: (row, answers) => ({
        교환상태: '교환 불가',
        '보류/불가 사유': answers['불가 사유'] || '기타',
        ...feeTakenBack(row),
      }),
    },
    {
      id: 'to-return',
      label: '반품 전환',
      ask: '선택한 {n}건을 반품으로 바꿀까요? 미리 낸 교환배송비는 취소됩니다.',
      from: TURNABLE,
      change: (row) => ({ 교환상태: '반품 전환', ...feeTakenBack(row) }),
      moves: { to: 'returns', row: returnOf },
    },
  ],
  notes: [{ id: 'excel', label: '엑셀 다운로드', note: '연습용 화면에서는 파일을 만들지 않습니다.' }],
  detail: {
    title: '클레임 상세 정보',
    cells: [
      ...['상품주문번호', '교환상태', '교환요청일', '교환 수거 완료일', '교환사유', '교환배송비', '교환배송비 결제'],
      ...[
        '교환배송비 결제일시',
        '결제 정보',
        '수거택배사',
        '수거송장번호',
        '재배송택배사',
        '재배송송장번호',
        '보류/불가 사유',
      ],
    ],
  },
};
