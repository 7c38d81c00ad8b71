/** Entries of penalty points as cards: a day and its points, with a label beside each. */

import { isShown } from '../dom';
import { around } from '../grid/panes';
import type { Entries } from '../known-row';
import { labelled, type Mark } from '../labelled';
import type { PenaltyWords } from '../penalty';
import type { PenaltyRow } from './entry';
import { isOthers } from './grid';

const isDay = ({ id }: Mark) => id === 'given' || id === 'happened';
const isOfEntry = ({ id }: Mark) => id !== 'sum' && id !== 'stage';

/** Cuts marks where one of them would stand twice in a card. */
function groupsOf(marks: Mark[]): Mark[][] {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const last = groups.at(-1);
    if (last && !last.some(({ id }) => id === mark.id)) last.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

/** The card of some marks; it cannot be taken apart where the element around it holds marks of another. */
function cardOf(group: Mark[], marks: Mark[]): PenaltyRow {
  const box = around([{ elements: group.map(({ label }) => label) }]);
  if (!box || marks.some((mark) => !group.includes(mark) && box.contains(mark.label))) return null;
  return new Map(group.map(({ id, text, sure }) => [id, { text, sure }])) satisfies Entries;
}

/**
 * Finds the cards; it may be paused at each text.
 *
 * @param texts those of one root that stand in no table, in their order
 */
export function* penaltyCards(texts: Text[], words: PenaltyWords): Generator<undefined, PenaltyRow[]> {
  const all = yield* labelled(texts, words.labels);
  const marks = all.filter((mark) => isOfEntry(mark) && isShown(mark.label) && !isOthers([mark.label], words));
  const groups = groupsOf(marks);
  const isEntry = (group: Mark[]) => group.some(isDay) && group.some(({ id }) => id === 'points' || id === 'type');
  // Without any whole entry these are labels of something else; among entries a half one counts, and is not read.
  if (!groups.some(isEntry)) return [];
  const halves = groups.filter((group) => isEntry(group) || group.some(({ id }) => id === 'points'));
  return halves.map((group) => (isEntry(group) ? cardOf(group, marks) : null));
}
