/** Grids of plain blocks: nothing says that they are any but a line of known column labels above lines like it. */
import { cellText } from '../cell-text';
import { contentOf, FOLLOWING, isShown, isShownItself, isWithin, parentOf, positionOf, rootOf, walkIn } from '../dom';
import { ORDER_NUMBER_FORM } from '../order-number';
import type { WordFinder } from '../text';
import { byName } from './by-name';
import { type Header, hasNumber, ITEM_NUMBER, ORDER_NUMBER, takeHeader } from './header';
import type { Grid } from './join';
import { type GridRow, MOST_COLUMNS } from './row';

/** Letters of a column's label. */
const MOST_LETTERS = 20;
/** So many elements around a label, at most, until the line of all labels; and around that until the rows. */
const MOST_LEVELS = 6;
/** `NodeFilter.SHOW_ELEMENT`. */
const ELEMENTS = 1;
/** What a label has no reason to hold, and an order has. */
const LONG_NUMBER = /\d{6}/;

const partsOf = (element: Element): Element[] => [...(Reflect.get(Element.prototype, 'children', element) ?? [])];
const countOf = (element: Element): number => Reflect.get(Element.prototype, 'childElementCount', element);

/** Whether labels have a value beside each. */
const isCard = (line: Element, { columns }: Header) =>
  isWithin(line, 'dl') || (!hasNumber(columns) && /\d/.test(contentOf(line)));

/** The line of labels that one of them stands in. */
function lineAround(label: Text, columns: WordFinder): Grid | null {
  let line = label.parentElement?.parentElement ?? null;
  for (let level = 0; line && level < MOST_LEVELS; level += 1) {
    const cells = countOf(line) > 1 ? partsOf(line) : [];
    if (cells.length > MOST_COLUMNS || LONG_NUMBER.test(contentOf(line))) return null;
    const { header } = takeHeader([{ element: line, cells, isHeading: true }], columns);
    if (header && header.columns.size > 1) {
      return isShown(line) && !isCard(line, header) ? { elements: [line], header, rows: [] } : null;
    }
    line = line.parentElement;
  }
  return null;
}

/** The lines of known labels among some texts; it may be paused at each of them. */
function* labelLines(texts: Text[], columns: WordFinder): Generator<undefined, Grid[]> {
  const lines: Grid[] = [];
  for (const text of texts) {
    yield;
    const word = text.nodeValue ?? '';
    const isSeen = lines.at(-1)?.elements[0]?.contains(text);
    if (isSeen || word.trim().length > MOST_LETTERS || !columns(word)) continue;
    const line = lineAround(text, columns);
    if (line) lines.push(line);
  }
  return lines;
}

/** Where the number of orders stands in each row. */
const numberPlace = ({ columns }: Header) => (columns.get(ORDER_NUMBER) ?? columns.get(ITEM_NUMBER))?.[0] ?? -1;

/** Whether an element has a part for each label, with a number in the place of the number. */
function isRow(element: Element, header: Header): boolean {
  const cell = countOf(element) === header.width ? partsOf(element)[numberPlace(header)] : undefined;
  // What has several is no cell, but a row, or many.
  const words = (cell ? cellText(cell) : '').split(' ');
  return ORDER_NUMBER_FORM.test(words.filter((word) => /\d/.test(word)).join(''));
}

/** Whether an element could be a row all the same: nearly as many parts, and a long number in one of them. */
const isLikeRow = (element: Element, { width }: Header) =>
  countOf(element) > 1 && Math.abs(countOf(element) - width) <= 2 && LONG_NUMBER.test(contentOf(element));

/** The elements behind one, in the order of the document, without those in it. */
function* behind(element: Element): Generator<Element> {
  const walker = walkIn(rootOf(element), ELEMENTS);
  walker.currentNode = element;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!element.contains(node)) yield node as Element;
  }
}

/** Of elements in each other the outermost, but none that holds several: that is no row, but what holds them. */
function apart(found: Element[]): Element[] {
  const kept: Element[] = [];
  for (const [at, element] of found.entries()) {
    if (kept.at(-1)?.contains(element)) continue;
    const first = found[at + 1];
    let next = at + 2;
    while (first && found[next] && first.contains(found[next] as Element)) next += 1;
    const holdsTwo = first && element.contains(first) && found[next] && element.contains(found[next] as Element);
    if (!holdsTwo) kept.push(element);
  }
  return kept;
}

/**
 * What a test finds in the innermost element around a line that holds any of it below the line. It may be paused at
 * each element.
 */
