import {
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Sheet } from '../sheet.ts';
import { type Draw, numbersIn, offer } from './page.ts';

type Row = Record<string, string>;
const features = tableFeatures({
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
});
const helper = createColumnHelper<typeof features, Row>();

/** How a grid is drawn around what the library works out. */
interface How {
  groups?: boolean;
  pinned?: string[];
  /** Each row's cell, instead of its mere text. */
  cell?(id: string, text: string): ReactNode;
}

function useSheet({ columns, rows }: Sheet, { groups, pinned = [], cell }: How) {
  const accessors = columns.map(({ id, label }) =>
    helper.accessor((row): unknown => row[id] ?? '', {
      id,
      header: label,
      size: 150,
      cell: (info) => (cell ? cell(id, String(info.getValue())) : info.getValue()),
    }),
  );
  const grouped = [
    helper.group({ id: 'a', header: '주문 정보', columns: accessors.slice(0, 4) }),
    ...accessors.slice(4, 6),
    helper.group({ id: 'b', header: '배송 정보', columns: accessors.slice(6) }),
  ];
  return useTable({
    features,
    columns: groups ? grouped : accessors,
    data: rows,
    initialState: { columnPinning: { start: pinned, end: [] } },
  } as never) as unknown as ReturnType<typeof useTable<typeof features, Row>>;
}

type Table = ReturnType<typeof useSheet>;
const Head = ({ table }: { table: Table }) => (
  <thead>
    {table.getHeaderGroups().map((group) => (
      <tr key={group.id}>
        {group.headers.map((header) => (
          <th key={header.id} colSpan={header.colSpan}>
            {header.isPlaceholder ? null : (
              <div>
                <table.FlexRender header={header} /> <span>⇅</span>
              </div>
            )}
          </th>
        ))}
      </tr>
    ))}
  </thead>
);
const cellsOf = (table: Table, row: ReturnType<Table['getRowModel']>['rows'][number]) =>
  row.getVisibleCells().map((cell) => (
    <td key={cell.id} data-column={cell.column.id}>
      <table.FlexRender cell={cell} />
    </td>
  ));

function Plain({ sheet, how, detail }: { sheet: Sheet; how: How; detail?: boolean }) {
  const table = useSheet(sheet, how);
  return (
    <table>
      <Head table={table} />
      <tbody>
        {table.getRowModel().rows.flatMap((row) => [
          <tr key={row.id}>{cellsOf(table, row)}</tr>,
          detail && row.index % 4 === 0 ? (
            <tr key={`${row.id} detail`}>
              <td colSpan={row.getVisibleCells().length}>
                <p>배송 메모 2026-01-01</p>
              </td>
            </tr>
          ) : null,
        ])}
      </tbody>
    </table>
  );
}

function useRows(count: number) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({ count, getScrollElement: () => box.current, estimateSize: () => 30, overscan: 5 });
  return { box, rows };
}
const scrolled = { height: '100%', overflow: 'auto', position: 'relative' } as const;

