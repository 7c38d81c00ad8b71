/** The words of the notifications: kinds, counts and times, the number of a single order, and nothing of any buyer. */
import { kstDay } from '@/utils/deadlines/calendar';
import type { Notice, Told } from '@/utils/deadlines/notices';
import { dueText } from '@/utils/deadlines/wording';

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

function morningText({ overdue, today, tomorrow }: Extract<Notice, { at: 'morning' }>): Words {
  const counts = [
    overdue.length > 0 && `지난 기한 ${overdue.length}건`,
    today.length > 0 && `오늘까지 ${today.length}건`,
    tomorrow.length > 0 && `1영업일 안 ${tomorrow.length}건`,
  ].filter(Boolean);
  const count = overdue.length + today.length + tomorrow.length;
  return { title: `챙길 기한 ${count}건`, message: `${counts.join(', ')}. ${BASIS}` };
}

function beforeText({ due, deadlines }: Extract<Notice, { at: 'before' }>, now: number): Words {
  const [day = '', time] = due.split('T');
  const when = day === kstDay(now) ? ['오늘', time].filter(Boolean).join(' ') : dueText(due, now);
  return {
    title: `${when}까지 ${deadlines.length}건`,
    message: [`${kindsOf(deadlines)}.`, !time && '밤 23:59까지예요.', BASIS].filter(Boolean).join(' '),
  };
}

/** `발송기한 2건, 반품 처리 기한 1건`; a single one by its order. */
function kindsOf(deadlines: Told[]): string {
  const [only, ...others] = deadlines;
  if (only && others.length === 0) return `${only.kind}, 주문번호 ${only.orderNumber}`;
  return [...Map.groupBy(deadlines, ({ kind }) => kind)].map(([kind, all]) => `${kind} ${all.length}건`).join(', ');
}
