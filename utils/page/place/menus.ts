/** Menus and strips of tabs, however they are written: where the names of several pages stand together. */
import { contains, ELEMENT, hasPart, parentOf } from '../dom';
import type { ScreenPart } from '../screen/part';
import type { Named } from './named';

/** An entry of a menu. */
export interface Entry extends Named {
  /** The element, and what is around it alone: what is drawn of the entry. */
  own: Element[];
  /** What holds it with the others. */
  menu: Element;
  /** It is one of a few, as tabs within a page are. */
  isOfStrip: boolean;
}

/** So far up it is looked for what holds several; deeper than that no menu is written. */
const MOST_LEVELS = 8;

/** Of all texts of a menu such a share names pages, of a mere strip of tabs nearly all: a screen around one is none. */
const LEAST_PAGES = 2;
const MENU_PAGES = 4;
const LEAST_SHARE = 0.35;
const SHARE_OF_STRIP = 0.65;
const MOST_OF_PAGES = 0.6;

/** Texts that are counted, and holders that are compared. */
const MOST_TEXTS = 20_000;
const MOST_HOLDERS = 200;

/** What is filled in or listed, and what is the screen's own, stands beside menus and in none. */
const OF_SCREEN = 'table,[role=grid],input,select,textarea,iframe,main,h1,h2';

interface Holder {
  pages: Set<string>;
  named: number;
  texts: number;
}

/** The elements around a node, the nearest first. */
function* around(node: Node): Generator<Element> {
  let at = parentOf(node);
  for (let level = 0; at?.nodeType === ELEMENT && level < MOST_LEVELS; level += 1) {
    yield at as Element;
    at = parentOf(at);
  }
}

/** Finds the entries among what names pages; it may be paused at each text. */
export function* entriesOf(named: readonly Named[], parts: readonly ScreenPart[]): Generator<undefined, Entry[]> {
  if (named.length < LEAST_PAGES) return [];
  const holders = new Map<Element, Holder>();
  for (const { element, page } of named) {
    for (const holder of around(element)) {
      const held = holders.get(holder) ?? { pages: new Set(), named: 0, texts: 0 };
      holders.set(holder, held);
      held.pages.add(page);
      held.named += 1;
    }
  }
  for (const { texts, controls } of parts) {
    for (const node of [...texts.slice(0, MOST_TEXTS), ...controls]) {
      for (const holder of around(node)) {
        const held = holders.get(holder);
        if (held) held.texts += 1;
      }
      yield;
    }
  }
  const menus = menusAmong(holders);
  return named.flatMap((one) => {
    const outer = [...around(one.element)];
    const menu = outer.find((holder) => menus.has(holder));
    if (!menu) return [];
    const sizeOf = (holder: Element) => holders.get(holder)?.pages.size ?? 0;
    // What holds another text too is drawn of more than this entry.
    const alone = outer.findIndex((holder) => (holders.get(holder)?.texts ?? 0) > 1);
    const own = [one.element, ...outer.slice(0, alone)];
    const widest = outer.findLast((holder) => menus.has(holder)) ?? menu;
    return [{ ...one, menu: widest, own, isOfStrip: sizeOf(widest) < MENU_PAGES }];
  });
}

/** Those that are a menu, or a part of one. */
function menusAmong(holders: ReadonlyMap<Element, Holder>): Set<Element> {
  const dense = [...holders]
    .slice(0, MOST_HOLDERS * 10)
    .filter(([holder, { pages, named, texts }]) => {
      const isDense = pages.size >= MENU_PAGES ? named >= texts * LEAST_SHARE : named >= texts * SHARE_OF_STRIP;
      return pages.size >= LEAST_PAGES && isDense && holder.tagName !== 'BODY' && !hasPart(holder, OF_SCREEN);
    })
    .slice(0, MOST_HOLDERS);
  // What holds hardly more pages than one within it holds that menu, and the screen beside it.
  const isAround = ([outer, { pages, texts }]: (typeof dense)[number]) =>
    dense.some(([inner, held]) => {
      const isMost = held.pages.size >= pages.size * MOST_OF_PAGES && held.texts < texts;
      return isMost && inner !== outer && contains(outer, inner);
    });
  return new Set(dense.filter((one) => !isAround(one)).map(([holder]) => holder));
}
