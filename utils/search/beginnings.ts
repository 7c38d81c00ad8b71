/** Titles that begin with what was typed: these come first, whatever else there is. */
import { firstOf } from './first-of.ts';
import { byCode, lengthAt } from './packed.ts';
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
  const lengthOf = (document: number) => {
    const { segment, at } = index.place(document);
    return lengthAt(segment.titles, at);
  };
  return firstOf([...documents], MOST, (a, b) => {
    const shorter = lengthOf(a) - lengthOf(b);
    return shorter || byCode(titleOf(index.place(a)), titleOf(index.place(b)));
  });
}

/** The documents of a segment whose titles begin with it. */
function* beginningWith(
  { titleOrder }: Segment,
  solid: string,
  titleOf: (document: number) => string,
): Generator<number> {
  const firstAt = (isFrom: (title: string) => boolean) => {
    let [low, high] = [0, titleOrder.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isFrom(titleOf(titleOrder[middle] ?? 0))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const from = firstAt((title) => title >= solid);
  // Titles are cut into words only where the two ends are looked for: a single letter begins thousands.
  const to = firstAt((title) => title >= solid && !title.startsWith(solid));
  for (let place = from; place < to; place++) yield titleOrder[place] ?? 0;
}
