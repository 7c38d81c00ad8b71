/** The words of the notifications: kinds, counts and times, the number of a single order or inquiry, and nothing of any buyer. */
import { kstDay } from '@/utils/deadlines/calendar';
import type { Notice, Told } from '@/utils/deadlines/notices';
import { countsText, dueText } from '@/utils/deadlines/wording';

interface Words {
  title: string;
  message: string;
}

/** What tells one notification from another: the time that it is for. */
export const noticeId = (notice: Notice) =>
  notice.at === 'morning' ? `morning/${notice.day}` : `before/${notice.due}`;

/** All that is known comes from the screens that were opened. */
const BASIS = '마지막으로 본 화면 기준이에요.';

/** @param now epoch milliseconds */
export function noticeText(notice: Notice, now: number): Words {
  return notice.at === 'morning' ? morningText(notice) : beforeText(notice, now);
}

function morningText({ day, overdue, today, tomorrow }: Extract<Notice, { at: 'morning' }>): Words {
  const near = [...overdue, ...today, ...tomorrow];
  return { title: `챙길 기한 ${near.length}건`, message: `${countsText(near, day)}. ${BASIS}` };
}

function beforeText({ due, deadlines }: Extract<Notice, { at: 'before' }>, now: number): Words {
  const [day = '', time] = due.split('T');
  const when = day === kstDay(now) ? ['오늘', time].filter(Boolean).join(' ') : dueText(due, now);
  const unsure = deadlines.filter(({ earliest }) => earliest !== undefined).length;
  const early = deadlines.filter(({ earliest }) => earliest === due).length;
  return {
    title: `${early === deadlines.length ? '첫날도 세면 ' : ''}${when}까지 ${deadlines.length}건`,
    message: [
      `${kindsOf(deadlines)}.`,
      early > 0 && early < deadlines.length && `${early}건은 첫날도 셌을 때예요.`,
      unsure > early && `${unsure - early}건은 첫날도 세면 이미 지났어요.`,
      unsure > 0 && '세는 방법은 미확인이에요.',
      !time && unsure === 0 && '밤 23:59까지예요.',
      BASIS,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** `발송기한 2건, 반품 처리 기한 1건`; a single one by its number. */
function kindsOf(deadlines: Told[]): string {
  const [only, ...others] = deadlines;
  if (only && others.length === 0) {
    const name = only.numberIs === 'inquiry' ? '문의번호' : '주문번호';
    return `${only.kind}, ${name} ${only.orderNumber}`;
  }
  return [...Map.groupBy(deadlines, ({ kind }) => kind)].map(([kind, all]) => `${kind} ${all.length}건`).join(', ');
}
