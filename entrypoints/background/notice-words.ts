/** What the notifications say: kinds, counts and times, the number of a single order or inquiry, and nothing of any buyer. */
import type { Notice, Told } from '@/utils/deadlines/notices';
import { countsText } from '@/utils/deadlines/wording';
import { KOREAN_WORDS } from './words/korean';
import type { Words } from './words/words';

interface Text {
  title: string;
  message: string;
}

/** What tells one notification from another: the time that it is for. */
export const noticeId = (notice: Notice) =>
  notice.at === 'morning' ? `morning/${notice.day}` : `before/${notice.due}`;

/** @param now epoch milliseconds */
export function noticeText(notice: Notice, now: number, words: Words = KOREAN_WORDS): Text {
  return notice.at === 'morning' ? morningText(notice, words) : beforeText(notice, now, words);
}

function morningText({ day, overdue, today, tomorrow }: Extract<Notice, { at: 'morning' }>, words: Words): Text {
  const near = [...overdue, ...today, ...tomorrow];
  const { morning, basis } = words.notice;
  return { title: morning(near.length), message: `${countsText(near, day, words.wording)}. ${basis}` };
}

function beforeText({ due, deadlines }: Extract<Notice, { at: 'before' }>, now: number, { notice }: Words): Text {
  const isWholeDay = !due.includes('T');
  const unsure = deadlines.filter(({ earliest }) => earliest !== undefined).length;
  const early = deadlines.filter(({ earliest }) => earliest === due).length;
  return {
    title: notice.before(deadlines.length, due, now, early === deadlines.length),
    message: [
      `${kindsOf(deadlines, notice)}.`,
      early > 0 && early < deadlines.length && notice.early(early),
      unsure > early && notice.past(unsure - early),
      unsure > 0 && notice.countingUnknown,
      isWholeDay && unsure === 0 && notice.wholeDay,
      notice.basis,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** `발송기한 2건, 반품 처리 기한 1건`; a single one by its number. */
function kindsOf(deadlines: Told[], { single, several }: Words['notice']): string {
  const [only, ...others] = deadlines;
  if (only && others.length === 0) return single(only.kind, only.numberIs ?? 'order', only.orderNumber);
  return [...Map.groupBy(deadlines, ({ kind }) => kind)].map(([kind, all]) => several(kind, all.length)).join(', ');
}
