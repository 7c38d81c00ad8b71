/** Fields by what labels them: attributes, a label, or a text beside or above. */
import { attribute, closest, closestIn, findAll, isDisplayed, isShown, isWithin, matches } from '../dom';
import { labelOf, nameOf } from '../names';
import { textOf } from '../text-of';
import type { Budget } from './budget';
import type { Likeness } from './likeness';
import { isAway } from './off-screen';
import { childrenOf, isElement, listIn, nextOf, parentElementOf, READ_ALOUD } from './safe';
import type { FoundBy, Match } from './target';
import type { Told } from './told';

const TYPED =
  'input,select,textarea,[role=textbox],[role=combobox],[role=listbox],[role=spinbutton],[role=searchbox],[role=switch],[role=checkbox],[role=radiogroup],button[aria-haspopup=listbox],[contenteditable]:not([contenteditable=false])';
const NONE = ['hidden', 'password', 'submit', 'button', 'reset', 'image'].map((type) => `input[type=${type}]`).join();
const SECRET =
  '[autocomplete*="cc-"],[autocomplete*="one-time-code"],[autocomplete*="password"],[role=textbox][type=password]';
const CHOICES = 'input[type=radio],input[type=checkbox],[role=radio],[role=checkbox]';
const GROUPS = '[role=radiogroup],fieldset,[role=group]';
const MOST_FIELDS = 2_000;
const MOST_LEVELS = 4;
const MOST_BESIDE = 6;

/** Whether it is a field that may be spoken of: none for what nobody else may know. */
export const isField = (element: Element): boolean =>
  matches(element, TYPED) && !matches(element, NONE) && !matches(element, SECRET);

/** Whether it can be seen, or is drawn by its label alone. */
function seenOf(field: Element): Element | null {
  const isChoice = matches(field, CHOICES);
  if (isShown(field) && !matches(field, READ_ALOUD) && !(isChoice && isAway(field))) return field;
  const label = isChoice ? labelOf(field) : null;
  return label && isShown(label) ? label : null;
}

const fieldsIn = (element: Element): Element[] =>
  [element, ...findAll(element, TYPED)].filter((one) => isField(one) && isDisplayed(one)).slice(0, 50);

/** One of several fields that stand together: a group of choices, else the first. */
function oneOf(fields: Element[]): Element | null {
  const [first] = fields;
  if (!first) return null;
  if (fields.length > 1 && fields.every((field) => matches(field, CHOICES))) {
    const group = closestIn(first, GROUPS);
    if (group && fields.every((field) => Node.prototype.contains.call(group, field))) return group;
    let around = parentElementOf(first);
    while (around && !fields.every((field) => Node.prototype.contains.call(around as Element, field))) {
      around = parentElementOf(around);
    }
    return around;
  }
  return seenOf(first);
}

/** Whether a field has a name of its own that says something else. */
function isOfAnother(field: Element, like: Likeness): boolean {
  const label = labelOf(field);
  const said = label ? textOf(label, 'select,option,textarea') : (attribute(field, 'aria-label') ?? '');
  return said !== '' && !like.mayBeIn(said);
}

interface Labelled {
  fields: Element[];
  score: number;
}

/** Fields that name an element as what labels them. */
function byReference(told: Element, like: Likeness): Labelled | null {
  let at: Element | null = told;
  for (let level = 0; at && level < 3; level += 1) {
    const id = attribute(at, 'id');
    const root = Node.prototype.getRootNode.call(told) as ParentNode;
    const fields = id ? findAll(root, `[aria-labelledby~="${CSS.escape(id)}"]`).filter(isField) : [];
    const whole = fields.filter((field) => listIn(field, 'aria-labelledby').length === 1 || like.of(nameOf(field)) > 0);
    if (whole.length > 0) return { fields: whole, score: 1 };
    if (fields.length > 0) return { fields, score: 0.7 };
    at = parentElementOf(at);
  }
  return null;
}

/** The field of a label around it or pointing at it. */
function byLabel(told: Element): Labelled | null {
  const label = closest(told, 'label');
  if (!label) return null;
  const id = attribute(label, 'for');
  const root = Node.prototype.getRootNode.call(label) as ParentNode;
  const fields = id ? findAll(root, `#${CSS.escape(id)}`).filter(isField) : fieldsIn(label);
  return fields.length > 0 ? { fields, score: 1 } : null;
}

