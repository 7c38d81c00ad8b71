/** A seller in either browser, for cases that are the same in both. */
import { until } from '../harness/until.ts';

export type Tab = '이 페이지' | '할 일' | '가이드' | '찾기';

/** A case: what it shows, and how. */
export interface Case<S = AnySeller> {
  title: string;
  act: (seller: S) => Promise<void>;
}

export interface AnySeller {
  /** Opens a screen of the centre by its address; the panel that was open there opens with it. */
  visit(path: string): Promise<void>;
  /** Opens a screen of the centre that is made of this, with another page for its frames at `/made/frame`. */
  show(body: string, frame?: string): Promise<void>;
  /** Goes to a screen through the centre's own menu. */
  choose(menu: string): Promise<void>;
  openPanel(): Promise<unknown>;
  /** Turns to a tab of the open panel. */
  turnTo(tab: Tab): Promise<unknown>;
  /** What the tab says to which the panel is turned. */
  said(): Promise<string>;
  /** What `할 일` says of each open deadline. */
  rows(): Promise<string[]>;
  /** Presses a button in the row of an open deadline. */
  press(row: string, button: string): Promise<void>;
  /** Presses a button of the tab to which the panel is turned, which is of no row. */
  pressBelow(button: string): Promise<void>;
  /** The same seller in another tab, which is in front until it is left, or another one is taken to the front. */
  anotherTab(): Promise<AnySeller & { leaveTab(): Promise<void> }>;
  toFront(): Promise<void>;
  /** Does something in the page itself. */
  inPage<A, T>(act: (given: A) => T, given: A): Promise<Awaited<T>>;
}

/** The address at which a browser serves what `show` is given. */
export const MADE = '/made/screen';

/** A made page as a whole. */
export const madePage = (body: string) =>
  `<!doctype html><html lang="ko"><meta charset="utf-8"><title>관리</title><body>${body}</body></html>`;

type Words = string | RegExp | ((text: string) => boolean);

const fits = (text: string, words: Words) => {
  if (typeof words === 'string') return text.includes(words);
  return typeof words === 'function' ? words(text) : words.test(text);
};

/** A page, its panel and the background that starts anew take seconds where a machine does other things beside. */
const PATIENCE = 20_000;

/** Waits until the tab to which the panel is turned says all of this, and nothing of `not` beside it. */
export async function expectSaid(seller: AnySeller, words: Words[], not: string[] = []): Promise<void> {
  await until(
    `expected ${words.join(', ')}, without ${not.join(', ') || 'anything else'}`,
    () => seller.said(),
    (text) => words.every((one) => fits(text, one)) && !not.some((one) => text.includes(one)),
    PATIENCE,
  );
}

/** Waits until `할 일` says this of the deadline of a row; of none it says `nothing`. */
export async function expectRow(seller: AnySeller, number: string, words: Words): Promise<void> {
  await until(
    `expected ${words} of ${number}`,
    async () => (await seller.rows()).find((row) => row.includes(number)) ?? 'nothing',
    (row) => fits(row, words),
    PATIENCE,
  );
}
