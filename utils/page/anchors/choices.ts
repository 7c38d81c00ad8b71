/** What can be chosen, by what is written beside it. */
import { attribute, closest, closestIn, findAll, isShown, matches, rootOf } from '../dom';
import { labelOf } from '../names';
import { textOf } from '../text-of';
import type { Budget } from './budget';
import { asTheyStand, findEach } from './each';
import type { Likeness } from './likeness';
import { isAway } from './off-screen';
import { isElement, parentElementOf, previousOf, READ_ALOUD } from './safe';
import { spokenBy } from './spoken';
import type { Match } from './target';
import type { Told } from './told';

const DRAWN =
  '[role=radio],[role=checkbox],[role=option],[role=switch],[role=menuitemradio],[role=menuitemcheckbox],button[aria-pressed]';
const TICKED = 'input[type=radio],input[type=checkbox]';
const PRESSED = 'button,[role=button],a[href],[role=tab],option,[role=option]';
const MOST_OPTIONS = 3_000;
const MOST_LEVELS = 3;

/** A choice that can be seen, or the label that it is drawn by; an option is seen with its list. */
export function shownChoice(choice: Element): Element | null {
  if (choice.tagName === 'OPTION') {
    const list = closest(choice, 'select');
    return list && isShown(list) && !matches(choice, '[hidden]') ? choice : null;
  }
  if (isShown(choice) && !matches(choice, READ_ALOUD) && !(matches(choice, TICKED) && isAway(choice))) return choice;
  const label = labelOf(choice);
  return label && isShown(label) ? label : null;
}

/** What is before a node in its line, besides what says nothing. */
function previousSaying(node: Node): Node | null {
  let at = previousOf(node);
  while (
    at &&
    (isElement(at)
      ? textOf(at) === '' && findAll(at, TICKED).length === 0 && !matches(at, TICKED)
      : !/\S/.test(at.nodeValue ?? ''))
  ) {
    at = previousOf(at);
  }
  return at;
}

/** The choice before a text, in its line. */
function before(node: Node): Element | null {
  const at = previousSaying(node);
  if (!isElement(at)) return null;
  if (matches(at, TICKED)) return at;
  const [only, other] = findAll(at, TICKED);
  return only && !other && textOf(at) === '' ? only : null;
}

/** The choice of the label around a text. */
function ofLabel(label: Element): Element | null {
  const id = attribute(label, 'for');
  const root = rootOf(label);
  const pointed = id ? findAll(root, `#${CSS.escape(id)}`).filter((one) => matches(one, TICKED)) : null;
  const [only, other] = pointed ?? findAll(label, TICKED);
  return only && !other ? only : null;
}

const unlabelled = (choice: Element | undefined) => (choice && !labelOf(choice) ? choice : null);

/** The choice before a text, or the only one around it; `null` for one that has a label of its own. */
function inLine(node: Node): Element | null {
  let at: Node | null = node;
  for (let level = 0; at && level < MOST_LEVELS; level += 1) {
    const found = before(at);
    if (found) return unlabelled(found);
    at = parentElementOf(at);
    const [only, other]: Element[] = isElement(at) ? findAll(at, TICKED) : [];
    if (other) return null;
    if (unlabelled(only)) return only ?? null;
  }
  return null;
}

/** The choice that a text is beside. */
function beside({ element, run }: Told): Element | null {
  const label = closest(element, 'label');
  if (label) return ofLabel(label);
  const found = inLine(run ?? element);
  const row = found ? null : closestIn(element, 'tr,[role=row]');
  const [only, other] = row ? findAll(row, TICKED) : [];
  return found ?? (other ? null : unlabelled(only));
}

/** The choice that a text labels or stands beside. */
function ofTold(root: ParentNode, one: Told): Match | null {
  if (closest(one.element, PRESSED)) return null;
  const id = attribute(one.element, 'id');
  const named = id
    ? findAll(root, `[aria-labelledby="${CSS.escape(id)}"]`).find((choice) => matches(choice, TICKED))
    : null;
  const choice = named ?? beside(one);
  const element = choice ? shownChoice(choice) : null;
  const isLabelled = named || closest(one.element, 'label');
  return element && { element, score: one.score * (isLabelled ? 1 : 0.9), by: isLabelled ? 'label' : 'beside' };
}

/** The choice with a name of its own. */
function ofName(choice: Element, score: number, by: Match['by']): Match | null {
  const element = score > 0 ? shownChoice(choice) : null;
  return element && { element, score, by };
}

/** All that has the name. */
export function* choicesBy(
  root: ParentNode,
  told: Told[],
  like: Likeness,
  budget: Budget,
): Generator<undefined, Match[]> {
  const found: (Match | null)[] = [];
  for (const choice of (yield* findEach(root, `${DRAWN},option`)).slice(0, MOST_OPTIONS)) {
    const { score, by, cost } = spokenBy(choice, like);
    if (budget.step(cost)) yield;
    found.push(ofName(choice, score, by));
  }
  for (const choice of (yield* findEach(root, TICKED)).slice(0, MOST_OPTIONS)) {
    const named = ['aria-label', 'title'].map((name) => like.of(attribute(choice, name) ?? ''));
    found.push(ofName(choice, Math.max(...named), 'name'));
    if (budget.step(20)) yield;
  }
  const named = asTheyStand(found.filter((match) => match !== null));
  for (const one of told) {
    if (budget.step(200)) yield;
    const match = ofTold(root, one);
    if (match) named.push(match);
  }
  return named;
}
