import type { DeadlineRule } from '../../../utils/center/schema';

const BASIS = { source: 'https://help.example/1', checked: '2026-11-01', status: '확인' } as const;

/** An invented rule: seven days after the pick-up, while in `collected`. */
export const RULE: DeadlineRule = {
  id: 'return-approval',
  kind: '반품 처리 기한',
  pages: ['returns'],
  due: [{ column: 'collected-at', plus: { value: 7, unit: '일', ...BASIS } }],
  states: [],
  opens: ['collected'],
  closed: ['done', 'withdrawn'],
  consequence: '자동 환불',
  advice: '확인하고 승인하세요',
  articles: [],
  guides: [],
  ...BASIS,
};

/** An invented rule whose column holds the due date. */
export const DUE_RULE: DeadlineRule = {
  ...RULE,
  id: 'shipping',
  kind: '발송기한',
  pages: ['orders'],
  due: [{ column: 'ship-due' }],
  opens: [],
};

export function plus(value: number, unit: '일' | '영업일', firstDay?: '미확인'): DeadlineRule {
  const length = { value, unit, ...(firstDay && { firstDay }), ...BASIS };
  return { ...RULE, due: [{ column: 'collected-at', plus: length }] };
}

/** Epoch ms of a minute in Korea. */
export const kst = (minute: string): number => Date.parse(`${minute}${minute.includes('T') ? '' : 'T12:00'}+09:00`);
