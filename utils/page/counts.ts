/** How many of a kind a screen says there are, beside the rows that it shows: `발송지연 3`, `신규주문 12건`. */
import { closest, findAll, isShown, matches } from './dom';
import type { Count } from './facts';
import type { RowMemory } from './row-memory';
import { labelledIn, nameOf } from './screen/controls';
import type { ScreenPart } from './screen/part';
import { plain, type WordFinder } from './text';
import { textOf } from './text-of';

const NUMBER = /\(?(\d{1,3}(?:,\d{3})+|\d{1,7}) ?건?\)?/.source;
/** A label with its count, and nothing else: a number before 원, %, 점, 일 or a dot is none. */
const COUNTED = new RegExp(`^(\\D*\\p{L})[ :·]*${NUMBER}$`, 'u');
const COUNT = new RegExp(`^${NUMBER}$`);
const MOST_LETTERS = 40;
/** How far around a label its count may stand, in levels of elements. */
const MOST_LEVELS = 3;
/** What may count on one screen; where more does, as in a list that nobody could read, it is no screen of counts. */
const MOST_CANDIDATES = 300;
/** Nobody counts so many kinds of rows; the first ones are told. */
const MOST_COUNTS = 50;

const FIELDS = 'select,textarea,[contenteditable]';

const numberIn = (text: string) => Number(text.replaceAll(',', ''));

/** What a line counts; `null` where it does no such thing, or counts what nobody knows. */
function countIn(line: string, labels: WordFinder): Count | null {
  const [, label = '', number = ''] = line.length <= MOST_LETTERS ? (COUNTED.exec(line) ?? []) : [];
  const word = labels(label);
  return word && { label: word.id, value: numberIn(number) };
}

/** What an element says on its own, and what labels in it say. */
function countAt(element: Element, labels: WordFinder): Count | null {
  const inner = labelledIn(element);
  const lines = [nameOf(element), ...inner, ...inner.map((label) => `${textOf(element)} ${label}`)];
  for (const line of lines) {
    const count = countIn(line, labels);
    if (count) return count;
  }
  return null;
}

/** The cell that holds the number of a label in another cell: its `dd`, or the one below it in a table of two rows. */
function cellBeside(label: Element): Element | null {
  const cell = closest(label, 'dt,th,td');
  if (!cell || cell.tagName === 'DT') return cell?.nextElementSibling ?? null;
  const row = closest(cell, 'tr');
  const table = closest(cell, 'table');
  const [first, second, ...more] = table ? findAll(table, 'tr') : [];
  if (!first || !second || row !== first || more.length > 0) return null;
  return first.children.length === second.children.length
    ? (second.children[[...first.children].indexOf(cell)] ?? null)
    : null;
}

/** What a label that stands in no control counts. */
function countBeside(label: Element, labels: WordFinder): Count | null {
  let box: Element | null = label;
  for (let level = 0; box && level < MOST_LEVELS; level += 1) {
    if (textOf(box).length > MOST_LETTERS) break;
    const count = countAt(box, labels);
    if (count) return count;
    box = box.parentElement;
  }
  const cell = cellBeside(label);
  const [, number] = (cell && COUNT.exec(textOf(cell))) ?? [];
  const word = labels(textOf(label));
  return number && word ? { label: word.id, value: numberIn(number) } : null;
}

/** The label that a text begins with, before its number. */
const labelIn = (text: string) => plain(text).replace(/[ :(]*[\d,]*[ 건)]*$/, '');

/** Something that may count, and what it counts if it does. */
interface Candidate {
  element: Element;
  read(): Count | null;
}

/** What may count in one root: at each text and each control something, or `undefined`. */
function* candidatesIn({ texts, controls }: ScreenPart, labels: WordFinder): Generator<Candidate | undefined> {
  for (const { parentElement, nodeValue } of texts) {
    const isLabel = parentElement && labels(labelIn(nodeValue ?? ''));
    yield isLabel ? { element: parentElement, read: () => countBeside(parentElement, labels) } : undefined;
  }
  for (const control of controls) {
    // What the seller fills in is their own number.
    if (matches(control, FIELDS)) continue;
    const name = nameOf(control);
    const isNamed = name.length <= MOST_LETTERS && /\p{L}/u.test(name);
    yield isNamed ? { element: control, read: () => countAt(control, labels) } : undefined;
  }
}

/**
 * Reads the counts; it may be paused at each text.
 *
 * @param parts all that is shown, root by root
 * @param labels words that are counted; what else a screen counts is not taken
 * @param memory what stands in a row or a card is none of the screen
 * @returns in the order of the screen; nothing of a label that stands there with two numbers
 */
export function* readCounts(
  parts: readonly ScreenPart[],
  labels: WordFinder,
  memory: Pick<RowMemory, 'factAt'>,
): Generator<undefined, Count[]> {
  const candidates: Candidate[] = [];
  for (const part of parts) {
    for (const candidate of candidatesIn(part, labels)) {
      if (candidate) candidates.push(candidate);
      yield;
    }
  }
  if (candidates.length > MOST_CANDIDATES) return [];
  const found = new Map<string, Set<number>>();
  for (const { element, read } of candidates) {
    yield;
    const count = memory.factAt(element) === undefined && isShown(element) ? read() : null;
    if (count) found.set(count.label, (found.get(count.label) ?? new Set()).add(count.value));
  }
  return once(found);
}

/** The counts of labels that have one number. */
function once(found: ReadonlyMap<string, ReadonlySet<number>>): Count[] {
  const counts = [...found].flatMap(([label, values]) => [...values].map((value) => ({ label, value })));
  return counts.filter(({ label }) => found.get(label)?.size === 1).slice(0, MOST_COUNTS);
}
