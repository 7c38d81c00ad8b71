import type { Dataset, Row } from './row.ts';

/** A question that an action asks before it runs. */
export interface ActionField {
  label: string;
  kind: 'text' | 'date' | 'number' | 'password' | 'select' | 'textarea';
  options?: readonly string[];
  /** what stands in the field at first */
  value?: string;
  /** the least number */
  min?: number;
}

/** A button over the table that changes the chosen rows. */
export interface RowAction {
  id: string;
  label: string;
  /** the sentence of the confirm dialog; `{n}` is the number of rows */
  ask: string;
  /** states in which the button does something; other chosen rows are left alone */
  from: readonly string[];
  tone?: 'primary' | 'danger';
  fields?: readonly ActionField[];
  /** the cells that change */
  change(row: Row, answers: Row, today: { date: string; time: string }): Row;
  /** the row that stands in another list from then on */
  moves?: { to: Dataset; row(row: Row, today: { date: string }): Row };
}

/** A button that only tells something (downloads, printing). */
export interface NoteAction {
  id: string;
  label: string;
  note: string;
}

/** A screen that is a filter form over one table: everything that differs between the six of them. */
export interface ListScreen {
  dataset: Dataset;
  idColumn: string;
  stateColumn: string;
  /** column labels, in order, without the checkbox */
  columns: readonly string[];
  /** the 간편 조회 strip: one count per state */
  states: readonly string[];
  /** columns that the period select offers */
  periods: readonly string[];
  /** 검색구분: label → the column that is searched */
  searches: Readonly<Record<string, string>>;
  actions: readonly RowAction[];
  notes: readonly NoteAction[];
  /** the view behind a row's number: its title and the cells it shows */
  detail: { title: string; cells: readonly string[] };
  /** a sentence above the table; `{n}` is the number of rows in the first state */
  lead?: { before: string; after: string; state: string };
}
