import type { ListScreen } from '../list-screen.ts';

/** 고객관리 > 고객 문의 관리 */
export const inquiries: ListScreen = {
  dataset: 'inquiries',
  idColumn: '문의번호',
  stateColumn: '답변상태',
  columns: ['문의번호', '상품주문번호', '접수일시', '문의유형', '제목', '답변상태', '답변일시'],
  states: ['답변대기', '답변완료'],
  periods: ['접수일시', '답변일시'],
  searches: { 문의번호: '문의번호', 제목: '제목', 문의유형: '문의유형' },
  lead: { before: '답변을 기다리는 고객문의', after: '건', state: '답변대기' },
  actions: [
    {
      id: 'answer',
      label: '답변하기',
      ask: '선택한 문의 {n}건에 답변을 등록합니다.',
      from: ['답변대기'],
      tone: 'primary',
      fields: [{ label: '답변 내용', kind: 'textarea' }],
      change: (_row, answers, today) => ({
        답변상태: '답변완료',
        답변일시: `${today.date} ${today.time}`,
        답변내용: answers['답변 내용'] || '연습용 답변입니다.',
      }),
    },
  ],
  notes: [{ id: 'excel', label: '엑셀 다운로드', note: '연습용 화면에서는 파일을 만들지 않습니다.' }],
  detail: {
    title: '문의 상세',
    cells: ['문의번호', '상품주문번호', '접수일시', '문의유형', '제목', '답변상태', '답변일시', '답변내용'],
  },
};
