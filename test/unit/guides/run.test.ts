import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Done, Guide } from '../../../utils/center/schema';
import { arrive, goTo, isAt, placeOf, type Run, startRun } from '../../../utils/guides/run';

const BASIS = { source: 'https://help.example.com/1', checked: '2026-11-23', status: '확인' as const };
const step = (id: string, done: Done) => ({ id, title: id, body: [], look: [], done, ...BASIS });

/** A guide whose steps end by arriving on a page (`a`) or by the seller's word (`null`). */
const guideOf = (...pages: (string | null)[]): Guide => ({
  id: 'carrier',
  title: '택배사 설정',
  version: 1,
  category: ['설정'],
  purpose: '설정합니다.',
  needs: [],
  steps: pages.map((page, at) => step(`s${at}`, page === null ? { seller: true } : { page })),
  failures: [],
  unknown: [],
  articles: [],
});
const at = (stepId: string | null, ...done: string[]): Run => ({ guide: 'carrier', step: stepId, done });

it('a run starts at the first step with nothing done', () => {
  expect(startRun(guideOf('a', null))).toEqual(at('s0'));
});

describe('arriving on a page', () => {
  it.each<[string, Guide, Run, string, Run]>([
    ['ends the step that waits for it', guideOf('a', null), at('s0'), 'a', at('s1', 's0')],
    ['ends those right after it too', guideOf('a', 'a', null), at('s0'), 'a', at('s2', 's0', 's1')],
    ['is nothing to a step that the seller ends', guideOf(null, 'a'), at('s0'), 'a', at('s0')],
    ['is nothing to a step that waits for another page', guideOf('b', 'a'), at('s0'), 'a', at('s0')],
    ['does not jump over a step', guideOf('a', null, 'a'), at('s0'), 'a', at('s1', 's0')],
    ['can be the end', guideOf('a'), at('s0'), 'a', at(null, 's0')],
    ['is nothing to a finished run', guideOf('a'), at(null), 'a', at(null)],
    ['does not note a step twice', guideOf('a', null), at('s0', 's0'), 'a', at('s1', 's0')],
    [
      'goes on from the first undone step where the step is gone',
      guideOf('a', 'a', null),
      at('gone', 's0'),
      'a',
      at('s2', 's0', 's1'),
    ],
  ])('%s', (_, guide, run, page, then) => {
    expect(arrive(run, guide, page)).toEqual(then);
  });
});

describe('going to a step', () => {
  const guide = guideOf(null, null, null);
  it.each<[string, Run, number, boolean, Run]>([
    ['the next one, this one done', at('s0'), 1, true, at('s1', 's0')],
    ['the next one, this one passed over', at('s0'), 1, false, at('s1')],
    ['back', at('s2', 's0', 's1'), 0, false, at('s0', 's0', 's1')],
    ['the end', at('s2', 's0'), 3, true, at(null, 's0', 's2')],
    ['beyond the end', at('s2'), 99, true, at(null, 's2')],
    ['before the start', at('s1'), -5, false, at('s0')],
    ['back from the end, which is no step to be done', at(null, 's0'), 2, true, at('s2', 's0')],
    ['the same one', at('s1'), 1, false, at('s1')],
    ['a done one is not noted twice', at('s0', 's0'), 1, true, at('s1', 's0')],
  ])('%s', (_, run, to, done, then) => {
    expect(goTo(run, guide, to, done)).toEqual(then);
  });
});

describe('a click on 했어요 that comes twice', () => {
  const guide = guideOf(null, null, null);
  it.each<[string, Run, string, boolean]>([
    ['the first is of the step the seller is at', at('s0'), 's0', true],
    ['the second is of a step that was left', at('s1', 's0'), 's0', false],
    ['the second comes after the end', at(null, 's2'), 's2', false],
    ['the step is gone: the first undone one is where the seller is', at('gone', 's0'), 's1', true],
    ['no step of the guide', at('s0'), 'nowhere', false],
  ])('%s', (_, run, step, counts) => {
    expect(isAt(run, guide, step)).toBe(counts);
  });
});

describe('the place in a guide that was edited', () => {
  const guide = guideOf(null, null, null);
  it.each<[string, Run, number]>([
    ['the step is there', at('s1'), 1],
    ['the run is finished', at(null), 3],
    ['the step is gone: the first undone one', at('gone', 's0'), 1],
    ['the step is gone and nothing was done', at('gone'), 0],
    ['the step is gone and the later ones were done', at('gone', 's1', 's2'), 0],
    ['the step is gone and all others are done: from the start', at('gone', 's0', 's1', 's2'), 0],
  ])('%s', (_, run, place) => {
    expect(placeOf(run, guide)).toBe(place);
  });
});

describe('whatever the seller does', () => {
  const pages = fc.array(fc.constantFrom('a', 'b', null), { minLength: 1, maxLength: 12 });
  const go = fc.record({ to: fc.integer({ min: -3, max: 15 }), done: fc.boolean() });
  const moves = fc.array(fc.oneof(go, fc.constantFrom('a', 'b', 'c')), { maxLength: 30 });
  const move = (run: Run, guide: Guide, how: string | { to: number; done: boolean }) =>
    typeof how === 'string' ? arrive(run, guide, how) : goTo(run, guide, how.to, how.done);

  it('the place stays within the guide, and what is done is its steps, each once', () => {
    fc.assert(
      fc.property(pages, moves, (ends, list) => {
        const guide = guideOf(...ends);
        const ids = guide.steps.map(({ id }) => id);
        const run = list.reduce((now, how) => move(now, guide, how), startRun(guide));
        expect(placeOf(run, guide)).toBeGreaterThanOrEqual(0);
        expect(placeOf(run, guide)).toBeLessThanOrEqual(ends.length);
        expect(run.step === null || ids.includes(run.step)).toBe(true);
        expect(new Set(run.done).size).toBe(run.done.length);
        expect(run.done.every((id) => ids.includes(id))).toBe(true);
      }),
    );
  });

  it('arriving twice is arriving once, and never goes back', () => {
    fc.assert(
      fc.property(pages, moves, fc.constantFrom('a', 'b'), (ends, list, page) => {
        const guide = guideOf(...ends);
        const run = list.reduce((now, how) => move(now, guide, how), startRun(guide));
        const once = arrive(run, guide, page);
        expect(arrive(once, guide, page)).toEqual(once);
        expect(placeOf(once, guide)).toBeGreaterThanOrEqual(placeOf(run, guide));
      }),
    );
  });

  it('a run of an older edition has a place in the new one', () => {
    fc.assert(
      fc.property(pages, pages, moves, (old, now, list) => {
        const run = list.reduce((state, how) => move(state, guideOf(...old), how), startRun(guideOf(...old)));
        const place = placeOf(run, guideOf(...now));
        expect(place >= 0 && place <= now.length).toBe(true);
      }),
    );
  });
});
