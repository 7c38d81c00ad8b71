/**
 * Quality of the search on the shipped pack: `npm run eval:search -- --queries FILE [--json]`, where FILE is
 * `[{"q", "kind", "expect": [article ids]}]`. Questions with an empty `expect` are ones that no article answers: of
 * them it tells how many are told so.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { search } from '../utils/search/search.ts';
import { openPackIndex } from './pack-search.ts';
import { type Labelled, type Quality, qualityOf, readLabelled } from './search-quality.ts';

interface Evaluation {
  overall: Quality;
  byKind: Record<string, Quality>;
  /** Questions that no article answers: how many were told that there is no fitting one. */
  noAnswer: { queries: number; told: number };
  /** Questions that an article answers: how many were told so all the same. */
  answered: { queries: number; falselyTold: number };
}

const LIMIT = 10;

function evaluate(queries: Labelled[]): Evaluation {
  const index = openPackIndex();
  const asked = queries.map((query) => {
    const { results, answered } = search(index, query.q, { limit: LIMIT });
    return { ...query, answered, found: results.map(({ key }) => key) };
  });
  const [answerable, others] = [
    asked.filter(({ expect }) => expect.length > 0),
    asked.filter(({ expect }) => expect.length === 0),
  ];
  const kinds = Object.entries(Object.groupBy(answerable, ({ kind }) => kind));
  return {
    overall: qualityOf(answerable),
    byKind: Object.fromEntries(kinds.map(([kind, ones]) => [kind, qualityOf(ones ?? [])])),
    noAnswer: { queries: others.length, told: others.filter(({ answered }) => !answered).length },
    answered: { queries: answerable.length, falselyTold: answerable.filter(({ answered }) => !answered).length },
  };
}

function tableOf({ overall, byKind, noAnswer, answered }: Evaluation): string {
  const row = (name: string, { queries, 'mrr@10': mrr, 'recall@3': recall }: Quality) =>
    `${name.padEnd(20)}${String(queries).padStart(7)}${mrr.toFixed(3).padStart(9)}${recall.toFixed(3).padStart(10)}`;
  return [
    `${''.padEnd(20)}queries   MRR@10  recall@3`,
    ...Object.entries(byKind).map(([kind, quality]) => row(kind, quality)),
    row('overall', overall),
    '',
    `no article answers: told ${noAnswer.told} of ${noAnswer.queries}`,
    `an article answers: told that none does ${answered.falselyTold} of ${answered.queries}`,
  ].join('\n');
}

function main(): number {
  const { values } = parseArgs({ options: { queries: { type: 'string' }, json: { type: 'boolean', default: false } } });
  if (values.queries === undefined) {
    console.error('쓰는 법: npm run eval:search -- --queries FILE [--json]');
    return 2;
  }
  const evaluation = evaluate(readLabelled(values.queries));
  console.log(values.json ? JSON.stringify(evaluation, null, 2) : tableOf(evaluation));
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
