/** Which elements of running text are fields of a row: they stand once in each and say something else in each. */
import type { Services } from '../page/label-text';
import { isLabelElement } from '../page/labels';
import { contains, isText, type PageElement, type PageNode } from '../page/page-tree';
import { isBlock, pathOf } from '../page/pieces';
import { compact, isQuestion, kind, TITLE_CLASS, textOf } from '../page/words';

/** A field has more letters than a marked word. */
const FIELD_LETTERS = 6;
const SHARED_LETTERS = 10;
const LONG_LETTERS = 8;

function median(numbers: number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;
}

function elementsIn(nodes: PageNode[]): PageElement[] {
  return nodes.flatMap((node) => (isText(node) ? [] : [node, ...elementsIn(node.children)]));
}

/** Text around an element in its own parent, beside labels. */
function lettersBeside(element: PageElement, services?: Services): number {
  const bare = element.parent?.children.filter(
    (node) => node !== element && (isText(node) || !isLabelElement(node, services)),
  );
  return compact(
    (bare ?? [])
      .map(textOf)
      .join('')
      .replace(/[\p{P}\p{S}]/gu, ''),
  ).length;
}

/** Elements of running text that stand once in (nearly) every row and hold a text of their own in each. */
export function fieldsOnceARow(rows: PageNode[][], services?: Services): Set<PageElement> {
  const byPath = new Map<string, PageElement[][]>();
  rows.forEach((nodes, row) => {
    for (const element of elementsIn(nodes)) {
      if (isBlock(element) || isLabelElement(element, services)) continue;
      const path = pathOf(element, (outer) => !nodes.some((node) => contains(node, outer)));
      const perRow = byPath.get(path) ?? [];
      byPath.set(path, perRow);
      perRow[row] = [...(perRow[row] ?? []), element];
    }
  });
  const once = [...byPath.values()].filter((perRow) =>
    isFieldEverywhere(perRow.filter(Boolean), rows.length, services),
  );
  return new Set(once.flat(2));
}

function isFieldEverywhere(perRow: PageElement[][], rows: number, services?: Services): boolean {
  const all = perRow.flat();
  if (perRow.some((elements) => elements.length !== 1) || all.length < rows * 0.8) return false;
  const texts = all.map((element) => compact(textOf(element)));
  // One row has no others to compare it with: a name or the look of a title must do.
  if (rows === 1 && all.every((element) => TITLE_CLASS.test(kind(element)))) return true;
  // Who names an element on his own means a field by it.
  if (all.every(({ tag }) => tag.includes('-'))) return true;
  // Marked words are what was looked for: the same few in all rows.
  const lengths = texts.map((text) => text.length);
  const isVaried = new Set(texts).size > 1 && Math.max(...lengths) >= LONG_LETTERS;
  if (median(lengths) < FIELD_LETTERS && !isVaried) return false;
  // One word in all rows is what was looked for; several articles may share a title.
  if (
    rows > 1 &&
    new Set(texts).size === 1 &&
    !texts.every(isQuestion) &&
    median(texts.map((text) => text.length)) < SHARED_LETTERS
  )
    return false;
  if (rows === 1) return all.every((element) => /[?.요다까]$| /.test(textOf(element).trim()));
  return median(all.map((element) => lettersBeside(element, services))) > 3;
}
