/** How many rows there are in all, where a screen says so beside the rows that it shows. */
import type { Grid } from './grid/join';
import { placeIn } from './grid/row';
import { beginningOf } from './text-of';

/** `총 134건`, `전체: 1,340건`, `조회 결과 134건`; without such a word only where it stands alone. */
const COUNT = /^(총|전체|(?:검색|조회) ?결과)?(?: ?건수)? ?:? ?\(?(\d{1,3}(?:,\d{3})+|\d{1,7}) ?건\)?(?= |$|\p{P})/u;
const MOST_LETTERS = 40;
/** How far around a grid its count may stand, in levels of elements. */
const MOST_LEVELS = 4;

/** Letters that are read of what is around a count, which may be the whole screen: enough to see that it says more. */
const MOST_READ = 3 * MOST_LETTERS;

/** What counts rows, or names such a count, and is no end of another word (`조건`). */
const UNIT = /(?<!\p{L})건|건수/u;

/** The count that a text is a part of, with the element that says it. */
function countIn(text: Text): { element: Element; count: number; isNamed: boolean } | null {
  let element = text.parentElement;
  // The unit, the number or the word before them may stand in an element of its own.
  for (let level = 0; element && level < 3; level += 1) {
    const line = beginningOf(element, MOST_READ);
    const [all = '', word, number = ''] = COUNT.exec(line) ?? [];
    // `총 2건 선택` is what is chosen; `총 134건 선택 0건` says that beside the total.
    if (line.length > MOST_LETTERS || /선택(?! ?\d)/.test(line)) return null;
    const count = Number(number.replaceAll(',', ''));
    if (word) return { element, count, isNamed: true };
    const around = element.parentElement && beginningOf(element.parentElement, MOST_READ);
    if (all === line && around !== line && !/^[^\d]{1,9}\d[\d,]* ?건/.test(around ?? '')) {
      return { element, count, isNamed: false };
    }
    element = element.parentElement;
  }
  return null;
}

/** More counts than a screen has any use for say nothing of its rows. */
const MOST_COUNTS = 100;

/** What the screen says in the innermost element around a grid that says anything. */
function countsAround({ elements }: Grid, texts: Text[]): number[] {
  const named = texts.filter(({ nodeValue }) => UNIT.test(nodeValue ?? ''));
  const counts = named.length > MOST_COUNTS ? [] : named.map(countIn).filter((count) => count !== null);
  let box: Element | null = elements[0] ?? null;
  for (let level = 0; box && level < MOST_LEVELS; level += 1) {
    box = box.parentElement;
    const near = counts.filter(({ element }) => box?.contains(element));
    const known = near.filter(({ isNamed }) => isNamed);
    if (near.length > 0) return (known.length > 0 ? known : near).map(({ count }) => count);
  }
  return [];
}

/** What the grid itself says; its header rows are among those that it counts. */
function statedBy({ elements, header }: Grid): number[] {
  const counts = elements.map((element) => placeIn(element, 'aria-rowcount')).filter((count) => count != null);
  const headings = header.elements.map((row) => placeIn(row, 'aria-rowindex') ?? 0);
  return counts.map((count) => count - Math.max(header.elements.length, ...headings));
}

/** Finds the total of a screen with one order grid; of several nobody can tell whose rows are counted. */
export function createTotal() {
  const seen: number[][] = [];
  return {
    /** Looks at one root of the screen: its order grids and the texts around them. */
    look(grids: Grid[], texts: Text[]): void {
      for (const grid of grids) seen.push([...statedBy(grid), ...countsAround(grid, texts)]);
    },
    /** The total; `undefined` when the screen states none, or two. */
    value(): number | undefined {
      const [first, ...more] = seen.length === 1 ? new Set(seen[0]) : [];
      return more.length === 0 ? first : undefined;
    },
  };
}
