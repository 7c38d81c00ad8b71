/** What every page of a grid offers to the test that opens it. */
import type { Sheet } from '../sheet.ts';

/** A grid on the screen. */
export interface Drawn {
  /** What scrolls its rows; nothing where all of them are there. */
  scrolled?: Element | null;
  /** The order numbers of the rows that are in the document, as the grid itself names that column. */
  numbers(): string[];
}

export type Draw = (box: HTMLElement, sheet: Sheet) => Drawn | Promise<Drawn>;

/** The page as the test sees it. */
export interface GridPage {
  show(variant: string, sheet: Sheet, height: number): Promise<boolean>;
  numbers(): string[];
  /** Scrolls so far down or sideways; `false` at the end. */
  scrollTo(top: number, left?: number): boolean;
}

/** The order numbers in some cells, whatever stands beside them. */
export const numbersIn = (selector: string) =>
  [...document.querySelectorAll(selector)].flatMap((cell) => /\d{13}/.exec(cell.textContent ?? '') ?? []);

/** Lets the test choose among some ways to draw a grid. */
export function offer(variants: Record<string, Draw>): void {
  let drawn: Drawn | undefined;
  const page: GridPage = {
    async show(variant, sheet, height) {
      document.body.innerHTML = `<h1>주문관리</h1><div id="box" style="height:${height}px;width:1200px"></div>`;
      const box = document.getElementById('box') as HTMLElement;
      drawn = await variants[variant]?.(box, sheet);
      return drawn !== undefined;
    },
    numbers: () => [...new Set(drawn?.numbers())],
    scrollTo(top, left) {
      const scrolled = drawn?.scrolled;
      if (!scrolled) return false;
      scrolled.scrollTop = top;
      if (left !== undefined) scrolled.scrollLeft = left;
      return top < scrolled.scrollHeight - scrolled.clientHeight;
    },
  };
  Object.assign(globalThis, { gridPage: page });
}
