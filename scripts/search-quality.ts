/** How well questions are answered: what the evaluation and the benchmark count. */
import { readFileSync } from 'node:fs';

/** A question with the articles that answer it; none where no article does. */
export interface Labelled {
  q: string;
  kind: string;
  expect: string[];
}

/** What a kind of question came to, each from 0 to 1. */
export interface Quality {
  queries: number;
  /** Mean of 1 / place of the first right article, as far as it is among the first ten. */
  'mrr@10': number;
  /** Of the right articles, as many as there is room for, the share that is among the first three. */
  'recall@3': number;
}

const isText = (one: unknown) => typeof one === 'string';

const DEPTH = 10;
const TOP = 3;

/** Reads labelled questions. @throws Error that says what is wrong with the file */
export function readLabelled(file: string): Labelled[] {
  const all: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const isLabelled = (one: unknown): one is Labelled => {
    const { q, kind, expect } = (one ?? {}) as Partial<Labelled>;
    return typeof q === 'string' && typeof kind === 'string' && Array.isArray(expect) && expect.every(isText);
  };
  if (!Array.isArray(all)) throw new Error(`${file}: 목록이어야 합니다. [{"q", "kind", "expect": [id]}]`);
  const wrong = all.findIndex((one) => !isLabelled(one));
  if (wrong >= 0) throw new Error(`${file}: ${wrong + 1}번째에 q, kind, expect가 없습니다.`);
  return all as Labelled[];
}

/** A question's right articles, and the keys that were found, best first. */
interface Judged {
  expect: string[];
  found: string[];
}

export function qualityOf(asked: Judged[]): Quality {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    queries: asked.length,
    'mrr@10': mean(asked.map(reciprocalPlace)),
    'recall@3': mean(asked.map(recall)),
  };
}

/** 1 / place of the first right article; 0 where none is among the first ten. */
export function reciprocalPlace({ expect, found }: Judged): number {
  const place = found.slice(0, DEPTH).findIndex((key) => expect.includes(key));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** Of the right articles, as many as there is room for, the share that is among the first three. */
export function recall({ expect, found }: Judged): number {
  const top = found.slice(0, TOP);
  return expect.filter((key) => top.includes(key)).length / Math.max(1, Math.min(TOP, expect.length));
}
