import { addDays, kstDate, kstDateTime } from '../clock.ts';
import type { ListScreen, RowAction } from './list-screen.ts';
import type { Row } from './row.ts';
import type { Query } from './view.ts';

/** The part of a list that the filter leaves, and the page of it that is shown. */
export interface ListResult {
  matched: Row[];
  shown: Row[];
  page: number;
  pages: number;
}

const DEFAULT_SIZE = 20;

function inPeriod(row: Row, query: Query, screen: ListScreen): boolean {
  const day = (row[query.period ?? screen.periods[0] ?? ''] ?? '').slice(0, 10);
  if (query.from && day < query.from) return false;
  return !(query.to && day > query.to);
}

function matchesKeyword(row: Row, query: Query, screen: ListScreen): boolean {
  const keyword = (query.keyword ?? '').replaceAll(/[\s-]/g, '');
  if (!keyword) return true;
  const column = screen.searches[query.by ?? ''] ?? screen.idColumn;
  return (row[column] ?? '').replaceAll(/[\s-]/g, '').includes(keyword);
}

/** Filters and pages the rows of a list as its form asks. */
export function queryRows(rows: Row[], query: Query, screen: ListScreen): ListResult {
  const matched = rows.filter(
    (row) =>
      (!query.state || row[screen.stateColumn] === query.state) &&
      inPeriod(row, query, screen) &&
      matchesKeyword(row, query, screen),
  );
  const size = Number(query.size) || DEFAULT_SIZE;
  const pages = Math.max(1, Math.ceil(matched.length / size));
  const page = Math.min(Math.max(1, Number(query.page) || 1), pages);
  return { matched, shown: matched.slice((page - 1) * size, page * size), page, pages };
}

/** How many rows are in a state. */
export function countState(rows: Row[], screen: ListScreen, state: string): number {
  return rows.filter((row) => row[screen.stateColumn] === state).length;
}

/** The cells that an action changes, by row number; rows in another state are left out. */
export function changesOf(
  action: RowAction,
  rows: Row[],
  ids: readonly string[],
  answers: Row,
  now: Date,
  screen: ListScreen,
): Map<string, Row> {
  const today = { date: kstDate(now), time: kstDateTime(now).slice(11) };
  const able = rows.filter(
    (row) => ids.includes(row[screen.idColumn] ?? '') && action.from.includes(row[screen.stateColumn] ?? ''),
  );
  return new Map(able.map((row) => [row[screen.idColumn] ?? '', action.change(row, answers, today)]));
}

/** Puts changed cells over rows, without touching the rows themselves. */
export function withChanges(rows: Row[], idColumn: string, changes: ReadonlyMap<string, Row> | undefined): Row[] {
  if (!changes?.size) return rows;
  return rows.map((row) => ({ ...row, ...changes.get(row[idColumn] ?? '') }));
}

/** The two dates of a period button: today, or this many days back until today. */
export function periodOf(days: number, now: Date): { from: string; to: string } {
  return { from: kstDate(addDays(now, -days)), to: kstDate(now) };
}
