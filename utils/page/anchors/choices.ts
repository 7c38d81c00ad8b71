/** What can be chosen, by what is written beside it. */
import { attribute, closest, closestIn, findAll, isShown, matches } from '../dom';
import { labelOf } from '../names';
import { textOf } from '../text-of';
import type { Budget } from './budget';
import type { Likeness } from './likeness';
import { isAway } from './off-screen';
import { isElement, parentElementOf, previousOf, READ_ALOUD } from './safe';
import { spokenBy } from './spoken';
import type { Match } from './target';
import type { Told } from './told';

const DRAWN =
  '[role=radio],[role=checkbox],[role=option],[role=switch],[role=menuitemradio],[role=menuitemcheckbox],button[aria-pressed]';
const TICKED = 'input[type=radio],input[type=checkbox]';
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

/** The choice before a text, in its line. */
function before(node: Node): Element | null {
  for (let at = previousOf(node); at; at = previousOf(at)) {
    if (!isElement(at)) {
      if (/\S/.test(at.nodeValue ?? '')) return null;
      continue;
    }
    if (matches(at, TICKED)) return at;
    const inner = findAll(at, TICKED);
    if (inner.length === 1 && textOf(at) === '') return inner[0] ?? null;
    if (textOf(at) !== '' || inner.length > 0) return null;
  }
  return null;
}

/** The choice that a text is beside. */
function beside({ element, run }: Told): Element | null {
  const label = closest(element, 'label');
  if (label) {
    const id = attribute(label, 'for');
    const root = Node.prototype.getRootNode.call(label) as ParentNode;
    const ticked = id
      ? findAll(root, `#${CSS.escape(id)}`).filter((one) => matches(one, TICKED))
      : findAll(label, TICKED);
    return ticked.length === 1 ? (ticked[0] ?? null) : null;
  }
  let at: Node | null = run ?? element;
  for (let level = 0; at && level < MOST_LEVELS; level += 1) {
    const found = before(at);
    if (found) return labelOf(found) ? null : found;
    at = parentElementOf(at);
    if (isElement(at)) {
      const inside = findAll(at, TICKED);
      const [only] = inside;
      if (only && inside.length === 1 && !labelOf(only)) return only;
      if (inside.length > 1) return null;
    }
  }
  const row = closestIn(element, 'tr,[role=row]');
  const [only, other] = row ? findAll(row, TICKED) : [];
  return only && !other && !labelOf(only) ? only : null;
}

/** All that has the name. */
export function* choicesBy(
  root: ParentNode,
  told: Told[],
  like: Likeness,
  budget: Budget,
): Generator<undefined, Match[]> {
  const found: Match[] = [];
  const add = (choice: Element | null, score: number, by: Match['by']) => {
    const element = choice && score > 0 ? shownChoice(choice) : null;
    if (element) found.push({ element, score, by });
  };
  for (const choice of findAll(root, `${DRAWN},option`).slice(0, MOST_OPTIONS)) {
    const { score, by, cost } = spokenBy(choice, like);
    if (budget.step(cost)) yield;
    add(choice, score, by);
  }
  for (const choice of findAll(root, TICKED).slice(0, MOST_OPTIONS)) {
    const named = Math.max(like.of(attribute(choice, 'aria-label') ?? ''), like.of(attribute(choice, 'title') ?? ''));
    add(choice, named, 'name');
    if (budget.step(20)) yield;
  }
  for (const one of told) {
    if (budget.step(200)) yield;
    const id = attribute(one.element, 'id');
    const named = id
      ? findAll(root, `[aria-labelledby="${CSS.escape(id)}"]`).find((choice) => matches(choice, TICKED))
      : null;
    const labelled = named ?? beside(one);
    add(labelled ?? null, one.score * (named || closest(one.element, 'label') ? 1 : 0.9), named ? 'label' : 'beside');
  }
  return found;
}
