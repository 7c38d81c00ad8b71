import type { CenterReading } from '../../../utils/page/facts';

/** An invented centre: tests of the reader must not lean on the words of a real one. */
export const READING: CenterReading = {
  center: 'practice',
  pages: [
    { id: 'returns', titles: ['반품관리', '반품 목록'], paths: ['/claim/return', '/claim/return/*', '/app#/return*'] },
    { id: 'return-requests', titles: ['반품관리 신청'], paths: [] },
    { id: 'exchanges', titles: ['교환관리'], paths: ['/claim/exchange'] },
    { id: 'claims-a', titles: ['취소관리'], paths: ['/shared/*'] },
    { id: 'claims-b', titles: ['입금관리'], paths: ['/shared/*'] },
    { id: 'home', titles: ['홈'], paths: ['/'] },
  ],
  columns: [
    { id: 'order-number', texts: ['주문번호', '주문 No'] },
    { id: 'item-number', texts: ['상품주문번호'] },
    { id: 'state', texts: ['처리상태', '상태'] },
    { id: 'requested-at', texts: ['반품 요청일', '요청일시'] },
    { id: 'collected-at', texts: ['수거 완료일'] },
    { id: 'ship-due', texts: ['발송기한'] },
    { id: 'carrier', texts: ['택배사'] },
    { id: 'inquiry-number', texts: ['문의번호'] },
  ],
  states: [
    { id: 'return-requested', texts: ['반품요청', '반품 접수'] },
    { id: 'return-done', texts: ['반품완료'] },
    { id: 'collecting', texts: ['수거중'] },
  ],
  screens: [
    { id: 'signed-out', texts: ['세션이 만료되었습니다', '다시 로그인해', '로그인이 필요합니다'] },
    { id: 'sign-in', texts: ['로그인', '다시 로그인'] },
    { id: 'maintenance', texts: ['시스템 점검 중', '점검을 진행하고 있'] },
    { id: 'loading', texts: ['불러오는 중', '로딩 중'] },
    { id: 'unqueried', texts: ['조회 버튼을 눌러', '검색 조건을 선택'] },
    { id: 'query', texts: ['조회', '검색'] },
    { id: 'empty', texts: ['데이터가 없습니다', '내역이 없습니다'] },
  ],
  counts: [
    { id: 'return-requested', texts: ['반품요청'] },
    { id: 'late', texts: ['발송지연'] },
    { id: 'inquiries', texts: ['답변을 기다리는 고객문의'] },
  ],
  lists: ['returns', 'exchanges'],
  actions: [],
};

/** The day on which the tests' screens are seen. */
export const TODAY = '2026-11-23';

/** Work that may be paused, done without a pause. */
export function atOnce<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
