/** Finds what a step speaks of on a screen, the way a person would look for it. */
import { closest, contains } from '../dom';
import { type Budget, createBudget } from './budget';
import { choicesBy } from './choices';
import { choose } from './choose';
import { controlsIn } from './controls';
import { isSecret } from './field';
import { fieldsBy } from './fields';
import { CONTROLS, isInNavigation } from './kinds';
import { type Likeness, likenessTo } from './likeness';
import { standingOn } from './modals';
import { nearnessIn } from './outline';
import { phraseFinder } from './phrase';
import { rankOfHead, rankOfState, rankOfTitle } from './places';
import { type Stage, stageOf } from './roots';
import { isEntryInStrip } from './strips';
import type { FindOptions, Found, Match, Target, TargetKind } from './target';
import { type Told, tellers } from './told';

/** The first of some targets that is there. */
export interface FoundFirst {
  index: number;
  found: Found;
}

const ranked = (told: Told[], rank: (one: Told) => number): Match[] =>
  told
    .map((one): Match => ({ element: one.element, score: one.isPart ? 0 : one.score * rank(one), by: 'text' }))
    .filter(({ score }) => score > 0);

/** An entry of a list that does something, though nothing but its place tells. */
const LISTED = 0.6;

/** What tells elements of a kind that are only drawn as such. */
const DRAWN_AS: Partial<Record<TargetKind, (told: Told) => number>> = {
  heading: rankOfTitle,
  column: rankOfHead,
  menu: ({ element }) => (isInNavigation(element) && !closest(element, CONTROLS) ? LISTED : 0),
  tab: ({ element }) => (isEntryInStrip(element) && !closest(element, CONTROLS) ? LISTED : 0),
};

/** All in one root that says the name and is of the kind. */
function* matchesIn(root: ParentNode, target: Target, like: Likeness, budget: Budget): Generator<undefined, Match[]> {
  const { kind } = target;
  if (kind === 'text') {
    const told = yield* tellers(root, like, budget, phraseFinder(target.names));
    return told.map(({ element, score }): Match => ({ element, score, by: 'text' }));
  }
  if (kind === 'state') return ranked(yield* tellers(root, like, budget), rankOfState);
  if (kind === 'field') return yield* fieldsBy(root, yield* tellers(root, like, budget), like, budget);
  if (kind === 'choice') return yield* choicesBy(root, yield* tellers(root, like, budget), like, budget);
  const found = yield* controlsIn(root, kind, like, budget);
  const rank = DRAWN_AS[kind];
  return found.length > 0 || !rank ? found : ranked(yield* tellers(root, like, budget), rank);
}

function* find(stage: Stage, target: Target, own: Element | null): Generator<undefined, Found | null> {
  const like = likenessTo(target.names, target.kind);
  const budget = createBudget(like.stems.length);
  if (like.stems.length === 0) return null;
  const matches: Match[] = [];
  for (const root of stage.roots) {
    yield;
    matches.push(...(yield* matchesIn(root, target, like, budget)));
  }
  const ours = matches.filter(
    ({ element }) => !(own && contains(own, element)) && !closest(element, '[inert]') && !isSecret(element),
  );
  if (ours.length === 0 || budget.isSpent) return null;
  const words = target.near && target.near.length > 0 ? likenessTo(target.near, 'heading') : null;
  const asked = ours.map(({ element }) => element);
  const near = words && words.stems.length > 0 ? yield* nearnessIn(stage.roots, words, budget, asked) : null;
  const standingOf = yield* standingOn(stage);
  return choose(ours, target, { standingOf, near });
}

/**
 * Looks for a target; it may be paused at each yield, and what it does between two of them never matters.
 *
 * @param roots the document, with the open shadow roots and frames of the same origin in it
 * @returns the element that is meant; several where nothing tells which of them is; `null` where there is none
 */
export function* findingAnchor(
  roots: readonly ParentNode[],
  target: Target,
  { own = null }: FindOptions = {},
): Generator<undefined, Found | null> {
  try {
    return yield* find(stageOf(roots, own), target, own);
  } catch {
    // The page may have replaced what the browser gives; the step's words are shown all the same.
    return null;
  }
}

/** Looks for the first of some targets that is there. */
export function* findingFirst(
  roots: readonly ParentNode[],
  targets: readonly Target[],
  options: FindOptions = {},
): Generator<undefined, FoundFirst | null> {
  for (const [index, target] of targets.entries()) {
    yield;
    const found = yield* findingAnchor(roots, target, options);
    if (found) return { index, found };
  }
  return null;
}

function atOnce<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** `findingAnchor` without pauses; for a click, or a screen that is known to be small. */
export const findAnchor = (roots: readonly ParentNode[], target: Target, options?: FindOptions): Found | null =>
  atOnce(findingAnchor(roots, target, options));

/** `findingFirst` without pauses. */
export const findFirst = (
  roots: readonly ParentNode[],
  targets: readonly Target[],
  options?: FindOptions,
): FoundFirst | null => atOnce(findingFirst(roots, targets, options));
