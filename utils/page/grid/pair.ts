/** Grids with a fixed header keep it in a table of its own: finds the rows for each such header. */
import { findAll, parentOf } from '../dom';
import { textOf } from '../text-of';
import { byName } from './by-name';
import type { Header } from './header';
import { areAlone, around, hasRows, holds, type Pane } from './panes';
import { hasCells, widthOf } from './row';

type Head = Pane & { header: Header };

const isHead = (pane: Pane): pane is Head => pane.header !== null && pane.rows.length === 0;
const isBody = (pane: Pane) => pane.header === null && hasRows(pane);
const isEmpty = (pane: Pane) => pane.header === null && !hasRows(pane);

/** Whether the header is as wide as the rows are; a last cell with nothing in it may stand above the scroll bar. */
function fits({ header, elements }: Head, { rows }: Pane): boolean {
  return rows.some(({ cells }) => cells.length === header.width || cells.length === header.width - gutter(elements));
}

/** `1` when the last header cell is empty. */
function gutter(elements: Element[]): number {
  const cells = elements.flatMap((element) => findAll(element, 'th,td,[role=columnheader]'));
  const last = cells.at(-1);
  return last && cells.length > 1 && !last.firstElementChild && !textOf(last) ? 1 : 0;
}

/** Pairs some headers with some rows, in their order, where all of them fit. */
function inOrder(heads: Head[], bodies: Pane[]): [Head, Pane][] {
  const pairs = heads.map((head, at): [Head, Pane | undefined] => [head, bodies[at]]);
  const fit = (pair: [Head, Pane | undefined]): pair is [Head, Pane] => pair[1] !== undefined && fits(pair[0], pair[1]);
  return heads.length === bodies.length && pairs.every(fit) ? (pairs as [Head, Pane][]) : [];
}

/** Pairs those headers of which each fits just one of the panes of rows, and the other way around. */
function byWidth(heads: Head[], bodies: Pane[]): [Head, Pane][] {
  return heads.flatMap((head): [Head, Pane][] => {
    const fit = bodies.filter((body) => fits(head, body));
    const [body] = fit;
    return body && fit.length === 1 && heads.filter((other) => fits(other, body)).length === 1 ? [[head, body]] : [];
  });
}

/** The panes of rows between a header and the next one. */
function under(head: Head, panes: Pane[], bodies: Pane[]): Pane[] {
  const behind = panes.slice(panes.indexOf(head) + 1);
  const end = behind.findIndex(({ header }) => header !== null);
  const near = new Set(end < 0 ? behind : behind.slice(0, end));
  return bodies.filter((body) => near.has(body));
}

/** What is narrower than that is as wide as many things, but for a cell. */
const LEAST_WIDTH = 4;

/** Whether a pane that does not fit stands among those that do, and could be an order: by a number, or but for a cell. */
function isAmong({ elements: [element], rows }: Pane, { header }: Head, fitting: Pane[]): boolean {
  const isBeside = fitting.some(({ elements: [other] }) => other && element && parentOf(other) === parentOf(element));
  const isLike =
    header.width >= LEAST_WIDTH && rows.some((row) => hasCells(row) && Math.abs(widthOf(row) - header.width) === 1);
  return isBeside && (isLike || /\d{6}/.test(element ? textOf(element) : ''));
}

/**
 * A single header belongs to all panes below it that fit, up to one with a header of its own: a table for each group,
 * or for each row, of which some may then be unreadable.
 */
function below(panes: Pane[], heads: Head[], bodies: Pane[]): [Head, Pane][] {
  const [head] = heads;
  if (!head || heads.length > 1) return [];
  const near = under(head, panes, bodies);
  const fitting = near.filter((body) => fits(head, body));
  return near
    .filter((body) => fitting.includes(body) || isAmong(body, head, fitting))
    .map((body): [Head, Pane] => [head, body]);
}

