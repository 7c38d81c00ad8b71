/** The headings of a screen, and which of them an element stands under. */
import { attribute, closestIn, contains, matches } from '../dom';
import { DIALOGS } from './modals';
import { isAfter, parentElementOf } from './safe';

export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary';
/** What a heading is the heading of, if it stands in one. */
const SECTIONS = `section,article,fieldset,form,aside,nav,main,table,details,td,li,[role=region],[role=group],[role=tabpanel],${DIALOGS}`;
const MOST_BOXES = 20;

export const levelOf = (heading: Element): number => {
  const level = /^H([1-6])$/.exec(heading.tagName)?.[1] ?? attribute(heading, 'aria-level');
  return level ? Number(level) : 7;
};

const sectionOf = (heading: Element): Element | null => {
  const parent = parentElementOf(heading);
  return parent ? closestIn(parent, SECTIONS) : null;
};

/** A heading in a section of its own does not end the one around that. */
const isSameSection = (one: Element, other: Element) => sectionOf(one) === sectionOf(other);

/** Adds a heading, which ends those before it that are no higher. */
function take(chain: Element[], heading: Element): void {
  for (let last = chain.at(-1); last; last = chain.at(-1)) {
    if (levelOf(last) < levelOf(heading) || !isSameSection(last, heading)) break;
    chain.pop();
  }
  chain.push(heading);
}

/** The headings above an element, from the outermost to the one right above it. */
function chainOf(element: Element, headings: readonly Element[]): Element[] {
  const chain: Element[] = [];
  for (const heading of headings) {
    if (!isAfter(element, heading) || contains(heading, element)) continue;
    const section = sectionOf(heading);
    if (section && !contains(section, element)) continue;
    take(chain, heading);
  }
  return chain;
}

/** The heading of the smallest box around an element that has one, if it has only one: also where that comes after it. */
function ownerOf(element: Element, headings: readonly Element[]): Element | null {
  let around = parentElementOf(element);
  for (let level = 0; around && level < MOST_BOXES; level += 1) {
    const box: Element = around;
    const inside = headings.filter((heading) => contains(box, heading) && !contains(heading, element));
    if (inside.length > 0) return inside.length === 1 && !matches(box, 'main,body') ? (inside[0] ?? null) : null;
    around = parentElementOf(around);
  }
  return null;
}

/** The headings that an element stands under. */
export function headingsAbove(element: Element, headings: readonly Element[]): Element[] {
  const owner = ownerOf(element, headings);
  const chain = chainOf(owner ?? element, headings);
  if (owner) take(chain, owner);
  return chain;
}
