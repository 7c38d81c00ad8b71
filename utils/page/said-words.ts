/** Which of the centre's own words a screen says, and where: what help there is for it is chosen by them. */
import { closest, contains, findAll, isShown, matches } from './dom';
import { MOST_SAID, type SaidAt, type SaidWord } from './facts';
import { labelsOn } from './place/labels';
import { DIALOG } from './place/named';
import { openDialogs } from './place/within';
import { ofPart, type ScreenPart } from './screen/part';
import { compact, key } from './text';
import { textOf } from './text-of';

/** So many of each place say enough of a screen. */
const MOST_OF_ONE = 25;

/** What tells of something that went wrong, by its role, or by the words that such notices are made of. */
const NOTICE = '[role=alert],[aria-live=assertive],[role=alertdialog]';
const TROUBLE = /실패|오류|에러|반려|거절|불가|제한|중지|보류|만료|초과|누락|불일치|되지 않|할 수 없|못했|못합니다/;

/** What only names something. */
const NAMES = 'label,th,dt,legend,a,h1,h2,h3,h4';

const HEADINGS = 'h1,h2,h3,h4,[role=heading]';
const TABS = '[role=tab][aria-selected=true]';
const IN_DIALOG = `${HEADINGS},legend,label,th,dt,p,strong`;

/** Letters of a text that are looked at, elements of a kind, and labels. */
const MOST_LETTERS = 200;
const MOST_ELEMENTS = 100;
const MOST_NOTICES = 20;
const MOST_LABELS = 1_500;
const MOST_SIGNS = 1_000;

/** A word is looked for within a longer text from so many letters on, and has to be so much of a mere label. */
const LEAST_WITHIN = 4;
const LEAST_SHARE = 0.6;

type Words = (text: string, isLabel: boolean) => number[];

const LONGEST_WORD = 20;

/** Prepares words for look-up in texts: the longest first, and none within another one. */
function wordsIn(words: readonly string[]): Words {
  const places = new Map(words.map((word, place) => [key(word), place]));
  places.delete('');
  /** The longest word that begins at a letter. */
  const wordAt = (letters: string, from: number) => {
    for (let size = Math.min(LONGEST_WORD, letters.length - from); size >= LEAST_WITHIN; size -= 1) {
      const word = places.get(letters.slice(from, from + size));
      if (word !== undefined) return { word, size };
    }
    return null;
  };
  return (text, isLabel) => {
    const whole = places.get(key(text));
    if (whole !== undefined) return [whole];
    const letters = compact(text.slice(0, MOST_LETTERS));
    const least = isLabel ? letters.length * LEAST_SHARE : 0;
    const found: number[] = [];
    for (let from = 0; from < letters.length; ) {
      const said = wordAt(letters, from);
      if (said && said.size >= least) found.push(said.word);
      from += said?.size ?? 1;
    }
    return found;
  };
}

type Saying = [at: SaidAt, text: string, element: Element];

function atSign(sign: Element): SaidAt | null {
  if (matches(sign, TABS)) return 'tab';
  return matches(sign, HEADINGS) ? 'heading' : null;
}

/** A notice says more than the name of something. */
const LEAST_NOTICE = 12;
const isTrouble = (text: string) => text.length >= LEAST_NOTICE && TROUBLE.test(text);

/** All texts of a screen that may say something, the weightiest first. */
function* sayings(parts: readonly ScreenPart[]): Generator<Saying> {
  const all = (at: SaidAt, elements: Element[]) => elements.map((element): Saying => [at, textOf(element), element]);
  for (const part of parts) yield* all('notice', ofPart(part, NOTICE).slice(0, MOST_NOTICES));
  yield* troubles(parts);
  for (const dialog of openDialogs(parts)) yield* all('dialog', findAll(dialog, IN_DIALOG).slice(0, MOST_ELEMENTS));
  for (const { signs } of parts) {
    for (const sign of signs.slice(0, MOST_SIGNS)) {
      const at = atSign(sign);
      if (at) yield [at, textOf(sign), sign];
    }
  }
  let labels = 0;
  for (const [text, element] of labelsOn(parts)) {
    labels += 1;
    if (labels > MOST_LABELS) return;
    yield ['label', text, element];
  }
}

/** Texts in no table and no control that tell of something that went wrong: a button may well be called so. */
function* troubles(parts: readonly ScreenPart[]): Generator<Saying> {
  for (const { texts } of parts) {
    for (const { nodeValue, parentElement } of texts.slice(0, MOST_LABELS)) {
      const text = nodeValue ?? '';
      if (parentElement && isTrouble(text) && !closest(parentElement, NAMES)) yield ['notice', text, parentElement];
    }
  }
}

const MENUS = 'nav,[role=navigation],aside,[role=menu]';

/**
 * The words that are said; it may be paused at each text. Nothing else of what a screen says leaves it.
 *
 * @param words the centre's own
 * @param menus in which nothing is looked for, besides those that say that they are some
 */
export function* saidWords(
  parts: readonly ScreenPart[],
  words: readonly string[],
  menus: readonly Element[] = [],
): Generator<undefined, SaidWord[]> {
  const find = wordsIn(words);
  const said = new Map<number, SaidAt>();
  const counts = new Map<SaidAt, number>();
  const isInMenu = (element: Element) =>
    closest(element, MENUS) !== null || menus.some((menu) => contains(menu, element));
  for (const [at, text, element] of sayings(parts)) {
    const found = find(text, at === 'label').filter((word) => !said.has(word));
    yield;
    if (found.length === 0 || isInMenu(element) || !isShown(element)) continue;
    // What is in a dialog is said there, whatever it is.
    const where = at === 'label' && closest(element, DIALOG) ? 'dialog' : at;
    for (const word of found) {
      const count = counts.get(where) ?? 0;
      if (count === MOST_OF_ONE || said.size === MOST_SAID) break;
      said.set(word, where);
      counts.set(where, count + 1);
    }
  }
  return [...said].map(([word, where]) => ({ word, at: where }));
}
