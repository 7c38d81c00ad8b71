// @vitest-environment happy-dom
/** Counts above a list, in the ways that screens write them, and numbers that are none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROWS, read, row, table } from './show';

const counts = (html: string) =>
  Object.fromEntries((read(html).counts ?? []).map(({ label, value }) => [label, value]));

it.each([
  ['a text', '<p>발송지연 3</p>'],
  ['a text with its unit', '<p>발송지연: 3건</p>'],
  ['a number in brackets', '<p>발송지연(3)</p>'],
  ['a button with a span', '<button>발송지연 <span>3</span></button>'],
  ['a button with a span right beside it', '<button><span>발송지연</span><b>3</b></button>'],
  ['a tab', '<div role="tablist"><button role="tab">전체 134</button><button role="tab">발송지연 3</button></div>'],
  ['a link', '<ul><li><a href="#"><span>발송지연</span> <b>3</b></a></li></ul>'],
  ['an entry of a list', '<ul><li>발송지연 <strong>3</strong>건</li></ul>'],
  ['a pair of a list', '<dl><dt>발송지연</dt><dd>3건</dd></dl>'],
  ['pairs of a list', '<dl><div><dt>발송지연</dt><dd><a>3</a></dd></div><div><dt>전체</dt><dd>9</dd></div></dl>'],
  ['a table of two rows', `<table>${row('전체', '발송지연')}${row('134', '3')}</table>`],
  ['a badge with a label', '<p>발송지연 <span aria-label="3건"></span></p>'],
  ['a badge that says it all', '<p>발송지연 <span aria-label="발송지연 3건">●</span></p>'],
  ['a button with such a badge', '<button>발송지연 <i aria-label="3건"></i></button>'],
  ['a label of a button', '<button aria-label="발송지연 3건">!</button>'],
  ['parts', '<p>발송<wbr>지연 3</p>'.replace('<wbr>', '')],
  ['full-width digits', '<p>발송지연 ３건</p>'],
  ['twice alike', '<p>발송지연 3</p><button>발송지연 3건</button>'],
])('a count is read from %s', (_, html) => {
  expect(counts(`<section>${html}</section>${ROWS}`)).toEqual({ late: 3 });
});

it('several counts are read in the order of the screen, and large ones', () => {
  const html = `<p>답변을 기다리는 고객문의 <b>3</b>건</p><ul><li>전체 1,340</li><li>발송지연 1,204</li><li>반품요청 0</li></ul>`;
  expect(read(html).counts).toEqual([
    { label: 'inquiries', value: 3 },
    { label: 'late', value: 1204 },
    { label: 'return-requested', value: 0 },
  ]);
});

it.each([
  ['money', '<p>발송지연 3원</p>'],
  ['money in parts', '<p><span>발송지연</span> <b>3,000</b><span>원</span></p>'],
  ['points', '<dl><dt>발송지연</dt><dd>3점</dd></dl>'],
  ['points in parts', '<p><span>발송지연</span> <b>3</b><i>점</i></p>'],
  ['a share', '<p>발송지연 3%</p>'],
  ['a share with a dot', '<p>발송지연 3.2</p>'],
  ['a part of a whole', '<p>발송지연 3/10</p>'],
  ['at least so many', '<button>발송지연 99+</button>'],
  ['days', '<p>발송지연 3일</p>'],
  ['a date', '<p>발송지연 2026-11-23</p>'],
  ['a short date', '<p>발송지연 11.23</p>'],
  ['a time', '<p>발송지연 14:03</p>'],
  ['a countdown', '<p>발송지연 D-3</p>'],
  ['a label nobody knows', '<p>오늘의 발송지연율 3</p>'],
  ['a label without a number', '<p>발송지연</p>'],
  ['a number before its label', '<p><b>3</b> 발송지연</p>'],
  ['a sentence', '<p>발송지연 3건이 처리되었습니다</p>'],
  ['two numbers', '<p>발송지연 3 5</p>'],
  ['two that differ', '<p>발송지연 3</p><p>발송지연 5</p>'],
  ['a count that is hidden', '<p hidden>발송지연 3</p>'],
  ['a choice', '<select><option>발송지연 3</option></select>'],
  ['a table of rows', `<table>${row('구분', '발송지연')}${row('월', '3')}${row('화', '4')}</table>`],
  ['a number of no count', '<p>발송지연 12345678901</p>'],
])('%s is no count', (_, html) => {
  expect(counts(`<section>${html}</section>${ROWS}`)).toEqual({});
});

it('what a row says is no count', () => {
  expect(counts(table(row('202611230001', '반품요청 3', '2026-11-25')))).toEqual({});
  const card =
    '<li><p><b>주문번호</b> <span>202611230001</span></p><p><b>상태</b> <span>반품요청</span></p><p>발송지연 3</p></li>';
  expect(counts(`<ul>${card}${card.replace('0001', '0002')}</ul>`)).toEqual({});
});

describe('any text', () => {
  it('with any number gives that number, or none', () => {
    const around = fc.constantFrom('', ' ', ':', '(', '건', '원', '%', '점', '일', '.', '-', '+', '개', '위');
    fc.assert(
      fc.property(fc.nat(2_000_000), around, around, fc.boolean(), (number, before, after, isButton) => {
        const text = `발송지연${before}${number}${after}`;
        const found = counts(isButton ? `<button>${text}</button>` : `<p>${text}</p>`).late;
        const isCount = /^[ :(]?$/.test(before) && /^[건 ]?$/.test(after);
        expect(found).toBe(isCount ? number : undefined);
      }),
      { numRuns: 150 },
    );
  });

  it('is counted as nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        document.body.textContent = text;
        expect(counts(document.body.innerHTML)).toEqual({});
      }),
      { numRuns: 100 },
    );
  });
});
