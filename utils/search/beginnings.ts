/** Titles that begin with what was typed: these come first, whatever else there is. */
import { type SearchIndex, titleOf } from './search-index.ts';
import type { Segment } from './segment.ts';

/**
 * As many as are shown. Where more titles begin alike, the shortest are taken and no other reason counts: the next
 * letter can only make them fewer, and so no title is lost on the way to it.
 */
const MOST = 10;

/** @param solids the question without spaces, in each way it may be read */
export function beginnings(index: SearchIndex, solids: string[], wanted?: Uint8Array): number[] {
  const documents = new Set<number>();
  let before = 0;
  for (const segment of index.segments) {
    for (const solid of solids) {
      if (solid === '') continue;
      for (const document of beginningWith(segment, solid, (one) => index.solidTitle(before + one))) {
        const number = before + document;
        if (index.replaced[number] === 0 && wanted?.[number] !== 0) documents.add(number);
      }
    }
    before += segment.titleOrder.length;
  }
  if (documents.size <= MOST) return [...documents];
  const titled = [...documents].map((document) => ({ document, title: titleOf(index.place(document)) }));
  titled.sort((a, b) => a.title.length - b.title.length || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
  return titled.map(({ document }) => document).slice(0, MOST);
}

function* beginningWith(
  { titleOrder }: Segment,
  solid: string,
  titleOf: (document: number) => string,
): Generator<number> {
  const codeAt = (place: number) => titleOf(titleOrder[place] ?? 0);
  let [low, high] = [0, titleOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (codeAt(middle) < solid) low = middle + 1;
    else high = middle;
  }
  for (; low < titleOrder.length && codeAt(low).startsWith(solid); low++) yield titleOrder[low] ?? 0;
}
