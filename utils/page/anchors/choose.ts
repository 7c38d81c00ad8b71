/** Which of some elements is meant. */
import { attribute, closest, contains, isWithin } from '../dom';
import { MOST_MATCHES } from './controls';
import { isAside, isInMain } from './kinds';
import type { Standing } from './modals';
import { isOffScreen } from './off-screen';
import type { Nearness } from './outline';
import type { Found, Match, Target } from './target';

/** Scores within that are the same. */
const SAME = 0.005;

/** What is left of a score in doubt. */
const BEHIND = 0.85;
const NEAR_MISSING = 0.75;
const NEAR_UNTOLD = 0.7;
const AMONG_OTHERS = 0.93;

/** Whether nobody can press or fill it as things are. */
export const isDisabled = (element: Element): boolean =>
  attribute(element, 'disabled') !== null ||
  closest(element, '[aria-disabled=true]') !== null ||
  (isWithin(element, 'fieldset[disabled]') && !isWithin(element, 'legend'));

export interface Surroundings {
  standingOf(element: Element): Standing;
  near: Nearness | null;
}

/** Of elements within one another that say the same, the innermost. */
function innermost(matches: Match[]): Match[] {
  return matches.filter(
    (one) =>
      !matches.some(
        (other) =>
          other !== one &&
          ((other.element === one.element &&
            (other.score > one.score || matches.indexOf(other) < matches.indexOf(one))) ||
            (other.element !== one.element &&
              other.score >= one.score - SAME &&
              contains(one.element, other.element)) ||
            (other.element !== one.element && other.score > one.score + SAME && contains(other.element, one.element))),
      ),
  );
}

/** Those that an open dialog leaves, and the ones in it before all others. */
function byDialog(matches: Match[], { kind }: Target, standingOf: Surroundings['standingOf']): Match[] {
  const standing = matches.map((match) => ({ match, how: standingOf(match.element) }));
  const inside = standing.filter(({ how }) => how === 'in');
  if (inside.length > 0) return inside.map(({ match }) => match);
  return standing
    .filter(({ how }) => how === 'free' || (how === 'behind' && kind !== 'menu'))
    .map(({ match, how }) => (how === 'behind' ? { ...match, score: match.score * BEHIND } : match));
}

/** Those under the heading; where it is nowhere, all of them for less. */
function byHeading(matches: Match[], near: Nearness | null): Match[] {
  if (!near) return matches;
  const lessened = (factor: number) => matches.map((match) => ({ ...match, score: match.score * factor }));
  if (!near.isFound) return lessened(NEAR_MISSING);
  const told = matches.map((match) => ({ match, where: near.of(match.element) }));
  const under = told.filter(({ where }) => where === 'under').map(({ match }) => match);
  if (under.length > 0) return under;
  const untold = told.filter(({ where }) => where === 'none').map(({ match }) => match);
  // One that stands under another heading is another one.
  return untold.length === 1 && matches.length === 1 ? lessened(NEAR_UNTOLD) : [];
}

/** Keeps those that something speaks for, where it speaks for any. */
const preferred = (matches: Match[], speaksFor: (element: Element) => boolean): Match[] => {
  const kept = matches.filter(({ element }) => speaksFor(element));
  return kept.length > 0 ? kept : matches;
};

const ROW = 'tr,[role=row],li,[role=listitem]';
const TABLE = 'table,[role=grid],[role=table],ul,ol,[role=list]';

/** Where rows have the same button, one that is written a little better is not the one that is meant. */
function withRows(matches: Match[], best: Match[], { kind }: Target): Match[] {
  if (kind !== 'button' && kind !== 'link') return best;
  const rowOf = ({ element }: Match) => closest(element, ROW);
  const rows = best.map(rowOf).filter((row) => row !== null);
  const tables = rows.map((row) => closest(row, TABLE)).filter((table) => table !== null);
  const isBeside = (match: Match) => {
    const row = rowOf(match);
    return row !== null && !rows.includes(row) && tables.includes(closest(row, TABLE) as Element);
  };
  return tables.length === 0 ? best : matches.filter((match) => best.includes(match) || isBeside(match));
}

/** Where one is in the main part and all others are beside it. */
function byPart(matches: Match[], { kind }: Target): Match[] {
  if (kind === 'menu') return matches;
  const main = matches.filter(({ element }) => isInMain(element) && !isAside(element));
  const others = matches.filter((match) => !main.includes(match));
  return main.length > 0 && others.every(({ element }) => isAside(element)) ? main : matches;
}

/** Decides among all that say the name. */
export function choose(all: Match[], target: Target, { standingOf, near }: Surroundings): Found | null {
  const open = byDialog(innermost(all.slice(0, 3 * MOST_MATCHES)), target, standingOf);
  const under = byHeading(open, near).filter(({ element }, _, { length }) => length > 20 || !isOffScreen(element));
  const best = Math.max(0, ...under.map(({ score }) => score));
  const equal = withRows(
    under,
    under.filter(({ score }) => score >= best - SAME),
    target,
  );
  const left = byPart(
    preferred(equal, (element) => !isDisabled(element)),
    target,
  );
  const [first] = left;
  if (!first) return null;
  if (left.length > 1) return { several: left.slice(0, MOST_MATCHES).map(({ element }) => element) };
  const sureness = Math.min(1, first.score * (open.length > 1 && !near ? AMONG_OTHERS : 1));
  const found = { element: first.element, sureness, by: first.by };
  return isDisabled(first.element) ? { ...found, isDisabled: true } : found;
}
