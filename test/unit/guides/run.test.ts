import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Guide } from '../../../utils/center/schema';
import {
  chooseIn,
  type Happening,
  happen,
  isAt,
  isMoved,
  type Move,
  meet,
  moveRun,
  pauseRun,
  placeOf,
  type Run,
  startRun,
  stepsOf,
} from '../../../utils/guides/run';
import { guideOf, guideWith, stepOf } from './guide-of';
import { runOf } from './run-of';

const NOW = 1_000;
const at = (step: string | null, ...done: string[]) => runOf({ step, done });
/** Where a run is, and what of it is done. */
const placeIn = ({ step, done }: Run) => [step, ...done];

it('a run starts at the first step with nothing done', () => {
  expect(startRun(guideOf('a', null), NOW)).toEqual(runOf({ at: NOW }));
});

describe('what happens on the page', () => {
  it.each<[string, Guide, Run, Happening, Run]>([
    ['ends the step that waits for the page', guideOf('a', null), at('s0'), { page: 'a' }, at('s1', 's0')],
    ['ends those right after it too', guideOf('a', 'a', null), at('s0'), { page: 'a' }, at('s2', 's0', 's1')],
    ['is nothing to a step that the seller ends', guideOf(null, 'a'), at('s0'), { page: 'a' }, at('s0')],
    ['is nothing to a step that waits for another page', guideOf('b', 'a'), at('s0'), { page: 'a' }, at('s0')],
    ['does not jump over a step', guideOf('a', null, 'a'), at('s0'), { page: 'a' }, at('s1', 's0')],
    ['can be the end', guideOf('a'), at('s0'), { page: 'a' }, at(null, 's0')],
    ['is nothing to a finished run', guideOf('a'), at(null), { page: 'a' }, at(null)],
    ['does not note a step twice', guideOf('a', null), at('s0', 's0'), { page: 'a' }, at('s1', 's0')],
    [
      'goes on from the first undone step where the step is gone',
      guideOf('a', 'a'),
      at('gone', 's0'),
      { page: 'a' },
      at(null, 's0', 's1'),
    ],
    ['ends the step that waits for a state', guideOf(':sent', null), at('s0'), { state: 'sent' }, at('s1', 's0')],
    ['does not end two steps by one state', guideOf(':sent', ':sent'), at('s0'), { state: 'sent' }, at('s1', 's0')],
    ['is nothing to a step that waits for another state', guideOf(':sent'), at('s0'), { state: 'held' }, at('s0')],
    ['is nothing to a run that is put aside', guideOf('a'), runOf({ isPaused: true }), { page: 'a' }, at('s0')],
  ])('%s', (_, guide, run, what, then) => {
    expect(placeIn(happen(run, guide, what, NOW))).toEqual(placeIn(then));
  });

  it('is nothing to a run that nobody has moved for a day', () => {
    const day = 24 * 60 * 60 * 1000;
    expect(happen(runOf({ at: 0 }), guideOf('a'), { page: 'a' }, day).step).toBe('s0');
    expect(happen(runOf({ at: 1 }), guideOf('a'), { page: 'a' }, day).step).toBe(null);
  });

  it('ends a step by any one of what shows it', () => {
    const guide = guideWith([stepOf('s0', { done: [{ page: 'a' }, { state: 'sent' }] })]);
    expect(happen(at('s0'), guide, { state: 'sent' }, NOW).step).toBe(null);
    expect(happen(at('s0'), guide, { page: 'a' }, NOW).step).toBe(null);
  });
});

describe('leaving a step', () => {
  const guide = guideOf(null, null, null);
  it.each<[string, Run, Move, Run]>([
    ['that is done', at('s0'), 'did', at('s1', 's0')],
    ['that is passed over', at('s0'), 'skip', at('s1')],
    ['to the one before', at('s2', 's0', 's1'), 'back', at('s1', 's0', 's1')],
    ['that is the last', at('s2', 's0'), 'did', at(null, 's0', 's2')],
    ['back from the first', at('s0'), 'back', at('s0')],
    ['back from the end', at(null, 's0'), 'back', at('s2', 's0')],
    ['to any other', at('s0'), { to: 's2' }, at('s2')],
    ['to one that is none of it', at('s1'), { to: 'nowhere' }, at('s1')],
    ['that was done before', at('s0', 's0'), 'did', at('s1', 's0')],
    ['at the end, where there is none', at(null), 'did', at(null)],
  ])('%s', (_, run, move, then) => {
    expect(placeIn(moveRun(run, guide, move, NOW))).toEqual(placeIn(then));
  });

  it('takes up a run that was put aside', () => {
    expect(moveRun(pauseRun(at('s0'), true, NOW), guide, 'did', NOW).isPaused).toBe(false);
  });
});

