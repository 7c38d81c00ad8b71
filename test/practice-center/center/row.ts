/** One table row: column label → the text in the cell. Keys without a column belong to the detail view. */
export type Row = Record<string, string>;

/** The lists that the seller centre asks the server for. */
export const DATASETS = [
  ...(['deposits', 'orders', 'cancels', 'returns', 'exchanges', 'inquiries', 'penalties'] as const),
  'settlements',
] as const;
export type Dataset = (typeof DATASETS)[number];

/** Rows by list; a screen gets only the lists it names. */
export type Data = Partial<Record<Dataset, Row[]>>;
