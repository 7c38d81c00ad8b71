/** The texts of a screen that stand in no table. */
import { ELEMENTS_AND_TEXT, LEAVE, matches, TAKE, TEXT, UNSPOKEN, walkIn } from './dom';

/** What the seller presses or fills in says nothing about an order. */
const CONTROLS =
  'button,select,textarea,[role=button],[role=tab],[role=option],[role=columnheader],[role=menuitem],[contenteditable]';

/** Letters of a text that could be a label, with a value behind it, or a count. */
const MOST_LETTERS = 80;

/**
 * The short texts, in the order of the document; it may be paused at each of them.
 *
 * @param root where to look; not within shadow roots and frames
 * @param without tables of data
 * @param controls takes the controls that are met on the way; what is in them is no loose text
 */
export function* looseTexts(
  root: ParentNode,
  without: ReadonlySet<Element>,
  controls: Element[] = [],
): Generator<undefined, Text[]> {
  const isLeft = (element: Element) => {
    if (matches(element, CONTROLS)) controls.push(element);
    else return matches(element, UNSPOKEN);
    return true;
  };
  const filter = (node: Node) =>
    node.nodeType !== TEXT && (without.has(node as Element) || isLeft(node as Element)) ? LEAVE : TAKE;
  const walker = walkIn(root, ELEMENTS_AND_TEXT, filter);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeType === TEXT ? (node.nodeValue ?? '') : '';
    if (text.length <= MOST_LETTERS && /\p{L}/u.test(text)) texts.push(node as Text);
    yield;
  }
  return texts;
}
