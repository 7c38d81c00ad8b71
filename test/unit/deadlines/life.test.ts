/** The lives of orders, looked at once a day at ten: what the seller is told at each step. 2026-11-23 is a Monday. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/deadlines/calendar';
import { readSeenOrders } from '../../../utils/deadlines/seen';
import { timeLeft } from '../../../utils/deadlines/wording';
import type { OrderFact } from '../../../utils/page/facts';
import { kst } from './rule';
import { calendar, RULES } from './shipped';

/** What a screen shows of the order on a day, and what the seller is told then. */
type Step = [state: string, dates: OrderFact['dates'], told: string];

/** Lives an order through: each step is the next day, and every screen that was seen stays known. */
function live(page: string, first: string, steps: Step[]): string[] {
  return steps.map((_, at) => {
    const now = kst(`${addDays(first, at)}T10:00`);
    const seen = steps.slice(0, at + 1).map(([state, dates], age) => ({
      orderNumber: '2026112300001',
      state,
      dates,
      page,
      seenAt: kst(`${addDays(first, age)}T10:00`),
    }));
    const { warnings, unreadable } = readSeenOrders(RULES, seen, now, calendar);
    return [
      ...warnings.map((warning) => `${warning.kind} ${warning.urgency} ${timeLeft(warning)}`),
      ...unreadable.map(({ kind, why }) => `${kind} ${why}`),
    ].join(', ');
  });
}

const COLLECTED = { 'collected-at': '2026-11-23' };
const REQUESTED = { 'cancel-requested-at': '2026-11-23' };
const RECEIVED = { 'inquiry-received-at': '2026-11-23T09:10' };
const ORDERED = { 'ordered-at': '2026-11-23T09:10' };
const DUE = { 'dispatch-due': '2026-11-26' };
const SCREEN = { 'exchange-due': '2026-11-26T18:00' };

