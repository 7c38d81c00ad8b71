/** Fields by what labels them: attributes, a label, or a text beside or above. */
import { attribute, closest, closestIn, findAll, isWithin, matches } from '../dom';
import { nameOf } from '../names';
import { textOf } from '../text-of';
import type { Budget } from './budget';
import { asTheyStand, findEach } from './each';
import { fieldsIn, isField, oneOf, seenOf, TYPED } from './field';
import { fieldsAfter } from './field-beside';
import type { Likeness } from './likeness';
import { childrenOf, isElement, listIn, nextOf, parentElementOf } from './safe';
import type { FoundBy, Match } from './target';
import type { Told } from './told';

const MOST_FIELDS = 2_000;

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

/** Fields that have no other label than their place. */
function byPlace(told: Element, run: Node | undefined, like: Likeness): Labelled | null {
  const fields = fieldsAfter(told, run, like);
  return fields.length > 0 ? { fields, score: 0.88 } : null;
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
  for (const field of (yield* findEach(root, TYPED)).slice(0, MOST_FIELDS)) {
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
  const named = asTheyStand(found);
  for (const one of told) {
    if (budget.step(200)) yield;
    named.push(...ofTold(one, like));
  }
  return named;
}