function* below(line: Element, test: (element: Element) => boolean): Generator<undefined, Element[]> {
  let box = line.parentElement;
  const found: Element[] = [];
  let level = 0;
  for (const element of behind(line)) {
    yield;
    for (; box && !box.contains(element); level += 1) {
      box = found.length === 0 && level < MOST_LEVELS ? box.parentElement : null;
    }
    if (!box) break;
    if (test(element)) found.push(element);
  }
  return apart(found);
}

/** What stands beside rows and is none, but holds a long number: an order that cannot be read. */
function unlike(rows: Element[], line: Element): Element[] {
  const holders = new Set(rows.map((row) => row.parentElement));
  const isOne = holders.size < rows.length || rows.length === 1;
  const boxes = isOne ? holders : new Set([...holders].map((holder) => holder?.parentElement ?? null));
  const beside = [...boxes].flatMap((box) => (box ? partsOf(box) : []));
  const isKnown = (element: Element) => element.contains(line) || rows.some((row) => element.contains(row));
  const known = new Set(rows.flatMap((row) => [row, parentOf(row)]));
  return beside.filter((element) => !known.has(element) && LONG_NUMBER.test(contentOf(element)) && !isKnown(element));
}

const rowsOf = (elements: Element[], isTorn: boolean) =>
  elements.map((element): GridRow => ({ element, cells: partsOf(element), isHeading: false, isTorn }));

/** Whether an element stands before another, and not around it. */
const isBefore = (element: Element, other: Element) => positionOf(element, other) === FOLLOWING;

const lineOf = ({ elements }: Grid) => elements.at(-1) as Element;

/**
 * The rows below a line of labels.
 *
 * @param lines it and others, in their order: what is below another is none of its own
 */
function* rowsBelow(head: Grid, lines: Element[]): Generator<undefined, GridRow[]> {
  const { header } = head;
  const line = lineOf(head);
  const isBlock = (element: Element) =>
    !isWithin(element, 'table,[role=row],dl') &&
    isShownItself(element) &&
    (lines.findLast((other) => !isBefore(element, other)) ?? lines[0]) === line;
  const rows = yield* below(line, (element) => isRow(element, header) && isBlock(element));
  if (rows.length === 0) {
    return rowsOf(yield* below(line, (element) => isLikeRow(element, header) && isBlock(element)), true);
  }
  return [...byName(header, rowsOf(rows, false)), ...rowsOf(unlike(rows, line).filter(isBlock), true)];
}

/** Whether the number of orders is named elsewhere near a line of labels: one half of them is frozen. */
function hasOtherHalf({ elements: [line] }: Grid, numbers: Text[]): boolean {
  const box = line?.parentElement?.parentElement?.parentElement;
  return numbers.some((text) => box?.contains(text));
}

/**
 * Finds grids of blocks; it may be paused at each text and element.
 *
 * @param texts those that stand in no table of data, in the order of the document
 * @param heads headers by table or role for which no rows were found
 * @param columns the centre's words
 * @returns grids with rows; of those that do not fit their labels, each row is torn
 */
export function* blockGrids(texts: Text[], heads: Grid[], columns: WordFinder): Generator<undefined, Grid[]> {
  const lines = yield* labelLines(texts, columns);
  const numbers = texts.filter(({ nodeValue }) => {
    const id = (nodeValue?.length ?? 0) <= MOST_LETTERS && columns(nodeValue ?? '')?.id;
    return id === ORDER_NUMBER || id === ITEM_NUMBER;
  });
  const grids: Grid[] = [];
  const all = [...heads, ...lines];
  const whole = all.filter(({ header }) => hasNumber(header.columns)).map(lineOf);
  for (const head of all) {
    const isWhole = hasNumber(head.header.columns);
    if (!isWhole && !hasOtherHalf(head, numbers)) continue;
    const rows = yield* rowsBelow(head, isWhole ? whole : [lineOf(head)]);
    const header = isWhole
      ? head.header
      : { ...head.header, columns: new Map([...head.header.columns, [ORDER_NUMBER, []]]) };
    if (rows.length > 0) grids.push({ ...head, header, rows });
  }
  return grids;
}

/** The texts that stand in no row of some grids. */
export function withoutRows(texts: Text[], grids: Grid[]): Text[] {
  const rows = new Set<Node>(grids.flatMap((grid) => [...grid.elements, ...grid.rows.map(({ element }) => element)]));
  const isLoose = (text: Text) => {
    for (let node = parentOf(text); node; node = parentOf(node)) if (rows.has(node)) return false;
    return true;
  };
  return rows.size === 0 ? texts : texts.filter(isLoose);
}
