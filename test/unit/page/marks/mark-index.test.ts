import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMarkIndex } from '../../../../utils/page/marks/mark-index';
import type { RowMark } from '../../../../utils/page/marks/row-mark';

const names = {
  orderNumber: fc.constantFrom('1', '2', '3', '4'),
  itemNumber: fc.option(fc.constantFrom('7', '8'), { nil: undefined }),
};
const mark: fc.Arbitrary<RowMark> = fc.record({
  ...names,
  text: fc.constantFrom('오늘까지', '3일 지남'),
  urgency: fc.constantFrom('today', 'overdue'),
  over: fc.option(fc.constant(['sent']), { nil: undefined }),
});
const told = fc.uniqueArray(mark, { selector: ({ orderNumber, itemNumber }) => `${orderNumber} ${itemNumber}` });

it('knows after each telling just what was told last', () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 1 }), (tellings) => {
      const index = createMarkIndex();
      for (const marks of tellings) {
        for (const _ of index.update(marks));
        for (const one of marks) expect(index.of(one)).toEqual(one);
        for (const orderNumber of '1234') {
          for (const itemNumber of [undefined, '7', '8']) {
            const isTold = marks.some((one) => one.orderNumber === orderNumber && one.itemNumber === itemNumber);
            expect(index.of({ orderNumber, itemNumber }) !== undefined).toBe(isTold);
          }
        }
        expect(index.isEmpty()).toBe(marks.length === 0);
      }
    }),
  );
});

it('keeps all but what is new of ten thousand, and can be paused in between', () => {
  const marks = (changed?: number): RowMark[] =>
    Array.from({ length: 10_000 }, (_, at) => ({
      orderNumber: String(2026_0000_0000 + at),
      text: at === changed ? '3일 지남' : '오늘까지',
      urgency: 'today',
    }));
  const index = createMarkIndex();
  const first = marks();
  expect([...index.update(first)].length).toBeGreaterThan(40);
  expect([...index.update(marks(5_000))].length).toBeGreaterThan(40);
  expect(index.of(first[0] as RowMark)).toBe(first[0]);
  expect(index.of(first[9_999] as RowMark)).toBe(first[9_999]);
  expect(index.of(first[5_000] as RowMark)?.text).toBe('3일 지남');
});
