// @vitest-environment happy-dom
/** The screens of a centre, redesigned again and again: what is pointed at is what is meant, or nothing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAnchor } from '../../../../utils/page/anchors/find';
import { diceOf, MUTATORS, PLACES } from './mutators';
import { type Outcome, outcomeOf } from './outcome';
import { type PracticeScreen, SCREENS, type Wanted } from './screens';

const NAMES = Object.keys(MUTATORS);
const SCREENS_SHOWN = process.env.GILJABI_FULL ? 3_000 : 400;
const LEAST_RIGHT = 0.98;

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
      const meant = roots.flatMap((root) => [...root.querySelectorAll(`[data-meant="${wanted.mark}"]`)]);
      const outcome = outcomeOf(findAnchor(roots, wanted), meant);
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

/** A target with what labels it. */
const partsOf = (wanted: Wanted, element: Element) => {
  const id = element.getAttribute('id');
  const label = id ? element.parentElement?.querySelector(`label[for="${id}"]`) : null;
  const around = wanted.kind === 'field' || wanted.kind === 'choice' ? element.closest('label,td') : null;
  return [element, label, around].filter((one) => one != null);
};

/** A redesigned screen on which one target is missing, and others have its words. */
function showWithout(
  wanted: Wanted,
  { screen: one, mutations, seed }: { screen: PracticeScreen; mutations: string[]; seed: number },
) {
  document.body.innerHTML = one.html;
  const dice = diceOf(seed);
  for (const mutation of ['decoys', ...mutations.filter((name) => name !== 'decoys')]) {
    MUTATORS[mutation]?.(document.body, one.wanted, dice);
  }
  for (const element of document.querySelectorAll(`[data-meant="${wanted.mark}"]`)) {
    for (const part of partsOf(wanted, element)) part.remove();
  }
}

it('what is not there is not found, whatever else has its words', () => {
  const wrong: string[] = [];
  let searches = 0;
  for (const shown of fc.sample(screen, { numRuns: SCREENS_SHOWN / 4, seed: 20261201 })) {
    for (const wanted of shown.screen.wanted.filter((_, at) => at % 3 === shown.seed % 3)) {
      showWithout(wanted, shown);
      searches += 1;
      const found = findAnchor([document], wanted);
      if (!found || 'several' in found) continue;
      const what = `${wanted.kind} ${wanted.names[0]} on ${shown.screen.name}: ${found.element.outerHTML.slice(0, 200)}`;
      wrong.push(`${what} (${shown.mutations.join(', ')}; ${shown.seed})`);
    }
  }
  expect(wrong, `${searches} searches\n${wrong.slice(0, 40).join('\n')}`).toEqual([]);
}, 300_000);
