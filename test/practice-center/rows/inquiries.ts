import type { Row } from '../center/row.ts';
import { addDays, atKstTime, kstDateTime } from '../clock.ts';

/** `age` is days since 접수일시; from day 5 on a missing answer can cost points. */
const PLAN = [
  { number: 501, age: 0, type: '배송', title: '언제 발송되나요?' },
  { number: 502, age: 1, type: '상품', title: '담요 세탁 방법이 궁금합니다' },
  { number: 503, age: 3, type: '교환', title: '한 치수 큰 것으로 바꾸고 싶어요' },
  { number: 504, age: 4, type: '반품', title: '반품 접수했는데 수거를 안 와요' },
  { number: 505, age: 6, type: '환불', title: '환불이 아직 안 되었습니다' },
  { number: 506, age: 2, type: '배송', title: '배송지를 바꿀 수 있을까요?', answered: 1 },
  { number: 507, age: 5, type: '상품', title: '이어폰 보증 기간이 얼마인가요?', answered: 4 },
  { number: 508, age: 9, type: '기타', title: '현금영수증 발급 문의', answered: 8 },
  { number: 509, age: 11, type: '상품', title: '재입고 예정이 있나요?', answered: 10 },
];

/** Buyer inquiries, newest first. */
export function inquiryRows(now: Date): Row[] {
  const rows = PLAN.map(({ number, age, type, title, answered }) => {
    const planned = atKstTime(addDays(now, -age), `${10 + (number % 8)}:${15 + (number % 40)}`);
    const received = planned < now ? planned : new Date(now.getTime() - 25 * 60_000);
    return {
      문의번호: `5000000${number}`,
      상품주문번호: `3500000${number}`,
      접수일시: kstDateTime(received),
      문의유형: type,
      제목: title,
      답변상태: answered === undefined ? '답변대기' : '답변완료',
      답변일시: answered === undefined ? '-' : kstDateTime(atKstTime(addDays(now, -answered), '11:05')),
      답변내용: answered === undefined ? '-' : '연습용 답변입니다.',
    };
  });
  return rows.sort((a, b) => b.접수일시.localeCompare(a.접수일시));
}