/** Rows that stand where they would, in a table that is laid out as blocks. */
function Moved({ sheet, how }: { sheet: Sheet; how: How }) {
  const table = useSheet(sheet, how);
  const all = table.getRowModel().rows;
  const { box, rows } = useRows(all.length);
  return (
    <div ref={box} id="scrolled" style={scrolled}>
      <table style={{ display: 'grid' }}>
        <Head table={table} />
        <tbody style={{ display: 'grid', height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const row = all[index] as (typeof all)[number];
            return (
              <tr
                key={row.id}
                data-index={index}
                style={{ display: 'flex', position: 'absolute', height: 30, transform: `translateY(${start}px)` }}
              >
                {cellsOf(table, row)}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Rows between two that are as high as all that are not drawn. */
function Padded({ sheet, how }: { sheet: Sheet; how: How }) {
  const table = useSheet(sheet, how);
  const all = table.getRowModel().rows;
  const { box, rows } = useRows(all.length);
  const items = rows.getVirtualItems();
  const [first, last] = [items[0]?.start ?? 0, items.at(-1)?.end ?? 0];
  const width = sheet.columns.length;
  return (
    <div ref={box} id="scrolled" style={scrolled}>
      <table>
        <Head table={table} />
        <tbody>
          <tr>
            <td colSpan={width} style={{ height: first }} />
          </tr>
          {items.map(({ index }) => (
            <tr key={index} style={{ height: 30 }}>
              {cellsOf(table, all[index] as (typeof all)[number])}
            </tr>
          ))}
          <tr>
            <td colSpan={width} style={{ height: rows.getTotalSize() - last }} />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** Virtual rows and columns; places say which of all are there. `roles` makes it an ARIA grid, else it is mere blocks. */
function Blocks({ sheet, how, roles, few }: { sheet: Sheet; how: How; roles: boolean; few: boolean }) {
  const table = useSheet(sheet, how);
  const all = table.getRowModel().rows;
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const { box, rows } = useRows(all.length);
  const drawn = useVirtualizer({
    horizontal: true,
    count: headers.length,
    getScrollElement: () => box.current,
    estimateSize: () => (few ? 300 : 120),
    overscan: few ? 0 : headers.length,
  });
  const columns = drawn.getVirtualItems();
  const role = (name: string, places: Record<string, number> = {}) => (roles ? { role: name, ...places } : {});
  return (
    <div ref={box} id="scrolled" style={scrolled} {...role('grid', { 'aria-rowcount': all.length + 1 })}>
      <div
        {...role('row', { 'aria-rowindex': 1 })}
        style={{ position: 'relative', height: 30, width: drawn.getTotalSize() }}
      >
        {columns.map(({ index, start }) => (
          <div
            key={index}
            style={{ position: 'absolute', left: start }}
            {...role('columnheader', { 'aria-colindex': index + 1 })}
          >
            {headers[index] && <table.FlexRender header={headers[index]} />}
          </div>
        ))}
      </div>
      <div {...role('rowgroup')} style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            data-index={index}
            {...role('row', { 'aria-rowindex': index + 2 })}
            style={{ position: 'absolute', height: 30, transform: `translateY(${start}px)` }}
          >
            {columns.map((column) => {
              const cell = (all[index] as (typeof all)[number]).getVisibleCells()[column.index];
              return (
                <span
                  key={column.index}
                  data-column={cell?.column.id}
                  style={{ position: 'absolute', left: column.start }}
                  {...role('gridcell', { 'aria-colindex': column.index + 1 })}
                >
                  {cell && <table.FlexRender cell={cell} />}
                </span>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

/** One card an order. */
function Cards({ sheet, how }: { sheet: Sheet; how: How }) {
  const table = useSheet(sheet, how);
  const all = table.getRowModel().rows;
  const { box, rows } = useRows(all.length);
  return (
    <div ref={box} id="scrolled" style={scrolled}>
      <ul style={{ height: rows.getTotalSize() * 10, position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <li key={index} style={{ position: 'absolute', transform: `translateY(${start * 10}px)` }}>
            {(all[index] as (typeof all)[number]).getVisibleCells().map((cell) => (
              <div key={cell.id}>
                <b>{sheet.columns.find(({ id }) => id === cell.column.id)?.label}</b>
                <span data-column={cell.column.id}>
                  <table.FlexRender cell={cell} />
                </span>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

const draw =
  (element: (sheet: Sheet) => ReactNode): Draw =>
  async (box, sheet) => {
    flushSync(() => createRoot(box).render(element(sheet)));
    await new Promise((turn) => setTimeout(turn, 100));
    return {
      scrolled: box.querySelector('#scrolled'),
      numbers: () => numbersIn('[data-column="order-number"]'),
    };
  };

const withLinks = (id: string, text: string) =>
  id === 'order-number' ? (
    <div>
      <a href="#top">{text}</a> <button type="button">복사</button>
    </div>
  ) : (
    <div>
      <span>{text}</span>
    </div>
  );

offer({
  plain: draw((sheet) => <Plain sheet={sheet} how={{}} />),
  'groups of columns': draw((sheet) => <Plain sheet={sheet} how={{ groups: true }} />),
  'pinned columns': draw((sheet) => <Plain sheet={sheet} how={{ pinned: ['order-number', 'buyer'] }} />),
  'cells with buttons': draw((sheet) => <Plain sheet={sheet} how={{ cell: withLinks }} />),
  'rows with details': draw((sheet) => <Plain sheet={sheet} how={{}} detail />),
  'virtual rows': draw((sheet) => <Moved sheet={sheet} how={{}} />),
  'virtual rows between spacers': draw((sheet) => <Padded sheet={sheet} how={{}} />),
  'an ARIA grid with virtual rows': draw((sheet) => <Blocks sheet={sheet} how={{}} roles few={false} />),
  'an ARIA grid with virtual rows and columns': draw((sheet) => <Blocks sheet={sheet} how={{}} roles few />),
  'blocks without roles': draw((sheet) => <Blocks sheet={sheet} how={{}} roles={false} few={false} />),
  'blocks without roles with virtual columns': draw((sheet) => <Blocks sheet={sheet} how={{}} roles={false} few />),
  cards: draw((sheet) => <Cards sheet={sheet} how={{}} />),
});
