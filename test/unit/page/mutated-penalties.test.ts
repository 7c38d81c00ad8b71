// @vitest-environment happy-dom
/** Any list of points, in any order of columns and with anything in its cells: what is told is what the list says. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pointsOn, table } from './penalty-reading';

/** A cell's text, and what it certainly says; `null` where that cannot be told. */
type Cell<T> = [text: string, value: T | null];

const day = fc.constantFrom<Cell<string>>(
  ['2026-11-20', '2026-11-20'],
  ['26.11.05(목) 14:03', '2026-11-05'],
  ['2026년 11월 2일', '2026-11-02'],
  ['2026-12-24', '2026-12-24'],
  ['2026-02-30', null],
  ['미정', null],
  ['2026-11-01 ~ 2026-11-20', null],
);
const number = fc.oneof(
  fc.nat(1_200).map((points): Cell<number> => [`${points.toLocaleString('en')}점`, points]),
  fc.nat(30).map((points): Cell<number> => [String(points), points]),
  fc.constantFrom<Cell<number>>(
    ['-3점', null],
    ['3점 → 1점', null],
    ['3~5', null],
    ['감면', null],
    ['-', null],
    ['미부과', 0],
  ),
);
const type = fc.constantFrom<Cell<string>>(['발송지연', 'late'], ['품절 취소', 'sold-out'], ['알 수 없는 사유', null]);
const state = fc.constantFrom<Cell<string>>(
  ['부과완료', 'counts'],
  ['', 'counts'],
  ['취소됨', 'none'],
  ['감면', null],
  ['소명 접수', null],
);
const entry = fc.record({ day, number, type, state, buyer: fc.constantFrom('김하나', '010-1234-5678', '서울시') });
const LABELS = { day: '부과일', number: '점수', type: '유형', state: '부과상태', buyer: '구매자' };
const columns = fc.shuffledSubarray(Object.keys(LABELS) as (keyof typeof LABELS)[], { minLength: 5 });

it('every row is told as it is, or counted as unread', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), columns, (rows, order) => {
      const cells = rows.map((row) => order.map((id) => (id === 'buyer' ? row.buyer : row[id][0])));
      const facts = pointsOn(
        table(
          order.map((id) => LABELS[id]),
          ...cells,
        ),
      );
      const readable = rows.filter((row) => row.day[1] !== null);
      expect(facts).toEqual({
        entries: readable.map(({ day, number, type, state }) => ({
          day: day[1],
          points: state[1] === 'none' || number[0] === '미부과' ? 0 : state[1] === 'counts' ? number[1] : null,
          type: type[1],
        })),
        unread: rows.length - readable.length,
      });
      expect(JSON.stringify(facts)).not.toMatch(/김하나|1234|서울/);
    }),
    { numRuns: 200 },
  );
});
