import Grid from 'tui-grid';
import 'tui-grid/dist/tui-grid.css';
import type { Sheet } from '../sheet.ts';
import { type Draw, numbersIn, offer } from './page.ts';

type Options = ConstructorParameters<typeof Grid>[0];
type Columns = Options['columns'];

const NUMBER = '.tui-grid-body-area td[data-column-name="order-number"]';

const columnsOf = ({ columns }: Sheet): Columns =>
  columns.map(({ id, label }) => ({ name: id, header: label, width: 140, sortable: true }));

const draw =
  (how: (sheet: Sheet) => Partial<Options> = () => ({}), then: (grid: Grid) => void = () => {}): Draw =>
  (box, sheet) => {
    const height = box.clientHeight - 60;
    const columns = columnsOf(sheet);
    const grid = new Grid({ el: box, data: sheet.rows, columns, bodyHeight: height, rowHeight: 30, ...how(sheet) });
    then(grid);
    return {
      scrolled: box.querySelector('.tui-grid-rside-area .tui-grid-body-area'),
      numbers: () => numbersIn(NUMBER),
    };
  };

/** Draws its text with a button and a link beside it. */
class WithButton {
  element = document.createElement('div');
  constructor({ value }: { value: unknown }) {
    this.render({ value });
  }
  getElement() {
    return this.element;
  }
  render({ value }: { value: unknown }) {
    this.element.innerHTML = `<a href="#">${value ?? ''}</a> <button type="button">복사</button>`;
  }
}

const groupedColumns = ({ columns }: Sheet) => [
  { name: 'group-a', header: '주문 정보', childNames: columns.slice(0, 4).map(({ id }) => id) },
  { name: 'group-b', header: '배송 정보', childNames: columns.slice(4, 7).map(({ id }) => id) },
];

offer({
  plain: draw(),
  frozen: draw(() => ({ columnOptions: { frozenCount: 3, minWidth: 140 } })),
  'frozen and checked': draw(() => ({
    columnOptions: { frozenCount: 2 },
    rowHeaders: ['rowNum', 'checkbox'],
  })),
  'one frozen': draw(() => ({ columnOptions: { frozenCount: 1 }, rowHeaders: ['checkbox'] })),
  'groups of columns': draw((sheet) => ({ header: { height: 80, complexColumns: groupedColumns(sheet) } })),
  'frozen groups': draw((sheet) => ({
    columnOptions: { frozenCount: 4 },
    header: { height: 80, complexColumns: groupedColumns(sheet) },
  })),
  'merged cells': draw(({ rows, ...sheet }) => ({
    columnOptions: { frozenCount: 2 },
    columns: columnsOf({ rows, ...sheet }).map((column) => ({ ...column, sortable: false })),
    data: rows.map((row, at) => ({
      ...row,
      ...(at % 3 === 0 && at + 3 <= rows.length && { _attributes: { rowSpan: { buyer: 3, phone: 3 } } }),
    })),
  })),
  sorted: draw(undefined, (grid) => grid.sort('order-number', false)),
  'hidden columns': draw(undefined, (grid) => grid.hideColumn('phone')),
  'rows appended and removed': draw(
    () => ({ columnOptions: { frozenCount: 2 } }),
    (grid) => {
      const first = grid.getRow(0);
      grid.removeRow(0);
      if (first) grid.appendRow({ ...first, rowKey: undefined } as never, { at: 2 });
    },
  ),
  'cells with buttons': draw((sheet) => ({
    columns: columnsOf(sheet).map((column) => ({
      ...column,
      ...(column.name === 'order-number' && { renderer: { type: WithButton } }),
    })) as Columns,
  })),
  summary: draw(() => ({
    columnOptions: { frozenCount: 2 },
    summary: {
      height: 40,
      position: 'bottom',
      columnContent: { 'order-number': { template: () => '합계 2026-01-01' } },
    },
  })),
  tree: draw(({ rows }) => ({
    data: rows.map((row, at) => (at === 0 ? { ...row, _attributes: { expanded: true }, _children: [] } : row)) as never,
    treeColumnOptions: { name: 'order-number' },
  })),
  'editable cells': draw((sheet) => ({
    columns: columnsOf(sheet).map((column) => ({ ...column, editor: 'text' })) as Columns,
  })),
  'variable heights': draw(() => ({ rowHeight: 'auto', columnOptions: { frozenCount: 2 } })),
});
