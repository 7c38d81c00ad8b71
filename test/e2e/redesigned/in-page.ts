/** Runs in a page: draws screens redesigned, and looks on each of them for what the guides look for there. */
import type { Found } from '../../../utils/page/anchors/target';
import { key } from '../../../utils/page/text';
import { diceOf, MUTATORS } from '../../unit/page/anchors/mutators';
import type { Outcome } from '../../unit/page/anchors/outcome';
import { PLACES } from './places';
import { elementsOf, endOf, search, searchAmid, takeAway } from './search';
import type { MarkedTarget, Shot } from './shots';

/** One screen of many. */
export interface Redesign {
  shot: Shot;
  place: string;
  /** Late: it comes only after it was looked for; anew: the page draws it again while it is looked for. */
  time: 'at once' | 'late' | 'anew';
  mutations: string[];
  seed: number;
}

/** How the searches ended, and what to say of those that did not end as meant. */
export interface Seen {
  counts: Record<Outcome, number>;
  missed: string[];
}

/** What stands in the page. */
export interface RedesignsInPage {
  play(one: Redesign): Seen;
  /** Draws a screen as it is now, whatever its time. */
  draw(one: Redesign): void;
  names: string[];
  places: string[];
}

/** Entries of the menu that are looked for on a screen beside all that is its own. */
const ENTRIES = 3;

/** The same target, first by the name that this screen has for it: that is what a redesign writes otherwise. */
function asWritten(root: Element, target: MarkedTarget): MarkedTarget {
  const element = root.querySelector(`[data-meant="${target.mark}"]`);
  const label = element?.id ? root.querySelector(`label[for="${element.id}"]`) : null;
  const written = key((label ?? element)?.textContent ?? '');
  const shown = target.names.find((name) => key(name) === written);
  return shown === undefined ? target : { ...target, names: [shown, ...target.names.filter((one) => one !== shown)] };
}

/** The screen, redesigned. */
function redesigned({ shot, mutations, seed }: Redesign): string {
  const holder = document.createElement('div');
  holder.innerHTML = shot.html;
  // What is looked for in two ways is redesigned once.
  const once = new Map(shot.wanted.map((target) => [target.mark, target]));
  const wanted = [...once.values()].map((target) => asWritten(holder, target));
  const dice = diceOf(seed);
  for (const mutation of mutations) MUTATORS[mutation]?.(holder, wanted, dice);
  return holder.innerHTML;
}

const some = <T>(things: readonly T[], from: number, count: number): T[] =>
  Array.from({ length: Math.min(count, things.length) }, (_, at) => things[(from + at * 7) % things.length] as T);

/** All that is the screen's own, and a part of the menu; before a dialog of the page is closed there is no way to that. */
function wantedOn({ shot, seed }: Redesign): MarkedTarget[] {
  const own = shot.wanted.filter(({ kind }) => kind !== 'menu');
  const entries = shot.html.includes('data-opened') ? [] : shot.wanted.filter(({ kind }) => kind === 'menu');
  return [...own, ...some(entries, seed, ENTRIES)];
}

const drawn = (found: Found | null) =>
  elementsOf(found)
    .slice(0, 3)
    .map((element) => element.outerHTML.slice(0, 160))
    .join(' | ');

function play(one: Redesign): Seen {
  const { place, time, seed } = one;
  const html = redesigned(one);
  const draw = () => PLACES[place]?.(html);
  const seen: Seen = { counts: { right: 0, several: 0, none: 0, wrong: 0 }, missed: [] };
  const miss = (outcome: Outcome, { kind, names }: MarkedTarget, when: string, found: Found | null) =>
    seen.missed.push(`${outcome}: ${kind} ${names[0]} ${when}: ${drawn(found)}`);
  const wanted = wantedOn(one);

  const missEarly = (target: MarkedTarget) => {
    const found = search(target);
    if (found) miss('wrong', target, 'before it was there', found);
  };
  const missAmid = (target: MarkedTarget) => {
    const found = searchAmid(target, seed % 23, draw);
    if (endOf(target, found) === 'wrong') miss('wrong', target, 'while it was drawn again', found);
  };
  const count = (target: MarkedTarget) => {
    const found = search(target);
    const outcome = endOf(target, found);
    seen.counts[outcome] += 1;
    if (outcome !== 'right') miss(outcome, target, '', found);
  };
  const missGone = (target: MarkedTarget) => {
    takeAway(target);
    const found = search(target);
    if (found && !('several' in found)) miss('wrong', target, 'when it was gone', found);
  };

  if (time === 'late') {
    PLACES[place]?.('<main><p role="status">불러오는 중입니다…</p></main>');
    wanted.forEach(missEarly);
  }
  draw();
  for (const target of wanted) {
    if (time === 'anew') missAmid(target);
    count(target);
  }
  some(wanted, seed, 1).forEach(missGone);
  return seen;
}

const draw = (one: Redesign) => PLACES[one.place]?.(redesigned(one));

const inPage: RedesignsInPage = { play, draw, names: Object.keys(MUTATORS), places: Object.keys(PLACES) };
Object.assign(globalThis, { redesigns: inPage });
