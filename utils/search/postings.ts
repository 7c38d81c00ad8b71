/** Which documents have a term, as a segment stores it. */
import { countOf } from './packed.ts';
import type { Segment } from './segment.ts';

/**
 * Reads a term's documents: at most as many as there are, whatever bytes a damaged store gave us.
 * @param term its number; -1 where the segment doesn't have it
 * @param read gets each document that has it, and how much it is about it (0 to 1)
 */
export function readPostings(
  { postings, postingStarts, keys }: Segment,
  term: number,
  read: (document: number, impact: number) => void,
): void {
  if (term < 0) return;
  const end = postingStarts[term + 1] ?? 0;
  const count = countOf(keys);
  let document = -1;
  for (let at = postingStarts[term] ?? 0; at < end; at++) {
    let distance = 0;
    let shift = 0;
    let byte = postings[at] ?? 0;
    for (; byte > 127; byte = postings[++at] ?? 0) {
      distance |= (byte & 127) << shift;
      shift += 7;
    }
    distance |= byte << shift;
    document += distance;
    // Each comes after the one before it; beyond the last byte nothing does.
    if (distance <= 0 || document >= count) return;
    read(document, (postings[++at] ?? 0) / 255);
  }
}
