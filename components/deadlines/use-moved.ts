import { type RefObject, useEffect, useState } from 'react';
import type { DeadlineRef, How, Radar } from '@/utils/messaging/radar-shapes';
import { t } from '../app/language';
import { deadlineKey } from './use-radar';

/** What the seller said last of a deadline. */
interface Said {
  deadline: DeadlineRef & { kind: string };
  /** `null`: they took it back. */
  how: How | null;
  /** Moves the keyboard once the row has moved. */
  follow: () => void;
}

/** Notes that a row is about to move, and where it stands. */
export type Move = (deadline: Said['deadline'], how: How | null, row: HTMLElement | null) => void;

/** Rows carry their deadline under this name, for the keyboard to follow them. */
export const ROW = 'data-deadline';

/**
 * The row that moved last: what stands in its place, what a screen reader says of it, and where the keyboard goes on.
 * @param list holds all rows
 */
export function useMoved(radar: Radar, list: RefObject<HTMLElement | null>) {
  const [said, setSaid] = useState<Said | null>(null);
  const key = said && deadlineKey(said.deadline);
  const away = [...radar.later, ...radar.done].find((one) => deadlineKey(one) === key) ?? null;
  const moved = said !== null && (said.how === null) === (away === null);

  useEffect(() => {
    // Whoever has gone elsewhere meanwhile stays there.
    if (moved && (document.activeElement ?? document.body) === document.body) said.follow();
  }, [moved, said]);

  const move: Move = (deadline, how, row) =>
    setSaid({ deadline, how, follow: how ? toNext(list.current, row) : () => toRow(list.current, deadline) });
  return { move, away: moved ? away : null, spoken: moved ? wordsFor(said) : '' };
}

function wordsFor({ deadline: { kind, orderNumber }, how }: Said): string {
  if (how === null) return t.deadlines.saidRestored(kind, orderNumber);
  return how.at === 'done' ? t.deadlines.saidDone(kind, orderNumber) : t.deadlines.saidLater(kind, orderNumber);
}

const rowsIn = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>(`[${ROW}]`) ?? [])];
const focusIn = (row: HTMLElement) => row.querySelector<HTMLElement>('button, summary')?.focus();

/** From a row that leaves to the next one, else to the heading above it. */
function toNext(list: HTMLElement | null, row: HTMLElement | null): () => void {
  const rows = rowsIn(list);
  const next = row ? rows[rows.indexOf(row) + 1] : undefined;
  const heading = row?.closest('section')?.querySelector('h2');
  return () => (next?.isConnected ? focusIn(next) : heading?.focus());
}

/** To a row that is back, else to the first heading. */
function toRow(list: HTMLElement | null, deadline: DeadlineRef): void {
  const row = rowsIn(list).find((one) => one.getAttribute(ROW) === deadlineKey(deadline));
  if (row) focusIn(row);
  else list?.querySelector('h2')?.focus();
}
