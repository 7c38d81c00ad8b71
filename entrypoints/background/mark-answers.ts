/**
 * What each page was last answered of its marks: of ten thousand only those are told again that are new. It is kept as long
 * as this worker lives; the next one tells all.
 */
import { orderKey, type RowMark, type ToldMarks } from '@/utils/page/marks/row-mark';

/** Pages whose answers are kept; those that asked longest ago are told all again. */
const MOST_PAGES = 20;

const answers = new Map<number, { name: string; marks: ReadonlyMap<string, RowMark> }>();

/**
 * @param marks all that stand on the page's rows
 * @param after the answer that the page says it has
 */
export function answerMarks(tabId: number, marks: RowMark[], after: string | null): ToldMarks {
  const known = answers.get(tabId);
  const now = new Map(marks.map((mark) => [orderKey(mark), mark]));
  const name = crypto.randomUUID();
  answers.delete(tabId);
  answers.set(tabId, { name, marks: now });
  for (const oldest of [...answers.keys()].slice(0, -MOST_PAGES)) answers.delete(oldest);
  if (!known || known.name !== after) return { name, after: null, marks, gone: [] };
  const isNew = (mark: RowMark, key: string) => JSON.stringify(mark) !== JSON.stringify(known.marks.get(key));
  return {
    ...{ name, after },
    marks: [...now].filter(([key, mark]) => isNew(mark, key)).map(([, mark]) => mark),
    gone: [...known.marks].filter(([key]) => !now.has(key)).map(([, mark]) => nameOf(mark)),
  };
}

const nameOf = ({ orderNumber, itemNumber }: RowMark) =>
  itemNumber === undefined ? { orderNumber } : { orderNumber, itemNumber };
