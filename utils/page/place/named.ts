/** What names a page on a screen, wherever it stands: entries of menus, tabs, titles, crumbs. */
import { nextOf } from '../anchors/safe';
import { closest, contentOf, ELEMENT, isShown, parentOf } from '../dom';
import type { CenterReading } from '../facts';
import { nameOf } from '../screen/controls';
import type { ScreenPart } from '../screen/part';
import { type WordFinder, wordFinder } from '../text';

/** Something that says the title of a page and no more, but for a count. */
export interface Named {
  page: string;
  element: Element;
  /** The text before it that leads to it, as a step of a trail does; empty for none. */
  before: string;
}

/** More than any menu has, and texts that are looked at. */
const MOST = 400;
const MOST_TEXTS = 20_000;

/** What stands between the steps of a trail. */
export const PARTS = /[>›»→▶]/;

export const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

/** Titles of pages, by their whole text. */
export const titleFinder = (pages: CenterReading['pages']): WordFinder =>
  wordFinder(pages.map(({ id, titles }) => ({ id, texts: titles })));

/** A count behind a title is none of its words. */
const COUNT = /[\s(]*\d[\d,]*\s*건?\)?$/;

/** The page that a text names as a whole. */
export function pageNamed(text: string, titles: WordFinder): string | null {
  const named = titles(text) ?? titles(text.replace(COUNT, ''));
  return named?.id ?? null;
}

/** All that name a page and are shown, root by root; it may be paused at each text. Those of dialogs are left out. */
export function* namedOn(parts: readonly ScreenPart[], titles: WordFinder): Generator<undefined, Named[]> {
  const named: Named[] = [];
  const add = (text: string, element: Element | null, before = '') => {
    const page = element && text.length < 40 ? pageNamed(text, titles) : null;
    if (!element || !page || named.length === MOST) return;
    if (isShown(element) && !closest(element, DIALOG)) named.push({ page, element, before });
  };
  for (const { texts, controls } of parts) {
    let before = '';
    let isParted = false;
    for (const text of texts.slice(0, MOST_TEXTS)) {
      const said = text.nodeValue ?? '';
      add(said, elementAround(text), isParted ? before : '');
      isParted = PARTS.test(said) || leadsOn(text);
      before = said.replace(PARTS, '');
      yield;
    }
    for (const control of controls) {
      add(nameOf(control), control);
      yield;
    }
  }
  return named;
}

/** Whether a sign without any letter leads from a text to the next one. */
function leadsOn(text: Text): boolean {
  const around = elementAround(text);
  let next = nextOf(text) ?? (around && nextOf(around));
  while (next && contentOf(next as Element).trim() === '') next = nextOf(next);
  const sign = next ? contentOf(next as Element).trim() : '';
  return sign.length <= 2 && PARTS.test(sign);
}

function elementAround(node: Node): Element | null {
  const parent = parentOf(node);
  return parent?.nodeType === ELEMENT ? (parent as Element) : null;
}
