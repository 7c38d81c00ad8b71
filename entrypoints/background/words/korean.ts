import { kstDay } from '@/utils/deadlines/calendar';
import { KOREAN } from '@/utils/deadlines/wording';
import type { Words } from './words';

export const KOREAN_WORDS: Words = {
  name: '길잡이',
  wording: KOREAN,
  lost: '길잡이 · 이 화면이 길잡이를 자꾸 지우거나 바꿔서 띄우지 못했어요. 이 버튼을 눌러 쓰세요',
  findSelected: '길잡이에서 ‘%s’ 찾기',
  findHint: '무엇이 궁금하세요? 도움말에서 찾아 드려요.',
  find: (query) => `길잡이에서 ‘${query}’ 찾기`,
  notice: {
    basis: '마지막으로 본 화면 기준이에요.',
    morning: (count) => `챙길 기한 ${count}건`,
    before(count, due, now, ifFirstDayCounts) {
      const [day, time] = due.split('T');
      const when = day === kstDay(now) ? ['오늘', time].filter(Boolean).join(' ') : KOREAN.dueText(due, now);
      return `${ifFirstDayCounts ? '첫날도 세면 ' : ''}${when}까지 ${count}건`;
    },
    single: (kind, is, number) => `${kind}, ${is === 'inquiry' ? '문의번호' : '주문번호'} ${number}`,
    several: (kind, count) => `${kind} ${count}건`,
    early: (count) => `${count}건은 첫날도 셌을 때예요.`,
    past: (count) => `${count}건은 첫날도 세면 이미 지났어요.`,
    countingUnknown: '세는 방법은 미확인이에요.',
    wholeDay: '밤 23:59까지예요.',
  },
};
