import { AllCommunityModule, type ColDef, createGrid, type GridOptions, ModuleRegistry } from 'ag-grid-community';
import type { Sheet } from '../sheet.ts';
import { type Draw, numbersIn, offer } from './page.ts';

ModuleRegistry.registerModules([AllCommunityModule]);

const columnsOf = ({ columns }: Sheet): ColDef[] =>
  columns.map(({ id, label }) => ({ colId: id, headerName: label, valueGetter: ({ data }) => data?.[id], width: 160 }));
const pin = (columns: ColDef[], ids: string[], side: 'left' | 'right'): ColDef[] =>
  columns.map((column) => (ids.includes(column.colId ?? '') ? { ...column, pinned: side } : column));

const draw =
  (how: (sheet: Sheet) => Partial<GridOptions> = () => ({}), then: (box: HTMLElement) => void = () => {}): Draw =>
  (box, sheet) =>
    new Promise((drawn) => {
      createGrid(box, {
        rowData: sheet.rows,
        columnDefs: columnsOf(sheet),
        defaultColDef: { sortable: true, resizable: true },
        rowHeight: 30,
        suppressColumnVirtualisation: true,
        animateRows: false,
        onFirstDataRendered: () => {
          then(box);
          const scrolled = box.querySelector('.ag-body-vertical-scroll-viewport, .ag-body-viewport');
          const numbers = () => numbersIn('[role=gridcell][col-id="order-number"]');
          drawn({ scrolled: box.querySelector('.ag-body-viewport') ?? scrolled, numbers });
        },
        ...how(sheet),
      });
    });

const withButton: ColDef = {
  cellRenderer: ({ value }: { value: unknown }) => {
    const cell = document.createElement('span');
    cell.innerHTML = `<a href="#">${value ?? ''}</a> <button type="button">복사</button>`;
    return cell;
  },
};

/** Forty columns, of which only those in view are drawn. */
const wide = (sheet: Sheet): ColDef[] => {
  const more = Array.from(
    { length: 31 },
    (_, at): ColDef => ({ colId: `more${at}`, headerName: `기타${at}`, width: 160 }),
  );
  const columns = columnsOf(sheet);
  return [...more.slice(0, 5), ...columns.slice(0, 5), ...more.slice(5, 10), ...columns.slice(5), ...more.slice(10)];
};

offer({
  plain: draw(),
  'pinned left': draw((sheet) => ({ columnDefs: pin(columnsOf(sheet), ['order-number', 'buyer'], 'left') })),
  'pinned on both sides': draw((sheet) => ({
    columnDefs: pin(pin(columnsOf(sheet), ['dispatch-due', 'buyer'], 'left'), ['order-number', 'state'], 'right'),
  })),
  'groups of columns': draw((sheet) => {
    const columns = columnsOf(sheet);
    return {
      columnDefs: [
        { headerName: '주문 정보', children: columns.slice(0, 4) },
        ...columns.slice(4, 6),
        { headerName: '배송 정보', children: columns.slice(6) },
      ],
    };
  }),
  'checked rows with numbers': draw(() => ({ rowSelection: { mode: 'multiRow' } })),
  sorted: draw((sheet) => ({
    columnDefs: columnsOf(sheet).map((column) => (column.colId === 'state' ? { ...column, sort: 'desc' } : column)),
  })),
  'hidden columns': draw((sheet) => ({
    columnDefs: columnsOf(sheet).map((column) => (column.colId === 'phone' ? { ...column, hide: true } : column)),
  })),
  'moved columns': draw((sheet) => ({
    columnDefs: columnsOf(sheet),
    onGridReady: ({ api }) => api.moveColumns(['dispatch-due'], 0),
  })),
  'filters below the header': draw((sheet) => ({
    columnDefs: columnsOf(sheet).map((column) => ({ ...column, filter: true, floatingFilter: true })),
  })),
  'cells with buttons': draw((sheet) => ({
    columnDefs: columnsOf(sheet).map((column) =>
      column.colId === 'order-number' ? { ...column, ...withButton } : column,
    ),
  })),
  'columns over others': draw((sheet) => ({
    columnDefs: columnsOf(sheet).map((column) =>
      column.colId === 'product'
        ? { ...column, colSpan: ({ node }) => ((node?.rowIndex ?? 0) % 5 === 0 ? 2 : 1) }
        : column,
    ),
  })),
  'merged rows': draw((sheet) => ({
    enableCellSpan: true,
    columnDefs: columnsOf(sheet).map((column) => (column.colId === 'state' ? { ...column, spanRows: true } : column)),
  })),
  'rows of full width': draw(() => ({
    isFullWidthRow: ({ rowNode }) => (rowNode.rowIndex ?? 0) % 10 === 9,
    fullWidthCellRenderer: () => '안내 2026-01-01',
  })),
  'rows pinned at the bottom': draw(({ rows }) => ({
    pinnedBottomRowData: [{ ...rows[0], 'order-number': '합계' }],
  })),
  pages: draw(() => ({ pagination: true, paginationPageSize: 20 })),
  'virtual columns': draw((sheet) => ({ suppressColumnVirtualisation: false, columnDefs: wide(sheet) })),
  'virtual columns with the number pinned': draw((sheet) => ({
    suppressColumnVirtualisation: false,
    columnDefs: pin(wide(sheet), ['order-number'], 'left'),
  })),
  'from right to left': draw(() => ({ enableRtl: true })),
  'rows in the order of the screen': draw((sheet) => ({
    ensureDomOrder: true,
    columnDefs: pin(columnsOf(sheet), ['order-number'], 'left'),
  })),
  'all rows at once': draw(() => ({ domLayout: 'print' })),
});
