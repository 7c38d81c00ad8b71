/** What a row of penalty points says, field by field; whatever is not certain cannot be told. */
import { readDate } from '../dates';
import type { Day } from '../days';
import type { Entries, Entry } from '../known-row';
import type { PenaltyWords } from '../penalty';

/** Column id → what the row says there; `null` for a row that nobody can take apart. */
export type PenaltyRow = Entries | null;

/** `2`, `2점`, `+2점`, `1,000점`: one number and nothing else. */
const POINTS = /^\+? ?(\d{1,2}(?:,\d{3})|\d{1,5}) ?점?$/;

/** The same, also beside the line that it is measured by: `4점 / 10점`. */
const SUM = /^(\d{1,2}(?:,\d{3})|\d{1,5}) ?점?(?: ?\/ ?\d{1,3} ?점?)?$/;

const numberIn = (text: string, form: RegExp): number | null => {
  const [, digits] = form.exec(text) ?? [];
  return digits === undefined ? null : Number(digits.replace(',', ''));
};

/** The day on which points were given, else, where the list doesn't say, on which it happened; `null` for no certain day. */
export function dayOf(row: Entries, today: Day): Day | null {
  const entry = row.get('given') ?? row.get('happened');
  return entry?.sure ? (readDate(entry.text, today)?.slice(0, 10) ?? null) : null;
}

/**
 * How many points count.
 *
 * @returns 0 for an entry that is said to cost none; `null` when the number, or whether it counts, cannot be told
 */
export function pointsOf(row: Entries, { states }: PenaltyWords): number | null {
  const [points, state] = [row.get('points'), row.get('state')];
  const isNone = (entry: Entry | undefined) => entry?.sure && states(entry.text)?.id === 'none';
  if (isNone(state) || isNone(points)) return 0;
  const counts = !state || (state.text ? state.sure && states(state.text)?.id === 'counts' : !state.isUnseen);
  return counts && points?.sure ? numberIn(points.text, POINTS) : null;
}

/** A stated sum; `null` for none that is certain. */
export const sumOf = ({ text, sure }: Entry): number | null => (sure ? numberIn(text, SUM) : null);

/** The stage that a text names, alone or with the place in a row (`2단계(경고)`); `null` when it is none, or two. */
export function stageOf({ text, sure }: Entry, { stages }: PenaltyWords): string | null {
  const pieces = text.split(/[\s()[\]:]+/).filter((piece) => !/^(?:\d단계|단계)?$/.test(piece));
  const ids = new Set(pieces.map((piece) => stages(piece.replace(/단계$/, ''))?.id ?? null));
  const whole = stages(text)?.id;
  const [only = null] = ids;
  return sure ? (whole ?? (ids.size === 1 ? only : null)) : null;
}
