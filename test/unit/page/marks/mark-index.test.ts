import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMarkIndex } from '../../../../utils/page/marks/mark-index';
import type { RowMark, ToldMarks } from '../../../../utils/page/marks/row-mark';

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
const keyOf = ({ orderNumber, itemNumber }: Pick<RowMark, 'orderNumber' | 'itemNumber'>) =>
  `${orderNumber} ${itemNumber}`;
const all = fc.uniqueArray(mark, { selector: keyOf });

/** What is told of some marks to somebody who knows others. */
function news(name: string, marks: RowMark[], before: { name: string; marks: RowMark[] } | null): ToldMarks {
  if (!before) return { name, after: null, marks, gone: [] };
  const isIn = (list: RowMark[], one: RowMark) => list.some((other) => keyOf(other) === keyOf(one));
  return { name, after: before.name, marks, gone: before.marks.filter((one) => !isIn(marks, one)) };
}

function atOnce<T>(steps: Generator<unknown, T>): { pauses: number; value: T } {
  for (let pauses = 0; ; pauses++) {
    const { done, value } = steps.next();
    if (done) return { pauses, value };
  }
}

it('knows after each telling just what was told last, all of it or what was new', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(all, fc.boolean()), { minLength: 1 }), (tellings) => {
      const index = createMarkIndex();
      let before: { name: string; marks: RowMark[] } | null = null;
      for (const [at, [marks, isAll]] of tellings.entries()) {
        const name = `telling ${at}`;
        expect(atOnce(index.update(news(name, marks, isAll ? null : before))).value).toBe(true);
        before = { name, marks };
        expect(index.name()).toBe(name);
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

const many = (): RowMark[] =>
  Array.from({ length: 10_000 }, (_, at) => ({
    ...{ orderNumber: String(2026_0000_0000 + at), text: '오늘까지', urgency: 'today' as const },
  }));

it('takes in ten thousand in steps, shows nothing of half of them, and of what is new no more than that', () => {
  const index = createMarkIndex();
  const [first = many()[0] as RowMark, ...rest] = many();
  const steps = index.update({ name: 'all', after: null, marks: [first, ...rest], gone: [] });
  steps.next();
  steps.next();
  expect(index.of(first)).toBeUndefined();
  expect(atOnce(steps).pauses).toBeGreaterThan(40);
  expect(index.of(first)).toBe(first);
  const changed = { ...first, text: '3일 지남' };
  expect(atOnce(index.update({ name: 'next', after: 'all', marks: [changed], gone: [] })).pauses).toBeLessThan(3);
  expect(index.of(first)).toBe(changed);
});

it('takes in nothing that goes on from what it was not told', () => {
  const index = createMarkIndex();
  const news = { name: 'b', after: 'a', marks: many().slice(0, 1), gone: [] };
  expect(atOnce(index.update(news)).value).toBe(false);
  expect(index.isEmpty()).toBe(true);
  expect(index.name()).toBeNull();
});