const CELLS = 'th,td,[role=rowheader],[role=cell],[role=gridcell],[role=columnheader]';

/** Fields in the cells beside a heading of a row, or below that of a column. */
function byCell(told: Element): Labelled | null {
  const cell = closestIn(told, CELLS);
  if (!cell) return null;
  for (let next = nextOf(cell); next; next = nextOf(next)) {
    if (!isElement(next)) continue;
    const fields = fieldsIn(next);
    if (fields.length > 0) return { fields, score: 0.93 };
    if (matches(next, 'th,[role=rowheader],[role=columnheader]') || textOf(next) !== '') break;
  }
  const row = closestIn(cell, 'tr,[role=row]');
  const table = closestIn(cell, 'table,[role=grid],[role=table]');
  if (!row || !table || findAll(row, TYPED).length > 0) return null;
  const place = childrenOf(row, 100).indexOf(cell);
  const below = findAll(table, 'tr,[role=row]')
    .slice(0, 100)
    .filter((one) => one !== row && childrenOf(one, 100).length === childrenOf(row, 100).length)
    .map((one) => fieldsIn(childrenOf(one, 100)[place] ?? row)[0])
    .filter((field) => field !== undefined);
  return below.length > 0 ? { fields: below, score: 0.9 } : null;
}

/** Fields that follow a text within its line, or in the one below. */
function byPlace(told: Element, run: Node | undefined, like: Likeness): Labelled | null {
  let at: Node | null = run ?? told;
  let score = 0.88;
  // Each choice of a group has a name of its own.
  const isOther = (field: Element) => !matches(field, CHOICES) && isOfAnother(field, like);
  for (let level = 0; at && level < MOST_LEVELS; level += 1) {
    let looked = 0;
    for (let next = nextOf(at); next && looked < MOST_BESIDE; next = nextOf(next)) {
      if (!isElement(next)) continue;
      looked += 1;
      const fields = fieldsIn(next);
      if (fields.length > 0) return fields.some(isOther) ? null : { fields, score };
      // One remark may stand between a label and its field, no more.
      if (isDisplayed(next) && textOf(next) !== '') score -= 0.15;
      if (score < 0.7) return null;
    }
    at = parentElementOf(at);
    if (!isElement(at) || matches(at, 'td,dd,li,form,dialog,main,body,fieldset,section')) return null;
  }
  return null;
}

/** The field of a text that says its name. */
function ofTold({ element, score, run }: Told, like: Likeness): Match[] {
  if (isWithin(element, 'button,[role=button],a[href],option,[role=option],[role=tab]')) return [];
  const reference = byReference(element, like);
  const labelled = reference ?? byLabel(element);
  const found = labelled ?? byCell(element) ?? byPlace(element, run, like);
  if (!found) return [];
  const by: FoundBy = labelled ? 'label' : 'beside';
  const legend = closestIn(element, 'legend');
  const isColumn = !labelled && found.score === 0.9;
  const meant = isColumn || (labelled && !legend) ? found.fields.map(seenOf) : [oneOf(found.fields)];
  return meant
    .filter((field) => field !== null)
    .slice(0, 100)
    .map((field) => ({ element: field, score: score * found.score, by }));
}

/** All that has the name, by attributes or by what was found to say it. */
export function* fieldsBy(
  root: ParentNode,
  told: Told[],
  like: Likeness,
  budget: Budget,
): Generator<undefined, Match[]> {
  const found: Match[] = [];
  for (const field of findAll(root, TYPED).slice(0, MOST_FIELDS)) {
    if (budget.step(20)) yield;
    if (!isField(field)) continue;
    const said = Math.max(
      like.of(attribute(field, 'aria-label') ?? ''),
      0.9 * like.of(attribute(field, 'placeholder') ?? ''),
      0.9 * like.of(attribute(field, 'title') ?? ''),
    );
    const element = said > 0 ? seenOf(field) : null;
    if (element) found.push({ element, score: said, by: 'name' });
  }
  for (const one of told) {
    if (budget.step(200)) yield;
    found.push(...ofTold(one, like));
  }
  return found;
}
