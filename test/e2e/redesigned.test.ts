/**
 * The practice centre's own screens in a real browser, redesigned again and again: what the guides look for is what they
 * mean, or nothing. Everything that the guides look for is in it.
 */
import { type Browser, test as base, expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { findChromium } from '../../scripts/browsers.mjs';
import { type PracticeCenter, startPracticeCenter } from '../harness/practice.ts';
import { bundle } from './grids/bundle.ts';
import type { Redesign, RedesignsInPage } from './redesigned/in-page.ts';
import { MENU, NOWHERE, SCREENS } from './redesigned/screens.ts';
import { type Shot, shootAll } from './redesigned/shots.ts';
import { guideTargets } from './redesigned/targets.ts';

const SCREENS_SHOWN = process.env.GILJABI_FULL ? 3_000 : 300;
/** The rows of the screens are dated from it. */
const NOW = new Date('2026-11-23T10:00+09:00');
const LEAST_RIGHT = 0.98;
/** Between two answers of the page. */
const AT_ONCE = 25;

const test = base.extend<object, { practice: PracticeCenter; chromium: Browser }>({
  practice: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures are needed
    async ({}, use) => {
      const practice = await startPracticeCenter({ now: NOW });
      await use(practice);
      await practice.stop();
    },
    { scope: 'worker' },
  ],
  chromium: [
    async ({ playwright }, use) => {
      const browser = await playwright.chromium.launch({ executablePath: findChromium() });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

test('all that the guides look for is on a screen here, or on none', () => {
  const known = [...Object.values(SCREENS).flatMap(({ meant }) => Object.keys(meant)), ...Object.keys(MENU)];
  expect(new Set([...known, ...NOWHERE])).toEqual(new Set(guideTargets().keys()));
});

/** In the page. */
declare const redesigns: RedesignsInPage;

/** An empty page with the centre's styles, and with what redesigns its screens. */
async function openTable(page: Page, address: string): Promise<Pick<RedesignsInPage, 'names' | 'places'>> {
  await page.goto(`${address}/plain/`);
  await page.evaluate((html) => (document.body.innerHTML = html), '');
  const { script } = await bundle('../redesigned/in-page.ts');
  await page.evaluate(script);
  return page.evaluate(() => ({ names: redesigns.names, places: redesigns.places }));
}

const draws = (shots: Shot[], { names, places }: Pick<RedesignsInPage, 'names' | 'places'>) =>
  fc.record({
    shot: fc.constantFrom(...shots),
    place: fc.constantFrom(...places),
    time: fc.constantFrom<Redesign['time'][]>('at once', 'late', 'anew'),
    mutations: fc.shuffledSubarray(names, { minLength: 1, maxLength: 6 }),
    seed: fc.nat(1e9),
  });

test('what is pointed at on redesigned screens of the centre is what is meant, or nothing', async ({
  chromium,
  practice,
}) => {
  test.setTimeout(process.env.GILJABI_FULL ? 1_800_000 : 180_000);
  const page = await chromium.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 900 } });
  const address = `https://localhost:${practice.port}`;
  const shots = await shootAll(page, address);
  const all = fc.sample(draws(shots, await openTable(page, address)), { numRuns: SCREENS_SHOWN, seed: 20261202 });
  const counts = { right: 0, several: 0, none: 0, wrong: 0 };
  const missed: string[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE);
    const seen = await page.evaluate((some) => some.map((one) => redesigns.play(one)), some);
    for (const [place, { counts: more, missed: misses }] of seen.entries()) {
      for (const name of Object.keys(counts) as (keyof typeof counts)[]) counts[name] += more[name];
      const { shot, place: where, time, mutations, seed } = some[place] as Redesign;
      for (const miss of misses)
        missed.push(`${miss} on ${shot.name} in ${where}, ${time} (${mutations.join(', ')}; ${seed})`);
    }
  }
  const sum = Object.values(counts).reduce((one, other) => one + other, 0);
  const figures = `${all.length} screens, ${sum} targets: ${JSON.stringify(counts)}, right ${((100 * counts.right) / sum).toFixed(2)} %`;
  if (process.env.GILJABI_FIGURES) console.log([figures, ...missed].join('\n'));
  expect(
    missed.filter((one) => one.startsWith('wrong')),
    figures,
  ).toEqual([]);
  expect(counts.right / sum, [figures, ...missed.slice(0, 30)].join('\n')).toBeGreaterThanOrEqual(LEAST_RIGHT);
});
