import { expect, it } from 'vitest';
import { rowMarks as marksOf } from '../../../utils/deadlines/row-marks';
import type { Warning } from '../../../utils/deadlines/warnings';
import { orderKey } from '../../../utils/page/marks/row-mark';

const warning = (orderNumber: string, due: string, rest: Partial<Warning> = {}): Warning => ({
  rule: 'shipping',
  kind: '발송기한',
  orderNumber,
  due,
  basis: { column: 'ship-due', read: due },
  left: { businessDays: 2 },
  calendarDays: 2,
  urgency: 'soon',
  stateKnown: true,
  ...rest,
});
const rowMarks = (open: Warning[], keys: Set<string>) => marksOf(open, keys, []);
const keys = (...numbers: string[]) => new Set(numbers.map((orderNumber) => orderKey({ orderNumber })));

it('the rows on the screen are marked with the time left, and no others', () => {
  const open = [warning('100001', '2026-11-25'), warning('100002', '2026-11-25')];
  expect(rowMarks(open, keys('100002', '100003'))).toEqual([
    { orderNumber: '100002', text: '2영업일 남음', urgency: 'soon' },
  ]);
});

it('several deadlines of one order are the most urgent one and a count of the others that are near', () => {
  const open = [
    warning('100001', '2026-11-25'),
    warning('100001', '2026-11-20', { rule: 'cancel', urgency: 'overdue', left: { businessDays: -1 } }),
    warning('100001', '2026-12-20', { rule: 'inquiry', urgency: 'later' }),
  ];
  expect(rowMarks(open, keys('100001'))).toEqual([
    { orderNumber: '100001', text: '1영업일 지남 +1', urgency: 'overdue' },
  ]);
});

it('what may end today by its earlier reading comes first, in the words of its card', () => {
  const open = [
    warning('100001', '2026-11-24', { urgency: 'tomorrow', calendarDays: 1, left: { businessDays: 1 } }),
    warning('100001', '2026-11-24', {
      ...{ rule: 'zz-return', urgency: 'today', calendarDays: 1, left: { businessDays: 1 } },
      ...{ earliest: '2026-11-23', earliestIn: { left: { businessDays: 0 }, calendarDays: 0 } },
    }),
  ];
  expect(rowMarks(open, keys('100001'))).toEqual([
    { orderNumber: '100001', text: '이르면 오늘까지 +1', urgency: 'today' },
  ]);
});

it('an item is marked apart from the others of its order', () => {
  const open = [warning('100001', '2026-11-25', { itemNumber: '7' })];
  expect(rowMarks(open, keys('100001'))).toEqual([]);
  expect(rowMarks(open, new Set([orderKey({ orderNumber: '100001', itemNumber: '7' })]))).toMatchObject([
    { orderNumber: '100001', itemNumber: '7' },
  ]);
});

it('what is due later has no mark', () => {
  expect(rowMarks([warning('100001', '2026-12-25', { urgency: 'later' })], keys('100001'))).toEqual([]);
});

it('of goods without numbers only those are meant in whose state one of their deadlines may run', () => {
  const rules = [
    { id: 'shipping', closed: ['sent', 'done'] },
    { id: 'cancel', closed: ['done'] },
  ];
  const one = warning('100001', '2026-11-25');
  const both = [one, warning('100001', '2026-11-26', { rule: 'cancel' })];
  expect(marksOf([one], keys('100001'), rules)).toMatchObject([{ over: ['sent', 'done'] }]);
  expect(marksOf(both, keys('100001'), rules)).toMatchObject([{ over: ['done'] }]);
  const numbered = warning('100001', '2026-11-25', { itemNumber: '7' });
  expect(marksOf([numbered], new Set([orderKey(numbered)]), rules)[0]).not.toHaveProperty('over');
});
