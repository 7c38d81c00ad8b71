/** The shop's own list of penalty points → days, points, types. What a row says besides that never leaves the reader. */
import type { Day } from './days';
import { orderFact } from './fact';
import type { CenterReading, PenaltyEntry, PenaltyFacts, PenaltyReading } from './facts';
import { joinFrozen } from './grid/join';
import { pairHeaders } from './grid/pair';
import { panesOf } from './grid/panes';
import { penaltyCards } from './penalty/cards';
import { dayOf, type PenaltyRow, pointsOf, stageOf, sumOf } from './penalty/entry';
import { hasEntries, hasSummary, isOthers, penaltyRows } from './penalty/grid';
import { summaryMarks } from './penalty/summary';
import { createRowMemory, type RowMemory } from './row-memory';
import { surveyAll } from './survey';
import { type WordFinder, wordFinder } from './text';
import { looseTexts } from './texts';
import { createTotal } from './total';

/** What a screen of points is read with. */
export interface PenaltyWords extends Pick<PenaltyReading, 'others'> {
  /** Headers and labels of the list and of the summary, and the number of what an entry was given for. */
  labels: WordFinder;
  types: WordFinder;
  states: WordFinder;
  stages: WordFinder;
}

/** Entries that are told; no list of a shop is longer. */
const MOST_ENTRIES = 2_000;

const wordsOf = ({ columns }: CenterReading, penalty: PenaltyReading): PenaltyWords => ({
  labels: wordFinder([
    ...penalty.columns,
    ...penalty.labels,
    ...columns.filter(({ id }) => id === 'order-number' || id === 'item-number'),
  ]),
  types: wordFinder(penalty.types),
  states: wordFinder(penalty.states),
  stages: wordFinder(penalty.stages),
  others: penalty.others,
});

/**
 * Reads the screen that shows the shop's points; it may be paused at each row.
 *
 * @param root where to look, with the shadow roots and frames in it
 * @param reading the centre's words
 * @param today the day in Korea
 * @returns nothing where the screen shows none: an empty list may be one that was not asked for yet
 */
export function* readPenalty(
  root: ParentNode,
  reading: CenterReading,
  today: Day,
  memory: RowMemory = createRowMemory(),
): Generator<unknown, PenaltyFacts | undefined> {
  if (!reading.penalty) return undefined;
  const words = wordsOf(reading, reading.penalty);
  const rows: PenaltyRow[] = [];
  const summary: PenaltyRow[] = [];
  const total = createTotal();
  for (const { root: part, tables } of yield* surveyAll(root, memory)) {
    yield;
    const all = joinFrozen(pairHeaders(yield* panesOf(tables, words.labels)));
    const grids = all.filter((grid) => hasEntries(grid) && !isOthers(grid.elements, words));
    for (const grid of grids) rows.push(...(yield* penaltyRows(grid, words)));
    for (const grid of all.filter(hasSummary)) {
      if (!isOthers(grid.elements, words)) summary.push(...(yield* penaltyRows(grid, words)));
    }
    const texts = yield* looseTexts(part, new Set(all.flatMap(({ elements }) => elements)));
    rows.push(...(yield* penaltyCards(texts, words)));
    summary.push(...(yield* summaryMarks(texts, words)));
    total.look(grids, texts);
  }
  const facts = { ...entriesOf(rows, words, today), ...summaryOf(summary, words) };
  const isEmpty = rows.length === 0 && facts.sum === undefined && facts.stage === undefined;
  const all = total.value();
  return isEmpty ? undefined : { ...facts, ...(all !== undefined && all >= rows.length && { total: all }) };
}

/** What rows say; where they are those of more than one shop, nobody can tell which are ours. */
function entriesOf(rows: PenaltyRow[], words: PenaltyWords, today: Day): Pick<PenaltyFacts, 'entries' | 'unread'> {
  const shops = new Set(rows.flatMap((row) => row?.get('shop')?.text ?? []).filter(Boolean));
  const entries = rows.map((row) => (shops.size > 1 ? null : entryOf(row, words, today)));
  const read = entries.filter((entry) => entry !== null).slice(0, MOST_ENTRIES);
  return { entries: read, unread: rows.length - read.length };
}

function entryOf(row: PenaltyRow, words: PenaltyWords, today: Day): PenaltyEntry | null {
  const day = row && dayOf(row, today);
  if (!day) return null;
  const type = row.get('type');
  const order = orderFact(row, () => null, today);
  const orderNumber = order?.itemNumber ?? order?.orderNumber;
  return {
    day,
    points: pointsOf(row, words),
    type: (type?.sure && words.types(type.text)?.id) || null,
    ...(orderNumber && { orderNumber }),
  };
}

/** The one value that all that says it agree on; `null` where they don't. */
const agreed = <T>(values: (T | null)[]) => (new Set(values).size === 1 ? (values[0] ?? null) : null);

function summaryOf(said: PenaltyRow[], words: PenaltyWords): Pick<PenaltyFacts, 'sum' | 'stage'> {
  const of = (id: string) => said.flatMap((row) => row?.get(id) ?? []).filter(({ text }) => text !== '');
  const [sums, stages] = [of('sum').map(sumOf), of('stage').map((entry) => stageOf(entry, words))];
  return {
    ...(sums.length > 0 && { sum: agreed(sums) }),
    ...(stages.length > 0 && { stage: agreed(stages) }),
  };
}