describe('day by day', () => {
  it.each<[life: string, page: string, first: string, steps: Step[]]>([
    [
      'an order that is sent in time',
      'orders',
      '2026-11-23',
      [
        ['paid', DUE, '발송기한 soon 3영업일 남음'],
        ['confirmed', DUE, '발송기한 soon 2영업일 남음'],
        ['preparing', DUE, '발송기한 tomorrow 1영업일 남음'],
        ['shipping', DUE, ''],
        ['delivered', DUE, ''],
        ['decided', {}, ''],
      ],
    ],
    [
      'an order that is not sent, over a weekend, until the buyer has had enough',
      'orders',
      '2026-11-25',
      [
        ['paid', DUE, '발송기한 tomorrow 1영업일 남음'],
        ['confirmed', DUE, '발송기한 today 오늘까지'],
        ['dispatch-delayed', DUE, '발송기한 overdue 1영업일 지남'],
        ['dispatch-delayed', DUE, '발송기한 overdue 1영업일 지남'],
        ['dispatch-delayed', DUE, '발송기한 overdue 1영업일 지남'],
        ['delay-noticed', DUE, '발송기한 overdue 2영업일 지남'],
        ['cancel-done', DUE, ''],
      ],
    ],
    [
      'an order whose due date is put off by a notice',
      'orders',
      '2026-11-25',
      [
        ['confirmed', DUE, '발송기한 tomorrow 1영업일 남음'],
        ['delay-noticed', { 'dispatch-due': '2026-12-02' }, '발송기한 later 4영업일 남음'],
        ['delay-noticed', {}, '발송기한 column'],
      ],
    ],
    [
      'an order that is never paid',
      'deposits',
      '2026-11-23',
      [
        ['deposit-waiting', ORDERED, '입금 기한 tomorrow 1영업일 남음'],
        ['deposit-waiting', ORDERED, '입금 기한 today 오늘까지'],
        ['deposit-waiting', ORDERED, '입금 기한 overdue 1영업일 지남'],
        ['deposit-cancelled', ORDERED, ''],
      ],
    ],
    [
      'an order that is paid on a Saturday',
      'deposits',
      '2026-11-27',
      [
        ['deposit-waiting', { 'ordered-at': '2026-11-27' }, '입금 기한 tomorrow 내일까지'],
        ['paid', { 'ordered-at': '2026-11-27' }, ''],
      ],
    ],
    [
      'a cancel request that nobody looks at',
      'cancels',
      '2026-11-23',
      [
        ['cancel-requested', REQUESTED, '취소 승인 기한 later 4영업일 남음'],
        ['cancel-requested', REQUESTED, '취소 승인 기한 soon 3영업일 남음'],
        ['cancel-requested', REQUESTED, '취소 승인 기한 soon 2영업일 남음'],
        ['cancel-requested', REQUESTED, '취소 승인 기한 tomorrow 1영업일 남음'],
        ['cancel-requested', REQUESTED, '취소 승인 기한 tomorrow 2일 남음'],
        ['cancel-requested', REQUESTED, '취소 승인 기한 today 내일까지'],
        ['cancel-requested', REQUESTED, '취소 승인 기한 today 오늘까지'],
        ['cancel-requested', REQUESTED, '취소 승인 기한 overdue 1영업일 지남'],
        ['cancel-done', REQUESTED, ''],
      ],
    ],
    [
      'a cancel request that is refused',
      'cancels',
      '2026-11-23',
      [
        ['cancel-requested', REQUESTED, '취소 승인 기한 later 4영업일 남음'],
        ['cancel-processing', REQUESTED, '취소 승인 기한 soon 3영업일 남음'],
        ['cancel-rejected', REQUESTED, ''],
      ],
    ],
    [
      'a cancel request that the buyer takes back',
      'cancels',
      '2026-11-23',
      [
        ['cancel-requested', { 'claim-requested-at': '2026-11-23' }, '취소 승인 기한 later 4영업일 남음'],
        ['cancel-withdrawn', { 'claim-requested-at': '2026-11-23' }, ''],
      ],
    ],
    [
      'a return that is left until it approves itself',
      'returns',
      '2026-11-21',
      [
        ['return-requested', {}, ''],
        ['return-collecting', {}, ''],
        ['return-collected', COLLECTED, '반품 처리 기한 later 5영업일 남음'],
        ['return-collected', COLLECTED, '반품 처리 기한 soon 4영업일 남음'],
        ['return-held', COLLECTED, '반품 처리 기한 soon 3영업일 남음'],
        ['return-held', COLLECTED, '반품 처리 기한 tomorrow 2영업일 남음'],
        ['return-collected', COLLECTED, '반품 처리 기한 tomorrow 1영업일 남음'],
        ['return-collected', COLLECTED, '반품 처리 기한 tomorrow 1영업일 남음'],
        ['return-collected', COLLECTED, '반품 처리 기한 today 1영업일 남음'],
        ['return-collected', COLLECTED, '반품 처리 기한 today 오늘까지'],
        ['return-collected', COLLECTED, '반품 처리 기한 overdue 1영업일 지남'],
        ['return-approved', COLLECTED, ''],
        ['return-done', COLLECTED, ''],
      ],
    ],
    [
      'a return that is refused, and one that is taken back before',
      'returns',
      '2026-11-23',
      [
        ['return-collected', COLLECTED, '반품 처리 기한 later 5영업일 남음'],
        ['return-rejected', COLLECTED, ''],
        ['return-withdrawn', {}, ''],
      ],
    ],
    [
      'an exchange whose screen shows no due date',
      'exchanges',
      '2026-11-23',
      [
        ['exchange-requested', {}, '교환 처리 기한 column'],
        ['exchange-collecting', {}, '교환 처리 기한 column'],
        ['exchange-collected', COLLECTED, '교환 처리 기한 column'],
        ['exchange-held', COLLECTED, '교환 처리 기한 column'],
        ['exchange-reship-approved', COLLECTED, ''],
        ['exchange-reshipping', COLLECTED, ''],
        ['exchange-done', COLLECTED, ''],
      ],
    ],
    [
      'an exchange whose screen shows one',
      'exchanges',
      '2026-11-24',
      [
        ['exchange-collected', SCREEN, '교환 처리 기한 soon 2영업일 남음'],
        ['exchange-collected', SCREEN, '교환 처리 기한 tomorrow 1영업일 남음'],
        ['exchange-collected', SCREEN, '교환 처리 기한 today 오늘까지'],
        ['exchange-collected', SCREEN, '교환 처리 기한 overdue 1영업일 지남'],
        ['exchange-rejected', SCREEN, ''],
        ['exchange-to-return', SCREEN, ''],
      ],
    ],
    [
      'an inquiry that waits too long',
      'inquiries',
      '2026-11-23',
      [
        ['inquiry-waiting', RECEIVED, '문의 답변 기한 later 4영업일 남음'],
        ['inquiry-waiting', RECEIVED, '문의 답변 기한 soon 3영업일 남음'],
        ['inquiry-waiting', RECEIVED, '문의 답변 기한 soon 2영업일 남음'],
        ['inquiry-waiting', RECEIVED, '문의 답변 기한 tomorrow 1영업일 남음'],
        ['inquiry-waiting', RECEIVED, '문의 답변 기한 today 내일까지'],
        ['inquiry-waiting', RECEIVED, '문의 답변 기한 today 오늘까지'],
        ['inquiry-waiting', RECEIVED, '문의 답변 기한 overdue 1일 지남'],
        ['inquiry-waiting', RECEIVED, '문의 답변 기한 overdue 1영업일 지남'],
        ['inquiry-answered', RECEIVED, ''],
      ],
    ],
    [
      'an order at the end of the years that are known',
      'orders',
      '2027-12-30',
      [
        ['paid', { 'dispatch-due': '2028-01-01' }, '발송기한 soon 영업일을 계산할 수 없음'],
        ['paid', { 'dispatch-due': '2028-01-01' }, '발송기한 tomorrow 영업일을 계산할 수 없음'],
        ['paid', { 'dispatch-due': '2028-01-01' }, '발송기한 today 오늘까지'],
        ['paid', { 'dispatch-due': '2028-01-01' }, '발송기한 overdue 영업일을 계산할 수 없음'],
        ['shipping', {}, ''],
      ],
    ],
  ])('%s', (_, page, first, steps) => {
    expect(live(page, first, steps)).toEqual(steps.map(([, , told]) => told));
  });
});