describe('a step that the page shows to be done', () => {
  const guide = guideOf(null, null);
  it.each<[string, Run, string, string | null]>([
    ['is left', at('s0'), 's0', 's1'],
    ['changes nothing when it was left already', at('s1', 's0'), 's0', 's1'],
    ['changes nothing after the end', at(null), 's1', null],
    ['changes nothing in a run that is put aside', runOf({ isPaused: true }), 's0', 's0'],
  ])('%s', (_, run, step, then) => {
    expect(meet(run, guide, step, NOW).step).toBe(then);
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
  it.each<[string, Run, number, boolean]>([
    ['the step is there', at('s1'), 1, false],
    ['the run is finished', at(null), 3, false],
    ['the step is gone: the first undone one', at('gone', 's0'), 1, true],
    ['the step is gone and nothing was done', at('gone'), 0, true],
    ['the step is gone and the later ones were done', at('gone', 's1', 's2'), 0, true],
    ['the step is gone and all others are done: from the start', at('gone', 's0', 's1', 's2'), 0, true],
  ])('%s', (_, run, place, moved) => {
    expect([placeOf(run, guide), isMoved(run, guide)]).toEqual([place, moved]);
  });
});

/** A guide with a fork: `ask` leads to `own` or `theirs`, and either to `end`. */
const FORK = guideWith([
  stepOf('ask', { choices: ['own', 'theirs'].map((id) => ({ id, text: id, shown: [] })) }),
  stepOf('own', { only: [{ step: 'ask', is: ['own'] }] }),
  stepOf('theirs', { only: [{ step: 'ask', is: ['theirs'] }] }),
  stepOf('end'),
]);
const idsOf = (run: Run) => stepsOf(run, FORK).map(({ id }) => id);

describe('at a fork', () => {
  const start = startRun(FORK, NOW);

  it('all ways are open before one is chosen', () => {
    expect(idsOf(start)).toEqual(['ask', 'own', 'theirs', 'end']);
  });

  it('choosing takes the steps of the other way out, and stays', () => {
    const chosen = chooseIn(start, FORK, 'ask', 'theirs', NOW);
    expect(chosen.step).toBe('ask');
    expect(idsOf(chosen)).toEqual(['ask', 'theirs', 'end']);
    expect(moveRun(chosen, FORK, 'did', NOW).step).toBe('theirs');
  });

  it('choosing otherwise forgets what was done on the way that is left', () => {
    const own = moveRun(moveRun(chooseIn(start, FORK, 'ask', 'own', NOW), FORK, 'did', NOW), FORK, 'did', NOW);
    const back = moveRun(own, FORK, { to: 'ask' }, NOW);
    expect(placeIn(chooseIn(back, FORK, 'ask', 'theirs', NOW))).toEqual(['ask', 'ask']);
  });

  it('a choice that the guide has no more counts as none, and so does what no seller has chosen', () => {
    const renamed = { ...start, answers: { ask: 'mine' } };
    expect(idsOf(renamed)).toEqual(['ask', 'own', 'theirs', 'end']);
    const named = guideWith([stepOf('constructor', { choices: [{ id: 'a', text: 'a', shown: [] }] }), stepOf('end')]);
    expect(stepsOf(startRun(named, NOW), named)).toHaveLength(2);
  });

  it('a step that stands on a way not taken any more is moved away from, and that is told', () => {
    const run = runOf({ step: 'own', answers: { ask: 'theirs' } });
    expect([isMoved(run, FORK), idsOf(run)[placeOf(run, FORK)]]).toEqual([true, 'ask']);
  });

  it.each([
    ['what is no choice', 'ask', 'neither'],
    ['at a step that asks nothing', 'end', 'own'],
    ['at a step that is none', 'nowhere', 'own'],
  ])('%s is not chosen', (_, step, choice) => {
    expect(chooseIn(start, FORK, step, choice, NOW)).toBe(start);
  });
});

/** A fork behind a fork: `how` is asked on the own way only, and `fast` waits for its answer. */
const FORKS = guideWith([
  stepOf('ask', { choices: ['own', 'theirs'].map((id) => ({ id, text: id, shown: [] })) }),
  stepOf('how', {
    only: [{ step: 'ask', is: ['own'] }],
    choices: ['fast', 'slow'].map((id) => ({ id, text: id, shown: [] })),
  }),
  stepOf('fast', { only: [{ step: 'how', is: ['fast'] }] }),
  stepOf('end'),
]);

describe('at a fork behind a fork', () => {
  const start = startRun(FORKS, NOW);
  const idsOf = (run: Run) => stepsOf(run, FORKS).map(({ id }) => id);

  it('all ways are open before one is chosen', () => {
    expect(idsOf(start)).toEqual(['ask', 'how', 'fast', 'end']);
  });

  it('a step that waits for an answer that is never asked is none of the way', () => {
    expect(idsOf(chooseIn(start, FORKS, 'ask', 'theirs', NOW))).toEqual(['ask', 'end']);
  });

  it('an answer given on a way that was left is forgotten', () => {
    const fast = chooseIn(chooseIn(start, FORKS, 'ask', 'own', NOW), FORKS, 'how', 'fast', NOW);
    const theirs = chooseIn(fast, FORKS, 'ask', 'theirs', NOW);
    expect([theirs.answers, idsOf(theirs)]).toEqual([{ ask: 'theirs' }, ['ask', 'end']]);
  });
});

describe('whatever the seller does', () => {
  const ends = fc.array(fc.constantFrom('a', 'b', ':c', null), { minLength: 1, maxLength: 12 });
  const act = fc.oneof(
    fc.constantFrom<Move>('did', 'skip', 'back'),
    fc.nat(14).map((n): Move => ({ to: `s${n}` })),
    fc.constantFrom<Happening>({ page: 'a' }, { page: 'b' }, { state: 'c' }),
    fc.boolean(),
  );
  type Act = Move | Happening | boolean;
  const acts = fc.array(act, { maxLength: 30 });
  const go = (run: Run, guide: Guide, how: Act): Run => {
    if (typeof how === 'boolean') return pauseRun(run, how, NOW);
    return typeof how === 'string' || 'to' in how ? moveRun(run, guide, how, NOW) : happen(run, guide, how, NOW);
  };

  it('the place stays within the guide, and what is done is its steps, each once', () => {
    fc.assert(
      fc.property(ends, acts, (list, how) => {
        const guide = guideOf(...list);
        const ids = guide.steps.map(({ id }) => id);
        const run = how.reduce<Run>((now, one) => go(now, guide, one), startRun(guide, NOW));
        expect(placeOf(run, guide)).toBeGreaterThanOrEqual(0);
        expect(placeOf(run, guide)).toBeLessThanOrEqual(list.length);
        expect(run.step === null || ids.includes(run.step)).toBe(true);
        expect(new Set(run.done).size).toBe(run.done.length);
        expect(run.done.every((id) => ids.includes(id))).toBe(true);
      }),
    );
  });

  it('arriving twice is arriving once, and never goes back', () => {
    fc.assert(
      fc.property(ends, acts, fc.constantFrom('a', 'b'), (list, how, page) => {
        const guide = guideOf(...list);
        const run = how.reduce<Run>((now, one) => go(now, guide, one), startRun(guide, NOW));
        const once = happen(run, guide, { page }, NOW);
        expect(happen(once, guide, { page }, NOW)).toEqual(once);
        expect(placeOf(once, guide)).toBeGreaterThanOrEqual(placeOf(run, guide));
      }),
    );
  });

  it('a run of an older edition has a place in the new one', () => {
    fc.assert(
      fc.property(ends, ends, acts, (old, now, how) => {
        const before = guideOf(...old);
        const run = how.reduce<Run>((state, one) => go(state, before, one), startRun(before, NOW));
        const place = placeOf(run, guideOf(...now));
        expect(place >= 0 && place <= now.length).toBe(true);
      }),
    );
  });
});
