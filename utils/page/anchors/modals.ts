/** Dialogs that are open, and what they hide. */
import { attribute, matches } from '../dom';
import { findEachInOrder } from './each';
import { isUsable, type Stage } from './roots';
import { documentOf, isInside, matchesIfKnown } from './safe';

export const DIALOGS = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';
const MOST_DIALOGS = 100;

/**
 * How an element stands to the dialogs that are open.
 * - `in`: in the topmost of its document
 * - `free`: there is none
 * - `behind`: beside one of which nothing says that it has to be closed first
 * - `hidden`: behind one that has to be closed first
 */
export type Standing = 'in' | 'free' | 'behind' | 'hidden';

const isHard = (dialog: Element) => attribute(dialog, 'aria-modal') === 'true' || matchesIfKnown(dialog, ':modal');

/** A banner or a chat that calls itself a dialog, and says that it is none that hides anything. */
const isSoft = (dialog: Element) => !matches(dialog, '[aria-modal=false]');

function focusIn(doc: Node): Element | null {
  return (Reflect.get(Document.prototype, 'activeElement', doc) as Element | null | undefined) ?? null;
}

/** The one on top: the one that has the focus, else the last. */
function topOf(dialogs: Element[], doc: Node): Element | null {
  const focus = dialogs.length > 1 ? focusIn(doc) : null;
  const focused = focus ? dialogs.filter((dialog) => isInside(focus, dialog)) : [];
  return focused.at(-1) ?? dialogs.at(-1) ?? null;
}

interface Dialogs {
  hard: Element | null;
  soft: Element[];
}

/** The dialogs that are open, by the documents that they are in. */
function* dialogsOn(stage: Stage): Generator<undefined, Map<Node, Dialogs>> {
  const byDocument = new Map<Node, Element[]>();
  for (const root of stage.roots) {
    for (const dialog of (yield* findEachInOrder(root, DIALOGS, MOST_DIALOGS)).filter(isUsable)) {
      const doc = documentOf(dialog);
      byDocument.set(doc, [...(byDocument.get(doc) ?? []), dialog]);
    }
  }
  const tops = new Map<Node, Dialogs>();
  for (const [doc, dialogs] of byDocument) {
    const hard = topOf(dialogs.filter(isHard), doc);
    const soft = dialogs.filter((dialog) => !isHard(dialog) && isSoft(dialog) && (!hard || isInside(dialog, hard)));
    tops.set(doc, { hard, soft });
  }
  return tops;
}

function standingIn(element: Element, { hard, soft }: Dialogs): Standing {
  if (hard && !isInside(element, hard)) return 'hidden';
  if (soft.some((dialog) => isInside(element, dialog))) return 'in';
  if (soft.length > 0) return 'behind';
  return hard ? 'in' : 'free';
}

/** Of two documents within one another: what hides in either hides, and the inner one tells more than the outer. */
const ofBoth = (inner: Standing, outer: Standing): Standing => (outer === 'hidden' || inner === 'free' ? outer : inner);

/** So many frames within one another are looked through. */
const MOST_FRAMES = 20;

/** Prepares to see how elements stand. */
export function* standingOn(stage: Stage): Generator<undefined, (element: Element) => Standing> {
  const dialogs = yield* dialogsOn(stage);
  if (dialogs.size === 0) return () => 'free';
  return (element) => {
    let standing: Standing = 'free';
    let at: Element | null = element;
    for (let left = MOST_FRAMES; at && left > 0; left -= 1) {
      const doc = documentOf(at);
      const here = dialogs.get(doc);
      if (here) standing = ofBoth(standing, standingIn(at, here));
      if (standing === 'hidden') return standing;
      at = stage.holderOf(doc);
    }
    return standing;
  };
}
