/** A page of search results, read without knowing its markup: rows are found by their labels and what repeats. */
import type { HelpCenter } from '../../../center/help-center';
import { fault, type HelpRow, type Listing, type Read } from '../../types';
import { isSame } from '../page/label-text';
import { startsInBrackets } from '../page/labels';
import { type PageTree, readTree } from '../page/page-tree';
import { textOf } from '../page/words';
import { failsIn, isData } from './failed-page';
import { type FoundResults, findResults } from './found-results';
import { categoriesIn } from './listing-frame';
import { isNoticeList, onceEach, rowOf } from './listing-rows';
import { type RowFields, readRows } from './row-fields';

/** Rows of a page when no help centre says otherwise. */
const PAGE_SIZE = 10;

/**
 * Whether the last row of a plain text is whole. Nothing ends a text, so it must end like a whole page does: its last
 * line closed, or as many rows as there can be and the end of a sentence.
 */
function isLastWhole(source: string, row: RowFields, rows: number, total: number | null, pageSize: number): boolean {
  if (row.excerpt === '') return false;
  const end = source.slice(-200);
  if (/[\n\r][ \t]*$/.test(end)) return true;
  return (rows === pageSize || rows === total) && /[.?!]\s*$/.test(end);
}

/** The fields of all rows; a service that stands over them is their label's. */
function fieldsOf({ rows, hints }: FoundResults): RowFields[] {
  const fields = readRows(
    rows.map(({ nodes }) => nodes),
    hints,
  );
  if (!hints.isHeaded) return fields;
  return fields.map((each, index) => {
    const service = rows[index]?.mark.service ?? '';
    return { ...each, label: { service, category: each.label?.category ?? [] } };
  });
}

/** Rows that look like those of the results and have a label that we can't read. */
function unreadable({ rows, others }: FoundResults): number {
  // Names in brackets are known for what they are; without, a row of another service has no label to us.
  const isBracketed = rows.some(({ mark }) => startsInBrackets(mark.text));
  return others.filter((node) => !isBracketed || startsInBrackets(textOf(node))).length;
}

/**
 * Reads a page of search results.
 *
 * Rows without a service label are nobody's and left out; those of other services are counted. A row whose label, title
 * and link can't be told to belong together for sure is left out, or the page refused. Of a plain text the last row
 * counts only where it is surely whole: the text ends in a line break, or in the end of a sentence with all rows there.
 *
 * @param source the page's HTML, or its plain text
 * @param center whose service is wanted and how its articles are linked; without it all labelled rows count
 * @returns the listing; `not-help` when the page has neither rows nor a total nor says that nothing was found, and when
 * it can't be told which of its parts are the results; `cut` when it ends too early, `too-big` also with more than 200
 * rows, and the errors of {@link readTree}
 */
export function parseListing(source: string, center?: HelpCenter): Read<Listing> {
  const read = readTree(source);
  if (read.ok && read.value.form === 'plain' && isData(source)) return fault('not-help');
  return read.ok ? listingOf(read.value, source, center) : read;
}

function listingOf(tree: PageTree, source: string, center?: HelpCenter): Read<Listing> {
  const { root, form } = tree;
  const found = findResults(tree, center);
  if (typeof found === 'string') return fault(found);
  const { rows, articles, total, isNone, lines } = found;
  // Rows at the top of a fragment: more may have followed.
  if (form === 'fragment' && rows.some(({ nodes: [first] }) => first?.parent === root)) return fault('cut');
  const fields = fieldsOf(found);
  const last = fields.at(-1);
  if (form === 'plain' && last && !isLastWhole(source, last, fields.length, total, center?.pageSize ?? PAGE_SIZE)) {
    fields.pop();
    if (fields.length === 0) return fault('cut');
  }
  const isNotices = isNoticeList(
    root,
    rows.map(({ nodes }) => nodes),
    articles,
  );
  const all = (isNotices ? [] : fields).flatMap((each, index) => {
    const row = rows[index];
    return (row && rowOf({ fields: each, nodes: row.nodes }, row.mark.service, articles)) ?? [];
  });
  const isListing = all.length > 0 || total !== null || isNone;
  if (!isListing || failsIn(root, lines, { total, rows: all.length, isNone })) return fault('not-help');
  if (all.length === 0 && found.isUnsure && !isNone) return fault('not-help');
  const isOurs = ({ service }: HelpRow) => !center || isSame(service, center.service.name);
  const each = onceEach(all, isOurs);
  const ours = each.filter(isOurs);
  const elsewhere = each.length - ours.length + unreadable(found);
  return { ok: true, value: { total, rows: ours, elsewhere, categories: categoriesIn(root, center) } };
}
