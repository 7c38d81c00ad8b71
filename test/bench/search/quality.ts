/** How well an engine finds what is looked for. */
import type { Query } from './queries.ts';

export interface Quality {
  /** Mean of 1 / place of the first right answer among ten. */
  mrr: number;
  /** Share of questions with a right answer among the first three. */
  recall3: number;
  queries: number;
}

const LIMIT = 10;

/** Asks in turn until the time is up; the questions come in an order without meaning, so that a part is like the whole. */
export async function measureQuality(
  find: (query: string, limit: number) => string[] | Promise<string[]>,
  queries: Query[],
  milliseconds: number,
): Promise<{ all: Quality; kinds: Record<string, Quality> }> {
  const places: { kind: string; place: number }[] = [];
  const started = performance.now();
  for (const { q, kind, expect } of queries) {
    if (performance.now() - started > milliseconds) break;
    const found = await find(q, LIMIT);
    places.push({ kind, place: found.findIndex((key) => expect.includes(key)) });
  }
  const kinds = Object.groupBy(places, ({ kind }) => kind);
  const qualities = Object.entries(kinds).map(([kind, ones]) => [kind, qualityOf(ones ?? [])] as const);
  return { all: qualityOf(places), kinds: Object.fromEntries(qualities) };
}

function qualityOf(places: { place: number }[]): Quality {
  const mean = (value: (place: number) => number) =>
    places.reduce((sum, { place }) => sum + (place < 0 ? 0 : value(place)), 0) / Math.max(1, places.length);
  return { mrr: mean((place) => 1 / (place + 1)), recall3: mean((place) => Number(place < 3)), queries: places.length };
}
