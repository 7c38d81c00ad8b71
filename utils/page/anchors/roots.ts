/** The roots of a screen, which of them are shown, and where each stands. */
import { closest, ELEMENT, findAll, isShown, rootOf, shadowOf } from '../dom';
import { contentDocumentOf, hostOf } from './safe';

const FRAMES = 'iframe,frame';

/** All that may have a root of its own: these never have, and most of a long page are of them. */
const MAY_HOLD =
  ':not(td,tr,th,li,a,label,input,button,option,b,i,em,strong,small,br,img,svg,svg *,ul,ol,dl,dt,dd,tbody,thead,table,select,textarea,form,fieldset,legend,script,style,template)';

/** `Node.DOCUMENT_NODE`. */
const DOCUMENT = 9;

/** Elements between two pauses. */
const AT_ONCE = 400;

/** More roots than that are no screen. */
const MOST_ROOTS = 500;

/** A list and no array: what is in it is taken over from the page one by one, with pauses. */
function holdersIn(root: ParentNode): NodeListOf<Element> {
  const owner: ParentNode = root.nodeType === DOCUMENT ? Document.prototype : DocumentFragment.prototype;
  return (root.nodeType === ELEMENT ? Element.prototype : owner).querySelectorAll.call(root, MAY_HOLD);
}

/** Our own walk over the roots of a screen; a survey of it has them as well. */
export function* rootsIn(root: ParentNode): Generator<undefined, ParentNode[]> {
  const roots = new Set([root]);
  let seen = 0;
  for (const one of roots) {
    const holders = holdersIn(one);
    for (let at = 0; at < holders.length; at += 1) {
      const node = holders[at] as Element;
      seen += 1;
      if (seen % AT_ONCE === 0) yield;
      const isFrame = node.tagName === 'IFRAME' || node.tagName === 'FRAME';
      const inner = isFrame ? contentDocumentOf(node) : shadowOf(node);
      if (inner && roots.size < MOST_ROOTS) roots.add(inner);
    }
  }
  return [...roots];
}

/** Where roots stand within one another. */
export interface Stage {
  /** Those that are shown, in their order. */
  roots: readonly ParentNode[];
  /** What a document or shadow root stands in; `null` for the page itself. */
  holderOf(root: Node): Element | null;
}

/** Whether an element can be used as things are: seen, and not made inert. */
export const isUsable = (element: Element): boolean => isShown(element) && closest(element, '[inert]') === null;

export function stageOf(roots: readonly ParentNode[], own: Element | null): Stage {
  const frames = new Map<Node, Element>();
  for (const root of roots) {
    for (const frame of findAll(root, FRAMES)) {
      const inner = contentDocumentOf(frame);
      if (inner) frames.set(inner, frame);
    }
  }
  const holderOf = (root: Node) => hostOf(root) ?? frames.get(root) ?? null;
  const known = new Map<Node, boolean>();
  const isOut = (root: Node): boolean => {
    const before = known.get(root);
    if (before !== undefined) return before;
    // A frame that says to stand in itself stands nowhere.
    known.set(root, false);
    const holder = holderOf(root);
    const shown = !holder || (holder !== own && isUsable(holder) && isOut(rootOf(holder)));
    known.set(root, shown);
    return shown;
  };
  return { roots: roots.filter((root) => isOut(root)), holderOf };
}