/** Pairs each header with the next rows, although they do not fit: each of these rows is found to be unreadable. */
function anyway(panes: Pane[], heads: Head[], bodies: Pane[]): [Head, Pane][] {
  if (!areAlone([...heads, ...bodies])) return [];
  const [head] = heads;
  if (head && heads.length === 1) return under(head, panes, bodies).map((body) => [head, body]);
  const free = [...bodies];
  return heads.flatMap((head): [Head, Pane][] => {
    const at = free.findIndex((body) => panes.indexOf(body) > panes.indexOf(head));
    return at < 0 ? [] : free.splice(at, 1).map((body) => [head, body]);
  });
}

/** Pairs what stands within one element, in the first way in which each header that says anything finds its rows. */
function pairsWithin(panes: Pane[], heads: Head[], bodies: Pane[]): [Head, Pane][] {
  const named = heads.filter(({ header }) => header.columns.size > 0);
  const ways = [
    () => inOrder(heads, bodies),
    () => inOrder(named, bodies),
    () => byWidth(named, bodies),
    () => below(panes, named, bodies),
    () => anyway(panes, heads, bodies),
  ];
  for (const way of ways) {
    const pairs = way();
    if (named.length > 0 && named.every((head) => pairs.some(([paired]) => paired === head))) return pairs;
  }
  return [];
}

/** What comes of the headers near some rows: the panes that they make, and the headers that are used up. */
interface Paired {
  /** What each pane of rows becomes; `null` for one that is a part of another now. */
  panes: Map<Pane, Pane | null>;
  heads: Set<Pane>;
}

/** Pairs what is around a pane of rows. */
function pairAround(start: Pane, heads: Head[], panes: Pane[]): Paired {
  const box = nearest(start, heads);
  const near = box ? heads.filter((head) => holds(box, head) && !isTaken(head, box, panes)) : [];
  const bodies = panes.filter((pane) => box && isBody(pane) && holds(box, pane));
  const pairs = pairsWithin(panes, near, bodies);
  const paired: Paired = { panes: new Map(), heads: new Set() };
  for (const [head, bodies] of Map.groupBy(pairs, ([one]) => one)) {
    const elements = bodies.flatMap(([, pane]) => pane.elements);
    const all = withHeader(head, { elements, header: null, rows: bodies.flatMap(([, { rows }]) => rows) });
    for (const [at, [, pane]] of bodies.entries()) paired.panes.set(pane, at > 0 ? null : all);
    paired.heads.add(head);
  }
  return paired;
}

/**
 * Gives the rows that stand without a header the one that stands without rows, within the innermost element around
 * both.
 *
 * @param panes of one screen, in the order of the document
 * @returns the panes, each with its header; headers that are left over are gone
 */
export function pairHeaders(panes: Pane[]): Pane[] {
  const made: Paired['panes'] = new Map();
  let heads = panes.filter(isHead);
  for (const start of panes) {
    if (heads.length === 0) break;
    if (!isBody(start) || made.has(start)) continue;
    const left = panes.filter((pane) => !made.has(pane));
    const paired = pairAround(start, heads, left);
    for (const [body, pane] of paired.panes) made.set(body, pane);
    heads = heads.filter((head) => !paired.heads.has(head));
  }
  return panes.flatMap((pane) => {
    const become = isHead(pane) ? null : made.get(pane);
    return become === undefined ? [pane] : (become ?? []);
  });
}

/** A grid with no rows to show has an empty table for them, nearer to the header than any other. */
function isTaken(head: Head, box: Node, panes: Pane[]): boolean {
  const boxes = panes.filter(isEmpty).map((pane) => around([head, pane]));
  return boxes.some((other) => other && other !== box && box.contains(other));
}

/** The innermost element around a pane that holds one of the headers too. */
function nearest(pane: Pane, heads: Head[]): Node | null {
  const boxes = heads.map((head) => around([pane, head]));
  return boxes.find((box) => box && !boxes.some((other) => other && other !== box && box.contains(other))) ?? null;
}

function withHeader(head: Head, body: Pane): Pane {
  const width = body.rows.some(({ cells }) => cells.length === head.header.width)
    ? head.header.width
    : head.header.width - gutter(head.elements);
  const header = { ...head.header, width };
  return { elements: [...head.elements, ...body.elements], header, rows: byName(header, body.rows), isSplit: true };
}
