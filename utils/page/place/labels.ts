/** What only some pages have on them: names of columns, fields and buttons. */
import { childrenOf } from '../anchors/safe';
import { findAtMost, isShown } from '../dom';
import type { CenterReading } from '../facts';
import { nameOf } from '../screen/controls';
import { ofPart, type ScreenPart } from '../screen/part';
import { key } from '../text';
import { textOf } from '../text-of';

/** How much of what only it has is on the screen, by page. */
export type LabelScores = Map<string, number>;

/** So many different labels of a page make it likely at all. */
const LEAST_LABELS = 3;

/** Labels that are looked at. */
const MOST = 2_000;
const LONGEST = 30;

/** What heads the columns of a table, and so many of one. */
const MOST_HEADS = 60;

/** Buttons whose text is no text of the page. */
const BUTTONS = 'input:is([type=button],[type=submit])';

/**
 * What heads the columns of a table. Each kind is asked for by itself: a browser finds what has one tag thirty times as
 * fast as it tries a list of selectors on each of thousands of cells.
 */
function headsOf(table: Element): Element[] {
  const [head] = findAtMost(table, 'thead', 1);
  const heads = findAtMost(table, 'th', MOST_HEADS);
  if (head) heads.push(...findAtMost(head, 'td', MOST_HEADS));
  return [...heads, ...findAtMost(table, '[role=columnheader]', MOST_HEADS)].slice(0, MOST_HEADS);
}

/** What heads the columns of a part: of its grids, and of all other tables. */
function* headsIn({ grids, tables }: ScreenPart): Generator<Element> {
  for (const { header } of grids) for (const row of header.elements) yield* childrenOf(row, MOST_HEADS);
  for (const table of tables) yield* headsOf(table);
}

/** Everything on a screen that may be a label, with what says it. */
export function* labelsOn(parts: readonly ScreenPart[]): Generator<[text: string, element: Element]> {
  for (const part of parts) {
    for (const head of headsIn(part)) yield [textOf(head), head];
    for (const control of [...part.controls, ...ofPart(part, BUTTONS)]) yield [nameOf(control), control];
    for (const { nodeValue, parentElement } of part.texts) if (parentElement) yield [nodeValue ?? '', parentElement];
  }
}

/** Labels as they are compared, each with the first that says it; it may be paused at each. */
function* keysOn(parts: readonly ScreenPart[]): Generator<undefined, Map<string, Element>> {
  const keys = new Map<string, Element>();
  let looked = 0;
  for (const [text, element] of labelsOn(parts)) {
    const label = text.length <= LONGEST ? key(text) : '';
    if (label && !keys.has(label)) keys.set(label, element);
    looked += 1;
    if (looked === MOST) break;
    yield;
  }
  return keys;
}

/** A label counts for a page by how few others have it. */
export function* labelScores(
  parts: readonly ScreenPart[],
  { pages }: CenterReading,
): Generator<undefined, LabelScores> {
  const on = yield* keysOn(parts);
  const of = pages.map(({ id, labels = [] }) => ({ id, keys: new Set(labels.map(key)) }));
  const shared = new Map<string, number>();
  for (const { keys } of of) for (const one of keys) shared.set(one, (shared.get(one) ?? 0) + 1);
  const scores: LabelScores = new Map();
  for (const { id, keys } of of) {
    const found = [...keys].filter((one) => {
      const element = on.get(one);
      return element !== undefined && isShown(element);
    });
    yield;
    if (found.length < LEAST_LABELS) continue;
    scores.set(
      id,
      found.reduce((sum, one) => sum + 1 / (shared.get(one) ?? 1), 0),
    );
  }
  return scores;
}
