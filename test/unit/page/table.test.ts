// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { tableRows } from '../../../utils/page/grid/table';

const readTable = (table: Element) => [...tableRows(table)].filter((row) => row !== null);

function grid(html: string): string[] {
  document.body.innerHTML = `<table>${html}</table>`;
  const table = document.querySelector('table') as HTMLTableElement;
  return readTable(table).map(({ cells }) => Array.from(cells, (cell) => cell?.textContent ?? '·').join(' '));
}

describe('tableRows', () => {
  it.each([
    ['a plain table', '<tr><th>a<th>b<tr><td>1<td>2', ['a b', '1 2']],
    ['a cell over two columns', '<tr><td colspan=2>a<td>b', ['a a b']],
    ['a cell over two rows', '<tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d<td>e', ['a b', 'a c', 'd e']],
    ['a block of cells', '<tr><td rowspan=2 colspan=2>a<td>b<tr><td>c', ['a a b', 'a a c']],
    [
      'a span that ends with its section',
      '<tbody><tr><td rowspan=9>a<td>b</tbody><tbody><tr><td>c<td>d</tbody>',
      ['a b', 'c d'],
    ],
    ['spans that are no numbers', '<tr><td rowspan=x colspan=-3>a<td colspan=0>b<tr><td>c', ['a b', 'c']],
    ['only its own rows', '<tr><td>a<td><table><tr><td>n</table><tr><td>b<td>c', ['a n', 'b c']],
    ['no hidden rows', '<tr><td>a<tr hidden><td>b<tr aria-hidden=true><td>c<tr><td>d', ['a', 'd']],
    ['a hidden row within a span', '<tr><td rowspan=3>a<td>b<tr hidden><td>c<tr><td>d', ['a b', 'a d']],
    ['a hole', '<tr><td>a<td rowspan=2>b<tr><td>c<tr><td>d', ['a b', 'c b', 'd']],
    ['nothing', '', []],
  ])('reads %s', (_, html, rows) => {
    expect(grid(html)).toEqual(rows);
  });

  it('takes a rowspan of 0 to the end of its section', () => {
    document.body.innerHTML = '<table><tbody><tr><td>a<td>b<tr><td>c<tr><td>d</tbody></table>';
    // As browsers have it; happy-dom says 1.
    document.querySelector('td')?.setAttribute('rowspan', '0');
    Object.defineProperty(document.querySelector('td'), 'rowSpan', { value: 0 });
    const rows = readTable(document.querySelector('table') as HTMLTableElement);
    expect(rows.map(({ cells }) => cells.map((cell) => cell?.textContent))).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'd'],
    ]);
  });

  it('stops at 200 columns', () => {
    const [row] = grid(`<tr>${'<td colspan=1000>a'.repeat(5)}`);
    expect(row?.split(' ')).toHaveLength(200);
  });
});
