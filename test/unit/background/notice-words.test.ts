import { describe, expect, it } from 'vitest';
import { noticeText } from '../../../entrypoints/background/notice-words';
import { ENGLISH_WORDS } from '../../../entrypoints/background/words/english';
import type { Told } from '../../../utils/deadlines/notices';
import { kst } from '../deadlines/rule';

const told = (due: string, rest: Partial<Told> = {}): Told => ({
  kind: '발송기한',
  orderNumber: '100001',
  due,
  urgency: 'today',
  ...rest,
});
const SURE = told('2026-11-24');
/** It ends on the 24th if the first day counts, else on the 25th. */
const UNSURE = told('2026-11-25', { earliest: '2026-11-24', orderNumber: '100002' });
const BASIS = '마지막으로 본 화면 기준이에요.';

describe('the word before the end', () => {
  it.each<[string, string, Told[], string, string]>([
    ['a sure day', '2026-11-24', [SURE], '오늘까지 1건', '발송기한, 주문번호 100001. 밤 23:59까지예요.'],
    [
      'an inquiry, by its own number',
      '2026-11-24',
      [told('2026-11-24', { kind: '문의 답변 기한', orderNumber: '88', numberIs: 'inquiry' })],
      '오늘까지 1건',
      '문의 답변 기한, 문의번호 88. 밤 23:59까지예요.',
    ],
    [
      'the earlier reading',
      '2026-11-24',
      [UNSURE],
      '첫날도 세면 오늘까지 1건',
      '발송기한, 주문번호 100002. 세는 방법은 미확인이에요.',
    ],
    [
      'both at once',
      '2026-11-24',
      [SURE, UNSURE],
      '오늘까지 2건',
      '발송기한 2건. 1건은 첫날도 셌을 때예요. 세는 방법은 미확인이에요.',
    ],
    [
      'the later reading, once the earlier one is over',
      '2026-11-25',
      [UNSURE],
      '오늘까지 1건',
      '발송기한, 주문번호 100002. 1건은 첫날도 세면 이미 지났어요. 세는 방법은 미확인이에요.',
    ],
  ])('of %s', (_, due, deadlines, title, message) => {
    const words = noticeText({ at: 'before', due, deadlines }, kst(`${due}T16:00`));
    expect(words).toEqual({ title, message: `${message} ${BASIS}` });
  });
});

it('the morning’s word says which are near only if the first day counts', () => {
  const tomorrow = told('2026-11-26', { earliest: '2026-11-25', urgency: 'tomorrow' });
  const near = { overdue: [], today: [SURE, UNSURE], tomorrow: [tomorrow] };
  expect(noticeText({ at: 'morning', day: '2026-11-24', ...near }, kst('2026-11-24T09:00'))).toEqual({
    title: '챙길 기한 3건',
    message: `오늘까지 1건, 첫날도 세면 오늘까지 1건, 첫날도 세면 1영업일 안 1건. ${BASIS}`,
  });
});

describe('in English', () => {
  const basis = 'As of the screens you last opened.';

  it('the word before the end says the same', () => {
    const notice = { at: 'before', due: '2026-11-24' } as const;
    expect(noticeText({ ...notice, deadlines: [SURE, UNSURE] }, kst('2026-11-24T16:00'), ENGLISH_WORDS)).toEqual({
      title: '2 deadlines: today',
      message: `발송기한 2. For 1, only if the first day counts. How days are counted is not published. ${basis}`,
    });
    expect(noticeText({ ...notice, deadlines: [UNSURE] }, kst('2026-11-23T16:00'), ENGLISH_WORDS)).toEqual({
      title: '1 deadline: Tue, Nov 24, if the first day counts',
      message: `발송기한, order 100002. How days are counted is not published. ${basis}`,
    });
  });

  it('the morning’s word says the same', () => {
    const near = { overdue: [], today: [SURE, UNSURE], tomorrow: [] };
    expect(noticeText({ at: 'morning', day: '2026-11-24', ...near }, kst('2026-11-24T09:00'), ENGLISH_WORDS)).toEqual({
      title: '2 deadlines to look at',
      message: `1 due today, 1 due today if the first day counts. ${basis}`,
    });
  });
});
