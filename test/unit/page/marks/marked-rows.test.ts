// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMarkedRows } from '../../../../entrypoints/center.content/marks/marked-rows';
import type { RowMark } from '../../../../utils/page/marks/row-mark';
import type { OrderRow } from '../../../../utils/page/orders';

const mark = (orderNumber: string): RowMark => ({ orderNumber, text: '오늘까지', urgency: 'today' });
const rows = () => [...document.querySelectorAll('tr')];
const cell = (at: number, place = 0) => rows()[at]?.children[place] as HTMLElement;
/** What a reading finds of the table as it is now; its third column is none that is read. */
const found = (): OrderRow[] =>
  rows().map((element) => ({
    element,
    cells: [...element.children].slice(0, 2),
    fact: { orderNumber: element.children[0]?.textContent ?? '', dates: {} },
  }));

let marked: ReturnType<typeof createMarkedRows>;
/** What the last reading has found. */
let last: OrderRow[] = [];
const readAs = (next: OrderRow[]) => {
  last = next;
  marked.read(next);
};
const read = () => {
  marked.begin();
  readAs(found());
};
const tell = (...marks: RowMark[]) => [...marked.tell({ name: 'told', after: null, marks, gone: [] })];
const lookAt = (at: number) => {
  const row = last.find(({ element }) => element === rows()[at]);
  return row && marked.look(row, undefined);
};
/** Whether a row's mark may be drawn now. */
const isSame = (at: number) => {
  const one = lookAt(at);
  return one !== undefined && marked.isSame(one);
};

beforeEach(() => {
  const row = (number: number) => `<tr><td>${number}</td><td>결제완료</td><td><b>견본</b></td></tr>`;
  document.body.innerHTML = `<table><tbody>${[100001, 100002, 100003].map(row).join('')}</tbody></table>`;
  marked = createMarkedRows();
  tell(mark('100001'), mark('100002'));
  read();
});

it('of goods of one order without numbers of their own the finished one is neither marked nor led to', () => {
  cell(1).textContent = '100001';
  const states = ['sent', 'paid', 'paid'];
  marked.begin();
  readAs(found().map((row, at) => ({ ...row, fact: row.fact && { ...row.fact, state: states[at] as string } })));
  tell({ ...mark('100001'), over: ['sent', 'done'] });
  expect([0, 1, 2].map(isSame)).toEqual([false, true, false]);
  expect(marked.find({ orderNumber: '100001' })?.element).toBe(rows()[1]);
});

describe('a row that is marked', () => {
  it('is one that the background named, and no other', () => {
    expect([0, 1, 2].map(isSame)).toEqual([true, true, false]);
  });

  it.each([
    ['another number', () => ((cell(0).firstChild as Text).nodeValue = '100009'), cell],
    ['another state', () => (cell(0, 1).textContent = '배송중'), cell],
    ['a new cell in the old one’s place', () => cell(0).replaceWith(document.createElement('td')), () => rows()[0]],
    ['no cells', () => rows()[0]?.replaceChildren(), () => rows()[0]],
  ])('is none any more once it has %s, until it is read again', (_, change, at) => {
    expect(isSame(0)).toBe(true);
    change();
    marked.touch(at(0) as Node);
    expect(isSame(0)).toBe(false);
    expect(isSame(1)).toBe(true);
  });

  it('stays one while only its looks change, or cells that nobody reads', () => {
    expect(isSame(0)).toBe(true);
    cell(0).className = 'focused';
    marked.touch(cell(0));
    cell(0, 2).textContent = '다른 견본';
    marked.touch(cell(0, 2));
    marked.touch(rows()[0] as Node);
    expect(isSame(0)).toBe(true);
  });

  it('waits for the next reading where it changed before anybody had looked at it', () => {
    marked.touch(cell(0).firstChild as Node);
    expect(isSame(0)).toBe(false);
    read();
    expect(isSame(0)).toBe(true);
  });

  it('is none while a reading that it changed under has ended', () => {
    marked.begin();
    const before = found();
    (cell(0).firstChild as Text).nodeValue = '100009';
    marked.touch(cell(0).firstChild as Node);
    readAs(before);
    expect(isSame(0)).toBe(false);
    read();
    // Nothing was said of this order.
    expect(isSame(0)).toBe(false);
    expect(isSame(1)).toBe(true);
  });

  it('stays one through changes of its looks also after it has come to say the same in other words', () => {
    expect(isSame(0)).toBe(true);
    const facts = found();
    cell(0, 1).textContent = '결제완료 (카드)';
    marked.touch(cell(0, 1));
    expect(isSame(0)).toBe(false);
    marked.begin();
    readAs(facts);
    marked.touch(cell(0));
    expect(isSame(0)).toBe(true);
    marked.touch(cell(0));
    expect(isSame(0)).toBe(true);
  });

  it('is not taken for its order by what it came to say under a reading', () => {
    expect(isSame(0)).toBe(true);
    const facts = found();
    marked.touch(cell(0));
    marked.begin();
    (cell(0).firstChild as Text).nodeValue = '100009';
    marked.touch(cell(0));
    readAs(facts);
    expect(isSame(0)).toBe(false);
  });

  it('is not looked into again where it has the fact that it had', () => {
    expect(isSame(0)).toBe(true);
    const texts = vi.spyOn(cell(0), 'textContent', 'get');
    marked.begin();
    readAs(last);
    expect(isSame(0)).toBe(true);
    expect(texts).not.toHaveBeenCalled();
  });

  it('is looked into as another order where the same row has been read to be one', () => {
    tell(mark('100001'), mark('100009'));
    expect(isSame(0)).toBe(true);
    const [row] = last;
    (cell(0).firstChild as Text).nodeValue = '100009';
    marked.touch(cell(0));
    expect(isSame(0)).toBe(false);
    marked.begin();
    // A reading brings rows up to date that stay the same objects.
    Object.assign(row as OrderRow, { fact: { orderNumber: '100009', dates: {} } });
    readAs(last);
    expect(lookAt(0)?.mark?.orderNumber).toBe('100009');
    expect(isSame(0)).toBe(true);
  });

  it('has come and gone by what is told', () => {
    const told = () => [0, 1, 2].map((at) => lookAt(at)?.mark !== undefined);
    tell(mark('100003'));
    expect(told()).toEqual([false, false, true]);
    expect(marked.look(last[0] as OrderRow, { orderNumber: '100001' })?.mark).toBeUndefined();
    expect(marked.isAny()).toBe(true);
    tell(mark('100007'));
    expect(marked.isAny()).toBe(false);
    tell(mark('100002'));
    expect(marked.isAny()).toBe(true);
    marked.leave();
    expect(marked.isAny()).toBe(false);
    expect(told()).toEqual([false, false, false]);
  });

  it('is not needed any more for the page to have marks once it is gone, where another one has', () => {
    expect(marked.isAny()).toBe(true);
    for (const rest of [1, 1]) {
      rows()[0]?.remove();
      read();
      expect(marked.isAny()).toBe(rest < rows().length);
    }
  });

  it('is found by its numbers as long as it is there and still that order', () => {
    expect(marked.find({ orderNumber: '100003' })?.element).toBe(rows()[2]);
    (cell(2).firstChild as Text).nodeValue = '100009';
    marked.touch(cell(2));
    expect(marked.find({ orderNumber: '100003' })).toBeUndefined();
    expect(marked.find({ orderNumber: '100001', itemNumber: '7' })).toBeUndefined();
    rows()[0]?.remove();
    expect(marked.find({ orderNumber: '100001' })).toBeUndefined();
  });
});
