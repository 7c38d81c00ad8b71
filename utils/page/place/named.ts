/** What names a page on a screen, wherever it stands: entries of menus, tabs, titles, crumbs. */
import { closest, ELEMENT, isShown, parentOf } from '../dom';
import type { CenterReading } from '../facts';
import { nameOf } from '../screen/controls';
import type { ScreenPart } from '../screen/part';
import { key, type WordFinder, wordFinder } from '../text';

/** Something that says the title of a page and no more, but for a count. */
export interface Named {
  page: string;
  element: Element;
  /** The text before it, where there is one. */
  before: string;
}

/** More than any menu has. */
const MOST = 400;

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
    for (const text of texts) {
      const said = text.nodeValue ?? '';
      add(said, elementAround(text), before);
      // What only parts others is passed over.
      if (key(said) !== '') before = said;
      yield;
    }
    for (const control of controls) {
      add(nameOf(control), control);
      yield;
    }
  }
  return named;
}

function elementAround(node: Node): Element | null {
  const parent = parentOf(node);
  return parent?.nodeType === ELEMENT ? (parent as Element) : null;
}
