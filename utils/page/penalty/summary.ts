/** The sum and the stage that a screen states: a label with its value beside it, or both in one line. */
import { isShown } from '../dom';
import { labelled } from '../labelled';
import type { PenaltyWords } from '../penalty';
import { textOf } from '../text-of';
import type { PenaltyRow } from './entry';
import { isOthers } from './grid';

const MOST_LETTERS = 60;

/** The label that a line begins with, and what follows it: `최근 7일 점수 4점`. */
function inLine(element: Element, { labels }: PenaltyWords): PenaltyRow {
  const line = textOf(element);
  if (line.length > MOST_LETTERS) return null;
  const ends = [...line.matchAll(/ /g)].map(({ index }) => index).reverse();
  for (const end of ends) {
    const id = labels(line.slice(0, end))?.id;
    if (id === 'sum' || id === 'stage') return new Map([[id, { text: line.slice(end + 1), sure: true }]]);
  }
  return null;
}

/**
 * Finds what is stated; it may be paused at each text.
 *
 * @param texts those of one root that stand in no table, in their order
 * @returns each statement as a row with one field
 */
export function* summaryMarks(texts: Text[], words: PenaltyWords): Generator<undefined, PenaltyRow[]> {
  const isOurs = (element: Element) => isShown(element) && !isOthers([element], words);
  const marks = (yield* labelled(texts, words.labels)).filter(({ id }) => id === 'sum' || id === 'stage');
  const rows: PenaltyRow[] = marks
    .filter(({ label }) => isOurs(label))
    .map(({ id, text, sure }) => new Map([[id, { text, sure }]]));
  const taken = new Set(marks.map(({ label }) => label));
  for (const { parentElement } of texts) {
    yield;
    if (!parentElement || taken.has(parentElement)) continue;
    taken.add(parentElement);
    const row = inLine(parentElement, words);
    if (row && isOurs(parentElement)) rows.push(row);
  }
  return rows;
}
