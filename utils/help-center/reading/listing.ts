/** A page of search results, read without knowing its markup: rows are found by their labels and what repeats. */
import type { HelpCenter } from '../../center/help-center';
import { articleIdOf } from '../asking/addresses';
import { fault, type HelpRow, type Listing, type Read } from '../types';
import { articleIdIn, idsIn, isFrame } from './article-links';
import { findLabels, isSame, MAX_LABELS } from './labels';
import { categoriesIn, findElement, frameText, saysNone, totalIn } from './listing-frame';
import { contains, isText, type PageElement, type PageNode, type PageTree, readTree } from './page-tree';
import { findRecords } from './records';
import { type RowFields, readRows } from './row-fields';
import { compact, kind, textOf, tidy } from './words';

/** Rows of a page when no help centre says otherwise. */
const PAGE_SIZE = 10;

const isLoginForm = ({ tag, attributes }: PageElement) => tag === 'input' && /^password$/i.test(attributes.type ?? '');

function rowOf({ label, title, excerpt }: RowFields, nodes: PageNode[], center?: HelpCenter): HelpRow | null {
  if (!label || title === '') return null;
  const category = label.category.map(tidy).filter(Boolean);
  return {
    id: articleIdIn(nodes, center),
    service: tidy(label.service),
    category,
    title: tidy(title),
    excerpt: excerpt.replace(/\s+/g, ' ').trim(),
  };
}

/** Links to articles that stand where our rows stand, with another service's name where ours have theirs. */
function unlabelled(records: PageNode[][], center?: HelpCenter): number {
  const cores = records.flatMap(([first]) => (first && !isText(first) ? [first] : []));
  const parents = new Set(cores.map(({ parent }) => parent));
  const kinds = new Set(cores.map(kind));
  let count = 0;
  for (const parent of parents) {
    for (const node of parent?.children ?? []) {
      if (isText(node) || !kinds.has(kind(node)) || cores.includes(node)) continue;
      if (idsIn(node, center) === 1 && !isFrame(node)) count++;
    }
  }
  return count;
}

/**
 * Whether the last row of a plain text is whole. Nothing ends a text, so it must end like a whole page does: its last
 * line closed, or as many rows as there can be and the end of a sentence.
 */
function isLastWhole(source: string, row: RowFields, rows: number, total: number | null, pageSize: number): boolean {
  if (row.excerpt === '') return false;
  if (/[\n\r][ \t]*$/.test(source)) return true;
  return (rows === pageSize || rows === total) && /[.?!]\s*$/.test(source);
}

/**
 * Reads a page of search results.
 *
 * Rows without a service label are nobody's and left out; those of other services are counted. Of a plain text the last
 * row counts only where it is surely whole: the text ends in a line break, or in the end of a sentence with all rows there.
 *
 * @param source the page's HTML, or its plain text
 * @param center whose service is wanted and how its articles are linked; without it all labelled rows count
 * @returns the listing; `not-help` when the page has neither rows nor a total nor says that nothing was found, `cut`
 * when it ends too early, `too-big` also with more than 200 rows, and the errors of {@link readTree}
 */
export function parseListing(source: string, center?: HelpCenter): Read<Listing> {
  const read = readTree(source);
  return read.ok ? listingOf(read.value, source, center) : read;
}

function listingOf({ root, form }: PageTree, source: string, center?: HelpCenter): Read<Listing> {
  const marks = findLabels(root, center);
  if (marks.length > MAX_LABELS) return fault('too-big');
  const records = findRecords(marks, { idsIn: (node) => idsIn(node, center), isFrame });
  const names = new Set(
    center?.categories.flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]).map(compact),
  );
  const fields = readRows(records, {
    service: center?.service.name,
    isCategory: (name) => names.has(compact(name)),
    idOf: ({ tag, attributes }) => (tag === 'a' && attributes.href ? articleIdOf(attributes.href, center) : null),
  });
  const text = frameText(root, (node) =>
    records.some((record) => record.some((part) => part === node || contains(part, node))),
  );
  const total = totalIn(text);
  // Rows at the top of a fragment: more may have followed.
  if (form === 'fragment' && records.some(([first]) => first?.parent === root)) return fault('cut');
  const last = fields.at(-1);
  if (form === 'plain' && last && !isLastWhole(source, last, fields.length, total, center?.pageSize ?? PAGE_SIZE)) {
    fields.pop();
    if (fields.length === 0) return fault('cut');
  }
  const all = fields.flatMap((each, index) => rowOf(each, records[index] ?? [], center) ?? []);
  // Names in brackets are known for what they are; without, a row of another service has no label to us.
  const isBracketed = marks.some((mark) => /[[［【]/.test(textOf(mark)));
  const isOurs = ({ service }: HelpRow) => !center || isSame(service, center.service.name);
  const ours = new Map(all.filter(isOurs).map((row) => [row.id ?? textKey(row), row]));
  const elsewhere = all.filter((row) => !isOurs(row)).length + (isBracketed ? 0 : unlabelled(records, center));
  const isListing = all.length > 0 || ((total !== null || saysNone(text)) && !findElement(root, isLoginForm));
  if (!isListing) return fault('not-help');
  return { ok: true, value: { total, rows: [...ours.values()], elsewhere, categories: categoriesIn(root, center) } };
}

const textKey = ({ title, category, excerpt }: HelpRow) => [...category, title, excerpt].map(compact).join('\n');
