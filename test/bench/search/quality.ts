/** How well an engine finds what is looked for: counted as the evaluation does. */
import { recall, reciprocalPlace } from '../../../scripts/search-quality.ts';
import type { Query } from './queries.ts';

export interface Quality {
  /** Mean of 1 / place of the first right answer among ten. */
  mrr: number;
  /** Mean share of the right answers that is among the first three. */
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
  const asked: { kind: string; expect: string[]; found: string[] }[] = [];
  const started = performance.now();
  for (const { q, kind, expect } of queries) {
    if (performance.now() - started > milliseconds) break;
    asked.push({ kind, expect, found: await find(q, LIMIT) });
  }
  const kinds = Object.entries(Object.groupBy(asked, ({ kind }) => kind));
  return {
    all: qualityOf(asked),
    kinds: Object.fromEntries(kinds.map(([kind, ones]) => [kind, qualityOf(ones ?? [])])),
  };
}

function qualityOf(asked: { expect: string[]; found: string[] }[]): Quality {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return { mrr: mean(asked.map(reciprocalPlace)), recall3: mean(asked.map(recall)), queries: asked.length };
}
