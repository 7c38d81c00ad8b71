/**
 * Quality of what is shown beside a screen, in Chromium, on the shipped pack: `npm run eval:context [-- --screens FILE]
 * [--json]`. FILE is as `test/eval/context.json`: `pages` are drawn in every markup, `screens` in their own; a screen may
 * be its own `html` instead.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { evaluate, OWN_SCREENS, type Result } from '../test/eval/context/evaluate.ts';
import { type ContextQuality, contextQuality } from './context-quality.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function report(results: Result[], quality: ContextQuality): string {
  const missed = results.filter(
    ({ page, expect, found }) => page.expect !== page.found || (expect[0] && !expect.includes(found[0] ?? '')),
  );
  return [
    ...missed.map(
      ({ name, page, found, said }) =>
        `${name}: ${page.found} (${page.expect}), ${found.slice(0, 5).join(' ')} | ${said.slice(0, 6).join(', ')}`,
    ),
    `${quality.screens} screens: page right ${percent(quality.pageRight)}, wrong ${quality.pageWrong}, ` +
      `nDCG@5 ${quality['ndcg@5'].toFixed(3)}, first article right ${percent(quality.firstRight)}`,
  ].join('\n');
}

try {
  const { values } = parseArgs({
    options: { screens: { type: 'string', default: OWN_SCREENS }, json: { type: 'boolean', default: false } },
  });
  const results = await evaluate(values.screens);
  const quality = contextQuality(results);
  console.log(values.json ? JSON.stringify({ ...quality, results }, null, 2) : report(results, quality));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
