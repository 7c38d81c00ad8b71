// @vitest-environment happy-dom
/** The screens of a centre, redesigned again and again: what is pointed at is what is meant, or nothing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clickTarget } from '../../../../utils/page/anchors/clicked';
import { findAnchor } from '../../../../utils/page/anchors/find';
import { diceOf, MUTATORS, PLACES } from './mutators';
import { SCREENS, type Wanted } from './screens';

const NAMES = Object.keys(MUTATORS);
const SCREENS_SHOWN = process.env.GILJABI_FULL ? 3_000 : 400;
const LEAST_RIGHT = 0.98;

const isIn = (element: Element, meant: Element) =>
  clickTarget(element, meant) || meant.contains(element) || element.contains(meant);

type Outcome = 'right' | 'several' | 'none' | 'wrong';

/** How a search ended. */
function outcomeOf(roots: ParentNode[], wanted: Wanted): Outcome {
  const meant = roots.flatMap((root) => [...root.querySelectorAll(`[data-meant="${wanted.mark}"]`)]);
  const found = findAnchor(roots, wanted);
  if (!found) return 'none';
  if ('several' in found) {
    const isEach = meant.length > 1 && found.several.every((one) => meant.some((other) => isIn(one, other)));
    if (isEach && found.several.length === meant.length) return 'right';
    return found.several.some((one) => meant.some((other) => isIn(one, other))) ? 'several' : 'wrong';
  }
  return meant.length === 1 && isIn(found.element, meant[0] as Element) ? 'right' : 'wrong';
}

const screen = fc.record({
  screen: fc.constantFrom(...SCREENS),
  place: fc.constantFrom(...Object.keys(PLACES)),
  mutations: fc.shuffledSubarray(NAMES, { minLength: 1, maxLength: 6 }),
  seed: fc.nat(1e9),
});

it('what is pointed at is what is meant, or nothing', () => {
  const count: Record<Outcome, number> = { right: 0, several: 0, none: 0, wrong: 0 };
  const missed: string[] = [];
  const shown = fc.sample(screen, { numRuns: SCREENS_SHOWN, seed: 20261130 });
  for (const { screen: one, place, mutations, seed } of shown) {
    const holder = document.createElement('div');
    holder.innerHTML = one.html;
    const dice = diceOf(seed);
    for (const mutation of mutations) MUTATORS[mutation]?.(holder, one.wanted, dice);
    const roots = PLACES[place]?.(holder.innerHTML) ?? [];
    for (const wanted of one.wanted) {
      const outcome = outcomeOf(roots, wanted);
      count[outcome] += 1;
      if (outcome !== 'right')
        missed.push(
          `${outcome}: ${wanted.kind} ${wanted.names[0]} on ${one.name} in ${place} (${mutations.join(', ')}; ${seed})`,
        );
    }
  }
  const all = Object.values(count).reduce((sum, one) => sum + one, 0);
  const figures = `${shown.length} screens, ${all} targets: ${JSON.stringify(count)}, right ${((100 * count.right) / all).toFixed(2)} %`;
  if (process.env.GILJABI_FIGURES) console.log([figures, ...missed.slice(0, 80)].join('\n'));
  const told = [figures, ...missed.slice(0, 30)].join('\n');
  expect(count.wrong, told).toBe(0);
  expect(count.right / all, told).toBeGreaterThanOrEqual(LEAST_RIGHT);
}, 300_000);
